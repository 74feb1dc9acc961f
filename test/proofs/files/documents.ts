/** Poisoned documents, archives and messages: none is taken, and each is told what to do instead. */
import { gzipSync } from 'node:zlib';
import type { FileRefusal } from '@moot/api/files/refusals';
import { zip } from './containers.ts';
import { canary, refused, type Poison } from './poison.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const types = (part: string, type: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;
const body = (inside: string): string => `<w:document><w:body><w:p>${inside}</w:p></w:body></w:document>`;

const office = (part: string, type: string, files: Readonly<Record<string, string>>): Buffer =>
  zip({ '[Content_Types].xml': types(part, type), ...files });
const docx = (files: Readonly<Record<string, string>>): Buffer =>
  office('word/document.xml', 'wordprocessingml.document', { 'word/document.xml': body('words'), ...files });
const xlsx = (files: Readonly<Record<string, string>>): Buffer =>
  office('xl/workbook.xml', 'spreadsheetml.sheet', { 'xl/workbook.xml': '<workbook/>', ...files });
const pptx = (files: Readonly<Record<string, string>>): Buffer =>
  office('ppt/presentation.xml', 'presentationml.presentation', { 'ppt/presentation.xml': '<p/>', ...files });
const openDocument = (kind: string, files: Readonly<Record<string, string>>): Buffer =>
  zip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, ...files });

const pdf = (inside: string): string =>
  `%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${inside} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`;
const tar = (): Buffer => {
  const header = Buffer.alloc(512);
  header.write(`${canary}.txt`, 0, 'latin1');
  header.write('0000644\0', 100, 'latin1');
  header.write('00000000005\0', 124, 'latin1');
  header.write('        ', 148, 'latin1');
  header.write(`ustar\x0000${canary}`, 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return Buffer.concat([header, latin('hello'), Buffer.alloc(507 + 1024)]);
};

const all: readonly (readonly [FileRefusal, string, string, Buffer])[] = [
  ['pdf', 'PDF author', 'pdf', latin(pdf(`/Info << /Author (${canary}) >>`))],
  [
    'pdf',
    'PDF metadata stream',
    'pdf',
    latin(pdf(`/Metadata << /Length 12 >> stream\n${canary}\nendstream`)),
  ],
  ['pdf', 'PDF incremental update', 'pdf', latin(pdf(`/Was (${canary})`) + pdf('/Now (other)').slice(9))],
  ['pdf', 'PDF attachment', 'pdf', latin(pdf(`/Names << /EmbeddedFiles (${canary}) >>`))],
  [
    'pdf',
    'PDF script',
    'pdf',
    latin(pdf(`/OpenAction << /S /JavaScript /JS (app.alert\\("${canary}"\\)) >>`)),
  ],
  ['pdf', 'PDF layer that is switched off', 'pdf', latin(pdf(`/OCProperties << /OFF [${canary}] >>`))],
  [
    'pdf',
    'PDF with binary streams',
    'pdf',
    Buffer.concat([latin(pdf('')), Buffer.from([0, 255, 254, 0]), latin(canary)]),
  ],
  ['pdf', 'PDF behind some words', 'txt', latin(`some words ${canary}\n${pdf('')}`)],
  ['pdf', 'PDF and archive in one', 'pdf', Buffer.concat([latin(pdf('')), zip({ 'a.txt': canary })])],
  [
    'office',
    'Word tracked changes',
    'docx',
    docx({
      'word/document.xml': body(
        `<w:del w:author="${canary}" w:date="2026-03-04"><w:delText>gone</w:delText></w:del>`,
      ),
    }),
  ],
  [
    'office',
    'Word author and company',
    'docx',
    docx({
      'docProps/core.xml': `<dc:creator>${canary}</dc:creator>`,
      'docProps/app.xml': `<Company>${canary}</Company>`,
    }),
  ],
  ['office', 'Word comments', 'docx', docx({ 'word/comments.xml': `<w:comment w:author="${canary}"/>` })],
  [
    'office',
    'Word session numbers',
    'docx',
    docx({ 'word/settings.xml': `<w:rsid w:val="00A1${canary}"/>` }),
  ],
  ['office', 'Word picture with its own EXIF', 'docx', docx({ 'word/media/image1.jpeg': `Exif ${canary}` })],
  ['office', 'Word named as a text', 'txt', docx({ 'docProps/core.xml': canary })],
  [
    'office',
    'Excel hidden sheet',
    'xlsx',
    xlsx({ 'xl/worksheets/sheet2.xml': canary, 'xl/workbook.xml': '<sheet state="veryHidden"/>' }),
  ],
  [
    'office',
    'Excel defined names and links',
    'xlsx',
    xlsx({ 'xl/workbook.xml': `<definedName name="${canary}">\\\\host\\share</definedName>` }),
  ],
  ['office', 'Excel pivot cache', 'xlsx', xlsx({ 'xl/pivotCache/pivotCacheRecords1.xml': canary })],
  ['office', 'PowerPoint notes', 'pptx', pptx({ 'ppt/notesSlides/notesSlide1.xml': canary })],
  [
    'office',
    'OpenDocument text',
    'odt',
    openDocument('text', { 'meta.xml': `<meta:initial-creator>${canary}</meta:initial-creator>` }),
  ],
  ['office', 'OpenDocument hidden sheet', 'ods', openDocument('spreadsheet', { 'content.xml': canary })],
  [
    'office',
    'Word of 1997',
    'doc',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), latin(canary)]),
  ],
  ['markup', 'RTF author', 'rtf', latin(`{\\rtf1{\\info{\\author ${canary}}}words}`)],
  ['markup', 'web page with comments', 'html', latin(`<!doctype html><!-- ${canary} --><p>words`)],
  ['markup', 'web page named as a picture', 'png', latin(`<html><script>${canary}</script></html>`)],
  [
    'markup',
    'web page behind a byte-order mark',
    'txt',
    Buffer.from(`\ufeff\n <HTML><meta name="author" content="${canary}">`),
  ],
  [
    'markup',
    'flat OpenDocument',
    'fodt',
    latin(`<?xml version="1.0"?><office:document><dc:creator>${canary}</dc:creator></office:document>`),
  ],
  ['markup', 'PostScript', 'ps', latin(`%!PS-Adobe-3.0\n%%For: ${canary}\n`)],
  [
    'message',
    'mail with its headers',
    'eml',
    latin(`Return-Path: <${canary}>\nReceived: from ${canary} by mx\n\nwords`),
  ],
  [
    'message',
    'mail whose route comes late',
    'txt',
    latin(`From: a\nTo: b\nSubject: c\n d\nMessage-ID: <${canary}>\n\nwords`),
  ],
  ['message', 'contact', 'vcf', latin(`BEGIN:VCARD\nFN:${canary}\nEND:VCARD\n`)],
  ['message', 'appointment', 'ics', latin(`BEGIN:VCALENDAR\nORGANIZER:${canary}\nEND:VCALENDAR\n`)],
  ['archive', 'archive with times and names', 'zip', zip({ [`home/${canary}/a.txt`]: 'words' }, 0x5c64_1234)],
  ['archive', 'gzip with its name', 'gz', gzipSync(latin(canary))],
  ['archive', 'tar with its owner', 'tar', tar()],
  [
    'archive',
    '7z',
    '7z',
    Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), Buffer.alloc(24), latin(canary)]),
  ],
  [
    'unknown_kind',
    'program',
    'exe',
    Buffer.concat([latin('MZ'), Buffer.alloc(60), latin(canary), Buffer.alloc(60)]),
  ],
  [
    'unknown_kind',
    'film',
    'mp4',
    Buffer.concat([
      latin('\0\0\0\x18ftypisom\0\0\x02\0isomiso2'),
      latin(`\0\0\0\x20moov${canary}`),
      Buffer.alloc(30),
    ]),
  ],
  [
    'unknown_kind',
    'bytes of nobody’s',
    'png',
    Buffer.concat([Buffer.alloc(40, 0x91), Buffer.alloc(4), latin(canary)]),
  ],
  ['empty', 'nothing at all', 'txt', Buffer.alloc(0)],
];

export const poisonedDocuments: readonly Poison[] = all.map(([code, name, extension, bytes]) =>
  refused(name, extension, bytes, code),
);
