/**
 * What differs by construction between two worlds, and nothing else: decision 16. A leaf of the audit log commits to who
 * handed something in, so the leaves of the author's own acts, and the heads over them, are other bytes. Which leaves may
 * differ is read with the key that no observer has; each is checked to commit to a salt of its own.
 */
import { openLeaf } from '@moot/api/audit/opening';
import { candidates } from './observers.ts';
import type { Channel, Piece } from './recording.ts';
import type { Replay } from './replay.ts';

/** Printed by the proof. */
export const normalisedValues: readonly string[] = [
  'Date of an HTTP answer, and `time` of a log line: the machine’s clock; the port in the line that says where it listens',
  'Sec-WebSocket-Accept: what the client drew, hashed',
  'commitment of a leaf of the audit log about the author’s own act on a submission (after a look inside it, with its salt)',
  'root and signature of a head of the audit log over such a leaf',
];

const places: readonly Channel[] = ['audit log', 'audit export', 'answer'];

export interface Normalising {
  readonly pieces: readonly Piece[];
  readonly counts: Readonly<Record<string, number>>;
  /** Leaves that do not hide what they say. */
  readonly bare: readonly string[];
}

export async function normalise(
  { su, vault, seeded }: Replay,
  pieces: readonly Piece[],
): Promise<Normalising> {
  const authors = candidates.map(name => seeded.authority(name));
  const { rows: leaves } = await su.query<{ position: string; commitment: Buffer; opening: Buffer }>(
    'select position, commitment, opening from audit.leaf order by position',
  );
  const hidden = new Map<string, string>();
  const salts = new Set<string>();
  const bare: string[] = [];
  let first = Infinity;
  for (const { position, commitment, opening } of leaves) {
    const opened = openLeaf(vault, commitment, opening);
    if (opened === null) throw new Error(`leaf ${position} does not open`);
    const { salt } = JSON.parse(opened.text) as { readonly salt?: string };
    if (salt === undefined || !/^[0-9a-f]{32}$/.test(salt) || salts.has(salt))
      bare.push(`leaf ${position}, ${opened.act}`);
    salts.add(salt ?? '');
    if (!opened.act.startsWith('submission_') || !authors.includes(String(opened.details['authority'])))
      continue;
    hidden.set(commitment.toString('hex'), `<commitment ${position}>`);
    first = Math.min(first, Number(position));
  }
  const { rows: heads } = await su.query<{ size: string; root: Buffer; signature: Buffer }>(
    'select size, root, signature from audit.head order by size',
  );
  for (const { size, root, signature } of heads.filter(head => Number(head.size) >= first)) {
    hidden.set(root.toString('hex'), `<root ${size}>`);
    hidden.set(signature.toString('hex'), `<signature ${size}>`);
  }
  const counts: Record<string, number> = {};
  const replaced = pieces.map((piece): Piece => {
    if (!places.includes(piece.channel) || !/audit/.test(piece.what)) return piece;
    const bytes = piece.bytes.replaceAll(/[0-9a-f]{64,128}/g, found => {
      const its = hidden.get(found);
      if (its === undefined) return found;
      const sort = its.slice(1).split(' ')[0] ?? '';
      counts[sort] = (counts[sort] ?? 0) + 1;
      return its;
    });
    return { ...piece, bytes };
  });
  return { pieces: replaced, counts, bare };
}
