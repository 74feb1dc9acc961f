/**
 * Sessions: rows in the database, known by the hash of a 256-bit token that only the cookie holds. How long one lasts,
 * at most and unused, are settings; ending one takes effect at the next statement everywhere (V7).
 */
import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { appendToAudit } from '../audit/append.ts';
import type { Database } from '../database/asViewer.ts';
import { hashOfToken, sessionCookie } from '../gate/viewerOf.ts';
import type { VaultKeys } from '../keys.ts';
import type { World } from '../world.ts';
import { deviceOf } from './device.ts';
import { holderOf } from './holderOf.ts';

export interface SessionParts {
  readonly database: Database;
  readonly world: World;
  readonly vault: VaultKeys;
  readonly baseUrl: string;
  readonly sessionHours: number;
  readonly idleHours: number;
  readonly stepUpMinutes: number;
}

/** Who signed in, as the provider says it. */
export interface SignedIn {
  readonly issuer: string;
  readonly subject: string;
  /** When the person last proved who they are; null where the provider does not say. */
  readonly authenticatedAt: Date | null;
  /** The provider's name of its own session, where it has one. */
  readonly providerSession: string | null;
  /** The browser's own description, of which only families are kept. */
  readonly userAgent: string | undefined;
}

/** How a session is known to the provider that vouched for it: never in its own words. */
export const hashOfProviderSession = (issuer: string, sid: string): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([issuer, sid]))
    .digest();

/** Opens a session for a known subject and answers its token, or null when nobody here is known by it. */
export async function openSession(parts: SessionParts, who: SignedIn): Promise<string | null> {
  const token = parts.world.bytes(32).toString('base64url');
  return parts.database.as('doorkeeper', async run => {
    const [found] = await run<{ person: string | null }>('select register.person_of($1, $2) as person', [
      who.issuer,
      who.subject,
    ]);
    const person = found?.person ?? null;
    if (person === null) return null;
    const id = parts.world.id();
    await run(
      `select register.open_session($1, $2, $3, $4, make_interval(hours => $5), $6, make_interval(hours => $7), $8, $9, $10,
         make_interval(mins => $11))`,
      [
        id,
        hashOfToken(token),
        person,
        parts.world.now(),
        parts.sessionHours,
        who.authenticatedAt,
        parts.idleHours,
        deviceOf(who.userAgent),
        who.issuer,
        who.providerSession === null ? null : hashOfProviderSession(who.issuer, who.providerSession),
        parts.stepUpMinutes,
      ],
    );
    const { authority } = await holderOf(run, hashOfToken(token));
    await appendToAudit(run, parts, 'signed_in', { authority, by: person, session: id });
    return token;
  });
}

/** Ends a session; ending one that is gone changes nothing, and writes nothing: anybody may ask for that. */
export async function closeSession(parts: SessionParts, session: Buffer): Promise<void> {
  await parts.database.as('doorkeeper', async run => {
    const { person, authority } = await holderOf(run, session);
    const [ended] = await run<{ session: string | null }>('select register.close_session($1) as session', [
      session,
    ]);
    const id = ended?.session ?? null;
    if (id !== null) await appendToAudit(run, parts, 'signed_out', { authority, by: person, session: id });
  });
}

const attributes = (baseUrl: string): string =>
  `Path=/; HttpOnly; SameSite=Lax${baseUrl.startsWith('https://') ? '; Secure' : ''}`;

/** Gives the browser its session token, or takes it away. */
export function setSessionCookie(reply: FastifyReply, parts: SessionParts, token: string | null): void {
  const age = token === null ? 0 : parts.sessionHours * 3600;
  reply.header(
    'set-cookie',
    `${sessionCookie(parts.baseUrl)}=${token ?? ''}; Max-Age=${age}; ${attributes(parts.baseUrl)}`,
  );
}
