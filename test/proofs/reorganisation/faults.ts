/** Faults that the proof must be able to see, each planted by itself in a transaction that is rolled back. */
import type pg from 'pg';
import { may as rightMay, type RuleViewer } from '@moot/sharing-rules';
import type * as SharingRules from '@moot/sharing-rules';

type May = typeof SharingRules.may;

export interface Fault {
  readonly name: string;
  readonly apply?: (client: pg.Client) => Promise<void>;
  readonly may?: May;
}

/** A function of the database with a part of its text replaced; a text that is not there is a mistake of the fault. */
const inFunction = (name: string, its: string, from: string, to: string): Fault => ({
  name,
  apply: async client => {
    const { rows } = await client.query<{ text: string }>('select pg_get_functiondef($1::regproc) as text', [
      its,
    ]);
    const text = rows[0]?.text ?? '';
    if (!text.includes(from)) throw new Error(`${its} holds no ${from}`);
    await client.query(text.replaceAll(from, to));
  },
});
const inAct = (name: string, from: string, to: string): Fault =>
  inFunction(name, 'register.reorganise', from, to);
const sql = (name: string, text: string): Fault => ({
  name,
  apply: async client => void (await client.query(text)),
});
const inRules = (name: string, lie: (viewer: RuleViewer) => RuleViewer): Fault => ({
  name,
  may: ((viewer, action, object) => rightMay(lie(viewer), action, object)) as May,
});

export const faults: readonly Fault[] = [
  inFunction(
    'everybody of a successor holds its predecessors’ keys',
    'register.keys_of',
    'where a.id = authority\n',
    'where a.id = authority or a.id in (select f.predecessor_id from register.succession f where f.successor_id = authority)\n',
  ),
  inFunction(
    'what one was moved with, everybody of the successor holds',
    'register.keys_held',
    'f.membership_id = membership',
    'f.membership_id in (select o.id from register.membership o where o.authority_id = acting.authority_id)',
  ),
  inFunction(
    'who was moved has lost the keys of before',
    'register.keys_held',
    '|| array(select key from moved order by key)',
    '',
  ),
  inFunction(
    'who was moved reads what was before at the level of today',
    'register.keys_held',
    'least(l.n, acting.n)',
    'acting.n',
  ),
  inAct(
    'of where people came from only the last is noted',
    'select held, r.authority_id, r.role\n',
    'select held, r.authority_id, r.role where false\n',
  ),
  inAct('what was moved before is not moved again', 'where o.membership_id = r.id', 'where false'),
  inAct(
    'everybody goes to the first successor',
    'r.successor, r.role, false',
    'successors[1], r.role, false',
  ),
  inAct('everybody arrives as a lead', `r.successor, r.role, false`, `r.successor, 'lead', false`),
  inAct(
    'everybody carries a lead’s keys',
    'select held, r.authority_id, r.role',
    `select held, r.authority_id, 'lead'`,
  ),
  inAct('sessions are left behind', 'where membership_id = r.id', 'where false'),
  inAct(
    'every successor takes over the circles',
    'select distinct c.circle_id, heir_id from register.circle_member c',
    'select distinct c.circle_id, s from unnest(successors) s, register.circle_member c',
  ),
  inAct(
    'nobody takes over the circles',
    'where c.authority_id = any (predecessors) on conflict',
    'where false on conflict',
  ),
  inAct(
    'watchlists follow to the heir alone',
    'unnest(successors) s where w.',
    'unnest(array[heir_id]) s where w.',
  ),
  inAct(
    'watchlists do not follow',
    'unnest(successors) s where w.',
    'unnest(successors) s where false and w.',
  ),
  inAct('nobody is heir of the drafts', 's = heir_id from', 'false from'),
  inAct(
    'the predecessors go on',
    `update register.authority a set standing = 'ended', valid_to = greatest(happened, a.valid_from) where a.id = any (predecessors)`,
    'null',
  ),
  inAct(
    'the successors are not enrolled',
    `set standing = 'enrolled' where`,
    `set standing = a.standing where`,
  ),
  inFunction('every successor is an heir', 'register.inherited', ' and s.heir', ''),
  inFunction(
    'who inherits from an heir has nothing of it',
    'register.inherited',
    's.successor_id = line.id',
    's.successor_id = line.id and line.id = authority',
  ),
  inFunction(
    'the predecessors stay in their circles',
    'register.standing_moves',
    'delete from register.circle_member where authority_id = new.id',
    'perform 1',
  ),
  inFunction(
    'the predecessors’ memberships go on',
    'register.standing_moves',
    'update register.membership set ended = true where authority_id = new.id and not ended',
    'perform 1',
  ),
  sql(
    'old audiences are rewritten',
    `create function public.rewrites() returns trigger language plpgsql security definer as $$ begin
       insert into library.audience (publication_id, authority_id)
         select u.publication_id, new.successor_id from library.audience u where u.authority_id = new.predecessor_id on conflict do nothing;
       return null; end $$;
     create trigger rewrites after insert on register.succession for each row execute function public.rewrites()`,
  ),
  sql(
    'who was moved has lost the alerts of before',
    `alter policy own_alerts on alerts.alert using (visible_to && (select register.viewer_keys()) and authority_id = (select register.viewer_authority())
       and (act <> 'unavailable' or not exists (select from library.publication p where p.id = publication_id)))`,
  ),
  inRules('module: who was moved is a newcomer', viewer =>
    viewer.role === 'peer' ? { ...viewer, movedFrom: [] } : viewer,
  ),
  inRules('module: what was before is read at the level of today', viewer =>
    viewer.role === 'peer'
      ? { ...viewer, movedFrom: viewer.movedFrom.map(one => ({ ...one, level: viewer.level })) }
      : viewer,
  ),
];
