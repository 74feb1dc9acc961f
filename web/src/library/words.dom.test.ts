/** The words for when, who and how far. */
import { describe, expect, it } from 'vitest';

import { publicationOf, rowOf } from './fakeServer.ts';
import {
  audienceInWords,
  becauseInWords,
  contributorInWords,
  kindInWords,
  occurredInWords,
  pathOf,
  referenceTo,
} from './words.ts';

const disclosed = { nation: null, tier: null, region: null, populationBand: null };
const contributor = (more: Partial<typeof disclosed> | { readonly [K in keyof typeof disclosed]?: string }) =>
  contributorInWords(rowOf('1', { disclosed: { ...disclosed, ...more } }));

describe('when it happened', () => {
  it('A6 is a month, a quarter, a season or a year', () => {
    expect(occurredInWords('2026-03')).toBe('March 2026');
    expect(occurredInWords('2026-Q1')).toBe('January to March 2026');
    expect(occurredInWords('2026-spring')).toBe('spring 2026');
    expect(occurredInWords('2026-winter')).toBe('winter 2026 to 2027');
    expect(occurredInWords('2026')).toBe('2026');
    expect(occurredInWords(null)).toBeUndefined();
  });
  it('A6 is never said where it is a day', () => expect(occurredInWords('2026-03-04')).toBeUndefined());
});

describe('who contributed it', () => {
  it('A3 is what is disclosed of an anonymous contributor, and no more', () => {
    expect(contributor({ nation: 'England', tier: 'unitary' })).toBe('A unitary council in England');
    expect(contributor({ tier: 'district', region: 'North East' })).toBe(
      'A district council in the North East',
    );
    expect(contributor({ nation: 'Wales' })).toBe('A council in Wales');
    expect(contributor({ nation: 'Northern Ireland', tier: 'unitary', populationBand: '100-250k' })).toBe(
      'A unitary council in Northern Ireland, 100,000 to 250,000 people',
    );
    expect(contributor({})).toBe('A verified council');
  });
  it('is the byline where there is one', () => {
    expect(contributorInWords(rowOf('1', { attribution: 'named', byline: 'Wexmoor District Council' }))).toBe(
      'Wexmoor District Council',
    );
    expect(contributorInWords(rowOf('1', { attribution: 'source', byline: 'CISA' }))).toBe('CISA');
  });
});

describe('who may read it', () => {
  const audience = [
    { name: 'Wexmoor District Council', circle: false },
    { name: 'Northern Circle', circle: true },
  ];
  it('names the audience where the marking has one', () => {
    expect(audienceInWords({ marking: 'AMBER', audience })).toBe(
      'Wexmoor District Council and the circle Northern Circle',
    );
    expect(audienceInWords({ marking: 'RED', audience: audience.slice(0, 1) })).toContain(
      'security leads of Wexmoor',
    );
    expect(audienceInWords({ marking: 'GREEN', audience: [] })).toBeUndefined();
  });
  it('says why I can see it, by the rule', () => {
    expect(becauseInWords({ code: 'green', through: null }, 'GREEN')).toBe(
      'It is marked TLP:GREEN: every member of Moot may read it.',
    );
    expect(becauseInWords({ code: 'audience_circle', through: 'Northern Circle' }, 'AMBER_STRICT')).toBe(
      'It is marked TLP:AMBER+STRICT and names the circle Northern Circle, of which your council is part.',
    );
  });
});

describe('a reference to it', () => {
  it('V3 carries label, title and link', () => {
    expect(referenceTo(publicationOf('x'), 'https://moot.example')).toBe(
      'Cameras x. Moot, TLP:GREEN, released 24 November 2026. https://moot.example/supplier-warnings/x',
    );
  });
  it.each(['RED', 'AMBER_STRICT'] as const)(
    'V3 carries no title out of Moot where it is marked %s',
    marking => {
      const words = referenceTo(
        publicationOf('x', { marking, label: `TLP:${marking}` }),
        'https://moot.example',
      );
      expect(words).not.toContain('Cameras');
      expect(words).toContain('https://moot.example/supplier-warnings/x');
    },
  );
});

it('says a near miss beside the kind', () => {
  expect(kindInWords({ kind: 'incident', outcome: 'near_miss' })).toBe('Incident · near miss');
  expect(kindInWords({ kind: 'incident', outcome: 'incident' })).toBe('Incident');
  expect(pathOf({ kind: 'case_study', id: '1' })).toBe('/case-studies/1');
});
