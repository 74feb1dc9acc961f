/** A steward says which councils share one IT service: those with the same word count once in an anonymity set (A4). */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { changeAsSteward } from './administering.ts';
import type { AuthorityRecord } from './authorityRecord.ts';
import { lineOrNull } from './given.ts';
import { authorityRecord, authorityToChange } from './readAuthorityRecords.ts';

export function setItService(
  asked: Asked,
  given: { readonly id: string; readonly itService: string | null; readonly version: number },
): Promise<AuthorityRecord> {
  return changeAsSteward(asked, async ({ run, person }) => {
    const { id } = await authorityToChange(run, given.id, given.version, 'listed', 'enrolled', 'suspended');
    const itService = lineOrNull('itService', given.itService, 80);
    await run('update register.authority set it_service = $2 where id = $1', [id, itService]);
    await appendToAudit(run, asked.services, 'it_service_set', {
      authority: id,
      by: person,
      as: 'steward',
      itService,
    });
    return authorityRecord(run, id);
  });
}
