/**
 * Counts the authority among those that have read a publication. An act of its own, which the page does when somebody
 * has it open: a read stays a read, with the same statements whether or not there is something (V6), and a program's
 * reading counts for nobody. No person and no time is written, and for the contributor's own authority the same.
 */
import { positional } from '../alerts/positional.ts';
import type { Asked } from '../gate/context.ts';
import { idOrNobody } from '../library/asked.ts';
import { ownTally } from './ownTally.ts';

/** However many of its people read it however often, the authority has read it once (R5). */
export function noteRead({ caller, services }: Asked, id: string): Promise<string> {
  const publicationId = idOrNobody(id);
  return services.database.change(caller, async (em, identity) => {
    const run = positional(em);
    const { hash, stands } = await ownTally(run, services.vault, identity, publicationId, 'read');
    if (!stands)
      await run(
        `insert into alerts.tally (publication_id, what, authority_hash) values ($1, 'read', $2) on conflict do nothing`,
        [publicationId, hash],
      );
    return publicationId;
  });
}
