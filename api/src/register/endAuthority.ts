/**
 * A steward ends an authority that nobody follows: its memberships end, it leaves its circles, its watchlist is gone. What
 * it contributed stays in the library, and what was named to it stays named to it.
 */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { changeAsSteward } from './administering.ts';
import type { AuthorityRecord } from './authorityRecord.ts';
import { authorityRecord, authorityToChange } from './readAuthorityRecords.ts';

export function endAuthority(
  asked: Asked,
  given: { readonly id: string; readonly endedOn: string; readonly version: number },
): Promise<AuthorityRecord> {
  return changeAsSteward(asked, async ({ run, person }) => {
    const { id } = await authorityToChange(run, given.id, given.version, 'listed', 'enrolled', 'suspended');
    // Once and not in two steps: the last lead of an authority that takes part cannot go, that of an ended one must.
    await run(
      `update register.authority set standing = 'ended', valid_to = greatest($2::date, valid_from) where id = $1`,
      [id, given.endedOn],
    );
    await run('delete from register.suspension where authority_id = $1', [id]);
    await appendToAudit(run, asked.services, 'authority_ended', {
      authority: id,
      by: person,
      as: 'steward',
      endedOn: given.endedOn,
    });
    return authorityRecord(run, id);
  });
}
