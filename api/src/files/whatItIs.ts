/**
 * What a file is, by its content. Its name is not asked, and being taken for something here decides only who reads
 * it: a reader reads it whole, or refuses it.
 */
import { fileTypeFromBuffer } from 'file-type';
import { charactersOf, looksLikeCharacters } from './characters.ts';
import { FileRefused, type FileRefusal } from './refusals.ts';

export type WhatItIs =
  | { readonly is: 'image' }
  /** `text` holds all of it, decoded. */
  | { readonly is: 'characters'; readonly text: string };

const pictures = new Set(['png', 'jpg', 'gif', 'webp']);

/** Documents that are written in characters. The first that fits decides; a PDF may have up to 1,024 bytes before it. */
const writtenDocuments: readonly (readonly [RegExp, FileRefusal])[] = [
  [/^[\s\S]{0,1024}%PDF-/, 'pdf'],
  [/^\s*(%!PS|\{\\rtf)/, 'markup'],
  [/^\s*(<\?xml|<!--|<!doctype\b|<svg\b|<html\b|<head\b|<body\b|<script\b|<\w+[^<>]*\bxmlns)/i, 'markup'],
  [/^\s*BEGIN:V(CARD|CALENDAR|EVENT)\b/i, 'message'],
  [
    /^\s*(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,30}?(?:received|return-path|message-id|mime-version|delivered-to):[ \t]/i,
    'message',
  ],
];

const binaryKinds: readonly (readonly [RegExp, FileRefusal])[] = [
  [/^image\/apng$/, 'animated'],
  [/^(image\/|application\/dicom)/, 'image_kind'],
  [/^application\/pdf$/, 'pdf'],
  [
    /officedocument|opendocument|macroenabled|msword|ms-excel|ms-powerpoint|x-cfb|visio|iwork|epub/i,
    'office',
  ],
  [/^application\/(rtf|xml|postscript|eps)$|^text\/html$/, 'markup'],
  [/(zip|x-rar|x-7z|gzip|x-tar|x-bzip2|x-xz|zstd|x-lz|x-compress|x-cpio|x-archive|vnd\.ms-cab)/, 'archive'],
];

export async function whatItIs(bytes: Uint8Array): Promise<WhatItIs> {
  // Before the marks of binary kinds are looked for: some of them are two letters that also begin a sentence.
  const text = charactersOf(bytes);
  if (text !== null) {
    const document = writtenDocuments.find(([mark]) => mark.test(text));
    if (document !== undefined) throw new FileRefused(document[1]);
    return { is: 'characters', text };
  }
  const found = await fileTypeFromBuffer(bytes);
  if (found === undefined) throw new FileRefused(looksLikeCharacters(bytes) ? 'not_utf8' : 'unknown_kind');
  if (pictures.has(found.ext)) return { is: 'image' };
  throw new FileRefused(binaryKinds.find(([mime]) => mime.test(found.mime))?.[1] ?? 'unknown_kind');
}
