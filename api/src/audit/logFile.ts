/** The log as a file that can be checked without Moot: heads, all leaves, and the openings that the reader may see. */
import { z } from 'zod';

export const logFormat = 'moot audit log 1';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.iso.date();

export const headSchema = z.strictObject({
  size: z.int().min(1),
  root: hash,
  on: day,
  key: hash,
  signature: z.string().regex(/^[0-9a-f]{128}$/),
});

export const logSchema = z.strictObject({
  format: z.literal(logFormat),
  /** Oldest first. */
  heads: z.array(headSchema),
  /** Changes of the key that signs heads, in any order; absent where there was none. */
  keys: z
    .array(z.strictObject({ from: hash, to: hash, signature: z.string().regex(/^[0-9a-f]{128}$/) }))
    .optional(),
  /** Day and commitment of each, in order of their positions from 1 on. */
  leaves: z.array(z.string().regex(/^\d{4}-\d{2}-\d{2} [0-9a-f]{64}$/)),
  /** By position: the text whose SHA-256 is the leaf's commitment. */
  openings: z.record(z.string().regex(/^[1-9]\d{0,14}$/), z.string()),
});

export type AuditLog = z.output<typeof logSchema>;

/** A leaf as the file writes it. */
export const lineOf = (leaf: { readonly day: string; readonly commitment: Buffer }): string =>
  `${leaf.day} ${leaf.commitment.toString('hex')}`;

/** The leaf of a line of the file. */
export const leafOf = (line: string, position: number) => ({
  position,
  day: line.slice(0, 10),
  commitment: Buffer.from(line.slice(11), 'hex'),
});
