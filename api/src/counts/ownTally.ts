/**
 * What the viewer's authority has said of one publication. Its rows stand under keyed hashes that the database cannot
 * make: they are set for the one transaction, as the intake's owner tags are, and under them the database shows and
 * takes the authority's own rows and no others.
 */
import type { Identity } from '../database/asViewer.ts';
import { notFound, Refusal } from '../gate/refusal.ts';
import type { Kind } from '../library/publication.ts';
import type { VaultKeys } from '../keys.ts';
import type { Counted } from './count.ts';

/** For this transaction and this publication. */
export interface OwnTally {
  readonly kind: `${Kind}`;
  /** Under which the authority is counted. */
  readonly hash: Buffer;
  /** Whether it is counted, itself or as an authority whose drafts it inherited: what that said, it has said. */
  readonly stands: boolean;
}

/** Under which an authority is counted for a publication. */
export const tallyHash = (
  vault: VaultKeys,
  what: Counted,
  publicationId: string,
  authority: string,
): Buffer => vault.mac('tallies', what, publicationId.toLowerCase(), authority);

/** A statement of the transaction, of a reading one or of one that changes. */
type Run = (text: string, values: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;

/** Refuses whoever acts for no authority that takes part, and what they may not see like what is not there (V6). */
export async function ownTally(
  run: Run,
  vault: VaultKeys,
  identity: Identity,
  publicationId: string,
  what: Counted,
): Promise<OwnTally> {
  if (identity.role === 'visitor') throw new Refusal({ code: 'NOT_SIGNED_IN' });
  const { authority, suspended, token } = identity;
  if (authority === null || suspended || token !== null) throw notFound();
  const [found] = await run('select kind from library.publication where id = $1', [publicationId]);
  if (found === undefined) throw notFound();
  const inherited = await run('select id from register.viewer_inherits() as id', []);
  const hashOf = (id: string): Buffer => tallyHash(vault, what, publicationId, id);
  const hash = hashOf(authority);
  const hashes = [hash, ...inherited.map(row => hashOf(String(row['id'])))];
  // SET takes a literal and no parameter: hexadecimal digits and commas, nothing that anybody typed.
  await run(`set local moot.own_tallies = '${hashes.map(one => one.toString('hex')).join(',')}'`, []);
  const [row] = await run(
    'select exists (select from alerts.tally where publication_id = $1 and what = $2) as stands',
    [publicationId, what],
  );
  return { kind: found['kind'] as `${Kind}`, hash, stands: row?.['stands'] === true };
}

/** Contributors and leads speak for their authority. */
export function speaks({ level }: Identity): boolean {
  return level === 'contributor' || level === 'lead';
}
