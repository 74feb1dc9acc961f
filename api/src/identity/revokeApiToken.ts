/** Revokes an API token of the authority that the viewer leads: its next request is refused. */
import { positional } from '../alerts/positional.ts';
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { idOrNobody } from '../library/asked.ts';
import { authorityLed } from './readApiTokens.ts';

export async function revokeApiToken({ caller, services }: Asked, id: string): Promise<string> {
  return await services.database.change(caller, async (em, identity) => {
    const authority = authorityLed(identity);
    const run = positional(em);
    const [revoked] = await run('delete from register.api_token where id = $1 returning id', [
      idOrNobody(id),
    ]);
    if (revoked === undefined) throw notFound();
    const token = String(revoked['id']);
    await appendToAudit(run, services, 'api_token_revoked', { authority, by: identity.person, token });
    return token;
  });
}
