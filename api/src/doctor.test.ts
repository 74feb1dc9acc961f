import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/world/database.ts';
import { diagnose } from './doctor.ts';

const hex = 'a1'.repeat(32);
let fresh: FreshDatabase;
let folder: string;
let issuer: string;
const provider = createServer((request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(request.url === '/.well-known/openid-configuration' ? JSON.stringify({ issuer }) : '{}');
});

beforeAll(async () => {
  fresh = await freshDatabase(inject('pg'));
  folder = mkdtempSync(join(tmpdir(), 'moot-doctor-'));
  writeFileSync(join(folder, 'key'), hex);
  await new Promise<void>(resolve => provider.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
});
afterAll(async () => {
  provider.close();
  await fresh[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const env = (
  changed: Readonly<Record<string, string | undefined>> = {},
): Readonly<Record<string, string | undefined>> => ({
  PATH: '/bin',
  MOOT_DATA: join(folder, 'data'),
  DATABASE_URL: fresh.web,
  DATABASE_WORKER_URL: fresh.worker,
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_SECRET: 'hidden-word',
  MOOT_VAULT_KEY_FILE: join(folder, 'key'),
  ...changed,
});
const wrongIn = async (changed: Readonly<Record<string, string | undefined>>): Promise<readonly string[]> => {
  const findings = await diagnose(env(changed));
  const all = findings.map(({ about }) => about).join('\n');
  // Whatever it looks at: no secret of the settings, nor the passwords of the logins.
  for (const secret of ['hidden-word', hex, ':web@', ':worker@', ':migrator@'])
    expect(all).not.toContain(secret);
  return findings.filter(({ well }) => !well).map(({ about }) => about);
};

describe('the doctor', () => {
  it('finds nothing wrong where nothing is, names the key, and changes nothing', async () => {
    const findings = await diagnose(env());
    expect(findings.filter(({ well }) => !well)).toEqual([]);
    const all = findings.map(({ about }) => about).join('\n');
    expect(all).toMatch(/vault key is [0-9a-f]{16}; if it is ever lost, so are the intake and every tie\n/);
    expect(all).toContain('DATABASE_URL: connected as web');
    expect(all).toContain('the catalogue keeps the rules');
    expect(all).toContain('the database is under this vault key, or under none yet');
    expect(existsSync(join(folder, 'data'))).toBe(false);
    expect(
      await wrongIn({ DATABASE_URL: undefined, OIDC_ISSUER: undefined, MOOT_VAULT_KEY_FILE: undefined }),
    ).toEqual([]);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('says what is wrong with the settings, in words', async () => {
    expect(await wrongIn({ MOOT_PROT: '80', MOOT_PORT: 'x' })).toEqual([
      'MOOT_PROT: there is no such setting; see docs/operating.md',
      'MOOT_PORT: must be a whole number from 0 to 65535',
    ]);
    expect(await wrongIn({ MOOT_VAULT_KEY_FILE: join(folder, 'missing') })).toEqual([
      expect.stringMatching(/^MOOT_VAULT_KEY_FILE: there is no file/),
    ]);
    expect(await wrongIn({ MOOT_VAULT_KEY_FILE: hex })).toEqual([
      'MOOT_VAULT_KEY_FILE: holds a key, but must name the file that does',
    ]);
    expect(await wrongIn({ MOOT_VAULT_KEY: 'hidden-word' })).toEqual([
      'MOOT_VAULT_KEY: must be 64 hexadecimal digits',
    ]);
    expect(await wrongIn({ MOOT_MODE: 'production' })).toEqual([
      'OIDC_ISSUER: must begin with https:// in production',
    ]);
  });

  it('says who connects where somebody stronger does, and what does not answer', async () => {
    expect(await wrongIn({ DATABASE_URL: fresh.superuser })).toContain(
      'DATABASE_URL: connected as postgres, but it must be the login web',
    );
    expect(await wrongIn({ DATABASE_WORKER_URL: fresh.web })).toEqual([
      'DATABASE_WORKER_URL: connected as web, but it must be the login worker',
    ]);
    expect(await wrongIn({ DATABASE_WORKER_URL: fresh.worker.replace(':worker@', ':hidden-word@') })).toEqual(
      ['DATABASE_WORKER_URL: cannot connect (28P01)'],
    );
    expect(await wrongIn({ DATABASE_URL: 'postgresql://web:hidden-word@127.0.0.1:1/moot' })).toEqual([
      'DATABASE_URL: cannot connect (ECONNREFUSED)',
    ]);
    for (const strange of [
      'hidden-word',
      'postgresql://web:hidden-word@[/moot',
      'postgresql://web:hidden-word@127.0.0.1:x/moot',
    ]) {
      expect(await wrongIn({ DATABASE_URL: strange }), strange).toEqual([
        expect.stringMatching(/^DATABASE_URL: (cannot connect|is not an address)/),
      ]);
    }
  });

  it('says what of the catalogue breaks the rules, and that a database is empty', async () => {
    const su = new pg.Client({ connectionString: fresh.superuser });
    await su.connect();
    await su.query('grant select on library.publication to public');
    const found = await wrongIn({});
    await su.query('revoke select on library.publication from public');
    expect(found.join('\n')).toMatch(/public: .*library\.publication/);
    await su.query('alter schema library rename to library_gone');
    expect(await wrongIn({})).toEqual([
      'DATABASE_URL: the database has no tables yet; run `npm run moot -- migrate`',
    ]);
    await su.query('alter schema library_gone rename to library');
    await su.end();
  });

  it('says that a provider does not answer, or calls itself otherwise', async () => {
    expect(await wrongIn({ OIDC_ISSUER: `${issuer}/` })).toEqual([`OIDC_ISSUER: it calls itself ${issuer}`]);
    expect(await wrongIn({ OIDC_ISSUER: `${issuer}/other` })).toEqual([
      'OIDC_ISSUER: it calls itself nothing',
    ]);
    expect(await wrongIn({ OIDC_ISSUER: 'http://127.0.0.1:1' })).toEqual([
      'OIDC_ISSUER: http://127.0.0.1:1 does not answer as a provider',
    ]);
  });
});
