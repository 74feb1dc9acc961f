/** A plain text, written anew from its characters: UTF-8 without a mark, one line end, nothing that nobody sees. */
import { bounds } from './bounds.ts';
import { asItShows, tidied } from './characters.ts';
import { FileRefused } from './refusals.ts';

export function rebuildText(text: string): Buffer {
  const rebuilt = tidied(asItShows(text));
  if (rebuilt === '') throw new FileRefused('empty');
  const bytes = Buffer.from(`${rebuilt}\n`, 'utf8');
  if (bytes.length > bounds.textBytes) throw new FileRefused('too_large');
  return bytes;
}
