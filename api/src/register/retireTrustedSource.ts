/** A steward retires a source: nothing is imported from it any more; what was imported stays. */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { parsedId } from '../intake/parsedId.ts';
import { londonDay } from '../library/londonDay.ts';
import { changeAsSteward } from './administering.ts';
import type { TrustedSource } from './authorityRecord.ts';
import { trustedSource } from './readTrustedSources.ts';

export function retireTrustedSource(asked: Asked, sourceId: string): Promise<TrustedSource> {
  const source = parsedId(sourceId);
  return changeAsSteward(asked, async ({ run, person }) => {
    const retired = await run(
      'update register.trusted_source set retired_on = $2 where id = $1 and retired_on is null returning id',
      [source, londonDay(asked.services.world.now())],
    );
    if (retired.length > 0)
      await appendToAudit(run, asked.services, 'source_retired', {
        authority: null,
        by: person,
        as: 'steward',
        source,
      });
    return trustedSource(run, source);
  });
}
