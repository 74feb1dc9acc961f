/**
 * Faults that the crawl must be able to see. For each operation the same one: it answers as if somebody else had asked,
 * or, where all are answered alike, as if nobody had. And for what stands in the database, one for each wall.
 */
import type pg from 'pg';
import { resolvers } from '@moot/api/schema';
import type { Caller } from '@moot/api/database/asViewer';
import type { Asked } from '@moot/api/gate/context';
import type { RootType } from './documents.ts';
import type { Scene } from './scene.ts';

/** A fault is in force until it is taken back. */
export interface Fault {
  readonly name: string;
  readonly shows: readonly string[];
  readonly plant: (scene: Scene) => Promise<() => Promise<void>>;
}

const isAsked = (value: unknown): value is Asked =>
  typeof value === 'object' && value !== null && 'caller' in value && 'services' in value;

/** The operation answers as somebody else. */
export async function answerAs(
  scene: Scene,
  rootType: RootType,
  root: string,
  caller: Caller,
): Promise<() => Promise<void>> {
  if (rootType === 'Subscription') {
    const { live } = scene.services;
    const attach = live.attach;
    Object.assign(live, {
      attach: (attachment: Parameters<typeof attach>[0]) =>
        attach(attachment.root === root ? { ...attachment, caller } : attachment),
    });
    return async () => void Object.assign(live, { attach });
  }
  const owner = resolvers.find(one => Object.hasOwn(one.prototype, root));
  if (owner === undefined) throw new Error(`no resolver answers ${root}`);
  const methods = owner.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const right = methods[root];
  if (right === undefined) throw new Error(`no resolver answers ${root}`);
  methods[root] = function lying(this: unknown, ...args: unknown[]) {
    return right.apply(
      this,
      args.map(arg => (isAsked(arg) ? { ...arg, caller } : arg)),
    );
  };
  return async () => void (methods[root] = right);
}

const policy = (
  name: string,
  table: string,
  its: string,
  using: string,
  shows: readonly string[],
): Fault => ({
  name,
  shows,
  plant: async ({ su }) => {
    const right = await expressionOf(su, table, its);
    await su.query(`alter policy ${its} on ${table} using (${using})`);
    return async () => void (await su.query(`alter policy ${its} on ${table} using (${right})`));
  },
});

async function expressionOf(su: pg.Client, table: string, its: string): Promise<string> {
  const { rows } = await su.query<{ text: string }>(
    `select pg_get_expr(polqual, polrelid) as text from pg_policy where polrelid = $1::regclass and polname = $2`,
    [table, its],
  );
  const [found] = rows;
  if (found === undefined) throw new Error(`${table} has no policy ${its}`);
  return found.text;
}

const inFunction = (
  name: string,
  its: string,
  from: string,
  to: string,
  shows: readonly string[],
): Fault => ({
  name,
  shows,
  plant: async ({ su }) => {
    const { rows } = await su.query<{ text: string }>('select pg_get_functiondef($1::regproc) as text', [
      its,
    ]);
    const text = rows[0]?.text ?? '';
    if (!text.includes(from)) throw new Error(`${its} holds no ${from}`);
    await su.query(text.replaceAll(from, to));
    return async () => void (await su.query(text));
  },
});

const reads = ['Query.publication', 'Query.publications'];

/** Walls of the database, each with a hole. */
export const wallFaults: readonly Fault[] = [
  policy(
    'visitors see GREEN',
    'library.publication',
    'visitor_select',
    `marking in ('CLEAR', 'GREEN') and not withdrawn`,
    reads,
  ),
  policy(
    'stewards see AMBER',
    'library.publication',
    'steward_select',
    `marking in ('CLEAR', 'GREEN', 'AMBER') and not withdrawn`,
    reads,
  ),
  policy(
    'peers see what is withdrawn',
    'library.publication',
    'peer_select',
    `marking = 'CLEAR' or (marking = 'GREEN' and (select register.viewer_is_member())) or visible_to && (select register.viewer_keys())`,
    reads,
  ),
  policy(
    'moderators see nothing withdrawn',
    'library.publication',
    'moderator_select',
    'not withdrawn',
    reads,
  ),
  policy(
    'alerts at any level',
    'alerts.alert',
    'own_alerts',
    'authority_id = (select register.viewer_authority())',
    ['Query.alerts'],
  ),
  policy('alerts of any authority', 'alerts.alert', 'own_alerts', 'visible_to is not null', ['Query.alerts']),
  policy('watchlists of others', 'alerts.watch', 'own_watchlist', 'true', ['Query.watchlist']),
  policy(
    'submissions without their owner tag',
    'intake.submission',
    'own_read',
    '(select intake.viewer_owns())',
    ['Query.submissions', 'Query.submission'],
  ),
  policy('notices without their owner tag', 'intake.notice', 'own_read', '(select intake.viewer_owns())', [
    'Query.notices',
  ]),
  policy('history of what is hidden', 'library.revision', 'as_its_publication', 'false', [
    'Query.publication',
  ]),
  inFunction(
    'readers hold the keys of contributors',
    'register.keys_of',
    `'reader' then 0`,
    `'reader' then 1`,
    reads,
  ),
  inFunction(
    'a suspended authority’s people hold keys',
    'register.session_of',
    `case when suspended then '{}' else register.keys_held(s.membership_id) end`,
    'register.keys_held(s.membership_id)',
    reads,
  ),
  inFunction(
    'an ended membership still enters',
    'register.session_of',
    'and ms.person_id = s.person_id and not ms.ended',
    'and ms.person_id = s.person_id',
    ['Query.viewer'],
  ),
  inFunction(
    'a token reads GREEN with the keys of its authority',
    'register.session_of',
    `t.up_to,`,
    `'AMBER' as up_to,`,
    reads,
  ),
];
