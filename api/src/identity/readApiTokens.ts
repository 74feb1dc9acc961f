/** The API tokens of the authority that the viewer leads. */
import type { Identity } from '../database/asViewer.ts';
import type { Asked } from '../gate/context.ts';
import { notFound, Refusal } from '../gate/refusal.ts';
import type { ApiToken } from './apiToken.ts';

/** Tokens as their leads see them, newest first; `where` holds no value of anybody's. */
export const apiTokensText = (where = 'true'): string => `
  select t.id, t.name, t.up_to as "upTo", t.alerts, p.name as "createdBy", t.created_on::text as "createdOn",
    t.expires_on::text as "expiresOn", t.used_on::text as "usedOn"
  from register.api_token t join register.person p on p.id = t.created_by
  where ${where} order by t.created_on desc, t.name, t.id`;

/** The authority that the viewer leads; to anybody else there are no tokens and no people to manage. */
export function authorityLed({ role, authority, level, suspended, person }: Identity): string {
  if (person === null && role === 'visitor') throw new Refusal({ code: 'NOT_SIGNED_IN' });
  if (role !== 'peer' || level !== 'lead' || authority === null || suspended) throw notFound();
  return authority;
}

export async function readApiTokens({ caller, services }: Asked): Promise<readonly ApiToken[]> {
  return await services.database.look(caller, async (ask, identity) => {
    authorityLed(identity);
    return (await ask(apiTokensText())) as unknown as ApiToken[];
  });
}
