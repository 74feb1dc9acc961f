/**
 * The creation of Cumberland and of Westmorland and Furness on 1 April 2023, from the register's own facts
 * (material/register, with source and licence): Cumbria County Council was split between the two, and three districts
 * each became one of them. What is invented is who took part in Moot, with whom, and what they shared.
 */
import { authorityWithCode, successions, type Authority } from '@moot/gazetteer';
import type { Cast, Drawer, RandomWorld } from '../rules/randomWorld.ts';
import type { Plan } from './follow.ts';

export const happenedOn = '2023-04-01';
const known = (code: string): Authority => {
  const found = authorityWithCode(code);
  if (found === undefined) throw new Error(`the register has no ${code}`);
  return found;
};

const cumberland = known('CBD');
const furness = known('WAF');
const predecessorsOf = (successor: Authority): readonly Authority[] =>
  successions()
    .filter(one => one.successor === successor.code && one.happenedOn === happenedOn)
    .map(one => known(one.predecessor));
/** Those that went to both. */
const split = predecessorsOf(cumberland).filter(one => predecessorsOf(furness).includes(one));
const districtsOf = (successor: Authority): readonly Authority[] =>
  predecessorsOf(successor).filter(one => !split.includes(one));
const neighbours = ['LAN', 'NBL', 'DUR', 'YOR'].map(known);
/** Invented: the two are merged later, so that what was moved once is moved again. */
const later = '20230401-0000-4000-8000-000000000001';

/** Everybody on the stage: those that ended in 2023, those that followed, neighbours, and one that is invented. */
export const cast: Cast = [
  ...[...predecessorsOf(cumberland), ...districtsOf(furness), ...neighbours].map(({ id }) => ({
    id,
    kind: 'council' as const,
    standing: 'enrolled' as const,
    predecessors: [],
    people: true,
  })),
  ...[cumberland.id, furness.id, later].map(id => ({
    id,
    kind: 'council' as const,
    standing: 'listed' as const,
    predecessors: [],
    people: false,
  })),
];
export const predecessors: readonly string[] = [
  ...new Set([...predecessorsOf(cumberland), ...predecessorsOf(furness)].map(({ id }) => id)),
];
export const successors: readonly string[] = [cumberland.id, furness.id, later];

/** The acts of a steward, in order; each is planned when the one before is done. */
export const acts: readonly ((world: RandomWorld, draw: Drawer) => Plan)[] = [
  world => plan(world, districtsOf(cumberland), [cumberland], cumberland.id, () => cumberland.id),
  world => plan(world, districtsOf(furness), [furness], furness.id, () => furness.id),
  // The steward chooses for each person of the council that was split, and one heir.
  (world, draw) =>
    plan(world, split, [cumberland, furness], draw.one([cumberland.id, furness.id]), () =>
      draw.one([cumberland.id, furness.id]),
    ),
  world => plan(world, [cumberland, furness], [{ id: later }], later, () => later),
];

function plan(
  world: RandomWorld,
  ending: readonly { readonly id: string }[],
  following: readonly { readonly id: string }[],
  heir: string,
  choose: () => string,
): Plan {
  const ids = ending.map(({ id }) => id);
  return {
    predecessors: ids,
    successors: following.map(({ id }) => id),
    heir,
    choice: new Map(
      world.viewers.flatMap(({ memberships }) =>
        memberships.filter(one => !one.ended && ids.includes(one.authority)).map(one => [one.id, choose()]),
      ),
    ),
  };
}
