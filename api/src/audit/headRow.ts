/** Heads and changes of their key as the tables hold them. */
import type { Head, KeyChange } from './head.ts';

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

export const keyChangesText = `select encode(old_key, 'hex') as "from", encode(new_key, 'hex') as "to",
  encode(signature, 'hex') as signature from audit.key_change order by old_key`;

export type KeyChangeRow = KeyChange & Record<string, unknown>;
