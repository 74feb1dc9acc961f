/** The documents as the built app has them: no text, and still each its own. */
import { createRequest, getOperationName } from '@urql/core';
import type { TypedDocumentNode } from '@urql/vue';
import { Kind } from 'graphql';
import { describe, expect, it } from 'vitest';

import { shortened } from '../../withoutText.ts';

const sources = import.meta.glob<string>('../generated/graphql.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const [generated = ''] = Object.values(sources);
const documents = (
  code: string,
): readonly (TypedDocumentNode & { readonly __meta__?: { readonly hash: string } })[] =>
  [...code.matchAll(/^export const \w+Document = (\{.*\}) as unknown as/gm)].map(
    ([, json]) => JSON.parse(json ?? '') as TypedDocumentNode,
  );
const whole = documents(generated);
const short = documents(shortened(generated));

describe('the documents of the built app', () => {
  it('keep their hash, their operation and their name', () => {
    expect(whole.length).toBeGreaterThan(30);
    const known = (document: (typeof whole)[number]) => {
      const operation = document.definitions.find(one => one.kind === Kind.OPERATION_DEFINITION);
      return [document.__meta__?.hash, getOperationName(document), operation?.operation];
    };
    expect(short.map(known)).toEqual(whole.map(known));
    expect(short.flatMap(document => document.definitions)).toHaveLength(whole.length);
  });

  it('are told apart by the client', () => {
    const keys = short.map(document => createRequest(document, {}).key);
    expect(new Set(keys).size).toBe(whole.length);
  });

  it('say nothing of what they select', () => {
    expect(shortened(generated)).not.toContain('"selections":[{');
    expect(generated).toContain('"selections":[{');
  });
});
