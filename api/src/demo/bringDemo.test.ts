import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../test/world/database.ts';
import { readConfig } from '../config.ts';
import { asRegistrar } from '../database/asRegistrar.ts';
import { bringRegister } from '../register/bringRegister.ts';
import { bringKnownSuppliers } from '../suppliers/bringSuppliers.ts';
import { announce } from './announce.ts';
import { bringDemo, demoCards } from './bringDemo.ts';

let fresh: FreshDatabase;
let su: pg.Client;
const bring = (): Promise<void> =>
  asRegistrar(fresh.owner, async run => {
    await bringRegister(run);
    await bringKnownSuppliers(run);
    await bringDemo(run, 'http://localhost:4400/oidc');
  });
const counts = async (): Promise<unknown> =>
  (
    await su.query(`select (select count(*) from register.person) as people, (select count(*) from register.membership) as memberships,
      (select count(*) from register.person_identity) as identities, (select count(*) from register.platform_role) as roles,
      (select count(*) from register.authority where standing = 'enrolled') as enrolled, (select count(*) from register.circle) as circles,
      (select count(*) from register.circle_member) as members, (select count(*) from register.supplier) as suppliers`)
  ).rows;

beforeAll(async () => {
  fresh = await freshDatabase(inject('pg'));
  su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
  await bring();
}, 60_000);
afterAll(async () => {
  await su.end();
  await fresh[Symbol.asyncDispose]();
});

describe('the demo', () => {
  it('can be brought again without anything being there twice', async () => {
    const before = await counts();
    await bring();
    expect(await counts()).toEqual(before);
  });

  it('has invented people only, and every enrolled council has a lead', async () => {
    expect((await su.query('select from register.person where not invented')).rowCount).toBe(0);
    const without =
      await su.query(`select a.name from register.authority a where a.standing = 'enrolled' and a.kind = 'council'
      and not exists (select from register.membership m where m.authority_id = a.id and m.role = 'lead' and not m.ended)`);
    expect(without.rows).toEqual([]);
    const enrolled = await su.query(
      `select from register.authority where standing = 'enrolled' and kind = 'council'`,
    );
    expect(enrolled.rowCount, 'A4 an anonymity set can be large enough').toBeGreaterThan(11);
  });

  it('has a card for whoever can sign in, and nobody signs in without one', async () => {
    const { rows } = await su.query<{
      subject: string;
      name: string;
      role: string | null;
      platform: string | null;
    }>(
      `select i.subject, p.name, m.role, r.role as platform from register.person_identity i join register.person p on p.id = i.person_id
       left join register.membership m on m.person_id = p.id left join register.platform_role r on r.person_id = p.id`,
    );
    expect([...new Set(rows.map(({ subject }) => subject))].sort()).toEqual(
      demoCards()
        .map(({ subject }) => subject)
        .sort(),
    );
    for (const { subject, name, role, authority } of demoCards()) {
      const found = rows.filter(row => row.subject === subject);
      // Who has neither is a visitor.
      expect(
        found.map(row => row.role ?? row.platform ?? 'visitor'),
        subject,
      ).toContain(role);
      expect(found[0]?.name).toBe(name);
      expect(authority === null).toBe(found[0]?.platform !== null);
    }
  });

  it('is announced with its people and its address in the demo, and with the address alone in production', () => {
    const say = (env: Readonly<Record<string, string>>): string => {
      const lines: string[] = [];
      announce(readConfig(env), line => lines.push(line));
      return lines.join('\n');
    };
    const demo = say({});
    for (const { name, tryThis } of demoCards()) {
      expect(demo).toContain(name);
      expect(demo).toContain(tryThis);
    }
    expect(demo).toContain('Everything in this demo is invented');
    const production = say({
      MOOT_MODE: 'production',
      MOOT_BASE_URL: 'https://moot.example',
      DATABASE_URL: 'x',
      DATABASE_WORKER_URL: 'x',
      OIDC_ISSUER: 'https://login.example',
      OIDC_CLIENT_SECRET: 's',
      MOOT_VAULT_KEY_FILE: '/k',
    });
    expect(production.trim()).toBe('Moot is running at https://moot.example');
  });
});
