/** Ids for what comes from a list and must have the same id every time it is brought: a UUID made from its code. */
import { createHash } from 'node:crypto';

/** Version 8 (made from a hash), of a namespace and a code; never for anything that somebody wrote. */
export function stableId(namespace: string, code: string): string {
  const bytes = createHash('sha256').update(`moot ${namespace} ${code}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
