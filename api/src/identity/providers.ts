/** The trusted sign-in providers: each is discovered when first needed, and known by its issuer alone. */
import * as oidc from 'openid-client';

/** The client of one trusted issuer. */
export interface Provider {
  readonly issuer: string;
  /** What people choose it by, where there are several. */
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The demo's provider runs in this process and is asked for a fresh choice of person every time. */
  readonly local: boolean;
}

export interface Providers {
  readonly list: readonly Provider[];
  /** Undefined for an issuer that nobody trusts. */
  readonly find: (issuer: string) => Provider | undefined;
  /** What the issuer says of itself, asked once. */
  readonly configuration: (provider: Provider) => Promise<oidc.Configuration>;
}

export function trustProviders(list: readonly Provider[]): Providers {
  const discovered = new Map<string, Promise<oidc.Configuration>>();
  return {
    list,
    find: issuer => list.find(one => one.issuer === issuer),
    configuration: provider => {
      const known = discovered.get(provider.issuer);
      if (known !== undefined) return known;
      const asked = oidc
        .discovery(
          new URL(provider.issuer),
          provider.clientId,
          undefined,
          oidc.ClientSecretBasic(provider.clientSecret),
          // The settings allow no http in production.
          { execute: provider.issuer.startsWith('http://') ? [oidc.allowInsecureRequests] : [] },
        )
        .catch((error: unknown) => {
          discovered.delete(provider.issuer);
          throw error;
        });
      discovered.set(provider.issuer, asked);
      return asked;
    },
  };
}
