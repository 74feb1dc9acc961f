/** The audits of `graphql-http`: what the specification of GraphQL over HTTP says, asked of the living door with an API token. */
import { serverAudits } from 'graphql-http';

export interface AuditOutcome {
  readonly id: string;
  readonly name: string;
  /** `otherwise`: it fails, and is meant to. */
  readonly verdict: 'passes' | 'otherwise' | 'FAILS';
  readonly reason: string | null;
}

/** What does not pass, each with its reason. What is listed here and passes is a mistake of the list. */
const noGet =
  'GET is refused: what is asked would stand in addresses, and so in logs, and a link of another site could ask it';
const otherwise: Readonly<Record<string, string>> = { '5A70': noGet, D6D5: noGet, '6A70': noGet };

export async function runAudits(url: string, token: string): Promise<readonly AuditOutcome[]> {
  const fetchFn = (address: string, init: RequestInit = {}): Promise<Response> =>
    fetch(address, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${token}` },
    });
  const outcomes: AuditOutcome[] = [];
  for (const audit of serverAudits({ url: `${url}/graphql`, fetchFn })) {
    const { status, ...result } = await audit.fn();
    const reason = otherwise[audit.id];
    const passed = status === 'ok';
    if ('response' in result && result.response instanceof Response && !result.response.bodyUsed)
      await result.response.text();
    outcomes.push({
      id: audit.id,
      name: audit.name,
      verdict: passed
        ? reason === undefined
          ? 'passes'
          : 'FAILS'
        : reason === undefined
          ? 'FAILS'
          : 'otherwise',
      reason: passed
        ? reason === undefined
          ? null
          : 'it is listed, and passes'
        : (reason ?? ('reason' in result ? String(result.reason) : null)),
    });
  }
  return outcomes;
}
