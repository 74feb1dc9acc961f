/** What a reorganisation will do, in sentences for the catalogues, and what stands against it. Nothing is changed. */
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { lookAs } from './administering.ts';
import type { Consequences, Effect, ReorganisationInput } from './authorityRecord.ts';
import { listOf, reorganisationGiven } from './reorganisation.ts';

export function reorganisationConsequences(asked: Asked, input: ReorganisationInput): Promise<Consequences> {
  return lookAs(asked, 'steward', async run => {
    const given = await reorganisationGiven(run, input);
    const all = listOf([...given.predecessors, ...given.successors]);
    const [before, after] = [listOf(given.predecessors), listOf(given.successors)];
    const problems = await run(
      'select p as problem from register.reorganisation_problems($1::uuid[], $2::uuid[], $3::uuid, $4::uuid[], $5::uuid[]) p',
      [before, after, given.heir, listOf(given.moved), listOf(given.chosen)],
    );
    const refusals = problems.map(row => String(row['problem']));
    if (refusals.includes('absent')) throw notFound();
    const names = new Map(
      (await run('select id, name from register.authority where id = any ($1::uuid[])', [all])).map(row => [
        String(row['id']),
        String(row['name']),
      ]),
    );
    const nameOf = (id: string): string => names.get(id) ?? '';
    const heir = given.heir ?? given.successors[0] ?? '';
    const circles = await run(
      `select c.name from register.circle_member m join register.circle c on c.id = m.circle_id
       where m.authority_id = any ($1::uuid[]) group by c.id, c.name order by c.name`,
      [before],
    );
    const effects: Effect[] = [
      ...given.predecessors.map(id => ({
        code: 'authority_ends',
        params: { name: nameOf(id) },
        count: null,
      })),
      ...given.successors.map(id => ({
        code: 'people_move',
        params: { name: nameOf(id) },
        count: given.chosen.filter(one => one === id).length,
      })),
      { code: 'people_keep_what_they_read', params: {}, count: given.moved.length },
      { code: 'heir_takes_drafts', params: { name: nameOf(heir) }, count: null },
      ...circles.map(row => ({
        code: 'heir_joins_circle',
        params: { name: nameOf(heir), circle: String(row['name']) },
        count: null,
      })),
      ...(circles.length === 0
        ? []
        : [
            {
              code: 'others_leave_circles',
              params: {},
              count: given.chosen.filter(one => one !== heir).length,
            },
          ]),
      { code: 'watchlists_follow', params: {}, count: null },
      { code: 'audiences_stay', params: {}, count: null },
      { code: 'invitations_lapse', params: {}, count: null },
    ];
    return { effects, refusals };
  });
}
