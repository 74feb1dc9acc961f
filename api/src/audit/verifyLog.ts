/**
 * Checks a downloaded log against itself and against what its reader has held before. Pure: no database, no key but
 * those in the file, so that anybody can run it, and anybody can write another.
 */
import { createHash } from 'node:crypto';
import { isAnnounced, isSigned, type Head, type KeyChange } from './head.ts';
import { leafOf, type AuditLog } from './logFile.ts';
import { growingTree, hashOfLeaf, type PublishedLeaf } from './merkle.ts';

/** What somebody has kept from before: whole heads, or of a head only its size and root. */
export interface Held {
  readonly heads: readonly (Pick<Head, 'size' | 'root'> & Partial<Head>)[];
  /** The leaves of an older file, to say where it differs. */
  readonly leaves: readonly string[];
}

/** Something that is wrong. `at` is a position or a size. */
export interface Finding {
  readonly check: CheckName;
  readonly at: number;
}

export type CheckName =
  | 'no_head'
  | 'head_order'
  | 'not_covered'
  | 'root'
  | 'signature'
  | 'key_changed'
  | 'opening'
  | 'shorter_than_held'
  | 'differs_from_held'
  | 'held_head_missing'
  | 'held_key';

/** What the checks look at. */
export interface Evidence {
  readonly log: AuditLog;
  readonly held: Held;
  /** Recomputed from the leaves, for the sizes of all heads, the held ones too; absent where the log is shorter. */
  readonly roots: ReadonlyMap<number, string>;
}

/** A check answers where it fails. */
export type Check = (evidence: Evidence) => readonly number[];

const sizesWhere = (
  heads: readonly Head[],
  fails: (head: Head, before: Head | undefined) => boolean,
): number[] => heads.filter((head, at) => fails(head, heads[at - 1])).map(({ size }) => size);

export const checks: Readonly<Record<CheckName, Check>> = {
  no_head: ({ log }) => (log.heads.length === 0 ? [0] : []),
  head_order: ({ log }) =>
    sizesWhere(
      log.heads,
      (head, before) => before !== undefined && (head.size <= before.size || head.on < before.on),
    ),
  not_covered: ({ log }) => {
    const covered = log.heads.reduce((most, { size }) => Math.max(most, size), 0);
    return log.leaves.length > covered ? [covered + 1] : [];
  },
  root: ({ log, roots }) => sizesWhere(log.heads, head => roots.get(head.size) !== head.root),
  signature: ({ log }) => sizesWhere(log.heads, head => !isSigned(head)),
  // Another key is none, unless the one before announced it.
  key_changed: ({ log }) =>
    sizesWhere(
      log.heads,
      (head, before) =>
        before !== undefined && head.key !== before.key && !following(log, before.key).has(head.key),
    ),
  opening: ({ log }) =>
    Object.entries(log.openings).flatMap(([position, text]) =>
      opens(log.leaves[Number(position) - 1], text) ? [] : [Number(position)],
    ),
  shorter_than_held: ({ log, held }) =>
    held.heads.filter(({ size }) => size > log.leaves.length).map(({ size }) => size),
  differs_from_held: ({ log, held, roots }) => {
    const differing = held.heads.filter(({ size, root }) => roots.has(size) && roots.get(size) !== root);
    if (differing.length === 0) return [];
    const first = held.leaves.findIndex((line, at) => line !== log.leaves[at]);
    return first === -1 ? differing.map(({ size }) => size) : [first + 1];
  },
  held_head_missing: ({ log, held }) =>
    held.heads
      .filter(({ size, root }) => !log.heads.some(head => head.size === size && head.root === root))
      .map(({ size }) => size),
  held_key: ({ log, held }) => {
    const keys = held.heads.flatMap(({ key }) => (key === undefined ? [] : [key]));
    // Those that were held, what they announced, and what had announced them.
    const known = new Set(keys.flatMap(key => [key, ...following(log, key), ...preceding(log, key)]));
    return known.size === 0 ? [] : sizesWhere(log.heads, ({ key }) => !known.has(key)).slice(0, 1);
  },
};

/** Keys reached from one by announcements, each signed by the key before it. */
function reached(
  log: AuditLog,
  first: string,
  step: (change: KeyChange, key: string) => string | undefined,
): ReadonlySet<string> {
  const announced = (log.keys ?? []).filter(isAnnounced);
  const found = new Set<string>();
  const open = [first];
  for (let key = open.pop(); key !== undefined; key = open.pop())
    for (const change of announced) {
      const next = step(change, key);
      if (next === undefined || found.has(next)) continue;
      found.add(next);
      open.push(next);
    }
  return found;
}
const following = (log: AuditLog, key: string): ReadonlySet<string> =>
  reached(log, key, (change, at) => (change.from === at ? change.to : undefined));
const preceding = (log: AuditLog, key: string): ReadonlySet<string> =>
  reached(log, key, (change, at) => (change.to === at ? change.from : undefined));

/** Whether a text is what the leaf committed to, on the leaf's day. */
function opens(line: string | undefined, text: string): boolean {
  if (line === undefined) return false;
  const { day, commitment } = leafOf(line, 0);
  if (!createHash('sha256').update(text, 'utf8').digest().equals(commitment)) return false;
  try {
    return (JSON.parse(text) as { readonly at: string }).at.startsWith(day);
  } catch {
    return false;
  }
}

/** The roots of the first `sizes` leaves, in one pass. */
export function rootsAt(
  lines: readonly string[],
  sizes: ReadonlySet<number>,
  hash: (leaf: PublishedLeaf) => Buffer = hashOfLeaf,
): ReadonlyMap<number, string> {
  const roots = new Map<number, string>();
  const tree = growingTree();
  lines.forEach((line, at) => {
    tree.append(hash(leafOf(line, at + 1)));
    if (sizes.has(at + 1)) roots.set(at + 1, tree.root().toString('hex'));
  });
  return roots;
}

export const nothingHeld: Held = { heads: [], leaves: [] };

/** All that is wrong with a log; empty when it holds. `with` is for the proof, which breaks the parts one by one. */
export function verifyLog(
  log: AuditLog,
  held: Held = nothingHeld,
  parts: {
    readonly checks: Readonly<Partial<Record<CheckName, Check>>>;
    readonly rootsAt: typeof rootsAt;
  } = {
    checks,
    rootsAt,
  },
): readonly Finding[] {
  const sizes = new Set([...log.heads, ...held.heads].map(({ size }) => size));
  const evidence: Evidence = { log, held, roots: parts.rootsAt(log.leaves, sizes) };
  return Object.entries(parts.checks).flatMap(([check, fails]) =>
    fails(evidence).map(at => ({ check: check as CheckName, at })),
  );
}
