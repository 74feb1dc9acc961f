/**
 * "It happened to us too" of an incident, "we use this" of a supplier warning: once for each authority. The contributor
 * may say it like any other, and nothing is said for it. It changes no right, so the audit log knows nothing of it; who
 * said what is nobody's to read.
 */
import { positional } from '../alerts/positional.ts';
import type { Asked } from '../gate/context.ts';
import { invalid, notFound } from '../gate/refusal.ts';
import { idOrNobody } from '../library/asked.ts';
import type { OurSay } from './count.ts';
import { ownTally, speaks } from './ownTally.ts';

/** Said twice, it is said once (R5). */
export function sayAlso({ caller, services }: Asked, id: string): Promise<OurSay> {
  const publicationId = idOrNobody(id);
  return services.database.change(caller, async (em, identity) => {
    const run = positional(em);
    const { kind, hash, stands } = await ownTally(run, services.vault, identity, publicationId, 'also');
    if (!speaks(identity)) throw notFound();
    if (kind === 'case_study') throw invalid({ path: 'publicationId', problem: 'kind' });
    if (!stands)
      await run(
        `insert into alerts.tally (publication_id, what, authority_hash) values ($1, 'also', $2) on conflict do nothing`,
        [publicationId, hash],
      );
    return { publicationId, also: true };
  });
}
