import { authorities } from '@moot/gazetteer/authorities';
import { describe, expect, it } from 'vitest';
import { generalisationsLeft } from './generalisationsLeft.ts';
import { authorityWords } from './scanner/generalise.ts';

describe('generalisations that stand in a text', () => {
  it('A4 are read back with their kind and region', () => {
    expect(
      generalisationsLeft([
        'It began at a metropolitan district in the North East.',
        'Near A TOWN IN Yorkshire and The Humber, and at a London borough.',
      ]),
    ).toEqual([
      { type: 'MD', region: 'North East', nation: 'England' },
      { type: null, region: 'Yorkshire and The Humber', nation: 'England' },
      { type: 'LBO', region: 'London', nation: null },
    ]);
  });

  it('A4 are not seen where a kind stands alone or a region is only mentioned', () => {
    expect(
      generalisationsLeft(['A county council told us. The North East has snow. A town in North Eastshire.']),
    ).toEqual([]);
  });

  it('A4 every one that the scanner proposes for a council fits that council', () => {
    for (const authority of authorities()) {
      if (authority.kind !== 'council') continue;
      for (const { type, region, nation } of generalisationsLeft([
        `We heard of ${authorityWords(authority)}.`,
      ])) {
        expect([type ?? authority.type, region ?? authority.region, nation ?? authority.nation]).toEqual([
          authority.type,
          authority.region,
          authority.nation,
        ]);
      }
      const says = generalisationsLeft([authorityWords(authority)]);
      if (authority.type !== 'CC') expect(says.length, authorityWords(authority)).toBe(1);
    }
  });
});
