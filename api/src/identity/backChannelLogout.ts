/**
 * OpenID Connect back-channel logout: a provider says that a session of its own, or all of a person's, have ended, and
 * the sessions that it had vouched for end here too. What it sends is believed for its signature alone.
 */
import type { FastifyInstance } from 'fastify';
import { createRemoteJWKSet, decodeJwt, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { createHash } from 'node:crypto';
import { appendToAudit } from '../audit/append.ts';
import type { Provider, Providers } from './providers.ts';
import { hashOfProviderSession, type SessionParts } from './session.ts';

const event = 'http://schemas.openid.net/event/backchannel-logout';
/** Signatures that only the provider can make: with a shared secret, so could whoever learns our own. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const kinds: readonly unknown[] = [undefined, 'JWT', 'logout+jwt'];

/** What a logout token says that is believed. */
interface Logout {
  readonly issuer: string;
  readonly jti: string;
  readonly subject: string | null;
  readonly sid: string | null;
}

/** Adds POST `/auth/back-channel-logout`. */
export function addBackChannelLogout(app: FastifyInstance, parts: SessionParts, providers: Providers): void {
  const keys = new Map<string, JWTVerifyGetKey>();
  const keysOf = async (provider: Provider): Promise<JWTVerifyGetKey> => {
    const known = keys.get(provider.issuer);
    if (known !== undefined) return known;
    const { jwks_uri: uri } = (await providers.configuration(provider)).serverMetadata();
    if (uri === undefined) throw new Error('the provider publishes no keys');
    const made = createRemoteJWKSet(new URL(uri));
    keys.set(provider.issuer, made);
    return made;
  };

  const logoutIn = async (token: string): Promise<Logout> => {
    const { iss } = decodeJwt(token);
    const provider = iss === undefined ? undefined : providers.find(iss);
    if (provider === undefined) throw new Error('nobody trusts this issuer');
    const { payload, protectedHeader } = await jwtVerify(token, await keysOf(provider), {
      issuer: provider.issuer,
      audience: provider.clientId,
      algorithms,
      requiredClaims: ['iat', 'jti', 'events'],
      maxTokenAge: 120,
      clockTolerance: 30,
      currentDate: parts.world.now(),
    });
    const { jti, sub, sid, events } = payload;
    const about = typeof events === 'object' && events !== null ? Reflect.get(events, event) : undefined;
    const logout: Logout = {
      issuer: provider.issuer,
      jti: typeof jti === 'string' ? jti : '',
      subject: typeof sub === 'string' ? sub : null,
      sid: typeof sid === 'string' ? sid : null,
    };
    const fits =
      kinds.includes(protectedHeader.typ) &&
      typeof about === 'object' &&
      about !== null &&
      // An ID token is none, whatever it says besides.
      payload['nonce'] === undefined &&
      logout.jti !== '' &&
      (logout.subject !== null || logout.sid !== null);
    if (!fits) throw new Error('this is no logout token');
    return logout;
  };

  app.post<{ Body: { logout_token?: unknown } | null }>(
    '/auth/back-channel-logout',
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const token = request.body?.logout_token;
      try {
        if (typeof token !== 'string' || token.length > 16_384) throw new Error('there is no token');
        await endVouched(parts, await logoutIn(token));
        return await reply.code(200).send();
      } catch (error) {
        request.log.warn(
          { reason: error instanceof Error ? error.name : 'unknown' },
          'a back-channel logout was refused',
        );
        return reply.code(400).send({ error: 'invalid_request' });
      }
    },
  );
}

/** Ends what the provider vouched for: that one session of its own, or all of the subject's. */
async function endVouched(parts: SessionParts, logout: Logout): Promise<void> {
  const { issuer, subject, sid, jti } = logout;
  await parts.database.as('doorkeeper', async run => {
    const once = createHash('sha256')
      .update(JSON.stringify(['logout', issuer, jti]))
      .digest();
    const [spent] = await run<{ first: boolean }>('select register.spend($1, $2) as first', [
      once,
      parts.world.now(),
    ]);
    if (spent?.first !== true) throw new Error('this logout token has been used');
    const ended = await run<{ session: string; person: string; authority: string | null }>(
      'select session, person, authority from register.end_vouched($1, $2, $3)',
      [issuer, subject, sid === null ? null : hashOfProviderSession(issuer, sid)],
    );
    for (const { session, person, authority } of ended)
      await appendToAudit(run, parts, 'session_ended', { authority, by: null, person, session });
  });
}
