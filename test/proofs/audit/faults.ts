/** Verifiers with a fault: each must let some tampering pass, or refuse an honest log, or the proof sees nothing. */
import { checks, rootsAt, type CheckName, type verifyLog } from '@moot/api/audit/verifyLog';

type Parts = NonNullable<Parameters<typeof verifyLog>[2]>;

export interface Fault {
  readonly name: string;
  readonly parts: Parts;
}

const without = (...names: readonly CheckName[]): Parts => ({
  checks: Object.fromEntries(Object.entries(checks).filter(([name]) => !names.includes(name as CheckName))),
  rootsAt,
});
const withCheck = (changed: Parts['checks']): Parts => ({ checks: { ...checks, ...changed }, rootsAt });

export const faults: readonly Fault[] = [
  { name: 'an empty log is accepted', parts: without('no_head') },
  { name: 'the order of heads is not looked at', parts: without('head_order') },
  { name: 'leaves under no head are accepted', parts: without('not_covered') },
  { name: 'roots are not compared', parts: without('root') },
  { name: 'signatures are not checked', parts: without('signature') },
  { name: 'keys may change from head to head', parts: without('key_changed') },
  { name: 'openings are not checked', parts: without('opening') },
  { name: 'held heads may be missing', parts: without('held_head_missing') },
  { name: 'the key of a held head is not compared', parts: without('held_key') },
  {
    name: 'what is held is forgotten',
    parts: without('shorter_than_held', 'differs_from_held', 'held_head_missing', 'held_key'),
  },
  {
    name: 'held heads are compared by their size alone',
    parts: {
      checks: {
        ...without('differs_from_held').checks,
        held_head_missing: ({ log, held }) =>
          held.heads
            .filter(({ size }) => !log.heads.some(head => head.size === size))
            .map(({ size }) => size),
      },
      rootsAt,
    },
  },
  {
    name: 'any signature of the right length is accepted',
    parts: withCheck({
      signature: ({ log }) => log.heads.filter(head => head.signature.length !== 128).map(({ size }) => size),
    }),
  },
  {
    name: 'only the first head’s signature is checked',
    parts: withCheck({
      signature: evidence =>
        checks.signature({ ...evidence, log: { ...evidence.log, heads: evidence.log.heads.slice(0, 1) } }),
    }),
  },
  {
    name: 'only the first opening is checked',
    parts: withCheck({
      opening: evidence =>
        checks.opening({
          ...evidence,
          log: {
            ...evidence.log,
            openings: Object.fromEntries(Object.entries(evidence.log.openings).slice(0, 1)),
          },
        }),
    }),
  },
  {
    name: 'the tree leaves out the last leaf',
    parts: { checks, rootsAt: (lines, sizes, ...rest) => rootsAt(lines.slice(0, -1), sizes, ...rest) },
  },
  {
    name: 'the tree does not know the order of leaves',
    parts: { checks, rootsAt: (lines, ...rest) => rootsAt(lines.toSorted(), ...rest) },
  },
  {
    name: 'recomputed roots are taken from the file',
    parts: {
      checks: { ...checks, root: () => [], differs_from_held: () => [], shorter_than_held: () => [] },
      rootsAt,
    },
  },
];
