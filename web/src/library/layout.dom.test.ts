/** The order in which a reader meets the fields. */
import { kindCodes, kinds } from '@moot/content';
import { describe, expect, it } from 'vitest';

import { headFields, partsOf } from './layout.ts';

describe.each(kindCodes)('the page of %s', kind => {
  it('shows every declared field exactly once', () => {
    const shown = [...headFields, ...partsOf(kind).flatMap(({ fields }) => fields.map(({ name }) => name))];
    expect(shown.toSorted()).toEqual(kinds[kind].fields.map(({ name }) => name).toSorted());
  });

  it('has each part once', () => {
    const codes = partsOf(kind).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
