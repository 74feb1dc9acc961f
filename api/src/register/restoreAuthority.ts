/** A steward ends a suspension. */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { changeAsSteward } from './administering.ts';
import type { AuthorityRecord } from './authorityRecord.ts';
import { authorityRecord, authorityToChange } from './readAuthorityRecords.ts';

export function restoreAuthority(
  asked: Asked,
  given: { readonly id: string; readonly version: number },
): Promise<AuthorityRecord> {
  return changeAsSteward(asked, async ({ run, person }) => {
    const { id } = await authorityToChange(run, given.id, given.version, 'suspended');
    await run(`update register.authority set standing = 'enrolled' where id = $1`, [id]);
    await run('delete from register.suspension where authority_id = $1', [id]);
    await appendToAudit(run, asked.services, 'authority_restored', {
      authority: id,
      by: person,
      as: 'steward',
    });
    return authorityRecord(run, id);
  });
}
