/** Creates an API token of the authority that the viewer leads, and shows its secret this once. */
import { hasForbiddenCharacters, normaliseLine } from '@moot/content';
import { positional } from '../alerts/positional.ts';
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { invalid, type FieldRefusal } from '../gate/refusal.ts';
import { hashOfApiToken } from '../gate/viewerOf.ts';
import { londonDay } from '../library/londonDay.ts';
import type { ApiToken, CreatedToken, TokenMarking } from './apiToken.ts';
import { apiTokensText, authorityLed } from './readApiTokens.ts';

export interface TokenAsked {
  readonly name: string;
  readonly upTo: TokenMarking;
  readonly alerts: boolean;
  /** Days for which it works, 1 to 365. */
  readonly days: number;
}

const longestName = 80;
const mostDays = 365;

export async function createApiToken({ caller, services }: Asked, asked: TokenAsked): Promise<CreatedToken> {
  const { world } = services;
  return await services.database.change(caller, async (em, identity) => {
    const authority = authorityLed(identity);
    const name = nameOf(asked);
    const run = positional(em);
    const id = world.id();
    const token = `moot_${world.bytes(32).toString('base64url')}`;
    const today = world.now();
    await run(
      `insert into register.api_token (id, hash, authority_id, name, up_to, alerts, created_by, created_on, expires_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8::date, $9::date)`,
      [
        id,
        hashOfApiToken(token),
        authority,
        name,
        asked.upTo,
        asked.alerts,
        identity.person,
        londonDay(today),
        londonDay(new Date(today.getTime() + asked.days * 86_400_000)),
      ],
    );
    const [apiToken] = await run(apiTokensText('t.id = $1'), [id]);
    await appendToAudit(run, services, 'api_token_created', {
      authority,
      by: identity.person,
      token: id,
      upTo: asked.upTo,
      alerts: asked.alerts,
    });
    return { token, apiToken: apiToken as unknown as ApiToken };
  });
}

function nameOf({ name, days }: TokenAsked): string {
  const fields: FieldRefusal[] = [];
  const line = normaliseLine(name);
  if (line === '') fields.push({ path: 'name', problem: 'missing' });
  if (line.length > longestName) fields.push({ path: 'name', problem: 'too_long' });
  if (hasForbiddenCharacters(line)) fields.push({ path: 'name', problem: 'control_characters' });
  if (days < 1 || days > mostDays) fields.push({ path: 'days', problem: 'out_of_range' });
  if (fields.length > 0) throw invalid(...fields);
  return line;
}
