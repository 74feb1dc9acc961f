import { buildSchema, GraphQLError, graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { mask } from './prepare.ts';
import { conflict, invalid, notFound, Refusal, type RefusalReason } from './refusal.ts';

const reported: unknown[] = [];
const report = (error: unknown): string => `id${reported.push(error)}`;

describe('the mask of both doors', () => {
  it('R7 keeps a refusal with its code and parameters, wrapped or not', () => {
    const reasons: readonly RefusalReason[] = [
      { code: 'NOT_SIGNED_IN' },
      { code: 'STEP_UP' },
      { code: 'TOO_MANY' },
      { code: 'TOO_MANY', seconds: 3 },
      { code: 'TOO_COSTLY', limit: 'documentDepth' },
      { code: 'UNAVAILABLE' },
      notFound().reason,
      conflict(7).reason,
      invalid({ path: 'title', problem: 'too_long' }, { path: 'when', problem: 'missing' }).reason,
    ];
    for (const reason of reasons) {
      const refusal = new Refusal(reason);
      expect(mask(refusal, report)).toEqual({ message: reason.code, extensions: reason });
      const wrapped = new GraphQLError('some words', { originalError: refusal, path: ['a', 0, 'b'] });
      expect(mask(wrapped, report)).toEqual({
        message: reason.code,
        path: ['a', 0, 'b'],
        extensions: reason,
      });
    }
    expect(reported).toEqual([]);
  });

  it('R7 shows anything else as INTERNAL with the id under which it was reported, and not a word more', () => {
    const secret = 'select name from vault.tie; /srv/moot/key; Wexmoor';
    const strange: readonly unknown[] = [
      new Error(secret),
      Object.assign(new Error(secret), { extensions: { code: 'NOT_FOUND', detail: secret }, code: '42501' }),
      new GraphQLError(secret, { originalError: new Error(secret), extensions: { secret } }),
      secret,
      null,
      undefined,
      { message: secret },
    ];
    for (const error of strange) {
      const shown = JSON.stringify(mask(error, report));
      expect(shown).toMatch(/^\{"message":"INTERNAL","extensions":\{"code":"INTERNAL","id":"id\d+"\}\}$/);
    }
    expect(reported).toHaveLength(strange.length);
  });

  it('R7 lets no sentence of a library through, about variables or about what a resolver answered', async () => {
    const schema = buildSchema(
      'enum Kind { incident } type Query { one: Kind two: Kind! three(kind: Kind!): Kind }',
    );
    for (const source of ['{ one }', '{ two }', 'query($k: Kind!) { three(kind: $k) }']) {
      const { errors = [] } = await graphql({
        schema,
        source,
        rootValue: { one: 'a secret word', two: null },
        variableValues: { k: 'incidnet' },
      });
      expect(errors, source).toHaveLength(1);
      expect(JSON.stringify(mask(errors[0], report)), source).toMatch(
        /^\{"message":"INTERNAL",("path":\["\w+"\],)?"extensions":\{"code":"INTERNAL","id":"id\d+"\}\}$/,
      );
    }
  });
});
