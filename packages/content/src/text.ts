/** How text is cleaned before it is looked at, and what may never be in it. */

// Invisible characters carry nothing for a reader, but hide a name from the scanner or mark a copy: they are dropped.
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;

/**
 * Control characters (all but the line break), direction overrides, lone surrogates and noncharacters. They come from
 * no keyboard; PostgreSQL refuses some, and others make a text read differently from what it says.
 */
const forbidden = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/u;

/** One line: NFC, every run of white space a single space, trimmed. */
export function normaliseLine(text: string): string {
  return text.replace(invisible, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Paragraphs: NFC, line breaks of one kind, no more than one empty line in a row, no spaces at a line's end. */
export function normaliseParagraphs(text: string): string {
  return text
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export function hasForbiddenCharacters(text: string): boolean {
  return forbidden.test(text);
}

/** Bytes of a text in UTF-8. Written out because pure code has neither Buffer nor TextEncoder. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
