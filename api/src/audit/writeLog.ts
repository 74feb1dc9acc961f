/**
 * The log as text, piece by piece: a million leaves are never in memory at once, and no connection is held while
 * somebody slowly downloads them. How leaves are read is the caller's: under a viewer's rights, or as the worker.
 */
import type { Head, KeyChange } from './head.ts';
import { lineOf, logFormat } from './logFile.ts';

/** How many leaves a piece has. */
export const pieceSize = 5_000;

/** Where the text comes from. All is read up to the last of the heads. */
export interface LogSource {
  readonly heads: readonly Head[];
  readonly keys: readonly KeyChange[];
  /** Leaves after a position up to another, in order. */
  readonly leaves: (
    after: number,
    upTo: number,
  ) => Promise<readonly { readonly day: string; readonly commitment: Buffer }[]>;
  /** Openings that the reader may see, in any order, piece by piece. */
  readonly openings: () => AsyncIterable<readonly { readonly position: number; readonly text: string }[]>;
}

/** JSON that `logSchema` reads. */
export async function* writeLog(source: LogSource): AsyncGenerator<string> {
  const size = source.heads.at(-1)?.size ?? 0;
  yield `{"format":${JSON.stringify(logFormat)},\n"heads":${JSON.stringify(source.heads)},\n${source.keys.length === 0 ? '' : `"keys":${JSON.stringify(source.keys)},\n`}"leaves":[`;
  for (let after = 0; after < size; after += pieceSize) {
    const leaves = await source.leaves(after, Math.min(after + pieceSize, size));
    yield `${after === 0 ? '' : ','}\n${leaves.map(leaf => JSON.stringify(lineOf(leaf))).join(',\n')}`;
  }
  yield '],\n"openings":{';
  let first = true;
  for await (const openings of source.openings()) {
    for (const { position, text } of openings) {
      if (position > size) continue;
      yield `${first ? '' : ','}\n"${position}":${JSON.stringify(text)}`;
      first = false;
    }
  }
  yield '}}\n';
}
