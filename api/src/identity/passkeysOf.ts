/** Whoever has a platform role, and their passkeys: the only ones who need to prove anew who they are. */
import type { AuthenticatorTransport } from '@simplewebauthn/server';
import type { Ask, Identity } from '../database/asViewer.ts';
import { notFound, Refusal } from '../gate/refusal.ts';

/** Somebody with a platform role and an open session. */
export interface PlatformViewer {
  readonly person: string;
  readonly session: string;
  readonly fresh: boolean;
}

/** To anybody else there are no passkeys. */
export function platformViewer({ role, person, session, fresh }: Identity): PlatformViewer {
  if (person === null || session === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
  if (role !== 'moderator' && role !== 'steward') throw notFound();
  return { person, session, fresh };
}

/** For what a stolen session must not be enough. */
export function freshViewer(identity: Identity): PlatformViewer {
  const viewer = platformViewer(identity);
  if (!viewer.fresh) throw new Refusal({ code: 'STEP_UP' });
  return viewer;
}

export interface KnownPasskey {
  readonly credential: Buffer;
  readonly public_key: Buffer;
  readonly counter: string;
  readonly transports: string[];
  readonly [more: string]: unknown;
}

/** The viewer's own; the database shows no others. */
export const knownPasskeys = (ask: Ask): Promise<KnownPasskey[]> =>
  ask<KnownPasskey>(
    'select credential, public_key, counter::text, transports from register.passkey order by added_on, id',
  );

/** As the browser names it. */
export const descriptorOf = ({
  credential,
  transports,
}: KnownPasskey): { id: string; transports: AuthenticatorTransport[] } => ({
  id: credential.toString('base64url'),
  transports: transports as AuthenticatorTransport[],
});

/** What passkeys are bound to: the host that people type, and where our pages come from. */
export const relyingParty = (baseUrl: string): { readonly rpID: string; readonly origin: string } => ({
  rpID: new URL(baseUrl).hostname,
  origin: new URL(baseUrl).origin,
});
