/** A reorganisation widens and narrows nobody else's view: Cumbria in 2023, before and after (8). */
import pg from 'pg';
import { vaultKeys } from '@moot/api/keys';
import { fixedWorld } from '@moot/api/world';
import { may } from '@moot/sharing-rules';
import type * as SharingRules from '@moot/sharing-rules';
import { freshDatabase } from '../../world/database.ts';
import { alertsFor, intakeFor, intakeShown, type Bench } from '../rules/compare.ts';
import {
  Drawer,
  drawWorld,
  ruleViewerOf,
  writeWorld,
  type RandomWorld,
  type WorldViewer,
} from '../rules/randomWorld.ts';
import { ownPostgres } from '../../world/ownPostgres.ts';
import type { Proof, ProofOptions, ProofResult } from '../run.ts';
import { acts, cast, happenedOn, predecessors, successors } from './cumbria.ts';
import { faults, type Fault } from './faults.ts';
import { follow, registerOf, type Plan } from './follow.ts';

const sizes = {
  quick: { worlds: 4, publications: 60, viewers: 40 },
  full: { worlds: 200, publications: 120, viewers: 60 },
} as const;

interface Stage {
  readonly client: pg.Client;
  readonly vault: ReturnType<typeof vaultKeys>;
  readonly may: typeof SharingRules.may;
}

/** What somebody sees, as words. */
type View = ReadonlySet<string>;

export async function proveReorganisation(
  superuser: string,
  { size, seed, progress, say }: ProofOptions,
  worlds: number = sizes[size].worlds,
): Promise<ProofResult & { readonly differences: readonly string[]; readonly missed: readonly string[] }> {
  await using fresh = await freshDatabase(superuser);
  const client = new pg.Client({ connectionString: fresh.superuser });
  await client.connect();
  try {
    await client.query('set jit = off');
    const fixed = fixedWorld(`reorganisation ${seed}`, new Date('2026-09-01T08:00:00Z'));
    const stage: Stage = { client, vault: vaultKeys(fixed.bytes(32), fixed), may };
    const differences: string[] = [];
    let compared = 0;
    for (let n = 0; n < worlds; n++) {
      const found = await replay(stage, seed * 1_000_003 + n, sizes[size]);
      compared += found.compared;
      differences.push(...found.differences);
      for (const one of found.differences.slice(0, 3)) say(`DIFFERENCE world ${n}: ${one}`);
      progress(n + 1, worlds, 'worlds reorganised');
    }
    const missed: string[] = [];
    for (const [n, fault] of faults.entries()) {
      const found = await findFault(stage, fault, seed * 1_000_003 + worlds);
      say(`planted: ${fault.name}: ${found === undefined ? 'NOT FOUND' : `found: ${found}`}`);
      if (found === undefined) missed.push(fault.name);
      progress(n + 1, faults.length, 'faults planted');
    }
    return {
      held: differences.length === 0 && missed.length === 0,
      differences,
      missed,
      figures: {
        worlds,
        reorganisations: worlds * acts.length,
        'publications × people compared': compared,
        differences: differences.length,
        'planted faults caught': `${faults.length - missed.length}/${faults.length}`,
      },
    };
  } finally {
    await client.end();
  }
}

async function findFault(stage: Stage, fault: Fault, seed: number): Promise<string | undefined> {
  for (let n = 0; n < 12; n++) {
    const { differences } = await replay(
      { ...stage, may: fault.may ?? stage.may },
      seed + n,
      { publications: 40, viewers: 26 },
      fault,
    );
    if (differences[0] !== undefined) return differences[0];
  }
  return undefined;
}

/** One world through all acts, in a transaction that is rolled back. */
async function replay(
  stage: Stage,
  seed: number,
  size: { readonly publications: number; readonly viewers: number },
  fault?: Fault,
): Promise<{ readonly differences: readonly string[]; readonly compared: number }> {
  const { client } = stage;
  const draw = new Drawer(seed ^ 0x2023);
  const differences: string[] = [];
  let compared = 0;
  await client.query('begin');
  try {
    await fault?.apply?.(client);
    let world = everybodyActs(drawWorld(seed, size, cast));
    await writeWorld(client, stage.vault, world);
    let views = await viewsOf(stage, world);
    differences.push(...unlike(stage, world, views, 'before'));
    for (const [n, act] of acts.entries()) {
      const plan = act(world, draw);
      await reorganise(client, world, plan, draw);
      const after = follow(world, plan);
      const seen = await viewsOf(stage, after);
      compared += world.publications.length * world.viewers.length;
      const which = `act ${n + 1}`;
      differences.push(
        ...changedForOthers(world, after, plan, views, seen, which),
        ...unlike(stage, after, seen, which),
        ...registerUnlike(after, await registerShown(client), which),
      );
      world = after;
      views = seen;
      // Found: the rest would tell no more.
      if (fault !== undefined && differences.length > 0) return { differences, compared };
    }
    const joined = await newcomers(client, world, draw);
    const seen = await viewsOf(stage, joined);
    compared += joined.publications.length * joined.viewers.length;
    differences.push(...unlike(stage, joined, seen, 'newcomers'));
  } catch (error) {
    differences.push(error instanceof Error ? error.message : String(error));
  } finally {
    await client.query('rollback');
  }
  return { differences, compared };
}

/** Only memberships that stand, and everybody acts with their first: sessions are revocation's to prove. */
const everybodyActs = (world: RandomWorld): RandomWorld => ({
  ...world,
  viewers: world.viewers.map(viewer => {
    const memberships = viewer.memberships.filter(one => !one.ended);
    return { ...viewer, memberships, acting: memberships[0] ?? null };
  }),
});

/** As a steward, through the function that the act of the API calls. */
async function reorganise(client: pg.Client, world: RandomWorld, plan: Plan, draw: Drawer): Promise<void> {
  const steward = world.viewers.find(({ platform }) => platform === 'steward' || platform === 'officer');
  await client.query('set local role doorkeeper');
  await client.query('select register.enter($1, null)', [steward?.session]);
  const rows = await client.query<{ id: string; person_id: string; authority_id: string }>(
    'select id, person_id, authority_id from register.membership where authority_id = any ($1) and not ended',
    [plan.predecessors],
  );
  const choices = rows.rows.map(row => ({ id: row.id, to: chosenFor(world, plan, row) }));
  await client.query(
    'select register.reorganise($1::uuid[], $2::uuid[], $3::date, $4::uuid, $5::uuid[], $6::uuid[], $7::uuid[])',
    [
      plan.predecessors,
      plan.successors,
      happenedOn,
      plan.heir,
      choices.map(({ id }) => id),
      choices.map(({ to }) => to),
      choices.map(() => draw.id()),
    ],
  );
  await client.query('reset role');
}

/** The plan names memberships as the world does; the database by person and authority. */
function chosenFor(
  world: RandomWorld,
  plan: Plan,
  row: { readonly person_id: string; readonly authority_id: string },
): string {
  const its = world.viewers
    .find(({ person }) => person === row.person_id)
    ?.memberships.find(one => !one.ended && one.authority === row.authority_id);
  return (its === undefined ? undefined : plan.choice.get(its.id)) ?? plan.heir;
}

/** Somebody joins each successor that stands, as a reader and as a lead, and was never anywhere before. */
async function newcomers(client: pg.Client, world: RandomWorld, draw: Drawer): Promise<RandomWorld> {
  const standing = world.authorities.filter(
    ({ id, standing: stands }) => successors.includes(id) && stands === 'enrolled',
  );
  const people = standing.flatMap(({ id }) =>
    (['reader', 'lead'] as const).map((role): WorldViewer => {
      const acting = { id: draw.id(), authority: id, role, ended: false, movedFrom: [] };
      const session = Buffer.from(`${draw.id()}${draw.id()}`.replaceAll('-', '').slice(0, 64), 'hex');
      return { person: draw.id(), session, expired: false, platform: null, memberships: [acting], acting };
    }),
  );
  for (const { person, session, acting } of people) {
    await client.query(
      `insert into register.person (id, name, email, invented) values ($1, 'New', '', true)`,
      [person],
    );
    await client.query(
      'insert into register.membership (id, person_id, authority_id, role, ended) values ($1, $2, $3, $4, false)',
      [acting?.id, person, acting?.authority, acting?.role],
    );
    await client.query(
      `insert into register.session (id, hash, person_id, membership_id, opened_at, seen_hour, expires_at, authenticated_at)
       values ($1, $2, $1, $3, now(), now(), now() + interval '1 hour', now())`,
      [person, session, acting?.id],
    );
  }
  return { ...world, viewers: [...world.viewers, ...people] };
}

async function viewsOf(stage: Stage, world: RandomWorld): Promise<ReadonlyMap<WorldViewer['person'], View>> {
  const views = new Map<WorldViewer['person'], View>();
  for (const viewer of world.viewers) {
    if (!viewer.expired) views.set(viewer.person, new Set(await shown(stage, viewer)));
  }
  return views;
}

/** Under the viewer's own rights. */
async function shown({ client, vault }: Stage, viewer: WorldViewer): Promise<readonly string[]> {
  await client.query('savepoint viewer; set local role doorkeeper');
  try {
    const entered = await client.query<{ who: string }>({
      name: 'enter',
      text: 'select register.enter($1, null) as who',
      values: [viewer.session],
    });
    const { role } = JSON.parse(entered.rows[0]?.who ?? '{}') as { role: string };
    const rows = async (text: string): Promise<readonly string[]> =>
      (await client.query<{ row: string }>({ name: `${role} ${text}`.slice(0, 60), text })).rows.map(
        ({ row }) => row,
      );
    const seen = [...(await rows(`select 'publication ' || id as row from library.publication`))];
    if (role !== 'peer') return seen;
    seen.push(
      ...(await rows(`select 'alert ' || id as row from alerts.alert`)),
      ...(await rows(`select 'watch ' || supplier_id as row from alerts.watch`)),
    );
    const authority = (await rows('select register.viewer_authority()::text as row'))[0] ?? '';
    const tags = [
      authority,
      ...(await rows('select id::text as row from register.viewer_inherits() as id')),
    ].map(id => vault.ownerTag(id).toString('hex'));
    await client.query(`set local moot.owner_tags = '${tags.join(',')}'`);
    seen.push(...(await intakeShown({ ask: async text => (await client.query(text)).rows as never, role })));
    return seen;
  } finally {
    await client.query('rollback to savepoint viewer; release savepoint viewer');
  }
}

/** What the module says that they see. */
function wanted({ may: rules }: Stage, world: RandomWorld, viewer: WorldViewer): View {
  const rule = ruleViewerOf(world, viewer);
  if (rule === null) return new Set();
  const can = (one: RandomWorld['publications'][number]): boolean =>
    rules(rule, 'read', { is: 'publication', ...one.now, withdrawn: one.withdrawn }).allowed;
  const seen = world.publications.filter(can).map(({ id }) => `publication ${id}`);
  if (rule.role !== 'peer') return new Set(seen);
  return new Set([
    ...seen,
    ...alertsFor(world, rule, can).map(id => `alert ${id}`),
    ...world.watches
      .filter(one => one.authority === rule.authority)
      .map(({ supplier }) => `watch ${supplier}`),
    ...intakeFor({ may: rules } as Bench, world, rule),
  ]);
}

/** Where the database and the module, asked about the world as it should be, see different things. */
function unlike(
  stage: Stage,
  world: RandomWorld,
  views: ReadonlyMap<WorldViewer['person'], View>,
  when: string,
): readonly string[] {
  return world.viewers.flatMap(viewer => {
    if (viewer.expired) return [];
    const asked = wanted(stage, world, viewer);
    const seen = views.get(viewer.person) ?? new Set();
    return differ(`${when}, ${nameOf(world, viewer)}`, asked, seen);
  });
}

function differ(who: string, asked: View, seen: View): readonly string[] {
  const [more] = [...seen].filter(one => !asked.has(one));
  const [less] = [...asked].filter(one => !seen.has(one));
  if (more !== undefined) return [`${who} sees ${more.split(' ')[0]} too many`];
  return less === undefined ? [] : [`${who} misses ${less.split(' ')[0]}`];
}

/**
 * Without the module's word for it: who was not moved sees the same publications as before, one for one. Who was moved
 * keeps what they read by an authority's name, and comes to see what names the successor or its circles and nothing else.
 */
function changedForOthers(
  before: RandomWorld,
  after: RandomWorld,
  plan: Plan,
  then: ReadonlyMap<WorldViewer['person'], View>,
  now: ReadonlyMap<WorldViewer['person'], View>,
  when: string,
): readonly string[] {
  return before.viewers.flatMap(viewer => {
    if (viewer.expired) return [];
    const [old, fresh] = [then.get(viewer.person) ?? new Set(), now.get(viewer.person) ?? new Set()];
    // Or was a step before: what follows in several acts is one reorganisation.
    const moves = viewer.memberships.some(one => plan.choice.has(one.id) || one.movedFrom.length > 0);
    const acting = after.viewers.find(({ person }) => person === viewer.person)?.acting;
    return before.publications.flatMap(one => {
      const [saw, sees] = [old.has(`publication ${one.id}`), fresh.has(`publication ${one.id}`)];
      if (saw === sees) return [];
      if (!moves) return [`${when}: the view of somebody who was not moved ${sees ? 'widens' : 'narrows'}`];
      const byCircle = one.now.audience.circles.length > 0;
      const bySuccessor = sees && one.now.audience.authorities.includes(acting?.authority ?? '');
      const byMerging = sees && viewer.memberships.length > 1;
      return byCircle || bySuccessor || byMerging
        ? []
        : [`${when}: the view of somebody who was moved ${sees ? 'widens' : 'narrows'}`];
    });
  });
}

async function registerShown(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ row: string }>(`
    select concat_ws(' ', 'authority', id, standing) as row from register.authority
    union all select concat_ws(' ', 'circle', circle_id, authority_id) from register.circle_member
    union all select concat_ws(' ', 'membership', person_id, authority_id, role) from register.membership where not ended
    union all select concat_ws(' ', 'watch', authority_id, supplier_id) from alerts.watch
    union all select concat_ws(' ', 'audience', publication_id, coalesce(authority_id, circle_id)) from library.audience`);
  return rows.map(({ row }) => row).toSorted();
}

function registerUnlike(world: RandomWorld, found: readonly string[], when: string): readonly string[] {
  return differ(`${when}: the register`, new Set(registerOf(world)), new Set(found));
}

function nameOf(world: RandomWorld, viewer: WorldViewer): string {
  if (viewer.acting === null) return viewer.platform ?? 'a visitor';
  const { authority, role, movedFrom } = viewer.acting;
  const place = predecessors.includes(authority)
    ? 'predecessor'
    : successors.includes(authority)
      ? 'successor'
      : 'neighbour';
  return `a ${role} of a ${place}${movedFrom.length > 0 ? ' who was moved' : ''}`;
}

export const proof: Proof = {
  name: 'reorganisation',
  about: "A reorganisation widens and narrows nobody else's view: Cumbria in 2023 (8).",
  async run(options) {
    await using server = await ownPostgres('reorganisation');
    return await proveReorganisation(server.superuserUrl, options);
  },
};
