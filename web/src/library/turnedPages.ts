/**
 * The way through the pages of a list, in its address: `after` once for each page turned, oldest first. "Previous"
 * drops the last. A cursor says nothing and is bound to its holder, so there is no page by number.
 */
import type { LocationQuery } from 'vue-router';

/** The cursors of the pages turned; empty on the first page. */
export type TurnedPages = readonly string[];

/** How many pages one may turn back; a longer way would make an address that servers refuse. */
const WAY_BACK = 20;

/** Reads them from the address. */
export const readTurnedPages = (query: LocationQuery): TurnedPages =>
  [query['after'] ?? []]
    .flat()
    .filter((cursor): cursor is string => typeof cursor === 'string' && cursor !== '');

/** One page on, whose cursor the present page ended with. */
export const turnedOn = (pages: TurnedPages, cursor: string): TurnedPages =>
  [...pages, cursor].slice(-WAY_BACK);

/** One page back; undefined on the first. */
export const turnedBack = (pages: TurnedPages): TurnedPages | undefined =>
  pages.length === 0 ? undefined : pages.slice(0, -1);
