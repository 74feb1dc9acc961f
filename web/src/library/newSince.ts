/** What happened in the library since a list was loaded: how many came, and what became of the rows in sight. */
import type { LibraryChangedSubscription, PublicationRowFragment } from '../generated/graphql.ts';
import { isInList } from './libraryQuery.ts';
import type { LibraryQuery } from './libraryQuery.ts';
import type { Since } from './PublicationRow.vue';

export interface NewSince {
  /** Ids of the publications that came and belong to the list. */
  readonly arrived: ReadonlySet<string>;
  /** What happened to rows that are in sight. */
  readonly marked: ReadonlyMap<string, Since>;
}

export const nothingNew: NewSince = { arrived: new Set(), marked: new Map() };

/** Takes in one change. The list itself is never touched: it waits for the reader. */
export function noteChange(
  before: NewSince,
  { act, publicationId: id, publication }: LibraryChangedSubscription['libraryChanged'],
  query: LibraryQuery,
  shown: readonly Pick<PublicationRowFragment, 'id'>[],
): NewSince {
  const inSight = shown.some(row => row.id === id);
  switch (act) {
    case 'released':
      if (inSight || !publication || !isInList(query, publication)) return before;
      return { ...before, arrived: new Set([...before.arrived, id]) };
    case 'revised':
      return inSight ? { ...before, marked: new Map([...before.marked, [id, act]]) } : before;
    case 'withdrawn':
    case 'unavailable':
      return {
        arrived: new Set([...before.arrived].filter(arrived => arrived !== id)),
        marked: inSight ? new Map([...before.marked, [id, act]]) : before.marked,
      };
  }
}

/** Compares the list that the server has now with the one in sight: for a search, and after a lost connection. */
export function noteList(
  before: NewSince,
  now: readonly Pick<PublicationRowFragment, 'id'>[],
  shown: readonly Pick<PublicationRowFragment, 'id'>[],
): NewSince {
  const known = new Set(shown.map(({ id }) => id));
  const at = now.findIndex(({ id }) => known.has(id));
  // Newest first: what stands before the first known row has come since. Without one, all have.
  const came = (at === -1 ? now : now.slice(0, at)).map(({ id }) => id);
  return { ...before, arrived: new Set([...before.arrived, ...came]) };
}
