import { getIntrospectionQuery, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits, type LimitName, type Limits } from '../limits.ts';
import { makeSchema } from '../schema.ts';
import { openFreeForm, type FreeForm } from './freeForm.ts';
import { Refusal, type RefusalReason } from './refusal.ts';

let schema: GraphQLSchema;
let open: (limits?: Partial<Limits>, introspection?: boolean) => FreeForm;
beforeAll(async () => {
  schema = await makeSchema();
  open = (limits = {}, introspection = false) =>
    openFreeForm({ schema, introspection, limits: { ...defaultLimits, ...limits } });
});

const refusalOf = (form: FreeForm, text: unknown, name?: unknown): RefusalReason | null => {
  try {
    form.find(text, name);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
};
const invalid = (path: string, problem: string): RefusalReason => ({
  code: 'INVALID',
  fields: [{ path, problem }],
});

describe('a query that a token writes', () => {
  it('6 is refused at its place, without a word of the schema', () => {
    const form = open();
    for (const [text, path, problem] of [
      [undefined, 'query', 'missing'],
      [null, 'query', 'missing'],
      ['', 'query', 'missing'],
      [7, 'query', 'not_a_text'],
      [{}, 'query', 'not_a_text'],
      ['{ viewer {', 'query:1:11', 'malformed'],
      ['{ viewer { roel } }', 'query:1:12', 'not_valid'],
      ['{\n  viewers { role } }', 'query:2:3', 'not_valid'],
      ['mutation { readNotices }', 'query', 'only_queries'],
      ['subscription { submissionsChanged { changed } }', 'query', 'only_queries'],
      ['query A { viewer { role } } mutation B { readNotices }', 'query', 'only_queries'],
      ['fragment F on Query { viewer { role } }', 'query', 'no_operation'],
      ['{ ...F } fragment F on Query { ...F }', 'query:1:32', 'not_valid'],
      ['{ __schema { queryType { name } } }', 'query:1:3', 'not_valid'],
      ['{ __type(name: "Query") { name } }', 'query:1:3', 'not_valid'],
    ] as const)
      expect(refusalOf(form, text), String(text)).toEqual(invalid(path, problem));
    expect(refusalOf(form, '{ viewer { role } }')).toBeNull();
    expect(refusalOf(form, '{ __typename }')).toBeNull();
  });

  it('6 names the operation where there are several', () => {
    const form = open();
    const text = 'query A { viewer { role } } query B { enrolledAuthorities }';
    expect(form.find(text, 'A').name).toBe('A');
    expect(form.find(text, 'B').name).toBe('B');
    for (const name of [undefined, null, '', 'C', '__proto__'])
      expect(refusalOf(form, text, name)).toEqual(invalid('operationName', 'unknown_operation'));
    expect(refusalOf(form, text, 7)).toEqual(invalid('operationName', 'not_a_text'));
    expect(form.find('query A { viewer { role } }', undefined).name).toBe('A');
    expect(form.find('query A { viewer { role } }', 'A').name).toBe('A');
  });

  it('6 keeps each of its limits to the one', () => {
    const times = (n: number, text: (at: number) => string): string =>
      Array.from({ length: n }, (_, at) => text(at)).join(' ');
    const atLimit: readonly (readonly [LimitName, Partial<Limits>, string, string])[] = [
      ['documentBytes', { documentBytes: 24 }, '{ viewer { role } }     ', '{ viewer { role } }      '],
      ['documentTokens', { documentTokens: 6 }, '{ viewer { role } }', '{ viewer { role, role } }'],
      [
        'documentDepth',
        { documentDepth: 4 },
        '{ viewer { ...on Viewer { ...on Viewer { memberships { authority { name } } } } } }',
        '{ publications { nodes { suppliers { supplier { name } } } } }',
      ],
      [
        'documentFields',
        { documentFields: 3 },
        '{ viewer { role suspended } }',
        '{ viewer { role suspended role } }',
      ],
      [
        'documentAliases',
        { documentAliases: 2 },
        '{ viewer { a: role b: role } }',
        '{ viewer { a: role b: __typename c: role } }',
      ],
      [
        'documentDirectives',
        { documentDirectives: 1 },
        '{ viewer { role @skip(if: false) } }',
        '{ viewer @skip(if: false) { role @skip(if: false) } }',
      ],
      [
        'documentRoots',
        { documentRoots: 2 },
        '{ viewer { role } enrolledAuthorities }',
        '{ viewer { role } ...F } fragment F on Query { enrolledAuthorities __typename }',
      ],
    ];
    for (const [limit, limits, within, past] of atLimit) {
      const form = open(limits);
      expect(refusalOf(form, within), `${limit} within`).toBeNull();
      expect(refusalOf(form, past), `${limit} past`).toEqual({ code: 'TOO_COSTLY', limit });
    }
    expect(refusalOf(open(), `{ ${times(6, at => `f${at}: viewer { role }`)} }`)).toEqual({
      code: 'TOO_COSTLY',
      limit: 'documentRoots',
    });
  });

  it('6 ends early with fragments that double at every step', () => {
    const steps = Array.from(
      { length: 60 },
      (_, at) => `fragment F${at} on Viewer { ...F${at + 1} ...F${at + 1} }`,
    );
    const text = `{ viewer { ...F0 } } ${steps.join(' ')} fragment F60 on Viewer { role }`;
    const began = process.cpuUsage();
    expect(refusalOf(open({ documentBytes: 100_000 }), text)).toEqual({
      code: 'TOO_COSTLY',
      limit: 'documentFields',
    });
    expect(process.cpuUsage(began).user).toBeLessThan(2_000_000);
  });

  it('6 costs what it may be answered with: pages within lists multiply', () => {
    const form = open();
    const costs = (text: string, variables: Readonly<Record<string, unknown>> = {}): number | undefined => {
      const asked = form.find(text, undefined);
      return asked.costs?.(asked.complete(variables) ?? {});
    };
    expect(costs('{ viewer { role } }')).toBe(2);
    expect(costs('{ publications { nodes { id } } }')).toBe(1 + 20 * 2);
    expect(costs('{ publications(first: 50) { nodes { id title } } }')).toBe(1 + 50 * 3);
    expect(costs('query Q($n: Int!) { publications(first: $n) { nodes { id } } }', { n: 7 })).toBe(1 + 7 * 2);
    expect(costs('query Q($n: Int! = 9) { publications(first: $n) { nodes { id } } }')).toBe(1 + 9 * 2);
    expect(costs('{ publications(first: 5) { nodes { suppliers { supplier { name } } } } }')).toBe(
      1 + 5 * (2 + 10 * 2),
    );
    expect(
      costs(
        '{ ...F } fragment F on Query { publications(first: 5) { ...P } } fragment P on PublicationPage { nodes { ...on Publication { id } } }',
      ),
    ).toBe(1 + 5 * 2);
    expect(costs('{ publications(first: -5) { nodes { id } } }')).toBe(1 + 1 * 2);
    expect(costs('{ publications(first: 1000000) { nodes { id } } }')).toBeGreaterThan(
      defaultLimits.documentCost,
    );
  });

  it('6 may ask for all that a list shows, fifty at a time, within the default limits', () => {
    const all = `{ publications(first: 50) { nodes { id kind marking label title summary severity status outcome themes assets services
      occurred actBy attribution byline disclosed { nation tier region populationBand } releasedOn revisedOn revision changeNote
      audience { name circle } suppliers { supplier { id name } product { id name } } revisions { number releasedOn changeNote }
      because { code through } content } pageInfo { endCursor hasNextPage } } }`;
    expect(open().find(all, undefined).costs?.({})).toBeLessThan(defaultLimits.documentCost);
  });

  it('6 may ask what the schema holds only where that is allowed, and then by the tools’ own query', () => {
    const tools = getIntrospectionQuery();
    expect(refusalOf(open(), tools)).toEqual({
      code: 'INVALID',
      fields: [{ path: expect.stringMatching(/^query:/) as string, problem: 'not_valid' }],
    });
    const asked = open({}, true).find(tools, undefined);
    expect(asked.costs?.({})).toBeLessThan(defaultLimits.documentCost);
  });

  it('6 is read once, kept with what was made of it, and the oldest is forgotten', () => {
    const form = open({ cachedDocuments: 2 });
    const one = form.find('{ viewer { role } }', undefined);
    expect(form.find('{ viewer { role } }', undefined)).toBe(one);
    form.find('{ enrolledAuthorities }', undefined);
    expect(form.find('{ viewer { role } }', undefined)).toBe(one);
    expect(refusalOf(form, '{ nothing }')).toEqual(invalid('query:1:3', 'not_valid'));
    expect(form.find('{ viewer { role } }', undefined)).toBe(one);
    form.find('{ enrolledAuthorities }', undefined);
    form.find('{ facets { field } }', undefined);
    expect(form.find('{ viewer { role } }', undefined)).not.toBe(one);
  });
});
