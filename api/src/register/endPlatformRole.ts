/** A steward ends a moderator's role; stewards and officers are the operator's. */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { parsedId } from '../intake/parsedId.ts';
import { changeAsSteward } from './administering.ts';

export function endPlatformRole(asked: Asked, personId: string): Promise<string> {
  const person = parsedId(personId);
  return changeAsSteward(asked, async ({ run, person: by }) => {
    const [gone] = await run(
      `delete from register.platform_role where person_id = $1 and role = 'moderator' returning role`,
      [person],
    );
    if (gone === undefined) throw notFound();
    await appendToAudit(run, asked.services, 'platform_role_ended', {
      authority: null,
      by,
      as: 'steward',
      person,
      role: String(gone['role']),
    });
    return person;
  });
}
