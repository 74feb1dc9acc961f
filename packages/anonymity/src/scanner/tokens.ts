/** A text as words with their places in it, and what their form tells. */

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In lower case, without accents and apostrophes: "King's" is "kings". */
  readonly folded: string;
  /** The same without a possessive ending, and where that ends. */
  readonly bare: string;
  readonly bareEnd: number;
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly upper: boolean;
  readonly number: boolean;
  /** The first of its sentence, line or quotation, so that its capital tells nothing. */
  readonly opens: boolean;
  /** What stands between it and the word before. */
  readonly gap: string;
}

const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d+/gu;
/** What may stand between the end of a sentence, or a sign like it, and the next word. */
const opening = /[.!?:;•…]["'“”‘’)\]]*\s|\n|[,:]\s["“‘']$|(?:^|\s)[-–—*]\s/;
const shortened = new Set(['st', 'mr', 'mrs', 'ms', 'dr', 'cllr', 'prof', 'rev', 'no', 'sgt', 'insp', 'vs']);

export function fold(text: string): string {
  if (/^[A-Za-z\d ]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();
}

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const match of text.matchAll(word)) {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    const gap = text.slice(before, start);
    const previous = tokens.at(-1);
    const possessive = /['’]s$/i.test(found);
    const bareText = possessive ? found.slice(0, -2) : found;
    const folded = fold(found);
    const letter = found.charAt(0);
    const afterShort =
      previous !== undefined && /^\.\s$/.test(gap) && (shortened.has(previous.folded) || isInitial(previous));
    tokens.push({
      start,
      end,
      text: found,
      folded,
      bare: possessive ? fold(bareText) : folded,
      bareEnd: start + bareText.length,
      // "oDrset": the shift key came a letter late.
      capital: letter !== letter.toLowerCase() || /^\p{Ll}\p{Lu}\p{Ll}{2}/u.test(found),
      upper: bareText.length > 1 && bareText === bareText.toUpperCase() && /\p{Lu}/u.test(bareText),
      number: /^\d/.test(found),
      opens: !afterShort && (previous === undefined || opening.test(gap)),
      gap,
    });
    before = end;
  }
  return tokens;
}

const isInitial = (token: Token): boolean => token.text.length === 1 && token.capital;
