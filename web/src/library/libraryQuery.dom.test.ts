/** The address of the library and what it says. */
import { describe, expect, it } from 'vitest';

import { rowOf } from './fakeServer.ts';
import {
  isInList,
  libraryHref,
  nextPage,
  previousPage,
  readLibraryQuery,
  unfiltered,
  variablesOf,
  withFilter,
} from './libraryQuery.ts';
import type { LibraryQuery } from './libraryQuery.ts';

const supplier = '11111111-1111-4111-8111-111111111111';
const full: LibraryQuery = {
  search: 'default password & "camera"',
  kind: 'supplier_warning',
  theme: 'procurement-and-supply-chain',
  asset: 'cctv',
  severity: 'high',
  supplier,
  after: ['c1', 'c2'],
};
const queryOf = (href: string) => {
  const words = new URL(href, 'https://moot.example').searchParams;
  return Object.fromEntries([...new Set(words.keys())].map(key => [key, words.getAll(key)]));
};

describe('the address of the library', () => {
  it('holds every filter, the search and the page, and reads back the same', () => {
    expect(readLibraryQuery(queryOf(libraryHref(full)))).toEqual(full);
  });

  it('is short where nothing is chosen', () => {
    expect(libraryHref(unfiltered)).toBe('/library');
    expect(readLibraryQuery({})).toEqual(unfiltered);
  });

  it('leaves out what is no value of a filter', () => {
    const typed = {
      kind: 'rumour',
      theme: 'x',
      asset: 'cctv',
      severity: '',
      supplier: "1' or '1",
      after: [null, ''],
    };
    expect(readLibraryQuery(typed)).toEqual({ ...unfiltered, asset: 'cctv' });
  });

  it('begins at the first page when a filter changes', () => {
    expect(withFilter(full, { kind: undefined })).toEqual({ ...full, kind: undefined, after: [] });
  });

  it('turns pages on and back by cursor', () => {
    const second = nextPage(unfiltered, 'c1');
    const third = nextPage(second, 'c2');
    expect(variablesOf(third).after).toBe('c2');
    expect(previousPage(third)).toEqual(second);
    expect(previousPage(second)).toEqual(unfiltered);
    expect(previousPage(unfiltered)).toBeUndefined();
  });

  it('asks the server for what is chosen and nothing else', () => {
    expect(variablesOf(unfiltered)).toEqual({ search: null, filter: {}, after: null });
    expect(variablesOf(full)).toEqual({
      search: full.search,
      filter: {
        kind: 'supplier_warning',
        theme: full.theme,
        asset: 'cctv',
        severity: 'high',
        supplierId: supplier,
      },
      after: 'c2',
    });
  });

  it('knows which arriving publication belongs to the list', () => {
    const row = rowOf('1', { themes: ['procurement-and-supply-chain'] });
    expect(isInList(full, row)).toBe(true);
    expect(isInList({ ...full, severity: 'low' }, row)).toBe(false);
    expect(isInList({ ...full, kind: 'incident' }, row)).toBe(false);
    expect(isInList({ ...full, asset: 'vms' }, row)).toBe(false);
    expect(isInList({ ...full, theme: 'awareness' }, row)).toBe(false);
    expect(isInList({ ...full, supplier: supplier.replace('1', '2') }, row)).toBe(false);
  });
});
