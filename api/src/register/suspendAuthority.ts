/** A steward suspends an authority: its people stay signed in, see what a visitor sees, and read their own submissions. */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { changeAsSteward } from './administering.ts';
import type { AuthorityRecord } from './authorityRecord.ts';
import { lineGiven } from './given.ts';
import { authorityRecord, authorityToChange } from './readAuthorityRecords.ts';

export function suspendAuthority(
  asked: Asked,
  given: { readonly id: string; readonly reason: string; readonly version: number },
): Promise<AuthorityRecord> {
  return changeAsSteward(asked, async ({ run, person }) => {
    const { id } = await authorityToChange(run, given.id, given.version, 'enrolled');
    const reason = lineGiven('reason', given.reason, 500);
    await run(`update register.authority set standing = 'suspended' where id = $1`, [id]);
    // The words stand here and not in the log, whose leaves hold none that somebody wrote.
    await run('insert into register.suspension (authority_id, reason) values ($1, $2)', [id, reason]);
    await appendToAudit(run, asked.services, 'authority_suspended', {
      authority: id,
      by: person,
      as: 'steward',
    });
    return authorityRecord(run, id);
  });
}
