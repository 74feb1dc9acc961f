/**
 * Signing in: the OpenID Connect code flow with PKCE at one of the trusted issuers. A person is bound to issuer and
 * subject, never to an email address; whom nobody here knows becomes a person without a membership. The same trip, with
 * a fresh sign-in asked for, proves anew who somebody is that is signed in.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as oidc from 'openid-client';
import type { Gate } from '../gate/gate.ts';
import { isOwnOrigin, viewerOf } from '../gate/viewerOf.ts';
import { proveBySignIn } from './proveBySignIn.ts';
import type { Provider, Providers } from './providers.ts';
import { closeSession, issuerOf, openSession, setSessionCookie, type SessionParts } from './session.ts';
import { newTrip, safeReturn, tripCookie, tripOf, type Trip } from './trip.ts';
import { whoCame, type WhoCame } from './whoCame.ts';

/** Where somebody is told that the provider did not vouch for them, or that nobody new is let in. */
const refused = '/account/refused';
/** Where somebody chooses among several providers. */
const choice = '/account/sign-in';
/** What somebody without a membership can do. */
const newcomers = '/account/unknown';

interface Asked {
  readonly Querystring: { readonly return?: string; readonly issuer?: string };
}

/** Adds `/auth/sign-in`, `/auth/step-up`, `/auth/callback`, `/auth/providers` and `/auth/sign-out`. */
export function addSignIn(
  app: FastifyInstance,
  parts: SessionParts,
  providers: Providers,
  { rates: attempts, addressOf }: Pick<Gate, 'rates' | 'addressOf'>,
): void {
  const redirectUri = `${parts.baseUrl}/auth/callback`;

  const setOut = async (reply: FastifyReply, provider: Provider, trip: Trip): Promise<FastifyReply> => {
    const url = oidc.buildAuthorizationUrl(await providers.configuration(provider), {
      redirect_uri: redirectUri,
      scope: 'openid profile email',
      code_challenge: await oidc.calculatePKCECodeChallenge(trip.verifier),
      code_challenge_method: 'S256',
      state: trip.state,
      nonce: trip.nonce,
      // With it the provider must say when the person last proved who they are.
      max_age: trip.stepUp === null ? String(parts.sessionHours * 3600) : '0',
      ...(provider.local || trip.stepUp !== null ? { prompt: 'login' } : {}),
    });
    return reply
      .header('set-cookie', tripCookie(parts, trip))
      .header('cache-control', 'no-store')
      .redirect(url.href, 303);
  };

  app.get('/auth/providers', async (_request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .send(providers.list.map(({ issuer, name }) => ({ issuer, name }))),
  );

  app.get<Asked>('/auth/sign-in', async (request, reply) => {
    attempts.mayTry('sign_in', addressOf(request.raw));
    const back = safeReturn(request.query.return);
    const [only, another] = providers.list;
    const asked = request.query.issuer;
    const provider =
      typeof asked === 'string' ? providers.find(asked) : another === undefined ? only : undefined;
    if (provider === undefined) return reply.redirect(`${choice}?return=${encodeURIComponent(back)}`, 303);
    return setOut(reply, provider, newTrip(parts, { issuer: provider.issuer, back, stepUp: null }));
  });

  app.get<Asked>('/auth/step-up', async (request, reply) => {
    attempts.mayTry('sign_in', addressOf(request.raw));
    const back = safeReturn(request.query.return);
    const { session, kind } = viewerOf(request.headers, parts.baseUrl);
    const issuer = session === null || kind === 'token' ? undefined : await issuerOf(parts, session);
    if (session === null || issuer === undefined)
      return reply.redirect(`/auth/sign-in?return=${encodeURIComponent(back)}`, 303);
    const provider = issuer === null ? providers.list[0] : providers.find(issuer);
    if (provider === undefined) return reply.redirect(refused, 303);
    const stepUp = session.toString('base64url');
    return setOut(reply, provider, newTrip(parts, { issuer: provider.issuer, back, stepUp }));
  });

  app.get('/auth/callback', async (request, reply) => {
    const address = addressOf(request.raw);
    attempts.mayTry('sign_in', address);
    reply.header('cache-control', 'no-store');
    const trip = tripOf(parts, request.headers);
    if (trip === null) return reply.redirect('/auth/sign-in', 303);
    const who = await answerOf(request, trip);
    // One trip, one use: a copied callback does not sign anybody in later.
    reply.header('set-cookie', tripCookie(parts, null));
    const next =
      who === null
        ? null
        : trip.stepUp === null
          ? await enter(request, reply, who, trip)
          : await prove(request, who, trip);
    if (next === null) await attempts.failed('sign_in', address);
    return reply.redirect(next ?? refused, 303);
  });

  /** Who came back, as the trip's own issuer says; null for whatever else. */
  const answerOf = async (request: FastifyRequest, trip: Trip): Promise<WhoCame | null> => {
    const provider = providers.find(trip.issuer);
    if (provider === undefined) return null;
    try {
      const configuration = await providers.configuration(provider);
      const answer = await oidc.authorizationCodeGrant(configuration, new URL(request.url, parts.baseUrl), {
        expectedState: trip.state,
        expectedNonce: trip.nonce,
        pkceCodeVerifier: trip.verifier,
        idTokenExpected: true,
        ...(trip.stepUp === null ? {} : { maxAge: 0 }),
      });
      return await whoCame(configuration, answer);
    } catch (error) {
      request.log.warn(
        { reason: error instanceof Error ? error.name : 'unknown' },
        'sign-in refused by the provider',
      );
      return null;
    }
  };

  /** Opens a session; answers where to go, or null where nobody new is let in. */
  const enter = async (
    request: FastifyRequest,
    reply: FastifyReply,
    who: WhoCame,
    trip: Trip,
  ): Promise<string | null> => {
    const opened = await openSession(parts, who, request.headers['user-agent']);
    if (opened === null) return null;
    // Whoever was signed in here before is not any more: nobody could end that session otherwise.
    const { session, kind } = viewerOf(request.headers, parts.baseUrl);
    if (session !== null && kind === 'session') await closeSession(parts, session);
    setSessionCookie(reply, parts, opened.token);
    return opened.hasRole || trip.back !== '/' ? trip.back : newcomers;
  };

  /** Proves anew who somebody is; answers where to go, or null where it was somebody else or too long ago. */
  const prove = async (request: FastifyRequest, who: WhoCame, trip: Trip): Promise<string | null> => {
    const { session } = viewerOf(request.headers, parts.baseUrl);
    if (session === null || session.toString('base64url') !== trip.stepUp) return null;
    return (await proveBySignIn(parts, session, who, new Date(trip.at))) ? trip.back : null;
  };

  app.post('/auth/sign-out', async (request, reply) => {
    if (!isOwnOrigin(request.headers, parts.baseUrl)) return reply.code(403).send();
    const { session } = viewerOf(request.headers, parts.baseUrl);
    if (session !== null) await closeSession(parts, session);
    setSessionCookie(reply, parts, null);
    return reply.redirect('/account/signed-out', 303);
  });
}
