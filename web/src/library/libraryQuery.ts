/**
 * The state of the library's list, all of it in the address, so that a colleague who gets the link sees the same
 * filters: `?search=…&kind=…&theme=…&asset=…&severity=…&supplier=…`, and `after` once for each page turned.
 */
import { isKind } from '@moot/content';
import type { Kind } from '@moot/content';
import { assets, isCode, severities, themes } from '@moot/vocabulary';
import type { LocationQuery } from 'vue-router';

import type { PublicationFilter, PublicationRowFragment } from '../generated/graphql.ts';
import { readTurnedPages, turnedBack, turnedOn } from './turnedPages.ts';
import type { TurnedPages } from './turnedPages.ts';

/** What the list is narrowed by, and on which page one is. */
export interface LibraryQuery {
  readonly search: string;
  readonly kind: Kind | undefined;
  readonly theme: string | undefined;
  readonly asset: string | undefined;
  readonly severity: string | undefined;
  /** The id of a supplier in the register. */
  readonly supplier: string | undefined;
  readonly after: TurnedPages;
}

/** The filters in the order in which they are shown. */
export const filterNames = ['kind', 'theme', 'asset', 'severity', 'supplier'] as const;
export type FilterName = (typeof filterNames)[number];

/** The list without anything chosen. */
export const unfiltered: LibraryQuery = {
  search: '',
  kind: undefined,
  theme: undefined,
  asset: undefined,
  severity: undefined,
  supplier: undefined,
  after: [],
};

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads the address. What is no value of a filter is left out, for addresses are typed and cut off. */
export function readLibraryQuery(query: LocationQuery): LibraryQuery {
  const one = (name: string): string | undefined => {
    const value = query[name];
    const first = Array.isArray(value) ? value[0] : value;
    return first === null || first === '' ? undefined : first;
  };
  const kind = one('kind');
  const theme = one('theme');
  const asset = one('asset');
  const severity = one('severity');
  const supplier = one('supplier');
  return {
    search: one('search')?.trim() ?? '',
    kind: isKind(kind) ? kind : undefined,
    theme: isCode(themes, theme) ? theme : undefined,
    asset: isCode(assets, asset) ? asset : undefined,
    severity: isCode(severities, severity) ? severity : undefined,
    supplier: supplier !== undefined && uuid.test(supplier) ? supplier : undefined,
    after: readTurnedPages(query),
  };
}

/** The address of the list in that state. */
export function libraryHref(query: LibraryQuery): string {
  const words = new URLSearchParams();
  if (query.search !== '') words.set('search', query.search);
  for (const name of filterNames) {
    const value = query[name];
    if (value !== undefined) words.set(name, value);
  }
  for (const cursor of query.after) words.append('after', cursor);
  const text = words.toString();
  return text === '' ? '/library' : `/library?${text}`;
}

/** The same list with one filter changed or removed, from its first page: other filters make other pages. */
export const withFilter = (
  query: LibraryQuery,
  change: Partial<Omit<LibraryQuery, 'after'>>,
): LibraryQuery => ({
  ...query,
  ...change,
  after: [],
});

/** The page after, whose cursor the present page ended with. */
export const nextPage = (query: LibraryQuery, cursor: string): LibraryQuery => ({
  ...query,
  after: turnedOn(query.after, cursor),
});

/** The page before; undefined on the first. */
export function previousPage(query: LibraryQuery): LibraryQuery | undefined {
  const after = turnedBack(query.after);
  return after && { ...query, after };
}

/** What is asked of the server. */
export const variablesOf = (query: LibraryQuery) => ({
  search: query.search === '' ? null : query.search,
  filter: filterOf(query),
  after: query.after.at(-1) ?? null,
});

const filterOf = ({ kind, theme, asset, severity, supplier }: LibraryQuery): PublicationFilter => ({
  ...(kind && { kind }),
  ...(theme && { theme }),
  ...(asset && { asset }),
  ...(severity && { severity }),
  ...(supplier && { supplierId: supplier }),
});

/** Whether a publication that just came belongs to the list. A search cannot be tried here: the server has its words. */
export function isInList(
  { kind, theme, asset, severity, supplier }: LibraryQuery,
  publication: Pick<PublicationRowFragment, 'kind' | 'themes' | 'assets' | 'severity' | 'suppliers'>,
): boolean {
  return (
    (kind === undefined || publication.kind === kind) &&
    (theme === undefined || publication.themes.includes(theme)) &&
    (asset === undefined || publication.assets.includes(asset)) &&
    (severity === undefined || publication.severity === severity) &&
    (supplier === undefined || publication.suppliers.some(about => about.supplier.id === supplier))
  );
}
