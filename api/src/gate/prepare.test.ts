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
      { code: 'TOO_COSTLY' },
      { code: 'UNAVAILABLE' },
      notFound().reason,
      conflict(7).reason,
      invalid({ path: 'title', problem: 'too_long' }, { path: 'when', problem: 'missing' }).reason,
    ];
    for (const reason of reasons) {
      const refusal = new Refusal(reason);
      expect(mask(refusal, report)).toEqual({ message: reason.code, extensions: reason });
      const wrapped = new GraphQLError('some words', { originalError: refusal, path: ['a', 0, 'b'] });
      expect(mask(wrapped, report)).toEqual({ message: reason.code, path: ['a', 0, 'b'], extensions: reason });
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

  it('R7 shows an invalid argument as INVALID without the words of the schema', async () => {
    const schema = buildSchema('enum Kind { incident } type Query { one(kind: Kind!): Kind }');
    const { errors = [] } = await graphql({ schema, source: 'query($k: Kind!) { one(kind: $k) }', variableValues: { k: 'incidnet' } });
    expect(errors[0]?.message).toContain('Did you mean');
    expect(mask(errors[0], report)).toEqual({
      message: 'INVALID',
      extensions: { code: 'INVALID', fields: [{ path: 'variables', problem: 'wrong_type' }] },
    });
  });

  it('R7 shows what a resolver answered wrongly as a bug, not as the asker’s fault', async () => {
    const schema = buildSchema('enum Kind { incident } type Query { one: Kind two: Kind! }');
    for (const source of ['{ one }', '{ two }']) {
      const { errors = [] } = await graphql({ schema, source, rootValue: { one: 'a secret word', two: null } });
      expect(mask(errors[0], report), source).toMatchObject({ message: 'INTERNAL' });
    }
  });
});
