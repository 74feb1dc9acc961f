/**
 * A story of votes, reads, releases, slots and questions in random order, and what must hold of all that was shown in it.
 * It knows by itself who is counted; of the product it asks what anybody could ask, and at a slot what was published.
 */
import { publishCounts } from '@moot/api/counts/publishCounts';
import { releaseDue } from '@moot/api/moderation/releaseDue';
import { askers, councils, type Published, type Stage } from './stage.ts';

type What = 'also' | 'readers';
interface Publishing {
  readonly shown: number;
  /** The true count at the slot. */
  readonly at: number;
}
interface Counted {
  readonly by: Set<string>;
  readonly history: Publishing[];
  onlyGrew: boolean;
}
interface Entry extends Published {
  readonly counts: Readonly<Record<What, Counted>>;
  withdrawn: boolean;
}

/** Numbers of things that were looked at. */
export interface Looked {
  votes: number;
  reads: number;
  slots: number;
  queries: number;
  published: number;
  pairs: number;
  sums: number;
}

const filters: readonly Readonly<Record<string, string>>[] = [
  { kind: 'incident' },
  { kind: 'supplier_warning' },
  { severity: 'medium' },
  { severity: 'high' },
];
const words = [null, 'cabinet', 'password'] as const;

interface Shown {
  readonly id: string;
  readonly also: { readonly shown: string } | null;
  readonly readers: { readonly shown: string };
}

export class Story {
  readonly #stage: Stage;
  readonly #draw: () => number;
  readonly #entries: Entry[] = [];
  /** Authorities that are gone: what they said still counts, and nobody says more for them. */
  readonly #gone = new Set<string>();
  readonly violations: string[] = [];
  readonly looked: Looked = { votes: 0, reads: 0, slots: 0, queries: 0, published: 0, pairs: 0, sums: 0 };
  /** What lists and facets answered since the library last changed. */
  readonly #orders = new Map<string, string>();

  /** Whether most votes go straight into the table: for the planted faults, of which each needs many. */
  readonly #straight: boolean;

  constructor(stage: Stage, draw: () => number, straight = false) {
    this.#straight = straight;
    this.#stage = stage;
    this.#draw = draw;
  }

  begin(publications: readonly Published[]): void {
    for (const one of publications) this.#add(one);
  }

  #add(one: Published): void {
    const counted = (): Counted => ({ by: new Set(), history: [{ shown: 0, at: 0 }], onlyGrew: true });
    this.#entries.push({ ...one, withdrawn: false, counts: { also: counted(), readers: counted() } });
    this.#orders.clear();
  }

  readonly #below = (most: number): number => Math.floor(this.#draw() * most);
  #some<T>(list: readonly T[], most: number): readonly T[] {
    const left = [...list];
    const some: T[] = [];
    while (some.length < most && left.length > 0) some.push(...left.splice(this.#below(left.length), 1));
    return some;
  }
  #wrong(what: string): void {
    this.violations.push(what);
  }

  /** Brings a count to a number, by votes of whoever it falls on, in random order and with second thoughts. */
  async count(at: number, what: What, to: number): Promise<void> {
    const entry = this.#entries[at];
    if (entry === undefined) throw new Error('there is no such publication');
    const { by } = entry.counts[what];
    const able = entry.open.filter(name => !this.#gone.has(name));
    const more = this.#some(
      able.filter(name => !by.has(name)),
      Math.max(0, to - by.size),
    );
    const fewer =
      what === 'also'
        ? this.#some(
            able.filter(name => by.has(name)),
            Math.max(0, by.size - to),
          )
        : [];
    const hesitant = this.#some(
      able.filter(name => !more.includes(name) && !fewer.includes(name)),
      2,
    );
    const acts = [
      ...more.map(name => ({ name, steps: this.#draw() < 0.2 ? [true, false, true] : [true] })),
      ...fewer.map(name => ({ name, steps: [false] })),
      ...(what === 'also' ? hesitant.map(name => ({ name, steps: [!by.has(name), by.has(name)] })) : []),
    ];
    const half = Math.ceil(acts.length / 2);
    await this.#all(entry, what, acts.slice(0, half));
    // In between: what was published stands, however much has happened since.
    await this.look(1);
    await this.#all(entry, what, acts.slice(half));
  }

  async #all(
    entry: Entry,
    what: What,
    acts: readonly { readonly name: string; readonly steps: readonly boolean[] }[],
  ): Promise<void> {
    const byActs = this.#straight ? acts.slice(0, 1) : acts;
    if (this.#straight) await this.#straightIn(entry, what, acts.slice(1));
    await Promise.all(
      byActs.map(async ({ name, steps }) => {
        const who = this.#draw() < 0.5 ? name : `${name} colleague`;
        const counted = entry.counts[what];
        for (const step of steps) {
          if (what === 'readers') {
            await this.#read(who, entry.id);
            counted.by.add(name);
            continue;
          }
          await this.#vote(who, entry.id, step);
          if (step) counted.by.add(name);
          else if (counted.by.delete(name)) counted.onlyGrew = false;
        }
      }),
    );
  }

  async #straightIn(
    entry: Entry,
    what: What,
    acts: readonly { readonly name: string; readonly steps: readonly boolean[] }[],
  ): Promise<void> {
    const column = what === 'also' ? 'also' : 'read';
    const { by } = entry.counts[what];
    const said = acts.filter(({ steps }) => steps.at(-1) === true).map(({ name }) => name);
    const unsaid = acts.filter(({ steps }) => steps.at(-1) === false).map(({ name }) => name);
    const hashes = (names: readonly string[]): readonly Buffer[] =>
      names.map(name => this.#stage.hashOf(column, entry.id, name));
    await this.#stage.su.query(
      'insert into alerts.tally select $1, $2, h from unnest($3::bytea[]) h on conflict do nothing',
      [entry.id, column, hashes(said)],
    );
    await this.#stage.su.query(
      'delete from alerts.tally where publication_id = $1 and what = $2 and authority_hash = any ($3::bytea[])',
      [entry.id, column, hashes(unsaid)],
    );
    for (const name of said) by.add(name);
    for (const name of unsaid) if (by.delete(name)) entry.counts[what].onlyGrew = false;
  }

  async #vote(who: string, id: string, says: boolean): Promise<void> {
    this.looked.votes += 1;
    const name = says ? 'sayAlso' : 'unsayAlso';
    const { data } = await this.#stage.ask(
      this.#stage.seeded.caller(who),
      `mutation ($id: ID!) { ${name}(publicationId: $id) { publicationId also } }`,
      { id },
    );
    const told = JSON.stringify(data?.[name]);
    if (told !== JSON.stringify({ publicationId: id, also: says }))
      this.#wrong(`a vote was answered by more than itself: ${told}`);
  }

  async #read(who: string, id: string): Promise<void> {
    this.looked.reads += 1;
    await this.#stage.ask(
      this.#stage.seeded.caller(who),
      'mutation ($id: ID!) { noteRead(publicationId: $id) }',
      { id },
    );
  }

  async slot(): Promise<void> {
    this.looked.slots += 1;
    await releaseDue(this.#stage.parts, { slotDue: true });
    await publishCounts(this.#stage.parts);
    const { rows } = await this.#stage.su.query<{ id: string; what: string; count: number }>(
      'select publication_id as id, what, count(*)::int as count from alerts.tally group by 1, 2',
    );
    const kept = new Map(rows.map(({ id, what, count }) => [`${id} ${what}`, count]));
    for (const entry of this.#entries) {
      for (const what of ['also', 'readers'] as const) {
        const { by } = entry.counts[what];
        if ((kept.get(`${entry.id} ${what === 'also' ? 'also' : 'read'}`) ?? 0) !== by.size)
          this.#wrong('an authority counts once, as long as it says so, and not otherwise');
      }
      if (entry.withdrawn) continue;
      const who = this.#askersOf(entry)[0] ?? 'moderator';
      const shown = await this.#item(who, entry.id);
      if (shown === null) continue;
      this.#publishing(entry, 'also', shown.also?.shown);
      this.#publishing(entry, 'readers', shown.readers.shown);
    }
    await this.look(this.#straight ? 1 : 2);
  }

  /** What is shown after a slot, compared with all that was shown before. */
  #publishing(entry: Entry, what: What, told: string | undefined): void {
    const { by, history, onlyGrew } = entry.counts[what];
    const shown = numberOf(told);
    const at = by.size;
    const last = history.at(-1);
    if (shown === null) return this.#wrong(`a count is shown as ${told}`);
    if (last !== undefined && shown !== last.shown) {
      this.looked.published += 1;
      if (shown !== (at < 10 ? 0 : Math.floor(at / 5) * 5)) this.#wrong('a count is published rounded down');
      if (Math.abs(at - last.at) < 5) this.#wrong('a count is published after a net change of at least 5');
      for (const earlier of history) {
        this.looked.pairs += 1;
        if (earlier.shown !== shown && Math.abs(earlier.at - at) < 5)
          this.#wrong('two published values stand for true counts at least 5 apart');
      }
      history.push({ shown, at });
    }
    const standing = history.at(-1)?.shown ?? 0;
    const due = at - (history.at(-1)?.at ?? 0) >= 5 && Math.floor(at / 5) * 5 > Math.max(standing, 5);
    if (onlyGrew && due) this.#wrong('what grows is published in the end');
  }

  #askersOf(entry: Entry): readonly string[] {
    return askers.filter(
      name => entry.others.includes(name) || (entry.open.includes(name) && !this.#gone.has(name)),
    );
  }

  async #item(who: string, id: string): Promise<Shown | null> {
    this.looked.queries += 1;
    const { data } = await this.#stage.ask(
      this.#stage.seeded.caller(who),
      'query ($id: ID!) { publication(id: $id) { id also { shown } readers { shown } } }',
      { id },
    );
    return (data?.['publication'] as Shown | undefined) ?? null;
  }

  /** Whoever asks, however: each is shown what was published, whatever has happened since. */
  async look(viewers: number): Promise<void> {
    for (const who of this.#some(
      askers.filter(name => !this.#gone.has(name)),
      viewers,
    )) {
      const sums = new Map<string, number>();
      for (const filter of [null, ...this.#some(filters, 1)]) {
        const search = filter === null ? null : (words[this.#below(words.length)] ?? null);
        this.looked.queries += 1;
        const { data } = await this.#stage.ask(
          this.#stage.seeded.caller(who),
          `query ($filter: PublicationFilter, $search: String) {
            publications(first: 50, filter: $filter, search: $search) { nodes { id also { shown } readers { shown } } }
            facets { field values { value count } }
          }`,
          { filter, search },
        );
        const nodes = (data?.['publications'] as { nodes: readonly Shown[] } | undefined)?.nodes ?? [];
        const asked = `${who} ${JSON.stringify(filter)} ${search}`;
        const answer = JSON.stringify([nodes.map(({ id }) => id), data?.['facets']]);
        const before = this.#orders.get(asked);
        if (before !== undefined && before !== answer)
          this.#wrong('no list, page, order or facet is moved by a count');
        this.#orders.set(asked, answer);
        for (const node of nodes) this.#same(node, 'in a list');
        sums.set(
          asked,
          nodes.reduce(
            (sum, { also, readers }) => sum + (numberOf(also?.shown) ?? 0) + (numberOf(readers.shown) ?? 0),
            0,
          ),
        );
      }
      for (const one of sums.values()) {
        for (const other of sums.values()) {
          this.looked.sums += 1;
          if ((one - other) % 5 !== 0)
            this.#wrong('no sum or difference over filters tells of one authority');
        }
      }
      for (const entry of this.#some(this.#entries, 2)) {
        const shown = await this.#item(who, entry.id);
        const may = !entry.withdrawn && this.#askersOf(entry).includes(who);
        if (shown === null ? may : !may && who !== 'moderator')
          this.#wrong('a count is shown to whoever may read the publication');
        if (shown !== null) this.#same(shown, 'by itself');
      }
    }
    await this.#effects();
  }

  #same(shown: Shown, where: string): void {
    const entry = this.#entries.find(one => one.id === shown.id);
    if (entry === undefined) return;
    for (const what of ['also', 'readers'] as const) {
      const last = entry.counts[what].history.at(-1)?.shown;
      if (numberOf(shown[what]?.shown) !== last)
        this.#wrong(`everybody is shown what was published, and nothing newer, ${where}`);
    }
  }

  /** The contributor sees of its own what anybody sees. */
  async #effects(): Promise<void> {
    const { own, ask, seeded } = this.#stage;
    this.looked.queries += 1;
    const { data } = await ask(
      seeded.caller('c0'),
      'query ($id: ID!) { submission(id: $id) { publicationId effects { also { shown } readers { shown } } } }',
      { id: own.submission },
    );
    const told = data?.['submission'] as { publicationId: string; effects: Omit<Shown, 'id'> } | undefined;
    const entry = this.#entries.find(one => one.id === told?.publicationId);
    if (entry === undefined || told === undefined) return;
    for (const what of ['also', 'readers'] as const)
      if (numberOf(told.effects[what]?.shown) !== entry.counts[what].history.at(-1)?.shown)
        this.#wrong('the contributor is shown of its own what anybody is shown');
  }

  /** An authority is suspended or ends, for everybody to see. */
  async leave(name: string, standing: 'suspended' | 'ended'): Promise<void> {
    await this.#stage.su.query('update register.authority set standing = $2 where id = $1', [
      this.#stage.seeded.authority(name),
      standing,
    ]);
    this.#gone.add(name);
  }

  async release(to: 'CLEAR' | 'GREEN' | 'AMBER'): Promise<void> {
    this.#add(await this.#stage.release(to));
  }

  async takeBack(at: number): Promise<void> {
    const entry = this.#entries[at];
    if (entry === undefined || entry.withdrawn) return;
    await this.#stage.takeBack(entry);
    entry.withdrawn = true;
    this.#orders.clear();
  }

  /** What is hard: thresholds from both sides, and back to where something was published before. */
  async hard(): Promise<void> {
    for (const to of [9, 10, 14, 20, 15, 24, 16, 9, 5, 12, 21]) {
      await this.count(0, 'also', to);
      await this.slot();
      if (this.violations.length > 0) return;
    }
    for (const to of [9, 22]) {
      await this.count(0, 'readers', to);
      await this.slot();
    }
  }

  /** Whatever comes. */
  async round(): Promise<void> {
    const standing = this.#entries.flatMap((entry, at) => (entry.withdrawn ? [] : [{ entry, at }]));
    for (const { entry, at } of this.#some(standing, 2)) {
      const now = entry.counts.also.by.size;
      const to =
        this.#draw() < 0.5 ? now + this.#below(13) - 6 : [9, 10, 14, 15, 16, 19, 20, 24, 25][this.#below(9)];
      await this.count(at, 'also', Math.max(0, to ?? now));
      if (this.#draw() < 0.5) await this.count(at, 'readers', entry.counts.readers.by.size + this.#below(7));
    }
    if (this.#draw() < 0.75) await this.slot();
    else await this.look(1);
    const lot = this.#draw();
    if (lot < 0.06 && this.#entries.length < 12)
      await this.release((['CLEAR', 'GREEN', 'AMBER'] as const)[this.#below(3)] ?? 'GREEN');
    else if (lot < 0.09 && standing.length > 4)
      await this.takeBack(2 + this.#below(this.#entries.length - 2));
    else if (lot < 0.13 && this.#gone.size < 5) {
      const name = councils[10 + this.#below(15)] ?? 'c10';
      if (!this.#gone.has(name)) await this.leave(name, this.#draw() < 0.5 ? 'suspended' : 'ended');
    }
  }
}

/** What the words stand for; null where they are no words of a count. */
function numberOf(shown: string | undefined): number | null {
  if (shown === undefined) return null;
  if (shown === 'fewer_than_10') return 0;
  return /^[1-9]\d*$/.test(shown) && Number(shown) >= 10 && Number(shown) % 5 === 0 ? Number(shown) : null;
}
