/** The order of the queue, its parts, and what comes next. */

/** The parts of the queue that have an address: `?show=overdue`. */
export const shows = ['waiting', 'overdue', 'approved'] as const;
export type Show = (typeof shows)[number];

/** A moderator reads within three days; what has waited longer is overdue. */
export const overdueAfterDays = 3;

/** What the order of the queue depends on. */
export interface Queued {
  readonly id: string;
  readonly state: string;
  readonly waitedDays: number;
  readonly submittedOn: string;
  readonly sharing: { readonly urgent: boolean };
}

/** The part that an address names; `waiting` where it names none. */
export function showOf(value: unknown): Show {
  return shows.find(show => show === value) ?? 'waiting';
}

export function isOverdue({ state, waitedDays }: Pick<Queued, 'state' | 'waitedDays'>): boolean {
  return state === 'submitted' && waitedDays > overdueAfterDays;
}

/** Urgent ones first, then whatever has waited longest; ids part equals, so that two loads agree. */
export function inOrder<Q extends Queued>(queue: readonly Q[]): readonly Q[] {
  return queue.toSorted(
    (a, b) =>
      Number(b.sharing.urgent) - Number(a.sharing.urgent) ||
      b.waitedDays - a.waitedDays ||
      a.submittedOn.localeCompare(b.submittedOn) ||
      a.id.localeCompare(b.id),
  );
}

/** One part of the queue, in order. */
export function partOfQueue<Q extends Queued>(queue: readonly Q[], show: Show): readonly Q[] {
  return inOrder(queue).filter(item => {
    switch (show) {
      case 'waiting':
        return item.state === 'submitted';
      case 'overdue':
        return isOverdue(item);
      case 'approved':
        return item.state === 'approved';
    }
  });
}

/** The one to open after `id`: the next in order that waits, or the first; undefined where no other waits. */
export function nextAfter<Q extends Queued>(queue: readonly Q[], id: string): Q | undefined {
  const order = inOrder(queue).filter(item => item.state === 'submitted' || item.id === id);
  const at = order.findIndex(item => item.id === id);
  return [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))].find(
    item => item.state === 'submitted' && item.id !== id,
  );
}
