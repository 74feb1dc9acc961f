/** The watchlist belongs to the security leads of an authority. */
import type { Identity } from '../database/asViewer.ts';
import { notFound, Refusal } from '../gate/refusal.ts';

/** The authority that the viewer leads; to anybody else there is no watchlist to change. */
export function authorityLed(identity: Identity): string {
  if (identity.person === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
  if (identity.level !== 'lead' || identity.authority === null || identity.suspended) throw notFound();
  return identity.authority;
}
