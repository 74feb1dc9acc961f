/** A poisoned file: what it carries that would tell of somebody, and what must become of it. */
import type { FileRefusal } from '@moot/api/files/refusals';

/** Stands in every poisoned file, in its metadata, its hidden parts or its name, and must stand in none that is served. */
export const canary = 'MOOTCANARY7Q';

export interface Poison {
  readonly name: string;
  readonly bytes: Buffer;
  /** As somebody would have named it; the canary is added in front. */
  readonly extension: string;
  /** The refusal that it must meet, or the same file without the trace: both must become the same bytes. */
  readonly becomes: FileRefusal | { readonly sameAs: Buffer } | 'a safe table' | 'smaller';
}

export const refused = (name: string, extension: string, bytes: Buffer, code: FileRefusal): Poison => ({
  name,
  bytes,
  extension,
  becomes: code,
});

/** What would be left of the trace shows as a difference to its clean twin. */
export const likeClean = (name: string, extension: string, bytes: Buffer, clean: Buffer): Poison => ({
  name,
  bytes,
  extension,
  becomes: { sameAs: clean },
});
