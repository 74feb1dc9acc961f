/**
 * What every list of words here has in common: codes that are stored, labels that are shown (English; the web's
 * catalogues may word a code anew), and an order that means something.
 */

/** One word of a list. `code` is stored and never changes; `label` is what a person reads. */
export interface Term<Code extends string = string> {
  readonly code: Code;
  readonly label: string;
  /** What the word means, where the label alone would leave somebody guessing. */
  readonly meaning?: string;
}

export interface Vocabulary<T extends Term = Term> {
  /** The name under which message catalogues and field declarations know the list. */
  readonly name: string;
  readonly terms: readonly T[];
  readonly codes: readonly T['code'][];
}

/** The union of a list's codes. */
export type CodeOf<V> = V extends Vocabulary<infer T> ? T['code'] : never;

export function vocabulary<const T extends Term>(name: string, terms: readonly T[]): Vocabulary<T> {
  return { name, terms, codes: terms.map(term => term.code) };
}

/** The term of a code, or nothing: a code may come from an older version of the list. */
export function termOf<T extends Term>(list: Vocabulary<T>, code: string): T | undefined {
  return list.terms.find(term => term.code === code);
}

/** The label of a code; the code itself when the list does not know it, so that nothing is ever shown empty. */
export function labelOf(list: Vocabulary, code: string): string {
  return termOf(list, code)?.label ?? code;
}

export function isCode<T extends Term>(list: Vocabulary<T>, code: unknown): code is T['code'] {
  return typeof code === 'string' && list.terms.some(term => term.code === code);
}

/** Where a code stands in its list, for sorting by meaning (low before high); unknown codes come last. */
export function orderOf(list: Vocabulary, code: string): number {
  const at = list.codes.indexOf(code);
  return at === -1 ? list.codes.length : at;
}
