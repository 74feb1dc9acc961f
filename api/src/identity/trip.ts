/**
 * What must survive the trip to a provider and back travels with the browser, sealed: among it the issuer, so that what
 * another provider answers is never taken for this one's (RFC 9207).
 */
import type { IncomingHttpHeaders } from 'node:http';
import { cookieOf } from '../gate/viewerOf.ts';
import type { SessionParts } from './session.ts';

export interface Trip {
  readonly issuer: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The path of our own to return to. */
  readonly back: string;
  /** When it began, in milliseconds. */
  readonly at: number;
  /** A proof for this open session, by the hash of its token in base64url, and no sign-in; null for a sign-in. */
  readonly stepUp: string | null;
}

const name = 'moot-sign-in';
/** Seconds for which a trip may last. */
const longest = 900;

/** Only a path of our own is returned to. */
export const safeReturn = (asked: unknown): string =>
  typeof asked === 'string' && /^\/(?![/\\])[\w\-./?=&%:,+~#]*$/.test(asked) ? asked : '/';

export function newTrip({ world }: SessionParts, about: Pick<Trip, 'issuer' | 'back' | 'stepUp'>): Trip {
  return {
    ...about,
    state: world.bytes(24).toString('base64url'),
    nonce: world.bytes(24).toString('base64url'),
    verifier: world.bytes(32).toString('base64url'),
    at: world.now().getTime(),
  };
}

/** The cookie of a trip, or the one that ends it. */
export function tripCookie({ vault, baseUrl }: SessionParts, trip: Trip | null): string {
  const sealed = trip === null ? '' : vault.seal('sign-in', name, trip).toString('base64url');
  const secure = baseUrl.startsWith('https://') ? '; Secure' : '';
  return `${name}=${sealed}; Path=/auth; Max-Age=${trip === null ? 0 : longest}; HttpOnly; SameSite=Lax${secure}`;
}

/** The trip that a browser is on; null where there is none, an old one or somebody's invention. */
export function tripOf({ vault, world }: SessionParts, headers: IncomingHttpHeaders): Trip | null {
  const sealed = cookieOf(headers, name);
  if (sealed === undefined) return null;
  try {
    const trip = vault.open('sign-in', name, Buffer.from(sealed, 'base64url')) as Trip;
    return world.now().getTime() - trip.at <= longest * 1000 ? trip : null;
  } catch {
    return null;
  }
}
