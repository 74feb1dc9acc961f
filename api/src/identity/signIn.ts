/**
 * Signing in: the OpenID Connect code flow with PKCE at a trusted issuer. A person is bound to issuer and subject,
 * never to an email address. What must survive the trip to the provider travels in a sealed cookie.
 */
import type { FastifyInstance } from 'fastify';
import * as oidc from 'openid-client';
import type { Gate } from '../gate/gate.ts';
import { cookieOf, isOwnOrigin, viewerOf } from '../gate/viewerOf.ts';
import { closeSession, openSession, setSessionCookie, type SessionParts } from './session.ts';

/** The client of one trusted issuer. */
export interface Provider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The demo's provider runs in this process without TLS, and is asked for a fresh choice of person every time. */
  readonly local: boolean;
}

interface Trip {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly back: string;
}

const tripCookie = 'moot-sign-in';

/** Only a path of our own is returned to. */
export const safeReturn = (asked: unknown): string =>
  typeof asked === 'string' && /^\/(?![/\\])[\w\-./?=&%:,+~#]*$/.test(asked) ? asked : '/';

/** Adds `/auth/sign-in`, `/auth/callback` and `/auth/sign-out`. The issuer is discovered when first needed. */
export function addSignIn(
  app: FastifyInstance,
  parts: SessionParts,
  provider: Provider,
  { rates: attempts, addressOf }: Pick<Gate, 'rates' | 'addressOf'>,
): void {
  let discovered: Promise<oidc.Configuration> | undefined;
  const configuration = (): Promise<oidc.Configuration> => {
    discovered ??= oidc
      .discovery(
        new URL(provider.issuer),
        provider.clientId,
        undefined,
        oidc.ClientSecretBasic(provider.clientSecret),
        {
          execute: provider.local ? [oidc.allowInsecureRequests] : [],
        },
      )
      .catch((error: unknown) => {
        discovered = undefined;
        throw error;
      });
    return discovered;
  };
  const redirectUri = `${parts.baseUrl}/auth/callback`;
  const secure = parts.baseUrl.startsWith('https://') ? '; Secure' : '';

  app.get<{ Querystring: { return?: string } }>('/auth/sign-in', async (request, reply) => {
    attempts.mayTry('sign_in', addressOf(request.raw));
    const trip: Trip = {
      state: parts.world.bytes(24).toString('base64url'),
      nonce: parts.world.bytes(24).toString('base64url'),
      verifier: parts.world.bytes(32).toString('base64url'),
      back: safeReturn(request.query.return),
    };
    const url = oidc.buildAuthorizationUrl(await configuration(), {
      redirect_uri: redirectUri,
      scope: 'openid',
      code_challenge: await oidc.calculatePKCECodeChallenge(trip.verifier),
      code_challenge_method: 'S256',
      state: trip.state,
      nonce: trip.nonce,
      ...(provider.local ? { prompt: 'login' } : {}),
    });
    const sealed = parts.vault.seal('sign-in', tripCookie, trip).toString('base64url');
    reply.header(
      'set-cookie',
      `${tripCookie}=${sealed}; Path=/auth; Max-Age=900; HttpOnly; SameSite=Lax${secure}`,
    );
    return reply.header('cache-control', 'no-store').redirect(url.href, 303);
  });

  app.get('/auth/callback', async (request, reply) => {
    const address = addressOf(request.raw);
    attempts.mayTry('sign_in', address);
    reply.header('cache-control', 'no-store');
    const trip = readTrip(cookieOf(request.headers, tripCookie));
    if (trip === null) return reply.redirect('/auth/sign-in', 303);
    let claims: oidc.IDToken | undefined;
    try {
      const tokens = await oidc.authorizationCodeGrant(
        await configuration(),
        new URL(request.url, parts.baseUrl),
        {
          expectedState: trip.state,
          expectedNonce: trip.nonce,
          pkceCodeVerifier: trip.verifier,
          idTokenExpected: true,
        },
      );
      claims = tokens.claims();
    } catch (error) {
      request.log.warn(
        { reason: error instanceof Error ? error.name : 'unknown' },
        'sign-in refused by the provider',
      );
    }
    const token =
      claims === undefined
        ? null
        : await openSession(parts, {
            issuer: claims.iss,
            subject: claims.sub,
            authenticatedAt: claims.auth_time === undefined ? null : new Date(claims.auth_time * 1000),
            providerSession: typeof claims['sid'] === 'string' ? claims['sid'] : null,
            userAgent: request.headers['user-agent'],
          });
    // One trip, one use: a copied callback does not sign anybody in later.
    reply.header('set-cookie', `${tripCookie}=; Path=/auth; Max-Age=0; HttpOnly; SameSite=Lax${secure}`);
    if (token === null) {
      await attempts.failed('sign_in', address);
      return reply.redirect('/account/unknown', 303);
    }
    // Whoever was signed in here before is not any more: nobody could end that session otherwise.
    const { session } = viewerOf(request.headers, parts.baseUrl);
    if (session !== null) await closeSession(parts, session);
    setSessionCookie(reply, parts, token);
    return reply.redirect(trip.back, 303);
  });

  app.post('/auth/sign-out', async (request, reply) => {
    if (!isOwnOrigin(request.headers, parts.baseUrl)) return reply.code(403).send();
    const { session } = viewerOf(request.headers, parts.baseUrl);
    if (session !== null) await closeSession(parts, session);
    setSessionCookie(reply, parts, null);
    return reply.redirect('/account/signed-out', 303);
  });

  const readTrip = (sealed: string | undefined): Trip | null => {
    if (sealed === undefined) return null;
    try {
      return parts.vault.open('sign-in', tripCookie, Buffer.from(sealed, 'base64url')) as Trip;
    } catch {
      return null;
    }
  };
}
