import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/world/database.ts';
import { seedWorld } from '../../test/world/seedWorld.ts';
import { appendToAudit } from './audit/append.ts';
import { signHeadOf } from './audit/head.ts';
import type { AuditLog } from './audit/logFile.ts';
import { headSigner } from './audit/signHead.ts';
import { rootsAt } from './audit/verifyLog.ts';
import { openDatabase } from './database/asViewer.ts';
import type { Asked } from './gate/context.ts';
import { vaultKeys } from './keys.ts';
import { redactionList, setRedactionList, type RedactionList } from './register/redactionList.ts';
import { recogniseVaultKey } from './vault/vaultKey.ts';
import { machineWorld } from './world.ts';

type Bundle = (entries: Readonly<Record<string, string>>, outDir: string) => Promise<void>;

const root = join(import.meta.dirname, '..', '..');
let folder: string;
let fresh: FreshDatabase;

beforeAll(async () => {
  // Within the package, because that is where Node looks for what stays outside the bundle.
  mkdirSync(join(root, 'api/dist'), { recursive: true });
  folder = mkdtempSync(join(root, 'api/dist/cli-test-'));
  const { bundle } = (await import(pathToFileURL(join(root, 'bootstrap/bundle.mjs')).href)) as {
    bundle: Bundle;
  };
  await bundle({ cli: join(import.meta.dirname, 'cli.ts') }, join(folder, 'out'));
  writeFileSync(join(folder, 'key'), 'a1'.repeat(32));
  fresh = await freshDatabase(inject('pg'));
  // Rights on the database itself are not copied with a template; the script for the roles gives this one.
  const su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
  await su.query(`grant create on database ${new URL(fresh.superuser).pathname.slice(1)} to moot_owner`);
  await su.end();
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await fresh[Symbol.asyncDispose]();
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
const moot = (args: readonly string[], changed: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise(resolve => {
    const env = {
      PATH: process.env['PATH'],
      MOOT_DATA: join(folder, 'data'),
      MOOT_VAULT_KEY_FILE: join(folder, 'key'),
      DATABASE_URL: fresh.web,
      DATABASE_WORKER_URL: fresh.worker,
      ...changed,
    };
    const child = spawn(process.execPath, [join(folder, 'out/cli.js'), ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', data => (out += String(data)));
    child.stderr.on('data', data => (err += String(data)));
    child.once('close', code => resolve({ code, out, err }));
  });
/** A line for the operator: no stack, no file of ours. */
const isInWords = ({ err }: Ended): void => expect(err).not.toMatch(/\n\s+at |\.ts:\d|\.js:\d/);

describe('the operator’s commands', { timeout: 180_000 }, () => {
  it('each say with --help what they do, and end well', async () => {
    const helps = [
      [[], /migrate.*doctor.*import/s],
      [['migrate'], /brings the database to the present shape/],
      [['doctor'], /says what is wrong/],
      [['audit'], /verify.*export.*forget/s],
      [['audit', 'verify'], /Needs no\s+database.*--against/s],
      [['person'], /add.*end-role/s],
      [['person', 'add'], /--issuer.*--subject.*--lead-of/s],
      [['import', 'kev'], /Known Exploited Vulnerabilities.*<file>|<file>.*Known Exploited Vulnerabilities/s],
    ] as const;
    const ended = await Promise.all(helps.map(([args]) => moot([...args, '--help'])));
    for (const [at, [args, about]] of helps.entries()) {
      expect(ended[at]?.code, args.join(' ')).toBe(0);
      expect(ended[at]?.out).toMatch(about);
    }
  });

  it('end badly, with the help, where a command, argument or option is not known or missing', async () => {
    const wrong = [['nothing'], ['import', 'kev'], ['doctor', '--loud'], ['migrate', 'too', 'many']];
    for (const ended of await Promise.all(wrong.map(args => moot(args)))) {
      expect(ended.code).toBe(1);
      expect(ended.err).toMatch(/Usage: moot/);
      isInWords(ended);
    }
  });

  it('doctor ends well only if all is well, and prints no secret', async () => {
    const good = await moot(['doctor']);
    expect(good).toMatchObject({ code: 0, err: '' });
    expect(good.out).toMatch(/^well {3}mode demo/m);
    const bad = await moot(['doctor'], { MOOT_PORT: 'hidden-word', MOOT_TYPO: 'hidden-word' });
    expect(bad.code).toBe(1);
    expect(bad.out).toBe(
      'WRONG  MOOT_TYPO: there is no such setting; see docs/operating.md\nWRONG  MOOT_PORT: must be a whole number from 0 to 65535\n',
    );
    for (const { out, err } of [good, bad])
      expect(out + err).not.toMatch(/hidden-word|a1a1a1|:web@|:worker@/);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('10 R6 audit verify checks a log offline, against what was held before, and says in words what is wrong', async () => {
    const world = machineWorld;
    const vault = vaultKeys(Buffer.alloc(32, 0xa1), world);
    const person = world.id();
    await using worker = await openDatabase(fresh.worker, 2);
    const sign = headSigner({ database: worker, world, vault });
    const act = (by: string): Promise<unknown> =>
      worker
        .as('releaser', run =>
          appendToAudit(run, { world, vault }, 'signed_in', { authority: world.id(), by }),
        )
        .then(sign);
    const file = (name: string): string => join(folder, name);
    await act(person);
    await act(world.id());
    expect((await moot(['audit', 'export', file('older.json')])).code).toBe(0);
    await act(person);
    expect((await moot(['audit', 'export', file('log.json')])).code).toBe(0);

    // Nothing but the file: no settings, no database, no folder.
    const nothing = {
      MOOT_MODE: 'nonsense',
      DATABASE_URL: '',
      DATABASE_WORKER_URL: '',
      MOOT_VAULT_KEY_FILE: '',
    };
    const alone = await moot(['audit', 'verify', file('log.json')], nothing);
    expect(alone).toMatchObject({ code: 0, err: '' });
    expect(alone.out).toMatch(/^3 entries under 3 heads.*Nothing older was given.*The log holds\.$/ms);
    const log = JSON.parse(readFileSync(file('log.json'), 'utf8')) as AuditLog;
    // The operator, who has the key, rewrites the first entry and makes everything fit.
    const leaves = log.leaves.with(0, `2026-01-01 ${'ab'.repeat(32)}`);
    const roots = rootsAt(leaves, new Set(log.heads.map(({ size }) => size)));
    const heads = log.heads.map(head => signHeadOf(vault.signer, { ...head, root: roots.get(head.size)! }));
    writeFileSync(file('rewritten.json'), JSON.stringify({ ...log, leaves, heads }));
    const caught = await moot(
      ['audit', 'verify', file('rewritten.json'), '--against', file('older.json')],
      nothing,
    );
    expect(caught).toMatchObject({ code: 1, err: '' });
    expect(caught.out).toMatch(
      /WRONG {2}from what you hold, the log differs at or before entry 1.*does NOT hold/s,
    );

    const missing = await moot(['audit', 'verify', file('missing.json')], nothing);
    expect(missing.code).toBe(1);
    isInWords(missing);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('10 R6 audit forget destroys the openings that name a person, and the log holds all the same', async () => {
    const vault = vaultKeys(Buffer.alloc(32, 0xa1), machineWorld);
    const su = new pg.Client({ connectionString: fresh.superuser });
    await su.connect();
    const sealed = async (): Promise<readonly string[]> =>
      (
        await su.query<{ commitment: Buffer; opening: Buffer }>(
          'select commitment, opening from audit.leaf where opening is not null order by position',
        )
      ).rows.map(({ commitment, opening }) =>
        JSON.stringify(vault.open('audit', commitment.toString('hex'), opening)),
      );
    const before = await sealed();
    const { by: person } = (JSON.parse(before[0]!) as { details: { by: string } }).details;
    const owner = { DATABASE_OWNER_URL: fresh.owner };
    expect(await moot(['audit', 'forget', person], owner)).toMatchObject({ code: 1 });
    expect(await sealed()).toEqual(before);
    expect((await moot(['audit', 'forget', person, '--yes'], owner)).out).toBe('2 openings destroyed\n');
    expect(await sealed()).toEqual(before.filter(text => !text.includes(person)));
    await su.end();
    await moot(['audit', 'export', join(folder, 'after.json')]);
    const verified = await moot([
      'audit',
      'verify',
      join(folder, 'after.json'),
      '--against',
      join(folder, 'log.json'),
    ]);
    expect(verified).toMatchObject({ code: 0, err: '' });
  });

  it('import kev says in a line what is wrong with the file, and changes nothing', async () => {
    const missing = await moot(['import', 'kev', join(folder, 'missing.json')]);
    expect(missing.code).toBe(1);
    expect(missing.err).toMatch(/no such file.*missing\.json/);
    writeFileSync(join(folder, 'broken.json'), '{"vulnerabilities": 7}');
    const broken = await moot(['import', 'kev', join(folder, 'broken.json')]);
    expect(broken.code).toBe(1);
    expect(broken.err.trim().split('\n').length).toBeLessThan(12);
    const folderItself = await moot(['import', 'kev', folder]);
    expect(folderItself.code).toBe(1);
    for (const ended of [missing, broken, folderItself]) isInWords(ended);
  });

  it('migrate asks for the owner’s address, prints the roles without a password, and changes nothing the second time', async () => {
    const without = await moot(['migrate']);
    expect(without).toMatchObject({
      code: 1,
      out: '',
      err: 'DATABASE_OWNER_URL: is needed for this command\n',
    });
    const printed = await moot(['migrate', '--print-cluster']);
    expect(printed.code).toBe(0);
    expect(printed.out).toContain('create role %I nologin');
    expect(printed.out).not.toMatch(/password '/i);
    const migrated = await moot(['migrate'], { DATABASE_OWNER_URL: fresh.owner });
    expect(migrated).toMatchObject({ code: 0, err: '' });
    expect(migrated.out).toMatch(/^0 migrations applied, policies as they were, \d+ authorities/);
  });

  it('8 officers, stewards and leads are named by the operator, and nobody has both a role and a membership', async () => {
    const owner = { DATABASE_OWNER_URL: fresh.owner };
    const who = (subject: string): readonly string[] => [
      ...['--issuer', 'https://provider.example', '--subject', subject],
      ...['--name', 'Somebody', '--email', 'somebody@example.test'],
    ];
    expect((await moot(['migrate'], owner)).code).toBe(0);
    expect(await moot(['person', 'add', ...who('one'), '--role', 'officer'], owner)).toMatchObject({
      code: 0,
    });
    const again = await moot(['person', 'add', ...who('one'), '--role', 'steward'], owner);
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('a platform role already') });
    isInWords(again);
    expect(await moot(['person', 'add', ...who('two'), '--lead-of', 'BRD'], owner)).toMatchObject({
      code: 0,
    });
    const both = await moot(['person', 'add', ...who('two'), '--role', 'moderator'], owner);
    expect(both).toMatchObject({ code: 1, err: expect.stringContaining('excludes platform roles') });
    expect(await moot(['person', 'add', ...who('three'), '--lead-of', 'XXX'], owner)).toMatchObject({
      code: 1,
    });
    const su = new pg.Client({ connectionString: fresh.superuser });
    await su.connect();
    const found = await su.query(
      `select a.code, a.standing, m.role from register.membership m join register.authority a on a.id = m.authority_id`,
    );
    expect(found.rows).toEqual([{ code: 'BRD', standing: 'enrolled', role: 'lead' }]);
    expect((await moot(['person', 'end-role', ...who('one').slice(0, 4)], owner)).code).toBe(0);
    expect((await su.query('select from register.platform_role')).rowCount).toBe(0);
    await su.end();
  });

  it('5 vault rotate seals a whole database anew, refuses a wrong key by name, and says what is lost with one', async () => {
    await using own = await freshDatabase(inject('pg'));
    const urls = { DATABASE_URL: own.web, DATABASE_WORKER_URL: own.worker, DATABASE_OWNER_URL: own.owner };
    const keyFile = (name: string, byte: string): string => {
      writeFileSync(join(folder, name), `${byte.repeat(32)}\n`);
      return join(folder, name);
    };
    const idOf = (byte: string): string => vaultKeys(Buffer.from(byte.repeat(32), 'hex'), machineWorld).id;
    const [next, wrong] = [keyFile('next-key', 'b2'), keyFile('wrong-key', 'c3')];
    const seeded = await seedWorld(own.superuser, machineWorld, {
      authorities: { c0: {} },
      people: { lead: { of: 'c0', as: 'lead' } },
    });
    const words = async (
      byte: string,
      work: (asked: Asked) => Promise<RedactionList>,
    ): Promise<RedactionList> => {
      await using database = await openDatabase(own.web, 2);
      const vault = vaultKeys(Buffer.from(byte.repeat(32), 'hex'), machineWorld);
      await recogniseVaultKey(database, vault);
      const services = { database, world: machineWorld, vault } as unknown as Asked['services'];
      return await work({ caller: seeded.caller('lead'), door: 'http', services });
    };
    await words('a1', asked => setRedactionList(asked, { terms: ['bluebird*'], version: 0 }));

    const rotate = (changed: Readonly<Record<string, string>> = {}): Promise<Ended> =>
      moot(['vault', 'rotate', '--next', next], { ...urls, ...changed });
    const refused = async (ended: Promise<Ended>, ...why: readonly string[]): Promise<void> => {
      const { code, out, err } = await ended;
      expect({ code, out }).toEqual({ code: 1, out: '' });
      for (const one of why) expect(err).toContain(one);
      expect(err).not.toMatch(/(?:a1){8}|(?:b2){8}|(?:c3){8}/);
      isInWords({ code, out, err });
    };
    await refused(
      rotate({ MOOT_VAULT_KEY_FILE: wrong }),
      `this is key ${idOf('c3')}; the database is under key ${idOf('a1')}`,
    );
    const lost = 'If the vault key is lost, so are the intake and every tie: nobody can restore them';
    await refused(rotate({ MOOT_VAULT_KEY_FILE: join(folder, 'lost') }), lost);
    const running = new pg.Client({ connectionString: own.web });
    await running.connect();
    await refused(rotate(), 'Moot is running: stop all of its processes first');
    await running.end();
    expect((await words('a1', redactionList)).terms).toEqual(['bluebird*']);

    const done = await rotate();
    expect(done).toMatchObject({ code: 0, err: '' });
    const said = done.out.trim().split('\n');
    expect(said).toContain('1 rows of register.redaction_list made anew');
    expect(said.slice(-3)).toEqual([
      `The database is under key ${idOf('b2')}. Key ${idOf('a1')} opens nothing in it any more.`,
      `Name ${next} in MOOT_VAULT_KEY_FILE before you start Moot.`,
      `Keep key ${idOf('a1')} for as long as a backup from before is kept, and no longer.`,
    ]);
    expect((await words('b2', redactionList)).terms).toEqual(['bluebird*']);
    await expect(words('a1', redactionList)).rejects.toThrow(`this is key ${idOf('a1')}`);
    const old = await moot(['doctor'], urls);
    expect(old).toMatchObject({ code: 1, out: expect.stringContaining(`key ${idOf('b2')}`) });
    expect((await moot(['doctor'], { ...urls, MOOT_VAULT_KEY_FILE: next })).code).toBe(0);
  });
});
