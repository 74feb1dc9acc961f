/**
 * What the files of a submission hold. They stand under hashes of their ids, and to everybody but the worker the database
 * shows only those whose hashes were set for this transaction: by who had to open the submission or revision that names
 * them, and to read that first under its own policy (V1, A9).
 */
import type { WrittenFile } from '@moot/anonymity/findings';
import type { Ask } from '../database/asViewer.ts';
import type { VaultKeys } from '../keys.ts';
import { fileTag, openFile, type HeldFile } from './sealed.ts';

/** Lets the statements that follow in this transaction reach these files of the intake, and no others. */
export async function reachFiles(
  ask: Ask,
  vault: VaultKeys,
  files: readonly HeldFile[],
): Promise<readonly Buffer[]> {
  const tags = files.filter(({ released }) => !released).map(({ id }) => fileTag(vault, id));
  // SET takes a literal and no parameter: hexadecimal digits and commas, nothing that anybody typed.
  if (tags.length > 0)
    await ask(`set local moot.file_tags = '${tags.map(tag => tag.toString('hex')).join(',')}'`);
  return tags;
}

/** What these files hold, by their ids; what cannot be reached any more is left out. */
export async function bytesOf(
  ask: Ask,
  vault: VaultKeys,
  files: readonly HeldFile[],
): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const tags = await reachFiles(ask, vault, files);
  if (tags.length > 0) {
    const ids = new Map(files.map(({ id }) => [fileTag(vault, id).toString('hex'), id]));
    const rows = await ask<{ tag: Buffer; content: Buffer }>(
      'select tag, content from intake.file where tag = any ($1::bytea[])',
      [tags],
    );
    for (const { tag, content } of rows) {
      const id = ids.get(tag.toString('hex'));
      if (id !== undefined) found.set(id, openFile(vault, id, content));
    }
  }
  const released = files.filter(file => file.released).map(({ id }) => id);
  if (released.length > 0) {
    const rows = await ask<{ id: string; bytes: Buffer }>(
      'select id, bytes from library.file where id = any ($1::uuid[])',
      [released],
    );
    for (const { id, bytes } of rows) found.set(id, bytes);
  }
  return found;
}

/** What texts and tables among them say, by their ids. Pictures are not loaded for it. */
export async function textsOf(
  ask: Ask,
  vault: VaultKeys,
  files: readonly HeldFile[],
): Promise<ReadonlyMap<string, string>> {
  const found = await bytesOf(
    ask,
    vault,
    files.filter(({ kind }) => kind !== 'image'),
  );
  return new Map([...found].map(([id, bytes]) => [id, bytes.toString('utf8')]));
}

/** The same with their files in words, as a scan wants them. */
export const inWords = <T extends { readonly files: readonly HeldFile[] }>(
  written: T,
  texts: ReadonlyMap<string, string>,
): Omit<T, 'files'> & { readonly files: readonly WrittenFile[] } => ({
  ...written,
  files: written.files.map(({ id, description }) => ({ description, text: texts.get(id) ?? null })),
});
