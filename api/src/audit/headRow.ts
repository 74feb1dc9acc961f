/** A head as the table holds it. */
import type { Head } from './head.ts';

export const headColumns = `size, root, day::text as "on", key, signature`;

export interface HeadRow {
  readonly size: string;
  readonly root: Buffer;
  readonly on: string;
  readonly key: Buffer;
  readonly signature: Buffer;
}

export const headOf = (row: HeadRow): Head => ({
  size: Number(row.size),
  root: row.root.toString('hex'),
  on: row.on,
  key: row.key.toString('hex'),
  signature: row.signature.toString('hex'),
});
