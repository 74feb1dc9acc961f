/**
 * A file that somebody gives becomes another one with the same picture, text or table and nothing else (A10), or is
 * refused with a code. What is kept and served is the rebuilt file; the one that was given is never written anywhere.
 */
import { bounds } from './bounds.ts';
import { rebuildInOwnProcess } from './inOwnProcess.ts';
import type { Rebuilt } from './rebuild.ts';

/** `asTable`: whether its name said so, which is all that is ever asked of a name. */
export type FileRebuilder = (bytes: Uint8Array, asTable: boolean) => Promise<Rebuilt>;

/**
 * Makes the one rebuilder of a process: few files at once, some waiting, the others refused as `busy`. `apart` is
 * how one file is rebuilt; out of this process, wherever it matters.
 */
export function fileRebuilder(apart: FileRebuilder = rebuildInOwnProcess): FileRebuilder {
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

  return async (bytes, asTable) => {
    if (bytes.length === 0) return { refused: 'empty' };
    if (bytes.length > bounds.fileBytes) return { refused: 'too_large' };
    if (waiting.length >= bounds.waiting) return { refused: 'busy' };
    return await inTurn(() => apart(bytes, asTable));
  };
}
