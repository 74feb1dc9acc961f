/** The sign-in providers that the server trusts. */

export interface SignInProvider {
  readonly issuer: string;
  readonly name: string;
}

/** Fetches them; none while the server is out of reach. */
export async function fetchProviders(): Promise<readonly SignInProvider[]> {
  try {
    const response = await fetch('/auth/providers', { headers: { accept: 'application/json' } });
    const found: unknown = response.ok ? await response.json() : [];
    return Array.isArray(found) ? found.filter(isProvider) : [];
  } catch {
    return [];
  }
}

const isProvider = (value: unknown): value is SignInProvider =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'issuer') === 'string' &&
  typeof Reflect.get(value, 'name') === 'string';

/** Where the sign-in at one of them begins; the server looks at where to return to. */
export const providerLink = ({ issuer }: SignInProvider, back: unknown): string =>
  `/auth/sign-in?${new URLSearchParams({ issuer, return: typeof back === 'string' ? back : '/' })}`;
