import { describe, expect, it } from 'vitest';
import {
  actors,
  decide,
  submissionActions,
  submissionStates,
  transitions,
  type Standing,
} from './transitions.ts';

/** What the table says, in a second notation: `actor action: from [copy stands] > to`. */
const expected = `
contributor save: draft no > draft, draft yes > draft, returned no > draft, returned yes > draft
contributor submit: draft no > submitted, draft yes > submitted
contributor take_back: draft no > withdrawn, submitted no > withdrawn, returned no > withdrawn, approved no > withdrawn, draft yes > released, submitted yes > released, returned yes > released, approved yes > released
contributor withdraw_copy: draft yes > withdrawn, submitted yes > withdrawn, returned yes > withdrawn, approved yes > withdrawn, released yes > withdrawn
contributor correct: released yes > draft, withdrawn no > draft
contributor delete: draft no > deleted
moderator approve: submitted no > approved, submitted yes > approved
moderator return: submitted no > returned, submitted yes > returned, approved no > returned, approved yes > returned
moderator refuse: submitted no > refused, approved no > refused, submitted yes > released, approved yes > released
releaser release: approved no > released, approved yes > released
releaser return: approved no > returned, approved yes > returned
releaser withdraw_copy: released yes > withdrawn, draft yes > draft, submitted yes > submitted, returned yes > returned, approved yes > approved
`;

describe('the way of a submission', () => {
  const known: ReadonlyMap<string, string> = new Map(
    expected
      .trim()
      .split('\n')
      .flatMap(line => {
        const [who, moves] = line.split(': ') as [string, string];
        return moves.split(', ').map(move => {
          const [from, to] = move.split(' > ') as [string, string];
          return [`${who} ${from}`, to] as const;
        });
      }),
  );
  const standings = submissionStates.flatMap(state =>
    [true, false].map((copyStands): Standing => ({ state, copyStands })),
  );

  it('answers every state, actor and act as the table says, and refuses all others', () => {
    const seen = new Set<string>();
    for (const standing of standings) {
      for (const actor of actors) {
        for (const action of submissionActions) {
          const key = `${actor} ${action} ${standing.state} ${standing.copyStands ? 'yes' : 'no'}`;
          const decision = decide(standing, actor, action);
          const to =
            decision.kind === 'refused' ? undefined : decision.kind === 'deleted' ? 'deleted' : decision.to;
          expect(to, key).toBe(known.get(key));
          expect(decision.kind === 'deleted', key).toBe(to === 'deleted');
          if (to !== undefined) seen.add(key);
        }
      }
    }
    expect(seen.size).toBe(known.size);
  });

  it('has one transition at most for each standing, actor and act', () => {
    for (const standing of standings) {
      for (const actor of actors) {
        for (const action of submissionActions) {
          const fitting = transitions.filter(
            one =>
              one.actor === actor &&
              one.action === action &&
              one.from.includes(standing.state) &&
              (one.copyStands === undefined || one.copyStands === standing.copyStands),
          );
          expect(fitting.length).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  it('says whether an act is never the actor’s or only not now', () => {
    expect(decide({ state: 'draft', copyStands: false }, 'moderator', 'save')).toEqual({
      kind: 'refused',
      because: 'not_for_this_actor',
    });
    expect(decide({ state: 'released', copyStands: true }, 'moderator', 'approve')).toEqual({
      kind: 'refused',
      because: 'not_in_this_state',
    });
  });

  it('releases nothing that no moderator approved', () => {
    expect(transitions.filter(one => one.action === 'release').map(one => [one.actor, ...one.from])).toEqual([
      ['releaser', 'approved'],
    ]);
    expect(
      transitions
        .filter(one => one.to === 'approved' && one.action !== 'withdraw_copy')
        .map(one => one.actor),
    ).toEqual(['moderator']);
  });
});
