/**
 * Names by their letters alone, so that spaces, hyphens, underscores, "&" and accents make no difference, and by halves,
 * so that a name with one slip of the keyboard is found as well.
 */
import { tokensOf, type Token } from './tokens.ts';

/** The letters of words in a row, as names are kept: "Perth & Kinross" is "perthandkinross". */
export function lettersOf(text: string): string {
  return tokensOf(text).reduce((letters, token, at) => letters + joint(token, at) + token.folded, '');
}

/** What a gap adds: the word that "&" and "+" stand for. */
export const joint = (token: Token, at: number): string => (at > 0 && /[&+]/.test(token.gap) ? 'and' : '');

export class NameIndex<Entry> {
  readonly #exact = new Map<string, Entry>();
  readonly #halves = new Map<string, string[]>();
  /** Words of names of more than one word. */
  readonly parts = new Set<string>();
  /** The most words that a name has. */
  words = 1;

  /** The first entry of a name stays: put the more important ones in first. */
  add(name: string, entry: Entry, tolerant = true): void {
    const letters = lettersOf(name);
    if (letters.length < 2 || this.#exact.has(letters)) return;
    this.#exact.set(letters, entry);
    const tokens = tokensOf(name);
    this.words = Math.max(this.words, tokens.length);
    if (tokens.length > 1) for (const { folded } of tokens) if (folded.length > 3) this.parts.add(folded);
    if (!tolerant || letters.length < 6) return;
    for (const key of halvesOf(letters, letters.length)) {
      const names = this.#halves.get(key);
      if (names === undefined) this.#halves.set(key, [letters]);
      else names.push(letters);
    }
  }

  exact(letters: string): Entry | undefined {
    return this.#exact.get(letters);
  }

  /** The entry whose name has six letters or more and differs by exactly one slip. */
  near(letters: string): Entry | undefined {
    if (letters.length < 5) return undefined;
    // One slip leaves at least one half of the name as it is.
    for (const length of [letters.length, letters.length + 1, letters.length - 1]) {
      for (const key of halvesOf(letters, length)) {
        for (const name of this.#halves.get(key) ?? []) {
          if (name !== letters && isOneSlip(letters, name)) return this.#exact.get(name);
        }
      }
    }
    return undefined;
  }
}

/** The keys under which a name of that length is found when these are its letters but for one slip. */
function halvesOf(letters: string, length: number): readonly string[] {
  if (length < 6) return [];
  const first = (length - 1) >> 1;
  const second = length - 1 - first;
  return [`${length}<${letters.slice(0, first)}`, `${length}>${letters.slice(letters.length - second)}`];
}

/** One letter more, less or other, or two neighbours exchanged. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  const rest = (text: string, from: number): string => text.slice(from);
  if (one.length > other.length) return rest(one, at + 1) === rest(other, at);
  if (one.length < other.length) return rest(one, at) === rest(other, at + 1);
  if (rest(one, at + 1) === rest(other, at + 1)) return at < one.length;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && rest(one, at + 2) === rest(other, at + 2);
}
