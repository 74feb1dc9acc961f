/** An officer asks to be told who contributed an anonymous publication; another must agree (A3). */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { invalid, notFound, Refusal } from '../gate/refusal.ts';
import { parsedId } from '../intake/parsedId.ts';
import { londonDay } from '../library/londonDay.ts';
import { paragraphsGiven } from '../register/given.ts';
import { changeAsOfficer } from './officers.ts';
import { unsealingsWhere } from './readUnsealings.ts';
import { sealUnsealing, type Unsealing } from './unsealing.ts';

export function askUnsealing(
  asked: Asked,
  given: { readonly publicationId: string; readonly reason: string },
): Promise<Unsealing> {
  const { vault, world } = asked.services;
  return changeAsOfficer(asked, async officer => {
    const { run, person, fresh } = officer;
    if (!fresh) throw new Refusal({ code: 'STEP_UP' });
    // Under the officer's own rights: of what they cannot read nobody can ask here.
    const [publication] = await run('select id, attribution from library.publication where id = $1', [
      parsedId(given.publicationId),
    ]);
    if (publication === undefined) throw notFound();
    const publicationId = String(publication['id']);
    if (publication['attribution'] !== 'anonymous')
      throw invalid({ path: 'publicationId', problem: 'not_anonymous' });
    const reason = paragraphsGiven('reason', given.reason, 1000);
    const open = await unsealingsWhere(asked, officer, `u.state in ('asked', 'agreed')`, []);
    if (open.some(one => one.publicationId === publicationId))
      throw invalid({ path: 'publicationId', problem: 'asked_already' });
    const id = world.id();
    const askedOn = londonDay(world.now());
    await run('insert into vault.unsealing (id, asked_by, state, content) values ($1, $2, $3, $4)', [
      id,
      person,
      'asked',
      sealUnsealing(vault, id, { publicationId, reason, askedOn }),
    ]);
    await appendToAudit(run, asked.services, 'unsealing_asked', {
      authority: null,
      by: person,
      as: 'steward',
      unsealing: id,
      publication: publicationId,
    });
    const [made] = await unsealingsWhere(asked, officer, 'u.id = $1', [id]);
    if (made === undefined) throw notFound();
    return made;
  });
}
