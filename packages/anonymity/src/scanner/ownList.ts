/** The authority's own list: words that only it knows to be telling, with `*` for any letters within a word (A5). */
import type { Candidate } from './finding.ts';

export interface OwnTerm {
  readonly term: string;
  /** What stands instead; without one it is left to the author. */
  readonly instead?: string;
}

/** More than these are not looked for; a list that long hides nothing any more. */
export const maximumOwnTerms = 500;

export type OwnList = (text: string) => readonly Candidate[];

export function ownList(terms: readonly OwnTerm[]): OwnList {
  const forms = terms
    .slice(0, maximumOwnTerms)
    .filter(({ term }) => term.replaceAll(/[\s*]/g, '').length >= 2)
    .map(({ term, instead }) => ({ form: formOf(term), instead: instead ?? '' }));
  return text =>
    forms.flatMap(({ form, instead }) =>
      [...text.matchAll(form)].map(match => ({
        category: 'own' as const,
        start: match.index,
        end: match.index + match[0].length,
        confidence: 'certain' as const,
        generalisation: instead,
      })),
    );
}

function formOf(term: string): RegExp {
  const body = term
    .trim()
    .split(/\s+/)
    .map(word =>
      word
        .split(/\*+/)
        .map(part => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(/['’]/g, "['’]"))
        .join(String.raw`[\p{L}\p{M}\d_-]{0,60}`),
    )
    .join(String.raw`[\s_-]{1,3}`);
  return new RegExp(String.raw`(?<![\p{L}\p{M}\d])${body}(?![\p{L}\p{M}\d])`, 'giu');
}
