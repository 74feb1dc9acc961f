/**
 * The script: two councils with different histories, one item that either may have written, what becomes of it, and
 * others beside it. Both worlds follow it to the letter; `author` alone differs. A later feature adds a life here.
 */
import type { SharingInput } from '@moot/api/intake/submission';
import { contentOf, lettingStand, sharingOf } from '../../world/writing.ts';
import { candidates, type Candidate } from './observers.ts';
import { names, type Replay } from './replay.ts';

/** When observers look, in the order in which it comes. */
export const moments = ['waiting', 'decided', 'released', 'afterwards', 'at the end'] as const;
export type Moment = (typeof moments)[number];

export interface Telling {
  readonly replay: Replay;
  readonly author: Candidate;
  /** For a planted leak: as little happens beside the item as a leak can do with. */
  readonly short: boolean;
  readonly draw: (below: number) => number;
  /** Everybody looks. */
  readonly look: (moment: Moment) => Promise<void>;
  /** Something of the script that an observer did, and was answered. */
  readonly noteAct: <T>(
    who: string,
    mutation: string,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<T>;
  /** Something of the script that an observer tries in vain. */
  readonly noteTry: (
    who: string,
    mutation: string,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
  /** While `work` goes on, whoever hears of submissions is listened to. */
  readonly overhear: (work: () => Promise<void>) => Promise<void>;
}

interface Written {
  readonly id: string;
  readonly version: number;
}

interface Saved extends Written {
  readonly findings: readonly {
    readonly path: string;
    readonly text: string;
    readonly category: string;
    readonly decision: object | null;
  }[];
}

interface Item {
  readonly id: string;
  readonly version: number;
  readonly title: string;
}

interface Waiting extends Item {
  readonly state: string;
  readonly sharing: { readonly urgent: boolean };
  readonly findings: readonly { readonly path: string; readonly text: string }[];
}

/** Words that are deleted before anybody else sees them, and words that only a moderator was to see. */
export const deletedWords = 'the flood barrier at Quarrelstone weir';
export const redactedWords = 'our depot behind Hartlesbrook abattoir';
/** Of the item; nothing else is called so. */
export const title = 'What happened when the lights went out';

/**
 * What the two councils do not want to leave them; the first word of each stands in the item until its author takes it out,
 * the second nowhere. What an author lets stand of its own list a moderator is shown (decision 18): that is the author's doing.
 */
export const ownLists: Readonly<Record<Candidate, readonly string[]>> = {
  north: ['flood', 'quillfeatherish*'],
  south: ['barrier', 'umbrawickish*'],
};

/** Who reads it and says that it happened to them too: both councils, or ten with the one, where the number begins to show. */
const few: readonly string[] = [...candidates, 'member0'];
const ten: readonly string[] = ['north', ...Array.from({ length: 9 }, (_, n) => `member${n}`)];

type Kind = 'incident' | 'supplier_warning';
/** What a life gives the item beyond its words. */
interface Plan {
  readonly kind: Kind;
  readonly sharing: Partial<SharingInput>;
  /** What is first handed in is never released. */
  readonly keptBack?: true;
}

export interface Life {
  readonly plan?: Partial<Plan>;
  readonly live: (story: Story) => Promise<void>;
}

/** What becomes of the one item. */
export const lives: Readonly<Record<string, Life>> = {
  released: { live: async story => story.release() },
  corrected: {
    live: async story => {
      await story.release();
      await story.correct('More is known.');
      await story.approve();
      await story.slot();
    },
  },
  'corrected twice, then withdrawn by its contributor': {
    live: async story => {
      await story.release();
      for (const note of ['More is known.', 'And more.']) {
        await story.correct(note);
        await story.approve();
        await story.slot();
      }
      await story.withdraw('It was wrong.');
    },
  },
  'a correction returned and given up': {
    live: async story => {
      await story.release();
      await story.correct('More is known.');
      await story.giveBack();
      await story.withdraw(null);
    },
  },
  'withdrawn by its contributor': {
    plan: { kind: 'supplier_warning' },
    live: async story => {
      await story.release();
      await story.withdraw('It was wrong.');
    },
  },
  'withdrawn by a moderator while a correction waits': {
    live: async story => {
      await story.release();
      await story.correct('More is known.');
      await story.moderate('withdrawPublication', { reason: 'It named somebody.' });
    },
  },
  'narrowed by a moderator': {
    plan: { sharing: { marking: 'CLEAR' } },
    live: async story => {
      await story.release();
      await story.moderate('narrowPublication', { marking: 'GREEN', reason: 'It says too much.' });
    },
  },
  'narrowed by a moderator within its audience': {
    plan: { sharing: { marking: 'AMBER' } },
    live: async story => {
      await story.release();
      await story.moderate('narrowPublication', { marking: 'AMBER_STRICT', reason: 'It says too much.' });
    },
  },
  'released at once': {
    plan: { kind: 'supplier_warning', sharing: { urgent: true } },
    live: async story => {
      await story.approve();
      await story.replay.settled();
      await story.say(few);
      await story.look('released');
      await story.slot();
    },
  },
  'returned, mended and released': {
    plan: { keptBack: true },
    live: async story => {
      await story.giveBack();
      await story.mend();
      await story.release();
    },
  },
  'sent back at its release for a word that both lists got meanwhile, let stand and released': {
    plan: { keptBack: true },
    live: async story => {
      await story.approve();
      await story.list('depot', 1);
      await story.slot();
      await story.look('afterwards');
      await story.mend();
      await story.release();
    },
  },
  refused: { plan: { keptBack: true }, live: async story => story.refuse() },
  'taken back before its release': {
    plan: { keptBack: true },
    live: async story => {
      await story.approve();
      await story.withdraw(null);
      await story.slot();
    },
  },
  'read by ten and known to ten, its author perhaps among them': {
    live: async story => {
      await story.release(ten);
      // Its counts come at the slot, behind what is released: a frame about itself would show them or not, by the machine's speed.
      await story.another('A mast lost its power');
      await story.slot();
      await story.look('afterwards');
      await story.correct('More is known.');
      await story.approve();
      await story.slot();
      await story.look('afterwards');
    },
  },
  unsealed: {
    live: async story => {
      await story.release();
      await story.unseal();
    },
  },
  'its author suspended afterwards': {
    live: async story => {
      await story.release();
      await story.steward('suspendAuthority', { reason: 'It asked for it.' });
    },
  },
  'its author ended afterwards': {
    live: async story => {
      await story.release();
      await story.steward('endAuthority', { endedOn: '2026-09-20' });
    },
  },
};

/** How the item may be shared; which of them follows from the seed. */
const ways: readonly Partial<SharingInput>[] = [
  { marking: 'CLEAR' },
  { marking: 'GREEN', disclose: { nation: true, tier: true, region: false, populationBand: false } },
  { marking: 'GREEN', disclose: { nation: true, tier: true, region: true, populationBand: false } },
  { marking: 'AMBER', disclose: { nation: true, tier: false, region: false, populationBand: false } },
];

export class Story {
  readonly #telling: Telling;
  readonly #plan: Plan;
  #written: Written = { id: '', version: 0 };
  #left: Candidate | null = null;

  constructor(telling: Telling, plan: Partial<Plan>) {
    this.#telling = telling;
    const kind = plan.kind ?? (telling.draw(2) === 0 ? 'incident' : 'supplier_warning');
    const way = ways[telling.draw(ways.length)] ?? {};
    this.#plan = { ...plan, kind, sharing: { ...way, ...plan.sharing } };
  }

  get replay(): Replay {
    return this.#telling.replay;
  }
  get look(): Telling['look'] {
    return this.#telling.look;
  }
  /** The item's submission. */
  get submission(): string {
    return this.#written.id;
  }
  /** Whether somebody is of the council that leaves. */
  hasLeft(who: string): boolean {
    return this.#left !== null && who.startsWith(`${this.#left} `);
  }
  get #author(): string {
    return `${this.#telling.author} contributor`;
  }

  /** What was there before: the one has written three times, the other once, and has begun something else. */
  async before(): Promise<void> {
    await this.#other('north contributor', 'incident', 'A signal controller was reached');
    await this.#other('member1 contributor', 'supplier_warning', 'Sensors forget their keys');
    if (!this.#telling.short) {
      await this.#other('north contributor', 'supplier_warning', 'Cameras answer to strangers');
      await this.#other('south contributor', 'incident', 'A cabinet stood open');
      await this.#create('south contributor', 'incident', 'Never handed in', sharingOf());
    }
    for (const who of candidates)
      await this.#act(`${who} lead`, 'setRedactionList', { terms: ownLists[who], version: 0 });
    await this.#approveAll();
    await this.replay.slot();
  }

  /** The item is written and handed in, and so are two others: one by a third council, one by the first. */
  async write(): Promise<void> {
    const { kind } = this.#plan;
    const draft = await this.#act<Written>(this.#author, 'createSubmission', { kind });
    const saved = await this.#save(draft, { summary: `Something about ${deletedWords}.` });
    const summary =
      this.#plan.keptBack === true ? `Something about ${redactedWords}.` : 'A depot lost its light.';
    this.#written = await this.#saveWithFile(saved, { summary });
    await this.#telling.overhear(() => this.#handIn(null));
    await this.#other('member0 contributor', 'incident', 'A contractor brought a laptop');
    await this.#other('north contributor', 'incident', 'A gateway was left open');
    await this.look('waiting');
  }

  async approve(): Promise<void> {
    await this.#approveAll();
    await this.look('decided');
  }

  async release(readers: readonly string[] = few): Promise<void> {
    await this.approve();
    await this.slot();
    await this.say(readers);
    await this.look('released');
  }

  /** A word that stands in the item comes on both councils' lists. */
  async list(word: string, version: number): Promise<void> {
    for (const who of candidates)
      await this.#act(`${who} lead`, 'setRedactionList', { terms: [...ownLists[who], word], version });
  }

  /** People of these read it and say that it happened to them too. */
  async say(councils: readonly string[]): Promise<void> {
    if (this.#telling.short && councils === few) return;
    const publicationId = await this.#publication();
    for (const council of councils) {
      await this.#act(`${council} reader`, 'noteRead', { publicationId });
      await this.#act(`${council} contributor`, 'sayAlso', { publicationId });
    }
  }

  /** Two officers are told who it was, and nobody else is; its contributor hears of it. */
  async unseal(): Promise<void> {
    const { noteAct } = this.#telling;
    const publicationId = await this.#publication();
    const asked = await noteAct<{ id: string }>('officer', 'askUnsealing', {
      publicationId,
      reason: 'A court has ordered it.',
    });
    await noteAct('second officer', 'agreeUnsealing', { id: asked.id });
    await this.replay.settled();
    await this.look('afterwards');
    for (const officer of ['officer', 'second officer']) {
      const { authority } = await this.#act<{ authority: string }>(officer, 'readUnsealed', { id: asked.id });
      if (authority !== names[this.#telling.author]) throw new Error(`${officer} is told of ${authority}`);
    }
    await this.#telling.noteTry('third officer', 'readUnsealed', { id: asked.id });
    const notices = await this.replay.read<readonly { kind: string }[]>(this.#author, 'notices');
    if (!JSON.stringify(notices).includes('unsealed')) throw new Error('its contributor is not told');
  }

  async slot(): Promise<void> {
    await this.replay.slot();
  }

  /** A third council's, released beside it. */
  async another(words: string): Promise<void> {
    await this.#other('member0 contributor', 'incident', words);
    await this.#approveAll();
  }

  async correct(changeNote: string): Promise<void> {
    const { id, version } = await this.#standing();
    const draft = await this.#act<Written>(this.#author, 'correctSubmission', { id, version });
    this.#written = await this.#save(draft, { summary: 'It is known by now what it was.' });
    await this.#handIn(changeNote);
    await this.look('waiting');
  }

  /** A moderator sends it back. */
  async giveBack(): Promise<void> {
    const { id, version } = await this.#item();
    await this.#telling.noteAct('moderator', 'returnSubmission', {
      id,
      version,
      reasons: [{ path: 'summary', words: 'It says where you are.' }],
    });
    await this.look('decided');
  }

  async refuse(): Promise<void> {
    const { id, version } = await this.#item();
    await this.#telling.noteAct('moderator', 'refuseSubmission', {
      id,
      version,
      reason: 'It is about nothing.',
    });
    await this.look('decided');
    await this.#approveAll();
    await this.slot();
  }

  async mend(): Promise<void> {
    this.#written = await this.#save(await this.#standing(), { summary: 'A depot lost its light.' });
    await this.#handIn(null);
    await this.look('waiting');
  }

  async withdraw(reason: string | null): Promise<void> {
    await this.#act(this.#author, 'withdrawSubmission', { ...(await this.#standing()), reason });
    await this.replay.settled();
    await this.look('afterwards');
  }

  async moderate(mutation: string, more: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#telling.noteAct('moderator', mutation, { id: await this.#publication(), ...more });
    await this.replay.settled();
    await this.look('afterwards');
  }

  /** In both worlds it is the first council that leaves: the author of the item, or not. */
  async steward(mutation: string, more: Readonly<Record<string, unknown>>): Promise<void> {
    const id = this.replay.seeded.authority('north');
    const { version } = await this.replay.read<{ version: number }>('steward', 'authorityRecord', { id });
    await this.#telling.noteAct('steward', mutation, { id, version, ...more });
    this.#left = 'north';
    await this.look('afterwards');
  }

  /** The last thing that happens, of which everybody who listens hears: until then nothing is late. */
  async last(words: string): Promise<void> {
    await this.#other('member1 contributor', 'supplier_warning', words, {
      attribution: 'named',
      byline: 'Council of member1',
    });
    await this.#approveAll();
    await this.slot();
  }

  #act<T>(who: string, mutation: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
    return this.replay.act<T>(who, mutation, variables);
  }

  async #publication(): Promise<string> {
    const { publicationId } = await this.replay.read<{ publicationId: string }>(this.#author, 'submission', {
      id: this.submission,
    });
    return publicationId;
  }

  async #standing(): Promise<Written> {
    const { id, version } = await this.replay.read<Written>(this.#author, 'submission', {
      id: this.submission,
    });
    return { id, version };
  }

  async #handIn(changeNote: string | null): Promise<void> {
    const { id, version } = this.#written;
    this.#written = await this.#act(this.#author, 'submitSubmission', { id, version, changeNote });
  }

  async #save(
    { id, version }: Written,
    words: Readonly<Record<string, unknown>>,
    files?: readonly { readonly id: string; readonly description: string }[],
  ): Promise<Written> {
    const { kind, sharing } = this.#plan;
    const named = sharing.marking !== undefined && `${sharing.marking}`.startsWith('AMBER');
    return this.#saveLettingStand(this.#author, {
      id,
      version,
      content: contentOf(kind, { title, ...this.#about(kind), ...words }),
      sharing: sharingOf({
        ...sharing,
        ...(named ? { audienceCircles: [this.replay.seeded.circle('ring')] } : {}),
      }),
      ...(files === undefined ? {} : { files }),
    });
  }

  /** A text goes with it, as the form sends it. */
  async #saveWithFile({ id, version }: Written, words: Readonly<Record<string, unknown>>): Promise<Written> {
    const { door, streams, somebody } = this.replay;
    streams.next('a file');
    const reply = await door.send(
      'POST',
      '/files',
      {
        ...somebody(this.#author).headers,
        'content-type': 'application/octet-stream',
        'moot-submission': id,
        'moot-version': `${version}`,
      },
      'The lights went out one after the other.',
    );
    if (reply.status !== 201) throw new Error(`a file is not taken: ${reply.status} ${reply.body}`);
    const added = JSON.parse(reply.body) as {
      readonly version: number;
      readonly file: { readonly id: string };
    };
    return this.#save({ id, version: added.version }, words, [
      { id: added.file.id, description: 'What the controller wrote down.' },
    ]);
  }

  /** Whatever is found, its author lets it stand: a save of its own also where nothing is, as on another's list. */
  async #saveLettingStand(
    who: string,
    change: Written & { readonly content: unknown; readonly sharing: SharingInput },
  ): Promise<Written> {
    const { version, findings } = await this.#act<Saved>(who, 'saveSubmission', { ...change });
    return this.#act(who, 'saveSubmission', { ...change, version, decisions: lettingStand(findings) });
  }

  #about(kind: Kind): Readonly<Record<string, unknown>> {
    if (kind === 'incident') return {};
    return { suppliers: [{ name: 'Ocular Cameras', supplierId: this.replay.seeded.supplier('ocular') }] };
  }

  async #create(who: string, kind: Kind, itsTitle: string, sharing: SharingInput): Promise<Written> {
    const draft = await this.#act<Written>(who, 'createSubmission', { kind });
    return this.#saveLettingStand(who, {
      id: draft.id,
      version: draft.version,
      content: contentOf(kind, { title: itsTitle, ...this.#about(kind) }),
      sharing,
    });
  }

  async #other(
    who: string,
    kind: Kind,
    itsTitle: string,
    sharing: Partial<SharingInput> = {},
  ): Promise<void> {
    const { id, version } = await this.#create(who, kind, itsTitle, sharingOf(sharing));
    await this.#act(who, 'submitSubmission', { id, version, changeNote: null });
  }

  async #queue(): Promise<readonly Waiting[]> {
    return this.replay.read('moderator', 'reviewQueue');
  }

  async #item(): Promise<Item> {
    const found = (await this.#queue()).find(one => one.title === title && one.state === 'submitted');
    if (found === undefined) throw new Error('the item does not wait for a moderator');
    return found;
  }

  async #approveAll(): Promise<void> {
    for (const { id, version, state, sharing, findings } of await this.#queue()) {
      if (state !== 'submitted') continue;
      await this.#telling.noteAct('moderator', 'approveSubmission', {
        id,
        version,
        urgent: sharing.urgent,
        confirmed: findings.map(({ path, text }) => ({ path, text })),
      });
      // What is urgent leaves before the next is decided on.
      await this.replay.settled();
    }
  }
}

/** Both councils' people read the library, whether or not they write: who is seen on a day tells nothing. */
export async function everybodyReads(replay: Replay): Promise<void> {
  for (const candidate of candidates)
    await replay.read(`${candidate} contributor`, 'publications', { first: 5 });
}
