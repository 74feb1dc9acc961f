import { buildSchema } from 'graphql';
import { inject, describe, expect, it } from 'vitest';
import { startTestPlatform } from '../../../test/world/platform.ts';
import { trustDocuments, UntrustedBuild } from './documents.ts';

const schema = buildSchema(`
  enum Kind { incident warning }
  input Filter { kind: Kind = incident, words: [String!] }
  type Query { one(id: ID!): String many(first: Int! = 20, filter: Filter): [String!]! }
  type Mutation { write(text: String!): String erase: String }
  type Subscription { changed(after: String): String also: String }
`);

describe('trusted documents', () => {
  it('are refused as a build where one does not fit the schema, with its id and its problem', () => {
    for (const [text, problem] of [
      ['{ nothing }', /Cannot query field/],
      ['query A { one(id: "1") } query B { one(id: "1") }', /exactly one operation/],
      ['fragment F on Query { one(id: "1") }', /exactly one operation/],
      ['mutation { write(text: "a") erase }', /one root field/],
      ['mutation { ...F } fragment F on Mutation { write(text: "a") erase }', /one root field/],
      ['subscription { ...F } fragment F on Subscription { changed }', /one root field/],
      ['subscription { changed also }', /only one top level field/],
      ['{ __schema { types { name } } }', /introspection/i],
      ['{ __type(name: "Query") { name } }', /introspection/i],
      ['query($id: ID) { one(id: $id) }', /used in position expecting/],
    ] as const) {
      expect(() => trustDocuments(schema, { 'sha256:it': text }), text).toThrow(UntrustedBuild);
      expect(() => trustDocuments(schema, { 'sha256:it': text }), text).toThrow(problem);
      expect(() => trustDocuments(schema, { 'sha256:it': text }), text).toThrow('sha256:it');
    }
    expect(() => trustDocuments(schema, { 'sha256:it': '{ one(' })).toThrow(/Syntax Error/);
  });

  it('keep the server from starting where one is not valid', async () => {
    await expect(
      startTestPlatform(inject('pg'), {
        web: 'none',
        manifest: { 'sha256:bad': '{ nothing }' },
        parts: 'api',
      }),
    ).rejects.toThrow(/document sha256:bad of the web's build is not valid/);
  });

  it('complete their variables with defaults, drop what is not declared and refuse another type', () => {
    const one = trustDocuments(schema, {
      'sha256:it':
        'query($first: Int! = 20, $filter: Filter = {kind: warning, words: ["a"]}, $off: Boolean = false) { many(first: $first, filter: $filter) @skip(if: $off) }',
    }).get('sha256:it');
    expect(one?.complete({})).toEqual({ first: 20, filter: { kind: 'warning', words: ['a'] }, off: false });
    expect(one?.complete({ first: 3, filter: null, other: 1, __proto__: { first: 1 } })).toEqual({
      first: 3,
      filter: null,
      off: false,
    });
    for (const wrong of [
      { first: '3' },
      { first: null },
      { first: 1.5 },
      { filter: { kind: 'other' } },
      { filter: { other: 1 } },
      { filter: [] },
    ]) {
      expect(one?.complete(wrong), JSON.stringify(wrong)).toBeNull();
    }
  });

  it('compile once, and run a required variable by its default', async () => {
    const asked: unknown[] = [];
    const many = schema.getQueryType()?.getFields()['many'];
    if (many !== undefined) many.resolve = (_root: unknown, args: unknown) => (asked.push(args), []);
    const one = trustDocuments(schema, {
      'sha256:it': 'query($first: Int! = 20) { many(first: $first) }',
    }).get('sha256:it');
    expect(one?.compiled()).toBe(one?.compiled());
    const result = await one?.compiled().query(undefined, {}, { ...one.complete({}) });
    expect(result).toEqual({ data: { many: [] } });
    expect(asked).toEqual([{ first: 20, filter: undefined }]);
  });
});
