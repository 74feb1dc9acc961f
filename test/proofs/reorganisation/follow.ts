/**
 * What a reorganisation should come to, as plain data: the world before, a plan, the world after. Written without the
 * database's statements in mind, so that the two can be compared.
 */
import { atLeast, type Level } from '@moot/sharing-rules';
import type { RandomWorld, WorldViewer } from '../rules/randomWorld.ts';

export interface Plan {
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  readonly heir: string;
  /** Where each membership goes. */
  readonly choice: ReadonlyMap<string, string>;
}

type Held = { readonly authority: string; readonly level: Level };
const stronger = (one: Level, other: Level): Level => (atLeast(one, other) ? one : other);
const weaker = (one: Level, other: Level): Level => (atLeast(one, other) ? other : one);

/** One entry for each authority, at the strongest level. */
function strongest(held: readonly Held[]): readonly Held[] {
  const levels = new Map<string, Level>();
  for (const { authority, level } of held)
    levels.set(authority, stronger(level, levels.get(authority) ?? 'reader'));
  return [...levels].map(([authority, level]) => ({ authority, level }));
}

export function follow(world: RandomWorld, plan: Plan): RandomWorld {
  const ends = (id: string): boolean => plan.predecessors.includes(id);
  const viewers = world.viewers.map(viewer => moved(viewer, plan));
  const hasLead = (id: string): boolean =>
    viewers.some(({ memberships }) =>
      memberships.some(one => !one.ended && one.authority === id && one.role === 'lead'),
    );
  return {
    ...world,
    viewers,
    authorities: world.authorities.map(one => {
      if (ends(one.id)) return { ...one, standing: 'ended' };
      if (!plan.successors.includes(one.id)) return one;
      return {
        ...one,
        standing: hasLead(one.id) ? 'enrolled' : one.standing,
        predecessors: [
          ...one.predecessors,
          ...plan.predecessors.map(id => ({ id, heir: one.id === plan.heir })),
        ],
      };
    }),
    circles: world.circles.map(circle => ({
      ...circle,
      members: circle.members.some(ends)
        ? [...new Set([...circle.members.filter(id => !ends(id)), plan.heir])]
        : circle.members,
    })),
    watches: [
      ...world.watches.filter(({ authority }) => !ends(authority)),
      ...plan.successors.flatMap(authority =>
        [...new Set(world.watches.filter(one => ends(one.authority)).map(({ supplier }) => supplier))]
          .filter(
            supplier => !world.watches.some(one => one.authority === authority && one.supplier === supplier),
          )
          .map(supplier => ({ id: `${authority} ${supplier}`, authority, supplier })),
      ),
    ],
  };
}

function moved(viewer: WorldViewer, plan: Plan): WorldViewer {
  const going = viewer.memberships.filter(one => !one.ended && plan.choice.has(one.id));
  if (going.length === 0) return viewer;
  const arrived = [...new Set(going.map(one => plan.choice.get(one.id) ?? ''))].map(authority => {
    const from = going.filter(one => plan.choice.get(one.id) === authority);
    const there = viewer.memberships.find(one => !one.ended && one.authority === authority);
    return {
      id: there?.id ?? `${viewer.person} ${authority}`,
      authority,
      role: [...from, ...(there === undefined ? [] : [there])]
        .map(({ role }) => role)
        .reduce((one, other) => stronger(one, other)),
      ended: false,
      movedFrom: strongest([
        ...(there?.movedFrom ?? []),
        ...from.flatMap(one => [
          { authority: one.authority, level: one.role },
          ...one.movedFrom.map(before => ({ ...before, level: weaker(before.level, one.role) })),
        ]),
      ]),
    };
  });
  const acts = viewer.acting;
  const actsAt = acts === null ? undefined : (plan.choice.get(acts.id) ?? acts.authority);
  const memberships = [
    ...viewer.memberships.filter(
      one => !going.includes(one) && !arrived.some(({ authority }) => authority === one.authority),
    ),
    ...arrived,
  ];
  return {
    ...viewer,
    memberships,
    acting: memberships.find(({ authority }) => authority === actsAt) ?? null,
  };
}

/** The rows of the register that a reorganisation changes, as words. */
export function registerOf(world: RandomWorld): readonly string[] {
  return [
    ...world.authorities.map(({ id, standing }) => `authority ${id} ${standing}`),
    ...world.circles.flatMap(({ id, members }) => members.map(one => `circle ${id} ${one}`)),
    ...world.viewers.flatMap(({ person, memberships }) =>
      memberships
        .filter(one => !one.ended)
        .map(({ authority, role }) => `membership ${person} ${authority} ${role}`),
    ),
    ...world.watches.map(({ authority, supplier }) => `watch ${authority} ${supplier}`),
    ...world.publications.flatMap(({ id, now }) =>
      [...now.audience.authorities, ...now.audience.circles].map(named => `audience ${id} ${named}`),
    ),
  ].toSorted();
}
