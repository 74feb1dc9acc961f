/** A process that replays one world after the other, as it is told, and answers with all that was to be seen in it. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { drawing } from '../custody/permutation.ts';
import { nobodysId } from '../crawl/objects.ts';
import { canariesOf, metIn } from './canaries.ts';
import { cursorsOf, listen } from './listening.ts';
import {
  glancing,
  isAsked,
  lookEverywhere,
  noteReply,
  outcome,
  type Brief,
  type Looking,
} from './looking.ts';
import { normalise } from './normalising.ts';
import { observers, type Candidate, type Observer } from './observers.ts';
import type * as Parts from './parts.ts';
import type { Met, Piece, Shown } from './recording.ts';
import { openReplay, operation, type FreshDatabaseUrls } from './replay.ts';
import { everybodyReads, lives, Story, type Life, type Telling } from './story.ts';
import { withoutSlowTimers } from './streams.ts';

/** What a process is told. */
export interface ToReplay {
  /** The number of the planted fault; null for the product as it is. */
  readonly variant: number | null;
  readonly seed: number;
  readonly life: string;
  readonly author: Candidate;
  readonly urls: FreshDatabaseUrls;
  readonly web: 'built' | 'none';
  /** Where to look, for a planted leak; null for everything. */
  readonly brief: Brief | null;
  /** Who of the many asks for everything in the end: a third of them, by its number; null for all. */
  readonly turn: number | null;
  /** Statements of a planted fault, run as the superuser when everything has started. */
  readonly sql: string | null;
}

export type Reply = { readonly shown: Shown } | { readonly failed: string };

/** What it prints when a world is over, so that whoever reads its output knows whose lines they were. */
export const endOfWorld = 'end of a world';

type Variables = Readonly<Record<string, unknown>>;

async function replayOne(told: ToReplay): Promise<Shown> {
  // Beside this file in the bundle, under a name that only the bundle has.
  const folder = join(process.argv[1] ?? '', '..');
  const file = told.variant === null ? 'parts.js' : `parts-${told.variant}.js`;
  const parts = (await import(pathToFileURL(join(folder, file)).href)) as typeof Parts;
  delete (globalThis as { planted?: string }).planted;
  await using replay = await openReplay({ ...told, parts, asked: isAsked(told.brief) });
  if (told.sql !== null) await replay.su.query(told.sql);
  const pieces: Piece[] = [];
  const note = (piece: Piece): void => void pieces.push(piece);
  const answered = new Set<string>();
  let story: Story | null = null;
  const item = (): string => story?.submission || nobodysId;
  const looking: Looking = { replay, note, answered, item, brief: told.brief, turn: told.turn };
  const listens = told.brief === null || told.brief.channel.startsWith('WebSocket');
  const by = observers.filter(({ name }) => told.brief === null || glancing.includes(name));
  const random = drawing(told.seed);
  const times = new Map<string, number>();
  const acted = async (who: string, mutation: string, variables: Variables) => {
    const of = operation(`Mutation.${mutation}`);
    const what = `${of.name} of the script, ${pieces.length}`;
    replay.streams.tick(60_000);
    const reply = await replay.ask(who, of, variables, what);
    return { reply, what, ...outcome(of, reply) };
  };
  const telling: Telling = {
    replay,
    author: told.author,
    short: told.brief !== null,
    draw: below => Math.floor(random() * below),
    look: async moment => {
      const nth = (times.get(moment) ?? 0) + 1;
      times.set(moment, nth);
      await everybodyReads(replay);
      await lookEverywhere(looking, moment, nth);
    },
    noteAct: async <T>(who: string, mutation: string, variables: Variables): Promise<T> => {
      const { reply, value, refused, what } = await acted(who, mutation, variables);
      if (refused !== null) throw new Error(`${what}: ${reply.body.slice(0, 300)}`);
      noteReply(note, who, 'answer', what, reply);
      return value as T;
    },
    noteTry: async (who, mutation, variables) => {
      const { reply, refused, what } = await acted(who, mutation, variables);
      noteReply(note, who, refused === null ? 'answer' : 'refusal', what, reply);
    },
    overhear: async work => {
      if (!listens) return work();
      using listening = await listen(replay, 'while it is handed in', ['submissionsChanged'], { by });
      await work();
      await listening.heardBy('"changed":true', 'moderator');
      // Whoever would hear of it by mistake hears of it now.
      await wait(40);
      for (const piece of listening.pieces()) note(piece);
    },
  };
  const life = lives[told.life];
  if (life === undefined) throw new Error(`there is no life ${told.life}`);
  story = new Story(telling, life.plan ?? {});
  await story.before();
  const heard: Piece[] = listens ? await overheard(story, life, by) : await happen(story, life);
  pieces.push(...heard);
  await telling.look('at the end');
  const canaries = await canariesOf(replay, story.submission, life.plan?.keptBack === true);
  const { pieces: shown, counts, bare } = await normalise(replay, pieces);
  const met: Met[] = [
    ...metIn(shown, canaries),
    ...bare.map((what): Met => ({
      observer: 'whoever holds the log',
      channel: 'audit log',
      what,
      canary: 'an act that can be guessed',
      encoding: 'hashed without a salt of its own',
    })),
  ];
  return {
    pieces: shown,
    met,
    canaries: [...new Set(canaries.map(({ name }) => name))],
    normalised: counts,
    answered: [...answered],
    unprintable: canaries
      .filter(({ may }) => !may('operator', 'everything that was printed'))
      .map(({ name, value }) => ({ name, value })),
    routes: replay.routes,
  };
}

const last = 'The last that is heard of';

async function happen(story: Story, life: Life): Promise<Piece[]> {
  await story.write();
  await life.live(story);
  await story.last(last);
  return [];
}

/** The same, heard by everybody: as it happens, and all over again from where it began. */
async function overheard(story: Story, life: Life, by: readonly Observer[]): Promise<Piece[]> {
  const { replay } = story;
  const roots = ['libraryChanged', 'alertArrived'];
  const cursors = await cursorsOf(replay);
  using listening = await listen(replay, 'from the first on', roots, { cursors, by });
  await happen(story, life);
  await listening.heardBy(last);
  using again = await listen(replay, 'all over again', roots, { cursors, resumed: true, by });
  // Whoever is let in has been sent what they missed. A council that has left is alerted of nothing new, in both worlds.
  await again.spare((observer, root) => root === 'alertArrived' && story.hasLeft(observer));
  await again.heardBy(last);
  return [...listening.pieces(), ...again.pieces()];
}

const giveBack = withoutSlowTimers();
process.on('message', message => {
  replayOne(message as ToReplay)
    .then(
      (shown): Reply => ({ shown }),
      (error: unknown): Reply => ({
        failed: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    )
    .then(
      reply => {
        process.stdout.write(`${endOfWorld}\n`);
        process.send?.(reply);
      },
      () => process.exit(1),
    );
});
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => {
  giveBack();
  process.exit(0);
});
