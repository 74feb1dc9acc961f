/** Everybody asks everything of everything, and meets what the matrix says and no more (V1–V4, V8, R7). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawing } from '../custody/permutation.ts';
import { ownPostgres } from '../../world/ownPostgres.ts';
import type { Proof, ProofOptions, ProofResult } from '../run.ts';
import { contract, manifestOf, operationsOf, type Operation } from './documents.ts';
import { HttpDoor, sideBySide } from './door.ts';
import { answerAs, wallFaults } from './faults.ts';
import { happen, listen, noteListening, prepareToHappen, writeUntilHeard } from './listening.ts';
import { compareLines, Matrix } from './matrix.ts';
import { act, meddle, type Change } from './meddling.ts';
import { casesOf, unsaidOf, type Thoroughness } from './objects.ts';
import { readEverything, type Leak } from './reading.ts';
import { openScene, type Scene, type Viewer } from './scene.ts';
import { keepTables, type Tables } from './tables.ts';

const matrixFile = join(import.meta.dirname, 'matrix.txt');

export interface Crawled extends ProofResult {
  /** Arguments and acts that nobody has described. */
  readonly unsaid: readonly string[];
  /** Lines that are not in the matrix, or only there. */
  readonly differences: readonly string[];
  readonly leaks: readonly Leak[];
  readonly changes: readonly Change[];
  /** Planted faults that nothing showed. */
  readonly missed: readonly string[];
}

const sizes: Readonly<Record<ProofOptions['size'], Omit<Thoroughness, 'draw'>>> = {
  quick: { malformed: 1, otherKinds: 1, theirs: 0, notTheirs: 2 },
  full: { malformed: Infinity, otherKinds: Infinity, theirs: 0, notTheirs: Infinity },
};

/** On a PostgreSQL of one's own; `superuser` is its connection string. */
export async function crawl(
  superuser: string,
  { size, seed, progress, say, write = false }: ProofOptions,
): Promise<Crawled> {
  const operations = operationsOf(contract());
  const unsaid = unsaidOf(operations);
  for (const what of unsaid) say(`UNSAID ${what}`);
  if (unsaid.length > 0) return nothingCrawled(unsaid);
  const thorough: Thoroughness = { ...sizes[size], draw: drawing(seed) };
  await using scene = await openScene(superuser, manifestOf(operations), { seed });
  using door = new HttpDoor(scene.platform.url);
  const matrix = new Matrix(operations, scene.labelOf);
  const expected = write ? [] : linesOfFile();
  const bare = { ...thorough, malformed: Math.min(thorough.malformed, 1) };
  const leaks: Leak[] = [...(await readEverything(scene, door, operations, matrix, bare, progress))];
  const tables = await keepTables(scene.su);
  const meddled = await meddle(
    scene,
    door,
    operations,
    tables,
    thorough,
    progress,
    ({ viewer, operation, asked }, answer) => matrix.note(viewer.name, operation, asked.label, answer),
  );
  const acted = await act(scene, door, operations, tables, matrix, progress);
  leaks.push(...meddled.leaks, ...acted.leaks);

  const missed: string[] = [];
  const planted = await plantInOperations(scene, door, operations, tables, matrix, missed, say);
  const walls = await plantInWalls(scene, door, operations, tables, matrix, missed, say);
  await prepareToHappen(scene);
  {
    using listening = await listen(scene, door, operations);
    await happen(scene);
    await writeUntilHeard(scene, listening);
    leaks.push(...noteListening(scene, listening, matrix));
  }
  const heard = await plantInSubscriptions(scene, door, operations, missed, say);

  const lines = matrix.lines();
  if (write) writeFileSync(matrixFile, `${[...heading, ...lines].join('\n')}\n`);
  const differences = write ? [] : compareLines(expected, lines);
  for (const operation of operations) say(`crawled: ${operation.name}`);
  for (const one of differences) say(`DIFFERENCE ${one}`);
  for (const { viewer, operation, what } of leaks) say(`LEAK ${operation} as ${viewer}: ${what}`);
  for (const { viewer, operation, label, tables: its } of meddled.changes)
    say(`CHANGED ${operation} as ${viewer} about ${label}: ${its.join(', ')}`);
  for (const what of missed) say(`missed: ${what}`);
  const faults = planted + walls + heard;
  return {
    held: differences.length + leaks.length + meddled.changes.length + missed.length === 0,
    unsaid,
    differences,
    leaks,
    changes: meddled.changes,
    missed,
    figures: {
      operations: operations.length,
      viewers: scene.viewers.length,
      things: scene.things.length,
      requests: door.asked,
      'acts that were not theirs': meddled.attempts,
      'lines of the matrix': lines.length,
      differences: differences.length,
      leaks: leaks.length,
      'tables changed': meddled.changes.length,
      'planted faults caught': `${faults - missed.length}/${faults}`,
    },
  };
}

const heading = [
  '# Who is shown what. Made by `npm run proof -- crawl --write`, read by a person, compared by the proof.',
  '# operation field · who: what came; for which things something else came. What lists hold is told in full.',
];

const linesOfFile = (): readonly string[] =>
  readFileSync(matrixFile, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'));

const nothingCrawled = (unsaid: readonly string[]): Crawled => ({
  held: false,
  unsaid,
  differences: [],
  leaks: [],
  changes: [],
  missed: [],
  figures: { 'without an entry': unsaid.length },
});

/** As whom a faulty operation answers: the first of them that makes a difference shows the fault. */
const others = ['author lead', 'inside lead', 'moderator', 'steward', 'visitor', 'nobody'];
/** Whoever asks it, the first who is answered otherwise notices. */
const askers = ['visitor', 'outside lead', 'inside reader', 'moderator'];

async function plantInOperations(
  scene: Scene,
  door: HttpDoor,
  operations: readonly Operation[],
  tables: Tables,
  matrix: Matrix,
  missed: string[],
  say: (line: string) => void,
): Promise<number> {
  const asked = operations.filter(one => one.rootType !== 'Subscription');
  for (const operation of asked) {
    // Of an act, one that changes something is the one to find; where none does, another answer will do.
    let found: string | null = null;
    for (const other of others) {
      if (found !== null && (operation.rootType === 'Query' || found.includes(' changed'))) break;
      const caller = other === 'nobody' ? { session: Buffer.alloc(32, 7) } : scene.viewer(other).caller;
      const takeBack = await answerAs(scene, operation.rootType, operation.root, caller);
      for (const name of askers.filter(one => one !== other)) {
        const noticed = await notices(scene, door, operation, scene.viewer(name), tables, matrix);
        if (noticed === null) continue;
        if (found === null || noticed.includes(' changed')) found = `${noticed}, answering as ${other}`;
        break;
      }
      await takeBack();
    }
    if (found === null) missed.push(`${operation.name} answers as somebody else`);
    else say(`planted: ${operation.name} answers as somebody else: found, ${found}`);
  }
  return asked.length;
}

async function plantInWalls(
  scene: Scene,
  door: HttpDoor,
  operations: readonly Operation[],
  tables: Tables,
  matrix: Matrix,
  missed: string[],
  say: (line: string) => void,
): Promise<number> {
  for (const fault of wallFaults) {
    const takeBack = await fault.plant(scene);
    let found: string | null = null;
    for (const operation of operations.filter(one => fault.shows.includes(one.name))) {
      for (const viewer of scene.viewers)
        found ??= await notices(scene, door, operation, viewer, tables, matrix);
    }
    await takeBack();
    if (found === null) missed.push(fault.name);
    else say(`planted: ${fault.name}: found, ${found}`);
  }
  return wallFaults.length;
}

/** Asks as the crawl does, and says what is other than what the matrix knows; null when nothing is. */
async function notices(
  scene: Scene,
  door: HttpDoor,
  operation: Operation,
  viewer: Viewer,
  tables: Tables,
  known: Matrix,
): Promise<string | null> {
  const thorough = { malformed: 0, otherKinds: 0, theirs: 2, notTheirs: Infinity, draw: () => 0 };
  const cases = casesOf(scene, operation, viewer, thorough).filter(
    one => operation.rootType !== 'Mutation' || !one.rightful,
  );
  let found: string | null = null;
  await sideBySide(cases, async one => {
    if (found !== null) return;
    const answer = await door.ask(viewer, operation, one.variables);
    const difference = known.differs(viewer.name, operation, one.label, answer);
    if (difference !== null) found ??= `${difference}, as ${viewer.name}`;
  });
  if (operation.rootType !== 'Mutation') return found;
  const changed = await tables.changed();
  if (changed.length === 0) return found;
  await tables.restore(changed);
  return `${changed.join(', ')} changed, as ${viewer.name}`;
}

/** A subscription that delivers as somebody else is heard by who should hear nothing. */
async function plantInSubscriptions(
  scene: Scene,
  door: HttpDoor,
  operations: readonly Operation[],
  missed: string[],
  say: (line: string) => void,
): Promise<number> {
  const subscriptions = operations.filter(one => one.rootType === 'Subscription');
  for (const operation of subscriptions) {
    const as = scene.viewer(operation.root === 'submissionsChanged' ? 'author lead' : 'inside lead');
    const takeBack = await answerAs(scene, 'Subscription', operation.root, as.caller);
    const matrix = new Matrix(operations, scene.labelOf);
    const before = scene.things.length;
    using listening = await listen(
      scene,
      door,
      operations,
      [operation],
      [scene.viewer('visitor'), scene.viewer('outside lead')],
    );
    await scene.release(`overheard ${operation.root}`, {
      marking: 'RED',
      attribution: 'named',
      audience: { authorityIds: [scene.seeded.authority('inside')] },
    });
    await scene.write();
    await listening.quiet();
    const heard = noteListening(scene, listening, matrix);
    const frames = listening.listeners.reduce((sum, one) => sum + one.frames.length, 0);
    await takeBack();
    if (heard.length === 0 && frames === 0) missed.push(`${operation.name} delivers as ${as.name}`);
    else
      say(
        `planted: ${operation.name} delivers as ${as.name}: found, ${frames} messages, ${heard.length} leaks of ${before} things`,
      );
  }
  return subscriptions.length;
}

export const proof: Proof = {
  name: 'crawl',
  about: 'Everybody asks everything of everything, and meets what the matrix says and no more.',
  async run(options) {
    await using server = await ownPostgres('crawl');
    return await crawl(server.superuserUrl, options);
  },
};
