/**
 * Asks the rules module and the database the same, for one viewer of a world that stands in an open transaction, and
 * says where they differ. The API's own reads run in that transaction too, as they would after `enter`.
 */
import type pg from 'pg';
import { atLeast, levelOf, type Answer, type RuleViewer } from '@moot/sharing-rules';
import type * as SharingRules from '@moot/sharing-rules';
import type { Ask as AskDatabase, Database, Identity } from '@moot/api/database/asViewer';
import type { Asked, Services } from '@moot/api/gate/context';
import { readOwnIntake } from '@moot/api/intake/ownIntake';
import type { VaultKeys } from '@moot/api/keys';
import { openAnswerState, openQuestionState } from '@moot/api/threads/sealedThread';
import { setThreadTags } from '@moot/api/threadTags';
import { readFacets } from '@moot/api/library/facets';
import type { Ask } from '../../world/asking.ts';
import {
  answeredOf,
  assets,
  coarseOf,
  draftsOf,
  kinds,
  ruleViewerOf,
  severities,
  themes,
  vocabulary,
  type Drawer,
  type RandomWorld,
  type WorldPublication,
  type WorldViewer,
} from './randomWorld.ts';
import { attempt, attemptsOf, hashOf, leadsSession } from './writes.ts';

/** What was compared, by the names that the proof lists. */
export const comparisons = [
  'session',
  'class',
  'publication',
  'audience',
  'publication_supplier',
  'file',
  'revision',
  'because',
  'find',
  'facets',
  'event',
  'alert',
  'watch',
  'tally',
  'published_count',
  'answered question',
  'register',
  'intake',
  'own intake',
  'threads',
  'rights',
  'writes',
  'graphql feed',
  'graphql item',
  'graphql facets',
  'graphql as a login',
] as const;
export type Comparison = (typeof comparisons)[number];

export interface Difference {
  readonly comparison: Comparison;
  readonly what: string;
}

export interface Bench {
  readonly client: pg.Client;
  readonly vault: VaultKeys;
  /** What the API's reads are given; its database is that of the viewer who has entered. */
  readonly services: { readonly vault: VaultKeys; database: Pick<Database, 'read' | 'look'> | null };
  readonly ask: Ask;
  /** The module, or one with a planted fault. */
  readonly may: typeof SharingRules.may;
  /** The text of a statement of the API, or one with a planted fault. */
  readonly rewrite: (text: string) => string;
}

export interface Compared {
  readonly differences: readonly Difference[];
  readonly decisions: number;
}

const nameOf = (viewer: RuleViewer | null): string =>
  viewer === null
    ? 'expired session'
    : viewer.role === 'peer'
      ? `${viewer.suspended ? 'suspended ' : ''}${viewer.level}`
      : viewer.role;

/** With `only`, beside who the viewer is, that comparison alone: for finding a fault that it must see. */
export async function compareViewer(
  bench: Bench,
  world: RandomWorld,
  viewer: WorldViewer,
  draw: Drawer,
  deep: boolean,
  only?: Comparison,
): Promise<Compared> {
  const { client } = bench;
  const looks = (...names: readonly Comparison[]): boolean => only === undefined || names.includes(only);
  const rule = ruleViewerOf(world, viewer);
  const differences: Difference[] = [];
  let decisions = 0;
  const same = (
    comparison: Comparison,
    what: string,
    found: readonly string[],
    wanted: readonly string[],
  ): void => {
    decisions += Math.max(found.length, wanted.length, 1);
    const more = found.filter(one => !wanted.includes(one));
    const less = wanted.filter(one => !found.includes(one));
    if (more.length + less.length === 0 && found.length === wanted.length) return;
    differences.push({
      comparison,
      what: `${nameOf(rule)}, ${what}: ${more.length} too many, ${less.length} too few (${more[0] ?? less[0] ?? 'twice'})`,
    });
  };
  await client.query('savepoint viewer; set local role doorkeeper');
  let at: Comparison = 'session';
  try {
    const resolved = await client.query<ResolvedIdentity>({
      name: 'identities',
      text: 'select role, person, authority, level, keys from register.identities_of($1)',
      values: [viewer.session === null ? [] : [viewer.session]],
    });
    if (rule === null) same('class', 'expired', resolved.rows.map(classOf), []);
    const entered = await client.query<{ who: string }>({
      name: 'enter',
      text: 'select register.enter($1, null) as who',
      values: [viewer.session],
    });
    const identity = JSON.parse(entered.rows[0]?.who ?? '{}') as Identity;
    if (rule === null) {
      differences.push({ comparison: 'session', what: 'an expired session entered' });
    } else {
      same(at, 'role', [identity.role], [rule.role]);
      at = 'class';
      // What live delivery resolves before its bytes go out (V7) is what entering would say.
      same(at, 'identity', resolved.rows.map(classOf), viewer.session === null ? [] : [classOf(identity)]);
      const role = identity.role;
      const can = (one: WorldPublication): boolean =>
        bench.may(rule, 'read', { is: 'publication', ...one.now, withdrawn: one.withdrawn }).allowed;
      const visible = world.publications.filter(can);

      at = 'publication';
      // As the acts set them behind `enter`; whose a hash is, only the programme knows.
      const counted = rule.role === 'peer' ? draftsOf(world, rule.authority) : [];
      if (role === 'peer')
        await client.query(`set local moot.own_tallies = '${counted.map(hashOf).join(',')}'`);
      const shown = await rowsShown(client, role, looks);
      const compare = (comparison: Comparison, wanted: readonly string[]): void => {
        at = comparison;
        const found = shown[comparison];
        if (found !== undefined) same(comparison, 'rows', found ?? [], wanted);
      };
      const ids = visible.map(({ id }) => id);
      // Every hidden one is a decision too.
      decisions += world.publications.length - visible.length;
      compare('publication', ids);
      compare(
        'audience',
        visible.flatMap(({ id, now }) =>
          [...now.audience.authorities, ...now.audience.circles].map(named => `${id} ${named}`),
        ),
      );
      compare(
        'publication_supplier',
        visible.flatMap(({ id, suppliers }) => suppliers.map(one => `${id} ${one}`)),
      );
      compare(
        'file',
        visible.map(({ id }) => id),
      );
      compare(
        'revision',
        visible.flatMap(({ id, revised }) => (revised ? [`${id} 1`, `${id} 2`] : [`${id} 1`])),
      );
      compare(
        'because',
        visible.map(one => {
          const why: Answer = bench.may(rule, 'read', {
            is: 'publication',
            ...one.now,
            withdrawn: one.withdrawn,
          });
          return `${one.id} ${why.because.code}`;
        }),
      );
      compare('event', eventsFor(bench, world, rule, can));
      compare('alert', alertsFor(world, rule, can));
      compare(
        'watch',
        world.watches
          .filter(one => rule.role === 'peer' && !rule.suspended && one.authority === rule.authority)
          .map(({ id }) => id),
      );
      compare(
        'tally',
        world.tallies
          .filter(one => rule.role === 'peer' && !rule.suspended && counted.includes(one.authority))
          .map(({ publication, what, authority }) => `${publication} ${what} ${hashOf(authority)}`),
      );
      compare('published_count', ids);
      compare('answered question', ids.map(answeredOf));
      compare('register', registerFor(bench.may, world, viewer, rule));

      if (looks('find')) {
        at = 'find';
        const queries = Array.from({ length: 4 }, (_, n) => drawQuery(draw, world, n === 0));
        const answers = await client.query<{ ids: string[] }>({
          name: `find:${role}`,
          text: `select array(select f from library.find(q.words, q.kind, q.theme, q.asset, q.severity, q.supplier,
            q.before_on, q.before_id, q.take) f) as ids
          from jsonb_to_recordset($1) q (words text, kind text, theme text, asset text, severity text, supplier uuid,
            before_on date, before_id uuid, take int)`,
          values: [JSON.stringify(queries)],
        });
        queries.forEach((query, n) => {
          const found = answers.rows[n]?.ids ?? [];
          const wanted = findFor(visible, query);
          same('find', JSON.stringify(query), found, wanted);
          if (found.join() !== wanted.join() && differences.length === 0) {
            differences.push({ comparison: 'find', what: `${nameOf(rule)}: another order` });
          }
        });
      }

      bench.services.database = insideOf(bench, identity);
      const asked = {
        caller: { session: viewer.session },
        door: 'http',
        services: bench.services as unknown as Services,
      } as Asked;
      const counts = countsOf(visible);
      const told = (facets: Awaited<ReturnType<typeof readFacets>>): string[] =>
        facets.flatMap(({ field, values }) => values.map(({ value, count }) => `${field} ${value} ${count}`));
      if (looks('facets')) {
        at = 'facets';
        same(at, 'counts', told(await readFacets(asked)), counts);
      }

      if (deep && looks('graphql feed', 'graphql item', 'graphql facets')) {
        at = 'graphql feed';
        const feed = await bench.ask(asked.caller, '{ publications(first: 50) { nodes { id } } }');
        const nodes = (feed.data?.['publications'] as { nodes: { id: string }[] } | undefined)?.nodes ?? [];
        same(
          at,
          'feed',
          nodes.map(({ id }) => id),
          ids,
        );
        const words = draw.one(vocabulary);
        const searched = await bench.ask(
          asked.caller,
          'query ($search: String) { publications(first: 50, search: $search) { nodes { id } } }',
          { search: words },
        );
        const hits =
          (searched.data?.['publications'] as { nodes: { id: string }[] } | undefined)?.nodes ?? [];
        same(
          at,
          `search ${words}`,
          hits.map(({ id }) => id),
          visible.filter(one => one.words.includes(words)).map(({ id }) => id),
        );
        at = 'graphql item';
        for (const one of draw.some(world.publications, 4)) {
          const item = await bench.ask(
            asked.caller,
            'query ($id: ID!) { publication(id: $id) { id marking } }',
            { id: one.id },
          );
          same(
            at,
            one.id,
            [item.refused === null ? 'shown' : item.refused.code],
            [can(one) ? 'shown' : 'NOT_FOUND'],
          );
        }
        at = 'graphql facets';
        const facets = await bench.ask(asked.caller, '{ facets { field values { value count } } }');
        same(
          at,
          'counts',
          told((facets.data?.['facets'] ?? []) as Awaited<ReturnType<typeof readFacets>>),
          counts,
        );
      }

      if (looks('own intake')) {
        at = 'own intake';
        const own = await readOwnIntake(asked, intakeShown, () => []);
        same(at, 'rows', own, intakeFor(bench, world, rule));
      }
      if (looks('intake') && (role === 'peer' || role === 'moderator')) {
        at = 'intake';
        // Whoever sets the tags, the level is asked too.
        const tags =
          rule.role === 'peer'
            ? draftsOf(world, rule.authority).map(id => bench.vault.ownerTag(id).toString('hex'))
            : [];
        await client.query(`set local moot.owner_tags = '${tags.join(',')}'`);
        const found = await intakeShown({
          ask: async text =>
            (await client.query({ name: `${text}:${role}`.slice(0, 60), text })).rows as never,
          role,
        });
        same(at, 'rows', found, intakeFor(bench, world, rule, role === 'moderator'));
      }
      if (looks('threads', 'writes') && (role === 'peer' || role === 'moderator')) {
        at = 'threads';
        const ask: AskDatabase = async (text, values = []) =>
          (await client.query(text, [...values])).rows as never;
        const tags =
          rule.role === 'peer' ? draftsOf(world, rule.authority).map(id => bench.vault.ownerTag(id)) : [];
        if (role === 'peer') await setThreadTags(ask, bench.vault, tags);
        if (looks('threads')) {
          const found = await ask<{ row: string }>(threadText);
          same(
            at,
            'rows',
            found.map(({ row }) => row),
            threadsFor(bench, world, rule),
          );
        }
      }
      if (deep && looks('writes')) {
        at = 'writes';
        const attempts = attemptsOf(world, viewer, rule, bench.vault, draw);
        decisions += attempts.length;
        for (const what of await attempt(client, attempts)) {
          differences.push({ comparison: 'writes', what: `${nameOf(rule)}, ${what}` });
        }
      }
    }
  } catch (error) {
    const refused = error instanceof Error && 'code' in error && error.code === 'MT000';
    if (rule !== null || !refused) {
      const why = error instanceof Error ? error.message : String(error);
      differences.push({ comparison: at, what: `${nameOf(rule)}: ${why}` });
    }
    decisions += 1;
  }
  await client.query('rollback to savepoint viewer; release savepoint viewer');
  return { differences, decisions };
}

type ResolvedIdentity = Pick<Identity, 'role' | 'person' | 'authority' | 'level' | 'keys'>;

const classOf = ({ role, person, authority, level, keys }: ResolvedIdentity): string =>
  JSON.stringify({ role, person, authority, level, keys });

/** The rows of each table that a role has a right to ask for, as texts; what it may not ask is in `writes.ts`. */
const texts: Readonly<
  Partial<Record<Comparison, { readonly sql: string; readonly roles: readonly string[] }>>
> = {
  publication: {
    sql: 'select id::text as row from library.publication',
    roles: ['visitor', 'peer', 'moderator', 'steward'],
  },
  audience: {
    sql: `select concat_ws(' ', publication_id, authority_id, circle_id) as row from library.audience`,
    roles: ['peer', 'moderator'],
  },
  publication_supplier: {
    sql: `select concat_ws(' ', publication_id, supplier_id) as row from library.publication_supplier`,
    roles: ['visitor', 'peer', 'moderator', 'steward'],
  },
  file: {
    sql: `select publication_id::text as row from library.file`,
    roles: ['visitor', 'peer', 'moderator', 'steward'],
  },
  revision: {
    sql: `select concat_ws(' ', publication_id, number) as row from library.revision`,
    roles: ['visitor', 'peer', 'moderator', 'steward'],
  },
  because: {
    sql: `select concat_ws(' ', id, library.because_of(id, marking) ->> 'code') as row from library.publication`,
    roles: ['visitor', 'peer', 'moderator', 'steward'],
  },
  event: {
    sql: `select position::text as row from alerts.event`,
    roles: ['visitor', 'peer', 'moderator', 'steward'],
  },
  alert: { sql: `select id::text as row from alerts.alert`, roles: ['peer'] },
  watch: { sql: `select id::text as row from alerts.watch`, roles: ['peer'] },
  tally: {
    sql: `select concat_ws(' ', publication_id, what, encode(authority_hash, 'hex')) as row from alerts.tally`,
    roles: ['peer'],
  },
  published_count: {
    sql: `select publication_id::text as row from library.published_count`,
    roles: ['visitor', 'peer', 'moderator', 'steward'],
  },
  'answered question': {
    sql: `select id::text as row from library.question`,
    roles: ['visitor', 'peer', 'moderator', 'steward'],
  },
  register: {
    sql: `select concat_ws(' ', 'authority', id) as row from register.authority
      union all select concat_ws(' ', 'circle', circle_id, authority_id) from register.circle_member
      union all select concat_ws(' ', 'membership', id) from register.membership
      union all select concat_ws(' ', 'person', id) from register.person
      union all select concat_ws(' ', 'session', id) from register.session`,
    roles: ['peer', 'moderator', 'steward'],
  },
};

async function rowsShown(
  client: pg.Client,
  role: Identity['role'],
  looks: (name: Comparison) => boolean,
): Promise<Readonly<Partial<Record<Comparison, readonly string[]>>>> {
  const asked = Object.entries(texts).filter(
    ([name, { roles }]) => roles.includes(role) && looks(name as Comparison),
  );
  if (asked.length === 0) return {};
  const columns = asked.map(([name, { sql }]) => `array(select row from (${sql}) r) as "${name}"`);
  const { rows } = await client.query<Partial<Record<Comparison, string[]>>>({
    name: `shown:${asked.length === 1 ? asked[0]?.[0] : 'all'}:${role}`,
    text: `select ${columns.join(', ')}`,
  });
  return rows[0] ?? {};
}

/** What could be seen when it happened and still can; a withdrawal stays told; what is no longer available is told once it is not. */
function eventsFor(
  bench: Bench,
  world: RandomWorld,
  rule: RuleViewer,
  can: (one: WorldPublication) => boolean,
): readonly string[] {
  return world.events
    .filter(({ act, publication, shared }) => {
      if (rule.role === 'moderator') return act !== 'unavailable';
      if (!bench.may(rule, 'read', { is: 'publication', ...shared, withdrawn: false }).allowed) return false;
      return act === 'withdrawn' || (act !== 'unavailable') === can(publication);
    })
    .map(({ position }) => String(position));
}

/**
 * Alerts of the own authority and of those that the membership was moved from, at the level of what they are about; also
 * of what has since been withdrawn or lost.
 */
export function alertsFor(
  world: RandomWorld,
  rule: RuleViewer,
  can: (one: WorldPublication) => boolean,
): readonly string[] {
  if (rule.role !== 'peer' || rule.suspended) return [];
  return world.alerts
    .filter(({ authority, event: { act, publication, shared } }) => {
      if (act === 'unavailable' && can(publication)) return false;
      const open = shared.marking === 'CLEAR' || shared.marking === 'GREEN';
      const asked = open ? 'reader' : levelOf[shared.marking as keyof typeof levelOf];
      const held = [rule, ...rule.movedFrom].filter(one => one.authority === authority);
      return atLeast(rule.level, asked) && held.some(({ level }) => atLeast(level, asked));
    })
    .map(({ id }) => id);
}

function registerFor(
  rules: Bench['may'],
  world: RandomWorld,
  viewer: WorldViewer,
  rule: RuleViewer,
): readonly string[] {
  const own = rule.role === 'peer' ? rule.authority : undefined;
  const all =
    rule.role === 'moderator' || rule.role === 'steward' || (rule.role === 'peer' && !rule.suspended);
  const people = world.viewers.filter(({ person }) => person !== null);
  const readsMembership = (whose: WorldViewer, authority: string): boolean =>
    rules(rule, 'read', {
      is: 'membership',
      own: authority === own,
      self: whose.person === viewer.person,
      role: 'reader',
      lastLead: false,
    }).allowed;
  const seen = people.filter(
    one =>
      one.person === viewer.person ||
      rule.role === 'steward' ||
      one.memberships.some(({ authority }) => readsMembership(one, authority)),
  );
  return [
    ...world.authorities.filter(({ id }) => all || id === own).map(({ id }) => `authority ${id}`),
    ...(all ? world.circles.flatMap(({ id, members }) => members.map(one => `circle ${id} ${one}`)) : []),
    ...people.flatMap(one =>
      one.memberships
        .filter(({ authority }) => readsMembership(one, authority))
        .map(({ id }) => `membership ${id}`),
    ),
    ...seen.map(({ person }) => `person ${person}`),
    ...people
      .filter(one => one.person === viewer.person || leadsSession(rule, one))
      .map(({ person }) => `session ${person}`),
  ];
}

const intakeTexts = {
  submission: `select id::text || ' ' || state as row from intake.submission`,
  revision: `select id::text || ' ' || state as row from intake.revision`,
  notice: `select id::text as row from intake.notice`,
} as const;

export async function intakeShown(through: {
  readonly ask: <Row extends Record<string, unknown>>(text: string) => Promise<Row[]>;
  readonly role?: string;
}): Promise<string[]> {
  const rows: string[] = [];
  for (const [name, text] of Object.entries(intakeTexts)) {
    if (through.role === 'moderator' && name === 'notice') continue;
    for (const { row } of await through.ask<{ row: string }>(text)) rows.push(`${name} ${row}`);
  }
  return rows;
}

export function intakeFor(
  bench: Bench,
  world: RandomWorld,
  rule: RuleViewer,
  desk = false,
): readonly string[] {
  if (rule.role === 'moderator' && !desk) return [];
  const drafts = rule.role === 'peer' ? draftsOf(world, rule.authority) : [];
  return world.submissions.flatMap(one => {
    const own = drafts.includes(one.authority);
    const sees = (state: typeof one.state): boolean =>
      bench.may(rule, 'read', { is: 'submission', own, state, copyStands: one.copyStands }).allowed;
    return [
      ...(sees(one.state) ? [`submission ${one.id} ${coarseOf(one.state)}`] : []),
      // A revision was submitted, whatever has become of the draft.
      ...(sees('submitted') ? one.revisions.map(({ id, state }) => `revision ${id} ${state}`) : []),
      ...(sees(one.state) && one.notice !== null && !desk ? [`notice ${one.notice}`] : []),
    ];
  });
}

const threadText = `select 'question ' || id || ' ' || state as row from intake.question
  union all select 'answer ' || id || ' ' || state from intake.answer`;

/** The questions and answers that the module lets somebody read, in the words of their open states (A8). */
function threadsFor(bench: Bench, world: RandomWorld, rule: RuleViewer): readonly string[] {
  const drafts = rule.role === 'peer' ? draftsOf(world, rule.authority) : [];
  return [
    ...world.questions.flatMap(({ id, authority, state }) =>
      bench.may(rule, 'read', { is: 'question', own: drafts.includes(authority), state }).allowed
        ? [`question ${id} ${openQuestionState(state)}`]
        : [],
    ),
    ...world.answers.flatMap(({ id, authority, state }) =>
      bench.may(rule, 'read', { is: 'answer', own: drafts.includes(authority), state }).allowed
        ? [`answer ${id} ${openAnswerState(state)}`]
        : [],
    ),
  ];
}

interface Query {
  readonly words: string | null;
  readonly kind: string | null;
  readonly theme: string | null;
  readonly asset: string | null;
  readonly severity: string | null;
  readonly supplier: string | null;
  readonly before_on: string | null;
  readonly before_id: string | null;
  readonly take: number;
}

function drawQuery(draw: Drawer, world: RandomWorld, all: boolean): Query {
  const perhaps = <T>(of: readonly T[], p: number): T | null =>
    !all && draw.chance(p) ? draw.one(of) : null;
  const place = perhaps(world.publications, 0.2);
  return {
    words: perhaps(vocabulary, 0.4),
    kind: perhaps(kinds, 0.2),
    theme: perhaps(themes, 0.3),
    asset: perhaps(assets, 0.3),
    severity: perhaps(severities, 0.2),
    supplier: perhaps(world.suppliers, 0.2),
    before_on: place?.releasedOn ?? null,
    before_id: place?.id ?? null,
    take: all || draw.chance(0.6) ? 201 : 3,
  };
}

const placeOf = (one: WorldPublication): string => `${one.releasedOn} ${one.id}`;

function findFor(visible: readonly WorldPublication[], query: Query): readonly string[] {
  const { words, kind, theme, asset, severity, supplier, before_on, before_id } = query;
  return visible
    .filter(
      one =>
        (words === null || one.words.includes(words)) &&
        (kind === null || one.kind === kind) &&
        (theme === null || one.themes.includes(theme)) &&
        (asset === null || one.assets.includes(asset)) &&
        (severity === null || one.severity === severity) &&
        (supplier === null || one.suppliers.includes(supplier)) &&
        (before_on === null || placeOf(one) < `${before_on} ${before_id}`),
    )
    .sort((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1))
    .slice(0, query.take)
    .map(({ id }) => id);
}

function countsOf(visible: readonly WorldPublication[]): readonly string[] {
  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const one of visible) {
    count(`kind ${one.kind}`);
    if (one.severity !== null) count(`severity ${one.severity}`);
    for (const theme of one.themes) count(`theme ${theme}`);
    for (const asset of one.assets) count(`asset ${asset}`);
  }
  return [...counts].map(([name, n]) => `${name} ${n}`);
}

/** The unit of work of somebody who has already entered: its reads run in the transaction that is open. */
function insideOf({ client, rewrite }: Bench, identity: Identity): Pick<Database, 'read' | 'look'> {
  return {
    read: async (_caller, ...reads) => {
      const rows: Record<string, unknown>[][] = [];
      for (const { text, values } of reads) {
        rows.push((await client.query<Record<string, unknown>>(rewrite(text), [...values])).rows);
      }
      return { identity, rows };
    },
    look: (_caller, work) =>
      work(
        async <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []) =>
          (await client.query(rewrite(text), [...values])).rows as Row[],
        identity,
      ),
  };
}

/**
 * The same through the API's own unit of work, on a world that was committed: the login without rights, the pool, the
 * prepared statements of several roles on one connection.
 */
export async function compareThroughLogin(
  ask: Ask,
  rules: typeof SharingRules.may,
  world: RandomWorld,
): Promise<Compared> {
  const differences: Difference[] = [];
  let decisions = 0;
  for (const viewer of [...world.viewers, ...world.viewers]) {
    const rule = ruleViewerOf(world, viewer);
    const { data, refused } = await ask(
      { session: viewer.session },
      '{ publications(first: 50) { nodes { id marking because { code } } } }',
    );
    const nodes = (data?.['publications'] as { nodes: { id: string }[] } | undefined)?.nodes ?? [];
    const found = refused === null ? nodes.map(({ id }) => id).sort() : [refused.code];
    const wanted =
      rule === null
        ? ['NOT_SIGNED_IN']
        : world.publications
            .filter(
              one => rules(rule, 'read', { is: 'publication', ...one.now, withdrawn: one.withdrawn }).allowed,
            )
            .map(({ id }) => id)
            .sort();
    decisions += world.publications.length;
    if (found.join() === wanted.join()) continue;
    differences.push({
      comparison: 'graphql as a login',
      what: `${nameOf(rule)}: ${found.length} instead of ${wanted.length}`,
    });
  }
  return { differences, decisions };
}
