/** What the worker does with one file: says what it is, and writes it anew or refuses it. Pure but for the decoders. */
import { bounds } from './bounds.ts';
import { rebuildTable } from './csv.ts';
import { rebuildImage } from './images.ts';
import { rebuildText } from './plainText.ts';
import { FileRefused, type FileRefusal } from './refusals.ts';
import { whatItIs } from './whatItIs.ts';

export type FileKind = 'image' | 'text' | 'table';

export type Rebuilt = { readonly kind: FileKind; readonly bytes: Buffer } | { readonly refused: FileRefusal };

/** `asTable`: characters are meant as rows and cells. It says nothing of pictures. */
export async function rebuild(bytes: Uint8Array, asTable: boolean): Promise<Rebuilt> {
  try {
    if (bytes.length === 0) return { refused: 'empty' };
    if (bytes.length > bounds.fileBytes) return { refused: 'too_large' };
    const found = await whatItIs(bytes);
    if (found.is === 'image') return { kind: 'image', bytes: await rebuildImage(bytes) };
    if (bytes.length > (asTable ? bounds.tableBytes : bounds.textBytes)) return { refused: 'too_large' };
    return asTable
      ? { kind: 'table', bytes: rebuildTable(found.text) }
      : { kind: 'text', bytes: rebuildText(found.text) };
  } catch (error) {
    return { refused: error instanceof FileRefused ? error.code : 'could_not_be_rebuilt' };
  }
}
