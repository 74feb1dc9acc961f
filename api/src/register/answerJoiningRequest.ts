/** A lead lets in somebody who asked, with a role, or does not. */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import type { MembershipRole } from '../identity/identity.graphql.ts';
import { parsedId } from '../intake/parsedId.ts';
import { changeAsLead } from './administering.ts';

export function answerJoiningRequest(asked: Asked, id: string, role: MembershipRole | null): Promise<string> {
  const request = parsedId(id);
  return changeAsLead(asked, async ({ run, authority, person }) => {
    const [row] = await run('select register.answer_request($1, $2, $3) as answered', [
      request,
      asked.services.world.id(),
      role,
    ]);
    if (row === undefined) throw notFound();
    const answered = row['answered'] as { readonly person: string; readonly membership?: string };
    await appendToAudit(run, asked.services, 'joining_answered', {
      authority,
      by: person,
      as: 'peer',
      person: answered.person,
      membership: answered.membership ?? null,
      role,
    });
    return request;
  });
}
