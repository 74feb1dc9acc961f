/** Who came back from a provider, in as much of its claims as is kept. */
import { hasForbiddenCharacters, normaliseLine } from '@moot/content';
import * as oidc from 'openid-client';

export interface WhoCame {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** Only where the provider says that it has verified it. It routes a joining request and binds nobody. */
  readonly email: string | null;
  /** When the person last proved who they are; null where the provider does not say. */
  readonly authenticatedAt: Date | null;
  /** The provider's name of its own session, where it has one. */
  readonly providerSession: string | null;
}

type Claims = Readonly<Record<string, unknown>>;

/** `answer` has been verified; what it does not say of name and address its issuer is asked for once more. */
export async function whoCame(
  configuration: oidc.Configuration,
  answer: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers,
): Promise<WhoCame> {
  const claims = answer.claims();
  if (claims === undefined) throw new Error('no ID token');
  const said: Claims =
    claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined
      ? { ...(await oidc.fetchUserInfo(configuration, answer.access_token, claims.sub)), ...claims }
      : claims;
  return {
    issuer: claims.iss,
    subject: claims.sub,
    name: nameIn(said),
    email: emailIn(said),
    authenticatedAt: claims.auth_time === undefined ? null : new Date(claims.auth_time * 1000),
    providerSession: typeof claims['sid'] === 'string' ? claims['sid'] : null,
  };
}

function nameIn(said: Claims): string {
  for (const claim of ['name', 'preferred_username']) {
    const text = said[claim];
    const line = typeof text === 'string' ? normaliseLine(text).slice(0, 100) : '';
    if (line !== '' && !hasForbiddenCharacters(line)) return line;
  }
  return 'Somebody';
}

function emailIn(said: Claims): string | null {
  const { email, email_verified: verified } = said;
  if (verified !== true || typeof email !== 'string') return null;
  return email.length <= 254 && /^[^\s@"<>]+@[^\s@"<>]+$/.test(email) ? email : null;
}
