/** Puts every poisoned file to a rebuilder, and says what is wrong with what it makes of them. */
import type { FileKind, Rebuilt } from '@moot/api/files/rebuild';
import { parse } from 'csv-parse/sync';
import { pngParts } from './containers.ts';
import { canary, type Poison } from './poison.ts';
import type * as Subject from './subject.ts';
import { traceOf } from './traces.ts';

type Apart = (bytes: Uint8Array, asTable: boolean) => Promise<Rebuilt>;

const allowedChunks = /^IHDR( pHYs)?( IDAT)+ IEND$/;

/** All that is wrong, in sentences; those that a poison's name begins come from it. Ends at the first, if told so. */
export async function judge(
  { fileRebuilder, rebuild }: typeof Subject,
  poisons: readonly Poison[],
  {
    apart = rebuild,
    atFirst = false,
    saw,
  }: { apart?: Apart; atFirst?: boolean; saw?: (line: string) => void } = {},
): Promise<readonly string[]> {
  const rebuildFile = fileRebuilder(apart);
  const broken: string[] = [];
  for (const [at, poison] of poisons.entries()) {
    if (atFirst && broken.length > 0) break;
    const rebuilt = await rebuildFile(poison.bytes, /^[ct]sv$/i.test(poison.extension));
    const wrong = (what: string): void => void broken.push(`${poison.name}: ${what}`);
    if ('refused' in rebuilt) {
      saw?.(`${poison.name}: refused, ${rebuilt.refused}`);
      if (rebuilt.refused !== poison.becomes) wrong(`refused as ${rebuilt.refused}`);
      continue;
    }
    saw?.(`${poison.name}: rebuilt as ${rebuilt.kind}, ${rebuilt.bytes.length} bytes`);
    if (
      typeof poison.becomes === 'string' &&
      poison.becomes !== 'a safe table' &&
      poison.becomes !== 'smaller'
    )
      wrong(`taken, though it should be refused as ${poison.becomes}`);
    const trace = await traceOf(canary, rebuilt.bytes, rebuilt.kind === 'image');
    if (trace !== null) wrong(`its trace stands ${trace}`);
    const form = formOf(rebuilt.kind, rebuilt.bytes);
    if (form !== null) wrong(form);
    if (typeof poison.becomes === 'object') {
      const clean = await rebuild(poison.becomes.sameAs, rebuilt.kind === 'table');
      if (!('bytes' in clean) || !clean.bytes.equals(rebuilt.bytes)) wrong('differs from its clean twin');
    }
    // Each third: once more, and once more from its own result.
    if (at % 3 !== 0) continue;
    const asTable = rebuilt.kind === 'table';
    for (const [source, what] of [
      [poison.bytes, 'a second time'],
      [rebuilt.bytes, 'from itself'],
    ] as const) {
      const again = await rebuild(source, asTable);
      if (!('bytes' in again) || !again.bytes.equals(rebuilt.bytes)) wrong(`becomes something else ${what}`);
    }
  }
  return broken;
}

/** What is wrong with the form of a file that would be served, or null. */
export function formOf(kind: FileKind, bytes: Buffer): string | null {
  if (kind === 'image') {
    const { types, tail } = pngParts(bytes);
    if (!allowedChunks.test(types.join(' '))) return `holds ${types.join(' ')}`;
    if (tail !== 0) return `has ${tail} bytes behind its end`;
    if (Math.max(bytes.readUInt32BE(16), bytes.readUInt32BE(20)) > 2_560) return 'is too long';
    return null;
  }
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) return 'is no UTF-8';
  if (text.normalize('NFC') !== text) return 'is not composed';
  if (/[^\P{C}\n\r]|[\p{Z}\p{Default_Ignorable_Code_Point}](?<! )/u.test(text))
    return 'holds what nobody sees';
  if (kind === 'text')
    return /[ \r](\n|$)|^\n|\n\n\n|[^\n]$|\n\n$/.test(text) ? 'has marks at its lines' : null;
  const cells = (parse(text, { record_delimiter: '\r\n' }) as string[][]).flat();
  const runs = cells.find(cell => /^\s*[=+\-@]/.test(cell) && !/^[+-]\d[\d ,.]*%?$/.test(cell));
  return runs === undefined ? null : `runs ${runs}`;
}
