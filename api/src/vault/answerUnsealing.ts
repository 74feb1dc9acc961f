/** How a request is answered, whichever way: by an officer, once, while it waits. */
import { appendToAudit, type AuditedAct } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { invalid, notFound } from '../gate/refusal.ts';
import { parsedId } from '../intake/parsedId.ts';
import { changeAsOfficer, type Officer } from './officers.ts';
import { unsealingsWhere } from './readUnsealings.ts';
import type { Unsealing } from './unsealing.ts';

export function answerUnsealing(
  asked: Asked,
  id: string,
  state: 'agreed' | 'declined',
  act: AuditedAct & `unsealing_${string}`,
  check: (officer: Officer, unsealing: Unsealing) => void,
): Promise<Unsealing> {
  return changeAsOfficer(asked, async officer => {
    const { run, person } = officer;
    const [found] = await unsealingsWhere(asked, officer, 'u.id = $1', [parsedId(id)]);
    if (found === undefined) throw notFound();
    check(officer, found);
    // Whoever is second finds it answered: the condition is the lock.
    const answered = await run(
      `update vault.unsealing set state = $2, answered_by = $3 where id = $1 and state = 'asked' returning id`,
      [found.id, state, person],
    );
    if (answered.length === 0) throw invalid({ path: 'state', problem: 'not_in_this_state' });
    await run('notify moot_work', []);
    await appendToAudit(run, asked.services, act, {
      authority: null,
      by: person,
      as: 'steward',
      unsealing: found.id,
      publication: found.publicationId,
    });
    const [made] = await unsealingsWhere(asked, officer, 'u.id = $1', [found.id]);
    if (made === undefined) throw notFound();
    return made;
  });
}
