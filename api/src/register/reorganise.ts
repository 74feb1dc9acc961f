/**
 * A steward lets authorities follow others. Old audiences are never rewritten: a successor has keys of its own, and each
 * membership that is moved keeps those of before beside them, so that nobody's sight widens or narrows through it.
 */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { changeAsSteward } from './administering.ts';
import type { AuthorityRecord, ReorganisationInput } from './authorityRecord.ts';
import { authorityRecord } from './readAuthorityRecords.ts';
import { listOf, reorganisationGiven } from './reorganisation.ts';

export function reorganise(asked: Asked, input: ReorganisationInput): Promise<readonly AuthorityRecord[]> {
  const { services } = asked;
  return changeAsSteward(asked, async ({ run, person }) => {
    const given = await reorganisationGiven(run, input);
    const standing = new Map<string, unknown>();
    for (const id of given.successors) {
      const [row] = await run('select standing from register.authority where id = $1', [id]);
      standing.set(id, row?.['standing']);
    }
    const moved = await run(
      'select register.reorganise($1::uuid[], $2::uuid[], $3::date, $4::uuid, $5::uuid[], $6::uuid[], $7::uuid[]) as moved',
      [
        listOf(given.predecessors),
        listOf(given.successors),
        input.happenedOn,
        given.heir,
        listOf(given.moved),
        listOf(given.chosen),
        listOf(given.moved.map(() => services.world.id())),
      ],
    );
    for (const row of moved) {
      const one = row['moved'] as { person: string; membership: string; from: string; to: string };
      await appendToAudit(run, services, 'membership_moved', {
        authority: one.to,
        by: person,
        as: 'steward',
        person: one.person,
        membership: one.membership,
        from: one.from,
      });
    }
    for (const authority of [...given.predecessors, ...given.successors])
      await appendToAudit(run, services, 'authority_reorganised', {
        authority,
        by: person,
        as: 'steward',
        ends: given.predecessors.includes(authority),
        heir: given.heir ?? given.successors[0] ?? null,
        happenedOn: input.happenedOn,
      });
    const records: AuthorityRecord[] = [];
    for (const id of given.successors) {
      const record = await authorityRecord(run, id);
      records.push(record);
      if (standing.get(id) === 'listed' && record.standing === 'enrolled')
        await appendToAudit(run, services, 'authority_enrolled', {
          authority: id,
          by: person,
          as: 'steward',
        });
    }
    return records;
  });
}
