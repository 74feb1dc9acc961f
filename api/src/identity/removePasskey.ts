/** Removes one of the viewer's passkeys. */
import { positional } from '../alerts/positional.ts';
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { idOrNobody } from '../library/asked.ts';
import { freshViewer } from './passkeysOf.ts';

export async function removePasskey({ caller, services }: Asked, id: string): Promise<string> {
  return await services.database.change(caller, async (em, identity) => {
    const { person } = freshViewer(identity);
    const run = positional(em);
    const [removed] = await run('delete from register.passkey where id = $1 returning id', [idOrNobody(id)]);
    if (removed === undefined) throw notFound();
    const passkey = String(removed['id']);
    await appendToAudit(run, services, 'passkey_removed', { authority: null, by: person, person, passkey });
    return passkey;
  });
}
