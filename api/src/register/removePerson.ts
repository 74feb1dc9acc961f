/** A lead ends a membership of the own authority, and with it the sessions that act with it. */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { parsedId } from '../intake/parsedId.ts';
import { changeAsLead } from './administering.ts';

export function removePerson(asked: Asked, id: string): Promise<string> {
  const membership = parsedId(id);
  return changeAsLead(asked, async ({ run, authority, person }) => {
    const [gone] = await run(
      'update register.membership set ended = true where id = $1 and authority_id = $2 and not ended returning person_id',
      [membership, authority],
    );
    if (gone === undefined) throw notFound();
    await appendToAudit(run, asked.services, 'membership_ended', {
      authority,
      by: person,
      as: 'peer',
      person: String(gone['person_id']),
      membership,
    });
    return membership;
  });
}
