/**
 * The demo's own OpenID Connect provider under /oidc: a real one (`oidc-provider`), with invented people who sign in by
 * choosing their card. Refused in production.
 */
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Provider, type JWKS } from 'oidc-provider';
import { securityHeaders } from '../gate/pages.ts';
import { isOwnOrigin } from '../gate/viewerOf.ts';
import type { World } from '../world.ts';
import type { Provider as ProviderClient } from './providers.ts';

/** A card on the demo's sign-in page. */
export interface DemoCard {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  /** The authority's name, or null for the people at DSIT. */
  readonly authority: string | null;
  readonly role: string;
  /** One sentence: what to try. */
  readonly tryThis: string;
}

interface ProviderSecrets {
  readonly cookieKey: string;
  readonly jwks: JWKS;
}

/** Keys last over restarts, or everybody would be signed out by one. */
function secretsIn(dataDir: string, world: World): ProviderSecrets {
  const file = join(dataDir, 'local-provider.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as ProviderSecrets;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const secrets = {
    cookieKey: world.bytes(32).toString('hex'),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'demo' }] },
  } as unknown as ProviderSecrets;
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

/** Mounts the provider and the endpoints of its sign-in page, and answers how to be its client. */
export function addLocalProvider(
  app: FastifyInstance,
  parts: {
    readonly baseUrl: string;
    readonly dataDir: string;
    readonly world: World;
    readonly cards: readonly DemoCard[];
  },
): ProviderClient {
  const issuer = `${parts.baseUrl}/oidc`;
  const backChannel = `${parts.baseUrl}/auth/back-channel-logout`;
  const clientSecret = parts.world.bytes(24).toString('hex');
  const secrets = secretsIn(parts.dataDir, parts.world);
  const known = new Map(parts.cards.map(c => [c.subject, c]));
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'moot',
        client_secret: clientSecret,
        redirect_uris: [`${parts.baseUrl}/auth/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        require_auth_time: true,
        backchannel_logout_uri: backChannel,
        backchannel_logout_session_required: true,
      },
    ],
    // It speaks to this process alone, whose address its own guard takes for an attack from outside.
    fetch: async (url, options) => {
      if (String(url) !== backChannel) throw new Error('the local provider speaks to nobody else');
      return await fetch(url, { ...options, dispatcher: undefined } as RequestInit);
    },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    // In the ID token: it saves a request at each sign-in.
    conformIdTokenClaims: false,
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      Interaction: 900,
      Session: 43_200,
      Grant: 43_200,
    },
    interactions: { url: (_context, interaction) => `/login/${interaction.uid}` },
    cookies: { keys: [secrets.cookieKey] },
    jwks: secrets.jwks,
    findAccount: (_context, subject) => {
      const card = known.get(subject);
      if (card === undefined) return undefined;
      const { name, email } = card;
      return {
        accountId: subject,
        claims: async () => ({ sub: subject, name, email, email_verified: true }),
      };
    },
    loadExistingGrant: async context => {
      const client = context.oidc.client;
      const session = context.oidc.session;
      if (client === undefined || session?.accountId === undefined) return undefined;
      // The one client is our own: there is nobody to ask for consent.
      const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  // What the provider answers passes none of the server's hooks.
  const headers = new Headers(securityHeaders(parts.baseUrl));
  const hijack = (reply: FastifyReply): void => {
    reply.hijack();
    reply.raw.setHeaders(headers);
  };

  void app.register(
    async scope => {
      // The provider reads its requests itself.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
      scope.all('/*', (request, reply) => {
        hijack(reply);
        const raw = request.raw as typeof request.raw & { originalUrl?: string };
        raw.originalUrl = raw.url ?? '/';
        raw.url = (raw.url ?? '/').replace(/^\/oidc/, '') || '/';
        void callback(raw, reply.raw);
      });
    },
    { prefix: '/oidc' },
  );

  app.get('/demo/people', async () => parts.cards);
  app.post<{ Params: { uid: string }; Body: { subject?: string } }>('/login/:uid', async (request, reply) => {
    if (!isOwnOrigin(request.headers, parts.baseUrl)) return reply.code(403).send();
    const card = known.get(request.body?.subject ?? '');
    if (card === undefined) return reply.redirect(`/login/${encodeURIComponent(request.params.uid)}`, 303);
    hijack(reply);
    await provider
      .interactionFinished(
        request.raw,
        reply.raw,
        { login: { accountId: card.subject } },
        { mergeWithLastSubmission: false },
      )
      .catch(() => {
        // The page was open for too long, or in another browser: begin again.
        reply.raw.writeHead(303, { location: '/auth/sign-in' }).end();
      });
  });
  return { issuer, name: 'The demo', clientId: 'moot', clientSecret, local: true };
}
