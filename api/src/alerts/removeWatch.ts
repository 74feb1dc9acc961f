/** Takes something off the watchlist of the authority that the viewer leads. */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { idOrNobody } from '../library/asked.ts';
import { authorityLed } from './leadOf.ts';
import { positional } from './positional.ts';
import { Watch } from './watch.ts';

/** Removing what is not there, or another's, answers the same: afterwards it is not on the list (R5, V6). */
export async function removeWatch({ caller, services }: Asked, id: string): Promise<string> {
  await services.database.change(caller, async (em, identity) => {
    const authority = authorityLed(identity);
    const watch = await em.findOne(Watch, { id: idOrNobody(id) });
    if (watch === null) return;
    await em.remove(watch).flush();
    await appendToAudit(positional(em), services, 'watchlist_changed', {
      authority,
      by: identity.person,
      watch: watch.id,
      supplier: watch.supplierId,
      added: false,
    });
  });
  return id;
}
