/** What suspending, restoring or ending an authority will do, in sentences for the catalogues. Nothing is changed. */
import { may, type RuleAuthority } from '@moot/sharing-rules';
import type { Asked } from '../gate/context.ts';
import { invalid, notFound } from '../gate/refusal.ts';
import { parsedId } from '../intake/parsedId.ts';
import { lookAs } from './administering.ts';
import type { Consequences, Effect } from './authorityRecord.ts';

const acts = ['suspend', 'restore', 'end'] as const;
type Act = (typeof acts)[number];

export function authorityConsequences(asked: Asked, id: string, given: string): Promise<Consequences> {
  const authority = parsedId(id);
  return lookAs(asked, 'steward', async run => {
    const act = acts.find(one => one === given);
    if (act === undefined) throw invalid({ path: 'act', problem: 'not_in_list' });
    const [row] = await run(
      `select a.name, a.standing, a.kind,
         (select count(*)::int from register.membership m where m.authority_id = a.id and not m.ended) as people,
         (select count(*)::int from register.membership m where m.authority_id = a.id and not m.ended and m.role = 'lead') as leads,
         (select count(*)::int from register.circle_member c where c.authority_id = a.id) as circles
       from register.authority a where a.id = $1`,
      [authority],
    );
    if (row === undefined) throw notFound();
    const standing = row['standing'] as RuleAuthority['standing'];
    const allowed = may({ role: 'steward' }, act, { is: 'authority', standing }).allowed;
    const refusals = [
      ...(allowed ? [] : ['not_in_this_state']),
      ...(act === 'restore' && row['leads'] === 0 ? ['no_lead'] : []),
    ];
    const params = { name: String(row['name']) };
    const effects = effectsOf[act].map(({ code, counts }): Effect => ({
      code,
      params,
      count: counts === null ? null : Number(row[counts]),
    }));
    return { effects, refusals };
  });
}

const effectsOf: Readonly<
  Record<Act, readonly { readonly code: string; readonly counts: 'people' | 'circles' | null }[]>
> = {
  suspend: [
    { code: 'people_see_as_visitors', counts: 'people' },
    { code: 'own_submissions_stay_readable', counts: null },
    { code: 'nothing_is_released', counts: null },
    { code: 'counts_in_no_anonymity_set', counts: null },
  ],
  restore: [{ code: 'people_see_as_before', counts: 'people' }],
  end: [
    { code: 'memberships_end', counts: 'people' },
    { code: 'circles_are_left', counts: 'circles' },
    { code: 'watchlist_is_deleted', counts: null },
    { code: 'drafts_are_nobodys', counts: null },
    { code: 'publications_stay', counts: null },
    { code: 'cannot_be_undone', counts: null },
  ],
};
