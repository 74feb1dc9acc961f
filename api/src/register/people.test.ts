import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { asking, type Ask } from '../../../test/world/asking.ts';
import { freshDatabase, type FreshDatabase } from '../../../test/world/database.ts';
import { seedWorld, type SeededWorld } from '../../../test/world/seedWorld.ts';
import { openDatabase, type Caller, type Database } from '../database/asViewer.ts';
import { vaultKeys } from '../keys.ts';
import { makeSchema } from '../schema.ts';
import { fixedWorld } from '../world.ts';

const world = fixedWorld('people', new Date('2026-05-04T10:20:00Z'));
const vault = vaultKeys(Buffer.alloc(32, 9), world);
let fresh: FreshDatabase;
let web: Database;
let su: pg.Client;
let seeded: SeededWorld;
let ask: Ask;

beforeAll(async () => {
  fresh = await freshDatabase(inject('pg'));
  web = await openDatabase(fresh.web, 6);
  su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
  ask = asking(await makeSchema(), { database: web, world, vault });
});
afterAll(async () => {
  await su.end();
  await web[Symbol.asyncDispose]();
  await fresh[Symbol.asyncDispose]();
});
beforeEach(async () => {
  await su.query(
    'truncate register.authority, register.circle, register.person, register.session, register.invitation, register.joining_request, alerts.watch cascade',
  );
  seeded = await seedWorld(fresh.superuser, world, {
    authorities: { north: {}, south: {}, shadow: { standing: 'listed' } },
    people: {
      lead: { of: 'north', as: 'lead' },
      second: { of: 'north', as: 'lead' },
      writer: { of: 'north', as: 'contributor' },
      reader: { of: 'north', as: 'reader' },
      other: { of: 'south', as: 'lead' },
      southern: { of: 'south', as: 'reader' },
      steward: { platform: 'steward' },
      officer: { platform: 'officer' },
      moderator: { platform: 'moderator' },
      nobody: {},
      stranger: {},
    },
  });
});

const as = (name: string): Caller => seeded.caller(name);
const membershipOf = async (name: string): Promise<string> =>
  (
    await su.query<{ id: string }>('select id from register.membership where person_id = $1 and not ended', [
      seeded.person(name),
    ])
  ).rows[0]?.id ?? 'none';
const roleOf = async (name: string): Promise<string> =>
  (
    await su.query<{ role: string }>(
      `select role from register.membership where person_id = $1 and not ended
       union all select role from register.platform_role where person_id = $1`,
      [seeded.person(name)],
    )
  ).rows
    .map(({ role }) => role)
    .join() || 'none';
const leaves = async (): Promise<number> =>
  Number((await su.query<{ n: string }>('select count(*) as n from audit.leaf')).rows[0]?.n);

const invite = `mutation ($role: MembershipRole!, $email: String! = "new@example.test") {
  invitePerson(email: $email, name: "Nobody New", role: $role) { link invitation { id role expiresOn authority { id } } } }`;
const accept = `mutation ($token: String!) { acceptInvitation(token: $token) { role membership { role authority { id } } } }`;
const changeRole = `mutation ($id: ID!, $role: MembershipRole!) { changeRole(membershipId: $id, role: $role) { id role } }`;
const remove = `mutation ($id: ID!) { removePerson(membershipId: $id) }`;
const cancel = `mutation ($id: ID!) { cancelInvitation(id: $id) }`;
const leave = `mutation { leaveAuthority { role membership { authority { id } } } }`;

/** What a field answered; fails where it was refused. */
const got = <T>({ data, refused }: Awaited<ReturnType<Ask>>, field: string): T => {
  expect(refused).toBeNull();
  return data?.[field] as T;
};

interface Made {
  readonly link: string;
  readonly invitation: { readonly id: string; readonly expiresOn: string };
}
async function invited(by: string, role: string): Promise<{ readonly id: string; readonly token: string }> {
  const made = got<Made>(await ask(as(by), invite, { role }), 'invitePerson');
  return { id: made.invitation.id, token: made.link.replace('/invitation/', '') };
}
const code = async (caller: Caller, text: string, variables = {}): Promise<unknown> => {
  const { refused } = await ask(caller, text, variables);
  return refused?.code === 'INVALID' ? refused.fields[0]?.problem : refused?.code;
};

describe('invitations', () => {
  it('8 a lead invites: whoever holds the link and is signed in becomes a member, whatever their address', async () => {
    const { token } = await invited('lead', 'contributor');
    expect(token).toMatch(/^[\w-]{43}$/);
    const offer = await ask(
      as('nobody'),
      'query ($token: String!) { invitationOffer(token: $token) { name role authority { id } } }',
      { token },
    );
    expect(offer.data?.['invitationOffer']).toEqual({
      name: 'Nobody New',
      role: 'contributor',
      authority: { id: seeded.authority('north') },
    });
    const before = await leaves();
    const { data } = await ask(as('nobody'), accept, { token });
    expect(data?.['acceptInvitation']).toEqual({
      role: 'peer',
      membership: { role: 'contributor', authority: { id: seeded.authority('north') } },
    });
    expect(await leaves()).toBe(before + 1);
  });

  it('8 a link works once', async () => {
    const { token } = await invited('lead', 'reader');
    await ask(as('nobody'), accept, { token });
    expect(await code(as('stranger'), accept, { token })).toBe('NOT_FOUND');
    expect(await roleOf('stranger')).toBe('none');
  });

  it('8 of two who take up one link at the same moment one is let in', async () => {
    const { token } = await invited('lead', 'reader');
    const codes = await Promise.all(
      ['nobody', 'stranger'].map(async who => (await code(as(who), accept, { token })) ?? 'in'),
    );
    expect(codes.toSorted()).toEqual(['NOT_FOUND', 'in']);
  });

  it('7 a session that has run out or lain idle takes up nothing', async () => {
    const { token } = await invited('lead', 'reader');
    for (const end of ['idle_until', 'expires_at']) {
      const of = `where person_id = '${seeded.person('nobody')}'`;
      const { rows } = await su.query<{ was: Date | null }>(
        `select ${end} as was from register.session ${of}`,
      );
      await su.query(`update register.session set ${end} = now() - interval '1 minute' ${of}`);
      expect(await code(as('nobody'), accept, { token }), end).toBe('NOT_SIGNED_IN');
      await su.query(`update register.session set ${end} = $1 ${of}`, [rows[0]?.was ?? null]);
    }
    expect(await roleOf('nobody')).toBe('none');
  });

  it('8 a link works for seven days', async () => {
    const first = await invited('lead', 'reader');
    const second = await invited('lead', 'reader');
    world.tick(7 * 86_400_000 - 3_600_000);
    expect(await code(as('nobody'), accept, { token: first.token })).toBeUndefined();
    world.tick(3_600_000);
    expect(await code(as('stranger'), accept, { token: second.token })).toBe('NOT_FOUND');
    const { data } = await ask(as('lead'), '{ invitations { id } }');
    expect(data?.['invitations']).toEqual([]);
  });

  it('8 only the hash of a link is kept', async () => {
    const { token } = await invited('lead', 'reader');
    const { rows } = await su.query<{ row: string }>('select i::text as row from register.invitation i');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(token);
    expect(rows[0]?.row).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
  });

  it('8 nobody raises themself by a link of their own', async () => {
    const { token } = await invited('second', 'lead');
    await ask(as('lead'), changeRole, { id: await membershipOf('second'), role: 'reader' });
    expect(await code(as('second'), accept, { token })).toBe('NOT_FOUND');
    const again = await invited('lead', 'lead');
    expect(await code(as('reader'), accept, { token: again.token })).toBe('already_member');
    expect(await roleOf('reader')).toBe('reader');
    expect(await code(as('lead'), accept, { token: again.token })).toBe('own_invitation');
  });

  it('8 what somebody offered dies with their right to offer it', async () => {
    const { token } = await invited('second', 'lead');
    await ask(as('lead'), remove, { id: await membershipOf('second') });
    expect(await code(as('nobody'), accept, { token })).toBe('NOT_FOUND');
  });

  it('8 administrators adding stronger users: nobody but a lead invites, and a steward no one into an authority that takes part', async () => {
    for (const who of ['writer', 'reader', 'moderator', 'steward', 'officer', 'nobody'])
      expect(await code(as(who), invite, { role: 'reader' }), who).toBe('NOT_FOUND');
    expect(await code(as('visitor'), invite, { role: 'reader' })).toBe('NOT_SIGNED_IN');
    const enrol = `mutation ($id: ID!) { enrolAuthority(id: $id, leadName: "A", leadEmail: "a@example.test") { link } }`;
    expect(await code(as('steward'), enrol, { id: seeded.authority('north') })).toBe('not_in_this_state');
    const platform = `mutation ($role: String!) { invitePlatformPerson(email: "a@example.test", name: "A", role: $role) { link } }`;
    for (const role of ['steward', 'officer', 'lead'])
      expect(await code(as('steward'), platform, { role }), role).toBe('not_in_list');
    for (const who of ['lead', 'moderator', 'nobody'])
      expect(await code(as(who), platform, { role: 'moderator' }), who).toBe('NOT_FOUND');
    // And the database alone, were the API to forget.
    const byHand = (
      platformRole: string | null,
      role: string | null,
      authority: string | null,
    ): Promise<unknown> =>
      web.change(as('steward'), em =>
        em.execute(
          `insert into register.invitation (id, token_hash, email, name, authority_id, role, platform_role, invited_by, invited_on, expires_at)
           values (?, ?, 'a@example.test', 'A', ?, ?, ?, ?, '2026-05-04', now() + interval '7 days')`,
          [world.id(), world.bytes(32), authority, role, platformRole, seeded.person('steward')],
        ),
      );
    await expect(byHand(null, 'lead', seeded.authority('north'))).rejects.toMatchObject({ code: '42501' });
    await expect(byHand(null, 'reader', seeded.authority('shadow'))).rejects.toMatchObject({ code: '42501' });
    await expect(byHand('steward', null, null)).rejects.toMatchObject({ code: '42501' });
    await byHand('moderator', null, null);
  });

  it('8 a delete mutation that takes any id: nobody cancels, removes or answers another authority’s', async () => {
    const { id } = await invited('lead', 'reader');
    for (const who of ['other', 'reader', 'moderator', 'steward', 'nobody'])
      expect(await code(as(who), cancel, { id }), who).toBe('NOT_FOUND');
    const member = await membershipOf('southern');
    for (const who of ['lead', 'writer', 'steward', 'officer', 'moderator', 'nobody']) {
      expect(await code(as(who), remove, { id: member }), who).toBe('NOT_FOUND');
      expect(await code(as(who), changeRole, { id: member, role: 'lead' }), who).toBe('NOT_FOUND');
    }
    expect(await code(as('lead'), remove, { id: '00000000-0000-4000-8000-000000000000' })).toBe('NOT_FOUND');
    expect(await code(as('lead'), remove, { id: 'x' })).toBe('NOT_FOUND');
    expect(await roleOf('southern')).toBe('reader');
    expect(await code(as('lead'), cancel, { id })).toBeUndefined();
    expect(await code(as('lead'), cancel, { id })).toBe('NOT_FOUND');
  });

  it('8 checking one object and changing another: the database holds a change to the authority acted for', async () => {
    const changed = await web.change(as('lead'), em =>
      em.execute<{ id: string }[]>(`update register.membership set role = 'lead' returning id`),
    );
    expect(changed).toHaveLength(4);
    expect(await roleOf('southern')).toBe('reader');
    for (const text of [
      `update register.membership set authority_id = '${seeded.authority('south')}'`,
      `update register.membership set person_id = '${seeded.person('nobody')}'`,
      `insert into register.membership (id, person_id, authority_id, role, ended) values ('${world.id()}', '${seeded.person('nobody')}', '${seeded.authority('north')}', 'lead', false)`,
      'delete from register.membership',
    ])
      await expect(
        web.change(as('lead'), em => em.execute(text)),
        text,
      ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a lead’s own people', () => {
  it('8 a lead changes and removes their own people', async () => {
    const id = await membershipOf('writer');
    expect((await ask(as('lead'), changeRole, { id, role: 'lead' })).data?.['changeRole']).toEqual({
      id,
      role: 'lead',
    });
    expect((await ask(as('lead'), remove, { id })).data?.['removePerson']).toBe(id);
    expect((await ask(as('writer'), '{ viewer { role person { name } } }')).data?.['viewer']).toEqual({
      role: 'visitor',
      person: null,
    });
    const { data } = await ask(as('reader'), '{ people { self role person { name email } } }');
    expect(data?.['people']).toEqual(
      ['lead', 'reader', 'second'].map(name => ({
        self: name === 'reader',
        role: name === 'second' ? 'lead' : name,
        person: { name, email: `${name}@example.test` },
      })),
    );
  });

  it('8 nobody raises themself', async () => {
    for (const who of ['writer', 'reader']) {
      const id = await membershipOf(who);
      expect(await code(as(who), changeRole, { id, role: 'lead' }), who).toBe('NOT_FOUND');
      await expect(
        web.change(as(who), em =>
          em.execute(`update register.membership set role = 'lead' where id = '${id}'`),
        ),
      ).rejects.toMatchObject({ code: '42501' });
    }
    expect(await roleOf('writer')).toBe('contributor');
  });

  it('8 the last lead cannot vanish: not be removed, not step down, not leave', async () => {
    const mine = await membershipOf('other');
    expect(await code(as('other'), remove, { id: mine })).toBe('last_lead');
    expect(await code(as('other'), changeRole, { id: mine, role: 'contributor' })).toBe('last_lead');
    expect(await code(as('other'), leave)).toBe('last_lead');
    await expect(
      su.query('update register.membership set ended = true where id = $1', [mine]),
    ).rejects.toMatchObject({ code: 'MT010', hint: 'last_lead' });
    expect(await roleOf('other')).toBe('lead');
    expect((await ask(as('second'), leave)).data?.['leaveAuthority']).toEqual({
      role: 'visitor',
      membership: null,
    });
    expect(await code(as('lead'), leave)).toBe('last_lead');
  });

  it('8 two leads who remove each other at the same moment leave one', async () => {
    for (let round = 0; round < 5; round++) {
      const [one, two] = [await membershipOf('lead'), await membershipOf('second')];
      await Promise.all([code(as('lead'), remove, { id: two }), code(as('second'), remove, { id: one })]);
      const { rows } = await su.query(
        `select from register.membership where authority_id = $1 and role = 'lead' and not ended`,
        [seeded.authority('north')],
      );
      expect(rows).toHaveLength(1);
      await su.query(`update register.membership set ended = false where authority_id = $1`, [
        seeded.authority('north'),
      ]);
      for (const who of ['lead', 'second'])
        await su.query(
          `insert into register.session (id, hash, person_id, membership_id, opened_at, seen_hour, expires_at, authenticated_at)
           select $1, $2, person_id, id, now(), now(), now() + interval '1 hour', now() from register.membership where person_id = $3
           on conflict do nothing`,
          [world.id(), as(who).session, seeded.person(who)],
        );
    }
  });

  it('8 two connections cannot take the last two leads away from an authority, each by itself', async () => {
    const second = new pg.Client({ connectionString: fresh.superuser });
    await second.connect();
    try {
      await su.query('begin');
      await second.query('begin');
      await su.query('update register.membership set ended = true where id = $1', [
        await membershipOf('lead'),
      ]);
      const waits = second.query(`update register.membership set role = 'reader' where id = $1`, [
        await membershipOf('second'),
      ]);
      await su.query('commit');
      await expect(waits).rejects.toMatchObject({ code: 'MT010', hint: 'last_lead' });
      await second.query('rollback');
    } finally {
      await second.end();
    }
  });

  it('8 who loses one of two memberships stays signed in with the other', async () => {
    await su.query(
      `insert into register.membership (id, person_id, authority_id, role, ended) values ($1, $2, $3, 'reader', false)`,
      [world.id(), seeded.person('writer'), seeded.authority('south')],
    );
    await ask(as('lead'), remove, { id: await membershipOfAt('writer', 'north') });
    const { data } = await ask(as('writer'), '{ viewer { role membership { role authority { id } } } }');
    expect(data?.['viewer']).toEqual({
      role: 'peer',
      membership: { role: 'reader', authority: { id: seeded.authority('south') } },
    });
  });
});

const membershipOfAt = async (name: string, authority: string): Promise<string> =>
  (
    await su.query<{ id: string }>(
      'select id from register.membership where person_id = $1 and authority_id = $2',
      [seeded.person(name), seeded.authority(authority)],
    )
  ).rows[0]?.id ?? 'none';

describe('council and platform', () => {
  it('8 moderator, steward, officer and council memberships exclude each other by constraint', async () => {
    const add = (person: string): Promise<unknown> =>
      su.query(
        `insert into register.membership (id, person_id, authority_id, role, ended) values ($1, $2, $3, 'reader', false)`,
        [world.id(), seeded.person(person), seeded.authority('south')],
      );
    for (const who of ['moderator', 'steward', 'officer'])
      await expect(add(who), who).rejects.toMatchObject({ code: 'MT010', hint: 'platform_role' });
    for (const role of ['moderator', 'steward', 'officer'])
      await expect(
        su.query('insert into register.platform_role (person_id, role) values ($1, $2)', [
          seeded.person('reader'),
          role,
        ]),
      ).rejects.toMatchObject({ code: 'MT010', hint: 'has_membership' });
    await expect(
      su.query(`insert into register.platform_role (person_id, role) values ($1, 'steward')`, [
        seeded.person('moderator'),
      ]),
    ).rejects.toMatchObject({ code: '23505' });
    const { token } = await invited('lead', 'reader');
    for (const who of ['moderator', 'steward', 'officer'])
      expect(await code(as(who), accept, { token }), who).toBe('platform_role');
    const made = await ask(
      as('steward'),
      'mutation { invitePlatformPerson(email: "m@example.test", name: "M", role: "moderator") { link } }',
    );
    const link = got<Made>(made, 'invitePlatformPerson').link.replace('/invitation/', '');
    expect(await code(as('reader'), accept, { token: link })).toBe('has_membership');
    expect((await ask(as('nobody'), accept, { token: link })).data?.['acceptInvitation']).toMatchObject({
      role: 'moderator',
      membership: null,
    });
  });

  it('8 nobody becomes a moderator and a member by two connections at the same moment', async () => {
    const second = new pg.Client({ connectionString: fresh.superuser });
    await second.connect();
    try {
      await su.query('begin');
      await second.query('begin');
      await su.query(
        `insert into register.membership (id, person_id, authority_id, role, ended) values ($1, $2, $3, 'reader', false)`,
        [world.id(), seeded.person('nobody'), seeded.authority('south')],
      );
      const waits = second.query(
        `insert into register.platform_role (person_id, role) values ($1, 'moderator')`,
        [seeded.person('nobody')],
      );
      await su.query('commit');
      await expect(waits).rejects.toMatchObject({ code: 'MT010', hint: 'has_membership' });
      await second.query('rollback');
    } finally {
      await second.end();
    }
  });

  it('8 a steward ends a moderator and nobody stronger', async () => {
    const end = 'mutation ($id: ID!) { endPlatformRole(personId: $id) }';
    for (const who of ['steward', 'officer'])
      expect(await code(as('steward'), end, { id: seeded.person(who) }), who).toBe('NOT_FOUND');
    expect(await code(as('moderator'), end, { id: seeded.person('moderator') })).toBe('NOT_FOUND');
    expect(await code(as('steward'), end, { id: seeded.person('moderator') })).toBeUndefined();
    expect((await ask(as('moderator'), '{ viewer { role } }')).data?.['viewer']).toEqual({ role: 'visitor' });
  });
});

describe('asking to join', () => {
  const toJoin = '{ authoritiesToJoin { id } }';
  const askToJoin = 'mutation ($id: ID!) { askToJoin(authorityId: $id) { id authority { id } } }';
  const answer = 'mutation ($id: ID!, $role: MembershipRole) { answerJoiningRequest(id: $id, role: $role) }';
  const known = async (name: string, email: string | null): Promise<void> => {
    await su.query(
      'insert into register.person_identity (issuer, subject, person_id, email) values ($1, $2, $3, $4)',
      ['https://provider.example', name, seeded.person(name), email],
    );
  };
  beforeEach(async () => {
    for (const name of ['north', 'south', 'shadow'])
      await su.query(
        `insert into register.authority_domain (authority_id, domain) values ($1, 'shared.example')`,
        [seeded.authority(name)],
      );
  });

  it('7 the domain of a verified address routes a joining request and grants nothing', async () => {
    await known('nobody', 'Somebody@Shared.example');
    await known('stranger', null);
    await su.query(`update register.person set email = 'stranger@shared.example' where id = $1`, [
      seeded.person('stranger'),
    ]);
    const ids = ['north', 'south'].map(name => ({ id: seeded.authority(name) }));
    expect((await ask(as('nobody'), toJoin)).data?.['authoritiesToJoin']).toEqual(ids);
    expect((await ask(as('nobody'), '{ viewer { role } }')).data?.['viewer']).toEqual({ role: 'visitor' });
    expect((await ask(as('stranger'), toJoin)).data?.['authoritiesToJoin']).toEqual([]);
    expect(await code(as('stranger'), askToJoin, { id: seeded.authority('north') })).toBe('NOT_FOUND');
    expect(await code(as('visitor'), toJoin)).toBe('NOT_SIGNED_IN');
    await known('reader', 'reader@shared.example');
    expect((await ask(as('reader'), toJoin)).data?.['authoritiesToJoin']).toEqual([]);
    expect(await code(as('nobody'), askToJoin, { id: seeded.authority('shadow') })).toBe('NOT_FOUND');
  });

  it('7 sign-in linked by email: an address that another person bears makes nobody that person', async () => {
    await known('nobody', 'lead@example.test');
    expect((await ask(as('nobody'), '{ viewer { role memberships { id } } }')).data?.['viewer']).toEqual({
      role: 'visitor',
      memberships: [],
    });
    expect((await ask(as('nobody'), toJoin)).data?.['authoritiesToJoin']).toEqual([]);
  });

  it('8 a lead lets in who asked, or does not; somebody else’s request is not there', async () => {
    for (const who of ['nobody', 'stranger']) await known(who, `${who}@shared.example`);
    const requests = await Promise.all(
      ['nobody', 'stranger'].map(
        async who =>
          got<{ id: string }>(await ask(as(who), askToJoin, { id: seeded.authority('north') }), 'askToJoin')
            .id,
      ),
    );
    const again = await ask(as('nobody'), askToJoin, { id: seeded.authority('north') });
    expect(got<{ id: string }>(again, 'askToJoin').id).toBe(requests[0]);
    for (const who of ['other', 'writer', 'steward', 'moderator', 'nobody'])
      expect(await code(as(who), answer, { id: requests[0], role: 'lead' }), who).toBe('NOT_FOUND');
    expect(
      await code(as('stranger'), 'mutation ($id: ID!) { withdrawJoiningRequest(id: $id) }', {
        id: requests[0],
      }),
    ).toBe('NOT_FOUND');
    const asks = await ask(as('lead'), '{ joiningRequests { id person { name } } }');
    expect(got<{ person: { name: string } }[]>(asks, 'joiningRequests').map(one => one.person.name)).toEqual([
      'nobody',
      'stranger',
    ]);
    expect(await code(as('lead'), answer, { id: requests[0], role: 'reader' })).toBeUndefined();
    expect(await code(as('lead'), answer, { id: requests[1], role: null })).toBeUndefined();
    expect((await ask(as('nobody'), '{ viewer { role membership { role } } }')).data?.['viewer']).toEqual({
      role: 'peer',
      membership: { role: 'reader' },
    });
    expect((await ask(as('stranger'), '{ viewer { role } myJoiningRequests { id } }')).data).toEqual({
      viewer: { role: 'visitor' },
      myJoiningRequests: [],
    });
  });
});
