/**
 * Ways to tamper with a log. A stranger has the file and not the key; the operator has the key too, and makes all hashes
 * and signatures fit again. To add a way, add an entry to `tamperings`.
 */
import { signHeadOf, type Head } from '@moot/api/audit/head';
import type { AuditLog } from '@moot/api/audit/logFile';
import { rootsAt } from '@moot/api/audit/verifyLog';
import type { Signer } from '@moot/api/keys';

export interface Scene {
  readonly log: AuditLog;
  /** Up to where somebody holds a head; 0 when nobody holds any. */
  readonly held: number;
  readonly signer: Signer;
  readonly stranger: Signer;
  readonly below: (n: number) => number;
}

export interface Tampering {
  readonly name: string;
  /** What one must hold to see it: nothing, a head's size and root, or a head with its key. */
  readonly shownTo: 'nothing' | 'head' | 'key';
  readonly apply: (scene: Scene) => AuditLog;
}

const day = '2031-01-01';
const hex = (scene: Scene, digits: number): string =>
  Array.from({ length: digits }, () => scene.below(16).toString(16)).join('');
const flipped = (scene: Scene, text: string): string => {
  const at = scene.below(text.length);
  const other = ((Number.parseInt(text[at]!, 16) + 1 + scene.below(15)) % 16).toString(16);
  return text.slice(0, at) + other + text.slice(at + 1);
};
const newLeaf = (scene: Scene): string => `${day} ${hex(scene, 64)}`;
const commitmentOf = (line: string): string => line.slice(11);

type Lines = readonly string[];
/** What can be done to the leaves `from` to `to` (excluded). */
const onLeaves: Readonly<Record<string, (scene: Scene, lines: Lines, from: number, to: number) => Lines>> = {
  'another commitment': (scene, lines, from, to) => {
    const at = from + scene.below(to - from);
    return lines.with(at, `${lines[at]!.slice(0, 11)}${flipped(scene, commitmentOf(lines[at]!))}`);
  },
  'another day': (scene, lines, from, to) => {
    const at = from + scene.below(to - from);
    return lines.with(at, `${day} ${commitmentOf(lines[at]!)}`);
  },
  'a leaf deleted': (scene, lines, from, to) => lines.toSpliced(from + scene.below(to - from), 1),
  'a leaf inserted': (scene, lines, from, to) =>
    lines.toSpliced(from + scene.below(to - from), 0, newLeaf(scene)),
  'two leaves exchanged': (scene, lines, from, to) => {
    if (to - from < 2) return lines.with(from, newLeaf(scene));
    const one = from + scene.below(to - from - 1);
    const other = one + 1 + scene.below(to - one - 1);
    return lines.with(one, lines[other]!).with(other, lines[one]!);
  },
  'a leaf repeated over another': (scene, lines, from, to) => {
    const at = from + scene.below(to - from);
    return lines.with(at, at === 0 ? newLeaf(scene) : lines[at - 1]!);
  },
};

/** All heads over the leaves as they are now, with roots and signatures that fit. */
function resigned(log: AuditLog, signer: Signer, from = 0): AuditLog {
  const size = log.leaves.length;
  const sizes = [...new Set([...log.heads.map(head => head.size).filter(one => one < size), size])];
  const roots = rootsAt(log.leaves, new Set(sizes));
  let on = '';
  return {
    ...log,
    heads: sizes.map((one): Head => {
      const before = log.heads.find(head => head.size === one);
      on = before?.on ?? log.heads.at(-1)?.on ?? on;
      if (before !== undefined && one <= from) return before;
      return signHeadOf(signer, { size: one, root: roots.get(one)!, on });
    }),
    // Whoever rewrites the log leaves out what would give it away.
    openings: {},
  };
}

const someHead = (scene: Scene): number => scene.below(scene.log.heads.length);

const strangers: readonly Tampering[] = Object.entries(onLeaves).map(([name, change]) => ({
  name: `a stranger: ${name}`,
  shownTo: 'nothing',
  apply: scene => ({
    ...scene.log,
    leaves: [...change(scene, scene.log.leaves, 0, scene.log.leaves.length)],
    openings: {},
  }),
}));

/** With all roots computed again, but without the key. */
const recomputed: readonly Tampering[] = Object.entries(onLeaves).map(([name, change]) => ({
  name: `a stranger, roots recomputed: ${name}`,
  shownTo: 'nothing',
  apply: scene => {
    const leaves = [...change(scene, scene.log.leaves, 0, scene.log.leaves.length)];
    const { heads } = resigned({ ...scene.log, leaves }, scene.stranger);
    return {
      ...scene.log,
      leaves,
      heads: heads.map((head, at) => ({
        ...head,
        key: scene.signer.publicKey.toString('hex'),
        signature: scene.log.heads[at]?.signature ?? hex(scene, 128),
      })),
      openings: {},
    };
  },
}));

/** With a key of the stranger's own, in the part that nobody holds a head for as well. */
const underAnotherKey: readonly Tampering[] = [
  {
    name: 'a stranger, all signed anew with another key',
    shownTo: 'key',
    apply: scene => {
      const leaves = [
        ...onLeaves['another commitment']!(scene, scene.log.leaves, 0, scene.log.leaves.length),
      ];
      return resigned({ ...scene.log, leaves }, scene.stranger);
    },
  },
  {
    name: 'a stranger, only later heads signed anew with another key',
    shownTo: 'nothing',
    apply: scene => {
      const first = scene.log.heads[0]!.size;
      const from = Math.max(scene.held, first);
      if (from >= scene.log.leaves.length)
        return resigned(
          { ...scene.log, leaves: [...scene.log.leaves, newLeaf(scene)] },
          scene.stranger,
          from,
        );
      const leaves = [
        ...onLeaves['another commitment']!(scene, scene.log.leaves, from, scene.log.leaves.length),
      ];
      return resigned({ ...scene.log, leaves }, scene.stranger, from);
    },
  },
];

/** The operator, who has the key and makes everything fit, in what somebody holds a head for. */
const operators: readonly Tampering[] = Object.entries(onLeaves).map(([name, change]) => ({
  name: `the operator, all signed anew: ${name}`,
  shownTo: 'head',
  apply: scene =>
    resigned({ ...scene.log, leaves: [...change(scene, scene.log.leaves, 0, scene.held)] }, scene.signer),
}));

const changedHead = (scene: Scene, change: (head: Head) => Head): AuditLog => {
  const at = someHead(scene);
  return { ...scene.log, heads: scene.log.heads.with(at, change(scene.log.heads[at]!)) };
};

export const tamperings: readonly Tampering[] = [
  ...strangers,
  ...recomputed,
  ...underAnotherKey,
  ...operators,
  {
    name: 'the operator: cut off behind an earlier head',
    shownTo: 'head',
    apply: scene => {
      const heads = scene.log.heads.filter(({ size }) => size < scene.held);
      const size = heads.at(-1)?.size ?? 0;
      return { ...scene.log, heads, leaves: scene.log.leaves.slice(0, size), openings: {} };
    },
  },
  {
    name: 'the operator: cut off and grown again in another way',
    shownTo: 'head',
    apply: scene => {
      const kept = scene.log.leaves.slice(0, scene.below(scene.held));
      const regrown = scene.log.leaves.slice(kept.length).map(() => newLeaf(scene));
      return resigned({ ...scene.log, leaves: [...kept, ...regrown] }, scene.signer);
    },
  },
  {
    name: 'a stranger: leaves cut off, heads left',
    shownTo: 'nothing',
    apply: scene => ({
      ...scene.log,
      leaves: scene.log.leaves.slice(0, scene.below(scene.log.leaves.length)),
      openings: {},
    }),
  },
  {
    name: 'leaves appended under no head',
    shownTo: 'nothing',
    apply: scene => ({ ...scene.log, leaves: [...scene.log.leaves, newLeaf(scene)] }),
  },
  {
    name: 'everything removed',
    shownTo: 'nothing',
    apply: ({ log }) => ({ ...log, heads: [], leaves: [], openings: {} }),
  },
  {
    name: 'the operator: a head that somebody holds removed',
    shownTo: 'head',
    apply: scene => {
      const heads = scene.log.heads.filter(({ size }) => size !== scene.held);
      if (scene.held < scene.log.leaves.length) return { ...scene.log, heads };
      // What the last head covered is covered by a new one.
      const leaves = [...scene.log.leaves, newLeaf(scene)];
      const { heads: all } = resigned({ ...scene.log, heads, leaves }, scene.signer, scene.held - 1);
      return { ...scene.log, heads: all, leaves };
    },
  },
  {
    name: 'two heads exchanged',
    shownTo: 'nothing',
    apply: scene => {
      const at = scene.below(scene.log.heads.length - 1);
      const [one, other] = [scene.log.heads[at]!, scene.log.heads[at + 1]!];
      return { ...scene.log, heads: scene.log.heads.with(at, other).with(at + 1, one) };
    },
  },
  {
    name: 'a root changed',
    shownTo: 'nothing',
    apply: scene => changedHead(scene, head => ({ ...head, root: flipped(scene, head.root) })),
  },
  {
    name: 'the day of a head changed',
    shownTo: 'nothing',
    apply: scene => changedHead(scene, head => ({ ...head, on: head.on === day ? '2031-01-02' : day })),
  },
  {
    name: 'a signature changed',
    shownTo: 'nothing',
    apply: scene => changedHead(scene, head => ({ ...head, signature: flipped(scene, head.signature) })),
  },
  {
    name: 'an opening changed',
    shownTo: 'nothing',
    apply: scene => {
      const positions = Object.keys(scene.log.openings);
      const at = positions[scene.below(positions.length)]!;
      const opening = JSON.parse(scene.log.openings[at]!) as { details: Record<string, unknown> };
      const told = JSON.stringify({ ...opening, details: { ...opening.details, by: hex(scene, 32) } });
      return { ...scene.log, openings: { ...scene.log.openings, [at]: told } };
    },
  },
  {
    name: 'an opening laid beside another leaf',
    shownTo: 'nothing',
    apply: scene => {
      const positions = Object.keys(scene.log.openings);
      const at = scene.below(positions.length - 1);
      const [one, other] = [positions[at]!, positions[at + 1]!];
      return { ...scene.log, openings: { ...scene.log.openings, [one]: scene.log.openings[other]! } };
    },
  },
];
