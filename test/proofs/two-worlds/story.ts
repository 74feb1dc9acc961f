/**
 * The script: two councils with different histories, one item that either may have written, what becomes of it, and
 * others beside it. Both worlds follow it to the letter; `author` alone differs. A later feature adds a life here.
 */
import type { SharingInput } from '@moot/api/intake/submission';
import { contentOf, lettingStand, sharingOf } from '../../world/writing.ts';
import { candidates, type Candidate } from './observers.ts';
import type { Replay } from './replay.ts';

/** When observers look, in the order in which it comes. */
export const moments = ['waiting', 'decided', 'released', 'afterwards', 'at the end'] as const;
export type Moment = (typeof moments)[number];

export interface Telling {
  readonly replay: Replay;
  readonly author: Candidate;
  readonly draw: (below: number) => number;
  /** Everybody looks. */
  readonly look: (moment: Moment) => Promise<void>;
  /** Something of the script that an observer did, and was answered. */
  readonly noteAct: <T>(
    who: string,
    mutation: string,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<T>;
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
  refused: { plan: { keptBack: true }, live: async story => story.refuse() },
  'taken back before its release': {
    plan: { keptBack: true },
    live: async story => {
      await story.approve();
      await story.withdraw(null);
      await story.slot();
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
  get #author(): string {
    return `${this.#telling.author} contributor`;
  }

  /** What was there before: the one has written three times, the other once, and has begun something else. */
  async before(): Promise<void> {
    await this.#other('north contributor', 'incident', 'A signal controller was reached');
    await this.#other('north contributor', 'supplier_warning', 'Cameras answer to strangers');
    await this.#other('south contributor', 'incident', 'A cabinet stood open');
    await this.#other('member1 contributor', 'supplier_warning', 'Sensors forget their keys');
    await this.#create('south contributor', 'incident', 'Never handed in', sharingOf());
    await this.#approveAll();
    await this.replay.slot();
  }

  /** The item is written and handed in, and so are two others: one by a third council, one by the first. */
  async write(): Promise<void> {
    const { kind } = this.#plan;
    const draft = await this.#act<Written>(this.#author, 'createSubmission', { kind });
    const saved = await this.#save(draft, { summary: `Something about ${deletedWords}.` });
    this.#written = await this.#save(saved, {
      summary: this.#plan.keptBack === true ? `Something about ${redactedWords}.` : 'A depot lost its light.',
    });
    await this.#telling.overhear(() => this.#handIn(null));
    await this.#other('member0 contributor', 'incident', 'A contractor brought a laptop');
    await this.#other('north contributor', 'incident', 'A gateway was left open');
    await this.look('waiting');
  }

  async approve(): Promise<void> {
    await this.#approveAll();
    await this.look('decided');
  }

  async release(): Promise<void> {
    await this.approve();
    await this.slot();
    await this.look('released');
  }

  async slot(): Promise<void> {
    await this.replay.slot();
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
    const { publicationId } = await this.replay.read<{ publicationId: string }>(this.#author, 'submission', {
      id: this.submission,
    });
    await this.#telling.noteAct('moderator', mutation, { id: publicationId, ...more });
    await this.replay.settled();
    await this.look('afterwards');
  }

  /** In both worlds it is the first council that leaves: the author of the item, or not. */
  async steward(mutation: string, more: Readonly<Record<string, unknown>>): Promise<void> {
    const id = this.replay.seeded.authority('north');
    const { version } = await this.replay.read<{ version: number }>('steward', 'authorityRecord', { id });
    await this.#telling.noteAct('steward', mutation, { id, version, ...more });
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

  async #save({ id, version }: Written, words: Readonly<Record<string, unknown>>): Promise<Written> {
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
    });
  }

  /** Whatever is found, its author lets it stand. */
  async #saveLettingStand(
    who: string,
    change: Written & { readonly content: unknown; readonly sharing: SharingInput },
  ): Promise<Written> {
    const { id, version, findings } = await this.#act<Saved>(who, 'saveSubmission', { ...change });
    if (findings.every(({ decision }) => decision !== null)) return { id, version };
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
