/** Takes an open invitation back: a lead one of the own authority's, a steward one of a first lead's or a moderator's. */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { parsedId } from '../intake/parsedId.ts';
import { changeAsLead, changeAsSteward, readAs, type Execute } from './administering.ts';

export async function cancelInvitation(asked: Asked, id: string): Promise<string> {
  const invitation = parsedId(id);
  const [rows = []] = await readAs(asked, 'lead or steward', {
    name: 'whose-act',
    text: `select current_setting('role') as role`,
    values: [],
  });
  const cancel = async (run: Execute, by: string, as: 'peer' | 'steward'): Promise<string> => {
    const [gone] = await run('delete from register.invitation where id = $1 returning authority_id', [
      invitation,
    ]);
    if (gone === undefined) throw notFound();
    await appendToAudit(run, asked.services, 'invitation_cancelled', {
      authority: (gone['authority_id'] ?? null) as string | null,
      by,
      as,
      invitation,
    });
    return invitation;
  };
  return rows[0]?.['role'] === 'steward'
    ? changeAsSteward(asked, ({ run, person }) => cancel(run, person, 'steward'))
    : changeAsLead(asked, ({ run, person }) => cancel(run, person, 'peer'));
}
