/** A lead changes the role of somebody of the own authority; the last lead stays one. */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import type { MembershipRole } from '../identity/identity.graphql.ts';
import { parsedId } from '../intake/parsedId.ts';
import { changeAsLead } from './administering.ts';
import type { MembershipRecord } from './people.ts';
import { membershipRecord } from './readPeople.ts';

export function changeRole(asked: Asked, id: string, role: MembershipRole): Promise<MembershipRecord> {
  const membership = parsedId(id);
  return changeAsLead(asked, async ({ run, authority, person }) => {
    const [before] = await run(
      'select role, person_id from register.membership where id = $1 and authority_id = $2 and not ended',
      [membership, authority],
    );
    if (before === undefined) throw notFound();
    if (before['role'] !== role) {
      const changed = await run(
        'update register.membership set role = $2 where id = $1 and authority_id = $3 and not ended returning id',
        [membership, role, authority],
      );
      if (changed.length === 0) throw notFound();
      await appendToAudit(run, asked.services, 'role_changed', {
        authority,
        by: person,
        as: 'peer',
        person: String(before['person_id']),
        membership,
        before: String(before['role']),
        role,
      });
    }
    return membershipRecord(run, membership);
  });
}
