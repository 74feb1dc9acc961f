/**
 * A file that somebody gives becomes another one with the same picture, text or table and nothing else (A10), or is
 * refused with a code. What is kept and served is the rebuilt file; the one that was given is never written anywhere.
 */
import type { World } from '../world.ts';
import { bounds } from './bounds.ts';
import { rebuildInOwnProcess } from './inOwnProcess.ts';
import type { FileKind, Rebuilt } from './rebuild.ts';
import type { FileRefusal } from './refusals.ts';

export type RebuiltFile =
  | {
      readonly kind: FileKind;
      readonly bytes: Buffer;
      /** Random; its extension follows from the kind, nothing of it from the name that was given. */
      readonly name: string;
    }
  | { readonly refused: FileRefusal };

const extensions: Readonly<Record<FileKind, string>> = { image: 'png', text: 'txt', table: 'csv' };

/**
 * Makes the one rebuilder of a process: few files at once, some waiting, the others refused as `busy`. `apart` is
 * how one file is rebuilt; out of this process, wherever it matters.
 */
export function fileRebuilder(
  world: Pick<World, 'bytes'>,
  apart: (bytes: Uint8Array, asTable: boolean) => Promise<Rebuilt> = rebuildInOwnProcess,
): (bytes: Uint8Array, declaredName: string) => Promise<RebuiltFile> {
  let running = 0;
  const waiting: (() => void)[] = [];

  /** One that ends hands its place on, so `running` changes only when nobody waits. */
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running < bounds.atOnce) running++;
    else await new Promise<void>(resolve => void waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };

  return async (bytes, declaredName) => {
    if (bytes.length === 0) return { refused: 'empty' };
    if (bytes.length > bounds.fileBytes) return { refused: 'too_large' };
    if (waiting.length >= bounds.waiting) return { refused: 'busy' };
    // All that the name is asked for. Between two ways of reading characters the content cannot decide, and both are safe.
    const asTable = /\.(csv|tsv)$/i.test(declaredName);
    const rebuilt = await inTurn(() => apart(bytes, asTable));
    if ('refused' in rebuilt) return rebuilt;
    return { ...rebuilt, name: `${world.bytes(16).toString('hex')}.${extensions[rebuilt.kind]}` };
  };
}
