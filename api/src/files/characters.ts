/**
 * Characters in one form: what looks the same becomes the same bytes. So a mark that nobody sees (a zero-width
 * character, another space, a Cyrillic letter in an English word, a composed accent) cannot travel in a text.
 *
 * What shows stays: spelling, double spaces and style are the author's own, and beyond this.
 */

/**
 * The characters of a file in strict UTF-8, without a byte-order mark at its beginning; null when it is no UTF-8 or
 * holds what no text holds.
 */
export function charactersOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** A text in another encoding (UTF-16, Windows-1252), as far as one can tell. */
export function looksLikeCharacters(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.every(byte => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

const lineEnds = /\r\n|[\r\v\f\u0085\p{Zl}\p{Zp}]/gu;
/** Controls, formats, tags, variation selectors, fillers, private and unassigned code points. */
const unseen = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Letters and digits of another width or type face: ａ, 𝐚, ﬁ. Superscripts are not among them: 10² is not 102. */
const dressed = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\ufb00-\ufb06\u{1d400}-\u{1d7ff}]/gu;

/** Letters of other scripts that show as Latin ones. */
const latinOf: ReadonlyMap<string, string> = new Map(
  [
    ['аеорсухіјѕһԁԛԝӏ', 'aeopcyxijshdqwl'],
    ['АВЕЅІЈКМНОРСТХҮԌ', 'ABESIJKMHOPCTXYG'],
    ['ονιυαρϲϳ', 'ovivapcj'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ', 'ABEZHIKMNOPTYXC'],
    ['ɑɡıɩ', 'agii'],
    ['օոսհցԼՏ', 'onuhgLS'],
  ].flatMap(([foreign = '', latin = '']) =>
    [...foreign].map((each, at) => [each, latin.charAt(at)] as const),
  ),
);
const word = /[\p{L}\p{M}]+/gu;
const letter = /\p{L}/gu;
const isLatin = (each: string): boolean => /\p{Script=Latin}/u.test(each);

/** A word in Latin letters, where every letter of it is one or shows as one; else as it stands. */
const inLatin = (found: string): string => {
  const letters = found.match(letter) ?? [];
  return letters.every(each => latinOf.has(each) || isLatin(each))
    ? found.replaceAll(letter, each => latinOf.get(each) ?? each)
    : found;
};

/** The same text without what nobody sees. Keeps tabs, quotes and separators, so that a table is still one. */
export function asItShows(text: string): string {
  const plain = text
    .replaceAll(lineEnds, '\n')
    .replaceAll(unseen, '')
    .replaceAll(/\p{Zs}/gu, ' ')
    .replaceAll(dressed, each => each.normalize('NFKC'))
    .normalize('NFC');
  // First the words that mix scripts, then, in a text that is mostly Latin, those that only look Latin: a sentence of
  // Russian keeps its own short words.
  const unmixed = plain.replaceAll(word, found => (isLatin(found) ? inLatin(found) : found));
  const letters = unmixed.match(letter) ?? [];
  const mostlyLatin = letters.filter(isLatin).length * 2 > letters.length;
  return (mostlyLatin ? unmixed.replaceAll(word, inLatin) : unmixed).normalize('NFC');
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033]/g, '"'],
  [/[\u2010\u2011\u2212]/g, '-'],
  [/\u2026/g, '...'],
];
const wideSigns = /[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff5e]/g;
const tabStop = 8;

/** Signs, tabs and the ends of lines in one form; no empty lines at either end, never two together. */
export function tidied(text: string): string {
  const plain = signs.reduce((rest, [sign, by]) => rest.replaceAll(sign, by), text);
  return plain
    .replaceAll(wideSigns, each => each.normalize('NFKC'))
    .split('\n')
    .map(line => withoutTabs(line).trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/^\n+|\n+$/g, '');
}

/** A tab as the spaces that it shows as. */
function withoutTabs(line: string): string {
  let shown = '';
  let column = 0;
  for (const each of line) {
    const width = each === '\t' ? tabStop - (column % tabStop) : 1;
    shown += each === '\t' ? ' '.repeat(width) : each;
    column += width;
  }
  return shown;
}
