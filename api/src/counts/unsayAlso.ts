/** Takes back what the authority said, itself or before a reorganisation. What was published stands until a slot. */
import { positional } from '../alerts/positional.ts';
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { idOrNobody } from '../library/asked.ts';
import type { OurSay } from './count.ts';
import { ownTally, speaks } from './ownTally.ts';

/** Taking back what was not said answers the same: afterwards it is not said (R5). */
export function unsayAlso({ caller, services }: Asked, id: string): Promise<OurSay> {
  const publicationId = idOrNobody(id);
  return services.database.change(caller, async (em, identity) => {
    const run = positional(em);
    await ownTally(run, services.vault, identity, publicationId, 'also');
    if (!speaks(identity)) throw notFound();
    await run(`delete from alerts.tally where publication_id = $1 and what = 'also'`, [publicationId]);
    return { publicationId, also: false };
  });
}
