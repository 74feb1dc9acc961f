/** What will happen before it does: the server's codes and counts in words. */
import { graphql } from '../generated/gql.ts';
import type { ConsequencesFragment } from '../generated/graphql.ts';
import { isKey, list, t } from '../language/language.ts';

graphql(`
  fragment Consequences on Consequences {
    refusals
    effects {
      code
      params
      count
    }
  }
`);

type Effect = ConsequencesFragment['effects'][number];

/** A sentence for each; a code without words is left out rather than shown raw, which a test forbids. */
export const effectsInWords = (effects: readonly Effect[] | undefined): readonly string[] =>
  (effects ?? []).flatMap(effect => {
    const key = `administration.effect_${effect.code}`;
    return isKey(key) ? [t(key, { ...wordsOf(effect.params), count: effect.count ?? 0 })] : [];
  });

/** What stands in the way. */
export const refusalsInWords = (codes: readonly string[] | undefined): readonly string[] =>
  (codes ?? []).map(code => {
    const key = `administration.refusal_${code}`;
    return t(isKey(key) ? key : 'administration.refusal_other');
  });

function wordsOf(params: unknown): Readonly<Record<string, string | number>> {
  if (typeof params !== 'object' || params === null) return {};
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => {
      if (typeof value === 'string' || typeof value === 'number') return [[name, value] as const];
      if (Array.isArray(value)) return [[name, list(value.map(String))] as const];
      return [];
    }),
  );
}
