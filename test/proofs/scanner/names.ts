/** Every name that the register has for an authority, in sentences, as it is and with one slip of the keyboard. */
import { authorities, nameForms, type NameForm } from '@moot/gazetteer';
import { isOneSlip, lettersOf } from '../../../packages/anonymity/src/scanner/nameIndex.ts';
import { otherMeanings } from '../../../packages/anonymity/src/scanner/gazetteer.ts';
import type { Finding } from '@moot/anonymity/scanner';

export interface Listed {
  readonly name: string;
  readonly kind: NameForm['kind'];
}

/** All forms of all names, once each. Initials that mean something else are listed in the scanner and left out here. */
export function listedNames(): readonly Listed[] {
  const seen = new Set<string>();
  return authorities().flatMap(authority =>
    nameForms(authority).flatMap(({ text, kind }) => {
      if (seen.has(text) || ((kind === 'initials' || kind === 'abbreviation') && otherMeanings.has(text)))
        return [];
      if (kind === 'initials' && text.length < 3) return [];
      seen.add(text);
      return [{ name: text, kind }];
    }),
  );
}

/** Sentences in which a name is meant, and not an ordinary word. */
export const sentences: readonly ((name: string) => string)[] = [
  name => `We heard of it from ${name} in the spring.`,
  name => `It was ${name}’s network that was reached first.`,
  name => `An officer of "${name}" rang, and so did (${name}) a week later.`,
  name => `Nobody at ${name}, ours or theirs, had noticed.`,
];

/** What an authority is, which tells nobody which one it is. */
const kindWords = [
  'the',
  'of',
  'and',
  'council',
  'city',
  'district',
  'borough',
  'county',
  'metropolitan',
  'cyngor',
];

/** Whether every letter of every place where the name stands is covered; what is left over may say what kind it is. */
export function isCovered(text: string, name: string, findings: readonly Finding[]): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    for (let position = at; position < at + name.length; position += 1) {
      if (!/[\p{L}\d]/u.test(text.charAt(position))) continue;
      const word = wordAt(text, position).toLowerCase();
      if (kindWords.some(kind => kind === word || isOneSlip(word, kind))) continue;
      if (!findings.some(({ start, end }) => start <= position && end > position)) return false;
    }
  }
  return true;
}

function wordAt(text: string, position: number): string {
  let start = position;
  let end = position;
  while (start > 0 && /\p{L}/u.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && /\p{L}/u.test(text.charAt(end))) end += 1;
  return text.slice(start, end);
}

export const mayBeMistyped = ({ name, kind }: Listed): boolean =>
  !['domain', 'initials', 'abbreviation'].includes(kind) && lettersOf(name).length >= 6;

/** One letter lost, doubled, exchanged with its neighbour or with another; never the first one, and never a sign. */
export function withSlip(name: string, random: () => number): string {
  for (;;) {
    const at = 1 + Math.floor(random() * (name.length - 1));
    const letter = name.charAt(at);
    if (!/\p{L}/u.test(letter)) continue;
    const slipped = [
      name.slice(0, at) + name.slice(at + 1),
      name.slice(0, at) + letter + name.slice(at),
      name.slice(0, at - 1) + letter.toLowerCase() + name.charAt(at - 1) + name.slice(at + 1),
      name.slice(0, at) + String.fromCodePoint(97 + Math.floor(random() * 26)) + name.slice(at + 1),
    ][Math.floor(random() * 4)];
    if (slipped === undefined || !isOneSlip(lettersOf(slipped), lettersOf(name))) continue;
    // A slip in the capital of a second word changes more than a letter; one that leaves no word is none.
    if (slipped.split(' ').length !== name.split(' ').length) continue;
    return slipped;
  }
}

/** A small generator of numbers that follows from its seed. */
export function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}
