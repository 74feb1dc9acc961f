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
import type { WhoCame } from './whoCame.ts';

export interface SessionParts {
  readonly database: Database;
  readonly world: World;
  readonly vault: VaultKeys;
  readonly baseUrl: string;
  readonly sessionHours: number;
  readonly idleHours: number;
  readonly stepUpMinutes: number;
  /** At most so many people without a membership are kept. */
  readonly newcomers: number;
}

/** How a session is known to the provider that vouched for it: never in its own words. */
export const hashOfProviderSession = (issuer: string, sid: string): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([issuer, sid]))
    .digest();

/**
 * Opens a session for whom a provider vouched for. Whom nobody here knows by issuer and subject becomes a person without
 * a membership; null where there are too many of those.
 */
export async function openSession(
  parts: SessionParts,
  who: WhoCame,
  userAgent: string | undefined,
): Promise<{ readonly token: string; readonly hasRole: boolean } | null> {
  const token = parts.world.bytes(32).toString('base64url');
  const hash = hashOfToken(token);
  return parts.database.as('doorkeeper', async run => {
    const [found] = await run<{ person: string | null }>(
      'select register.arrive($1, $2, $3, $4, $5, $6) as person',
      [parts.world.id(), who.issuer, who.subject, who.name, who.email, parts.newcomers],
    );
    const person = found?.person ?? null;
    if (person === null) return null;
    const id = parts.world.id();
    await run(
      `select register.open_session($1, $2, $3, $4, make_interval(hours => $5), $6, make_interval(hours => $7), $8, $9, $10,
         make_interval(mins => $11))`,
      [
        id,
        hash,
        person,
        parts.world.now(),
        parts.sessionHours,
        who.authenticatedAt,
        parts.idleHours,
        deviceOf(userAgent),
        who.issuer,
        who.providerSession === null ? null : hashOfProviderSession(who.issuer, who.providerSession),
        parts.stepUpMinutes,
      ],
    );
    const { authority, role } = await holderOf(run, hash);
    await appendToAudit(run, parts, 'signed_in', { authority, by: person, session: id });
    return { token, hasRole: role !== 'visitor' };
  });
}

/** Who vouched for an open session: null where nobody is named, undefined where there is no such session. */
export async function issuerOf(parts: SessionParts, session: Buffer): Promise<string | null | undefined> {
  return parts.database.as('doorkeeper', async run => {
    const [row] = await run<{ issuer: string | null }>('select issuer from register.vouched($1)', [session]);
    return row?.issuer;
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
