import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { GraphQLSchema } from 'graphql';
import { asking, type Ask } from '../../../test/world/asking.ts';
import { freshDatabase, type FreshDatabase } from '../../../test/world/database.ts';
import { seedWorld, type SeededWorld } from '../../../test/world/seedWorld.ts';
import { openDatabase, type Caller, type Database } from '../database/asViewer.ts';
import type { Services } from '../gate/context.ts';
import { hashOfApiToken, hashOfToken, viewerOf } from '../gate/viewerOf.ts';
import { vaultKeys } from '../keys.ts';
import { makeSchema } from '../schema.ts';
import { machineWorld } from '../world.ts';

const vault = vaultKeys(Buffer.alloc(32, 3), machineWorld);
let fresh: FreshDatabase;
let web: Database;
let su: pg.Client;
let schema: GraphQLSchema;
let ask: Ask;
let seeded: SeededWorld;

beforeAll(async () => {
  fresh = await freshDatabase(inject('pg'));
  web = await openDatabase(fresh.web, 4);
  su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
  schema = await makeSchema();
  ask = asking(schema, { database: web, world: machineWorld, vault } as unknown as Services);
  seeded = await seedWorld(fresh.superuser, machineWorld, {
    authorities: { A: {}, B: {} },
    circles: { C: ['A', 'B'] },
    people: {
      lead: { of: 'A', as: 'lead' },
      contributor: { of: 'A', as: 'contributor' },
      reader: { of: 'A', as: 'reader' },
      other: { of: 'B', as: 'lead' },
      moderator: { platform: 'moderator' },
      steward: { platform: 'steward' },
      nobody: {},
    },
    suppliers: { Vendor: {} },
  });
  for (const [marking, audience] of [
    ['CLEAR', []],
    ['GREEN', []],
    ['AMBER', ['A']],
    ['AMBER', ['C']],
    ['AMBER', ['B']],
    ['AMBER_STRICT', ['A', 'C']],
    ['RED', ['A']],
  ] as const) {
    const id = machineWorld.id();
    await su.query(
      `insert into library.publication (id, kind, marking, visible_to, withdrawn, attribution, byline, title, summary, themes,
         assets, services, content, words, revision, released_on)
       values ($1, 'incident', $2, '{}', false, 'anonymous', null, $3, 'Summary', '{}', '{}', '{}', '{}', '', 1, '2026-05-04')`,
      [id, marking, `${marking} ${audience.join('+')}`.trim()],
    );
    for (const name of audience)
      await su.query('insert into library.audience select $1, $2, $3', [
        id,
        name === 'C' ? null : seeded.authority(name),
        name === 'C' ? seeded.circle(name) : null,
      ]);
  }
  await su.query(
    `insert into alerts.watch (id, authority_id, supplier_id, product_id, since_position) values ($1, $2, $3, null, 0)`,
    [machineWorld.id(), seeded.authority('A'), seeded.supplier('Vendor')],
  );
});
afterAll(async () => {
  await su.end();
  await web[Symbol.asyncDispose]();
  await fresh[Symbol.asyncDispose]();
});
beforeEach(async () => {
  await su.query('delete from register.api_token');
});

const creation = `mutation ($name: String!, $upTo: TokenMarking!, $alerts: Boolean!, $days: Int!) {
  createApiToken(name: $name, upTo: $upTo, alerts: $alerts, days: $days) {
    token apiToken { id name upTo alerts createdBy createdOn expiresOn usedOn } } }`;
const plain = { name: 'SIEM', upTo: 'AMBER', alerts: false, days: 30 };

interface Created {
  readonly token: string;
  readonly apiToken: { readonly id: string; readonly expiresOn: string; readonly createdOn: string };
}
async function create(asked: Partial<typeof plain> = {}, as = 'lead'): Promise<Created> {
  const { data, refused } = await ask(seeded.caller(as), creation, { ...plain, ...asked });
  expect(refused).toBeNull();
  return data?.['createApiToken'] as Created;
}
const bearer = (token: string, cookie?: string): Caller =>
  viewerOf(
    { authorization: `Bearer ${token}`, ...(cookie === undefined ? {} : { cookie }) },
    'https://moot.example',
  );
const titles = async (caller: Caller): Promise<readonly string[]> => {
  const { data } = await ask(caller, '{ publications { nodes { title } } }');
  const found = data?.['publications'] as { nodes: { title: string }[] } | undefined;
  return (found?.nodes ?? []).map(({ title }) => title).sort();
};

describe('an API token', () => {
  it('11 API tokens are scoped: each reads up to its marking, as a reader and no more', async () => {
    const clear = ['CLEAR'];
    const green = [...clear, 'GREEN'];
    const amber = ['AMBER A', 'AMBER C', ...green].sort();
    expect(await titles(bearer((await create({ upTo: 'CLEAR' })).token))).toEqual(clear);
    expect(await titles(bearer((await create({ upTo: 'GREEN' })).token))).toEqual(green);
    expect(await titles(bearer((await create({ upTo: 'AMBER' })).token))).toEqual(amber);
    expect(await titles(seeded.caller('reader'))).toEqual(amber);
    expect((await titles(seeded.caller('lead'))).length).toBeGreaterThan(amber.length);
  });

  it('11 API tokens expire on the day that was said, and their last day is a whole one', async () => {
    const { token, apiToken } = await create({ days: 1 });
    const day = (text: string): number => Date.parse(text) / 86_400_000;
    expect(day(apiToken.expiresOn) - day(apiToken.createdOn)).toBe(1);
    const today = `(now() at time zone 'Europe/London')::date`;
    await su.query(`update register.api_token set created_on = ${today} - 1, expires_on = ${today}`);
    expect(await titles(bearer(token))).toContain('GREEN');
    await su.query(`update register.api_token set created_on = ${today} - 2, expires_on = ${today} - 1`);
    expect((await ask(bearer(token), '{ publications { nodes { id } } }')).refused).toEqual({
      code: 'NOT_SIGNED_IN',
    });
    expect((await ask(bearer(token), '{ viewer { role } }')).refused).toEqual({ code: 'NOT_SIGNED_IN' });
  });

  it('11 API tokens are shown once: the database keeps a hash, and no list tells the secret', async () => {
    const { token } = await create();
    expect(token).toMatch(/^moot_[\w-]{43}$/);
    const { data } = await ask(
      seeded.caller('lead'),
      '{ apiTokens { id name upTo alerts createdBy usedOn } }',
    );
    expect(data?.['apiTokens']).toEqual([
      { id: expect.any(String), name: 'SIEM', upTo: 'AMBER', alerts: false, createdBy: 'lead', usedOn: null },
    ]);
    const row = JSON.stringify((await su.query('select t::text from register.api_token t')).rows);
    expect(row).not.toContain(token.slice(5));
    expect(row).toContain(hashOfApiToken(token).toString('hex'));
    await expect(
      web.look(seeded.caller('lead'), run => run('select hash from register.api_token')),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('V7 a revoked token is refused at its next request', async () => {
    const { token, apiToken } = await create();
    expect(await titles(bearer(token))).toContain('GREEN');
    const revoked = await ask(seeded.caller('lead'), 'mutation ($id: ID!) { revokeApiToken(id: $id) }', {
      id: apiToken.id,
    });
    expect(revoked.data).toEqual({ revokeApiToken: apiToken.id });
    expect((await ask(bearer(token), '{ publications { nodes { id } } }')).refused).toEqual({
      code: 'NOT_SIGNED_IN',
    });
  });

  it('11 only leads of the authority see, create and revoke its tokens; to others there are none', async () => {
    const { apiToken } = await create();
    const revocation = 'mutation ($id: ID!) { revokeApiToken(id: $id) }';
    for (const who of ['contributor', 'reader', 'moderator', 'steward']) {
      const caller = seeded.caller(who);
      for (const answer of [
        await ask(caller, '{ apiTokens { id } }'),
        await ask(caller, creation, plain),
        await ask(caller, revocation, { id: apiToken.id }),
      ])
        expect(answer.refused, who).toEqual({ code: 'NOT_FOUND' });
    }
    expect((await ask(seeded.caller('visitor'), creation, plain)).refused).toEqual({ code: 'NOT_SIGNED_IN' });
    for (const id of [apiToken.id, machineWorld.id(), 'x'])
      expect((await ask(seeded.caller('other'), revocation, { id })).refused).toEqual({ code: 'NOT_FOUND' });
    expect((await ask(seeded.caller('other'), '{ apiTokens { id } }')).data).toEqual({ apiTokens: [] });
    expect((await su.query('select from register.api_token')).rowCount).toBe(1);
    // The database refuses by itself: another's authority, another's name, somebody who does not lead.
    const insert = (who: string, authority: string, person: string): Promise<unknown> =>
      web.change(seeded.caller(who), em =>
        em.execute(
          `insert into register.api_token (id, hash, authority_id, name, up_to, alerts, created_by, created_on, expires_on)
           values (?, ?, ?, 'x', 'AMBER', true, ?, '2026-01-01', '2099-01-01')`,
          [machineWorld.id(), machineWorld.bytes(32), seeded.authority(authority), seeded.person(person)],
        ),
      );
    await expect(insert('lead', 'B', 'lead')).rejects.toThrow(/row-level security/);
    await expect(insert('lead', 'A', 'other')).rejects.toThrow(/row-level security/);
    await expect(insert('contributor', 'A', 'contributor')).rejects.toThrow(/row-level security/);
  });

  it('R7 says what is wrong with a token that is asked for', async () => {
    for (const [asked, path, problem] of [
      [{ name: '  ' }, 'name', 'missing'],
      [{ name: 'x'.repeat(81) }, 'name', 'too_long'],
      [{ name: 'a\u0007' }, 'name', 'control_characters'],
      [{ days: 0 }, 'days', 'out_of_range'],
      [{ days: 366 }, 'days', 'out_of_range'],
    ] as const)
      expect((await ask(seeded.caller('lead'), creation, { ...plain, ...asked })).refused).toEqual({
        code: 'INVALID',
        fields: [{ path, problem }],
      });
  });

  it('V3 never reaches the intake, people, sessions or other tokens, whatever statement is asked', async () => {
    const { token } = await create({ alerts: true });
    const owner = vault.ownerTag(seeded.authority('A')).toString('hex');
    await su.query(`insert into intake.submission values ($1, decode($2, 'hex'), 'submitted', '')`, [
      machineWorld.id(),
      owner,
    ]);
    const tables = await su.query<{ name: string }>(`select n.nspname || '.' || c.relname as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('register', 'intake', 'vault', 'alerts', 'audit') and c.relkind = 'r'
        and has_any_column_privilege('peer', c.oid, 'select') order by 1`);
    const open: string[] = [];
    for (const { name } of tables.rows) {
      const count = async (caller: Caller): Promise<number> =>
        await web.look(caller, async run => {
          await run(`set local moot.owner_tags = '${owner}'`);
          return (await run(`select from ${name}`)).length;
        });
      if ((await count(bearer(token))) > 0) open.push(name);
    }
    expect(open).toEqual([
      'alerts.watch',
      'register.authority',
      'register.circle',
      'register.circle_member',
      'register.supplier',
    ]);
    const seenByLead = await web.look(seeded.caller('lead'), async run => {
      await run(`set local moot.owner_tags = '${owner}'`);
      return (await run('select from intake.submission')).length;
    });
    expect(seenByLead, 'the rows are there').toBe(1);
    expect((await ask(bearer(token), '{ submissions { id } }')).data).toEqual({ submissions: [] });
    expect((await web.look(bearer(token), run => run('select intake.waiting() as n')))[0]).toEqual({
      n: null,
    });
  });

  it('V3 reads alerts and watchlist only where its lead said so', async () => {
    const watched = async (alerts: boolean): Promise<number> => {
      const { data } = await ask(bearer((await create({ alerts })).token), '{ watchlist { id } }');
      return ((data?.['watchlist'] ?? []) as unknown[]).length;
    };
    expect(await watched(true)).toBe(1);
    expect(await watched(false)).toBe(0);
  });

  it('V3 changes nothing: its transaction only reads, from the moment it enters', async () => {
    const { token } = await create({ alerts: true });
    const caller = bearer(token);
    expect(
      (await ask(caller, 'mutation ($id: ID!) { revokeApiToken(id: $id) }', { id: machineWorld.id() }))
        .refused,
    ).toEqual({ code: 'NOT_FOUND' });
    // The API forgot to look: the database did not.
    const forgotten: Caller = { session: caller.session };
    for (const statement of [
      'delete from alerts.watch',
      `select audit.append(now(), ''::bytea, ''::bytea)`,
      'create table x ()',
    ])
      await expect(
        web.change(forgotten, em => em.execute(statement)),
        statement,
      ).rejects.toMatchObject({ code: '25006' });
    await expect(web.change(forgotten, em => em.execute('set transaction read write'))).rejects.toThrow(
      /read-write mode/,
    );
  });

  it('8 a suspended authority’s token has a visitor’s view, and an ended one’s none', async () => {
    const { token } = await create({ alerts: true });
    // Back and forth, as no act would: an authority that ended stays ended.
    const stand = (standing: string): Promise<unknown> =>
      su.query(`begin; set local session_replication_role = replica;
        update register.authority set standing = '${standing}' where id = '${seeded.authority('A')}'; commit`);
    try {
      await stand('suspended');
      expect(await titles(bearer(token))).toEqual(['CLEAR']);
      expect((await ask(bearer(token), '{ watchlist { id } }')).data).toEqual({ watchlist: [] });
      await stand('ended');
      expect((await ask(bearer(token), '{ publications { nodes { id } } }')).refused).toEqual({
        code: 'NOT_SIGNED_IN',
      });
    } finally {
      await stand('enrolled');
    }
  });

  it('is asked for instead of the cookie, and neither works in the other’s place', async () => {
    const { token } = await create({ upTo: 'CLEAR' });
    expect(bearer(token, '__Host-moot=somebody').session).toEqual(hashOfApiToken(token));
    expect(bearer('', '__Host-moot=somebody')).toEqual({ session: hashOfApiToken(''), kind: 'token' });
    const asCookie = viewerOf({ cookie: `__Host-moot=${token}` }, 'https://moot.example');
    expect((await ask(asCookie, '{ publications { nodes { id } } }')).refused).toEqual({
      code: 'NOT_SIGNED_IN',
    });
    const session = machineWorld.bytes(32).toString('base64url');
    await su.query('update register.session set hash = $1 where hash = $2', [
      hashOfToken(session),
      seeded.caller('nobody').session,
    ]);
    expect((await ask(bearer(session), '{ viewer { role } }')).refused).toEqual({ code: 'NOT_SIGNED_IN' });
    expect(viewerOf({ authorization: 'Basic eDp5', cookie: 'moot=x' }, 'http://localhost')).toMatchObject({
      kind: 'session',
    });
  });

  it('identity taken from a header: no other header says who somebody is', () => {
    for (const name of [
      'x-user',
      'x-forwarded-user',
      'x-remote-user',
      'remote-user',
      'x-auth-request-email',
      'x-moot-session',
      'moot',
      'x-authorization',
      'proxy-authorization',
      'from',
    ])
      expect(viewerOf({ [name]: 'Bearer moot_somebody' }, 'https://moot.example'), name).toEqual({
        session: null,
      });
  });

  it('R6 creating and revoking are in the log', async () => {
    const leaves = async (): Promise<readonly object[]> =>
      (
        await su.query<{ commitment: Buffer; opening: Buffer }>(
          'select commitment, opening from audit.leaf order by position desc limit 2',
        )
      ).rows.map(row => vault.open('audit', row.commitment.toString('hex'), row.opening) as object);
    const { token, apiToken } = await create();
    await ask(seeded.caller('lead'), 'mutation ($id: ID!) { revokeApiToken(id: $id) }', { id: apiToken.id });
    const told = await leaves();
    expect(told).toMatchObject([
      { act: 'api_token_revoked', details: { token: apiToken.id, authority: seeded.authority('A') } },
      { act: 'api_token_created', details: { token: apiToken.id, by: seeded.person('lead') } },
    ]);
    expect(JSON.stringify(told)).not.toContain(token);
  });
});
