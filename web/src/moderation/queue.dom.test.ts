/** The order of the queue, what is overdue, and what opens next. */
import { describe, expect, it } from 'vitest';

import type { Queued } from './queue.ts';
import { inOrder, isOverdue, nextAfter, partOfQueue, showOf } from './queue.ts';

const queued = (
  id: string,
  waitedDays: number,
  more: Partial<Queued> & { readonly urgent?: boolean } = {},
): Queued => ({
  id,
  state: 'submitted',
  waitedDays,
  submittedOn: `2026-11-${String(24 - waitedDays).padStart(2, '0')}`,
  sharing: { urgent: more.urgent ?? false },
  ...more,
});
const idsOf = (queue: readonly Queued[]): readonly string[] => queue.map(({ id }) => id);

const queue = [
  queued('new', 0),
  queued('third day', 3),
  queued('fifth day', 5),
  queued('urgent', 0, { urgent: true }),
  queued('approved', 9, { state: 'approved' }),
];

describe('the queue', () => {
  it('puts what asks to leave at once first, then what has waited longest', () => {
    expect(idsOf(partOfQueue(queue, 'waiting'))).toEqual(['urgent', 'fifth day', 'third day', 'new']);
  });
  it('has the same order whichever way the server lists it', () => {
    const same = [queued('b', 2), queued('a', 2), queued('c', 2)];
    expect(idsOf(inOrder(same))).toEqual(idsOf(inOrder(same.toReversed())));
  });
  it('calls overdue what has waited more than three days, not three', () => {
    expect(idsOf(partOfQueue(queue, 'overdue'))).toEqual(['fifth day']);
    expect(isOverdue(queued('x', 3))).toBe(false);
    expect(isOverdue(queued('x', 4))).toBe(true);
  });
  it('never calls overdue what only waits for its slot', () => {
    expect(isOverdue(queued('x', 9, { state: 'approved' }))).toBe(false);
  });
  it('shows what waits where an address names no part that there is', () => {
    expect([showOf('overdue'), showOf('approved'), showOf('everything'), showOf(undefined)]).toEqual([
      'overdue',
      'approved',
      'waiting',
      'waiting',
    ]);
  });
});

describe('what opens after a decision', () => {
  it('is the next in order, and from the last the first again', () => {
    expect(nextAfter(queue, 'fifth day')?.id).toBe('third day');
    expect(nextAfter(queue, 'new')?.id).toBe('urgent');
  });
  it('is the first that waits where the decided one has left the queue', () => {
    expect(
      nextAfter(
        queue.filter(({ id }) => id !== 'fifth day'),
        'fifth day',
      )?.id,
    ).toBe('urgent');
  });
  it('keeps its place where the decided one now waits for its slot', () => {
    const decided = queue.map(item => (item.id === 'fifth day' ? { ...item, state: 'approved' } : item));
    expect(nextAfter(decided, 'fifth day')?.id).toBe('third day');
  });
  it('is nothing where no other waits', () => {
    expect(nextAfter([queued('only', 1)], 'only')).toBeUndefined();
    expect(nextAfter([queued('approved', 1, { state: 'approved' })], 'x')).toBeUndefined();
  });
});
