import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../../test/world/database.ts';
import { openDatabase, type Database } from '../../database/asViewer.ts';
import { asRegistrar } from '../../database/asRegistrar.ts';
import { materialPath } from '../../material.ts';
import { stableId } from '../../register/stableId.ts';
import { bringKnownSuppliers } from '../../suppliers/bringSuppliers.ts';
import { vaultKeys } from '../../keys.ts';
import { fixedWorld } from '../../world.ts';
import { readCatalogue, type KevCatalogue, type KevEntry } from './catalogue.ts';
import { importKev, type ImportDialogue, type ImportReport } from './importKev.ts';

const cut = readFileSync(materialPath('kev/known_exploited_vulnerabilities.cut.json'), 'utf8');
const original = readCatalogue(cut);
const withEntries = (entries: readonly KevEntry[], day = 1): KevCatalogue => ({
  ...original,
  catalogVersion: `2026.01.0${day}`,
  dateReleased: `2026-01-0${day}T00:00:00.000Z`,
  count: entries.length,
  vulnerabilities: entries,
});

describe('reading a catalogue', () => {
  it('R7 names the line at which a file stops being JSON', () => {
    const lines = cut.split('\n');
    expect(() => readCatalogue(lines.slice(0, 20).join('\n'))).toThrow(/^line 20: this is not JSON$/);
  });
  it('R7 names the field and the entry that do not fit the schema', () => {
    const broken = JSON.parse(cut);
    delete broken.vulnerabilities[3].dueDate;
    expect(() => readCatalogue(JSON.stringify(broken))).toThrow(
      `vulnerabilities.3 (${original.vulnerabilities[3]?.cveID}): must have required property 'dueDate'`,
    );
  });
  it('R7 refuses a CVE number of the wrong form by its field', () => {
    const broken = JSON.parse(cut);
    broken.vulnerabilities[2].cveID = 'CVE-20-1';
    expect(() => readCatalogue(JSON.stringify(broken))).toThrow(/^vulnerabilities\.2\.cveID/);
  });
  it('R7 refuses a count that is not the number of entries', () => {
    expect(() => readCatalogue(JSON.stringify({ ...original, count: 48 }))).toThrow(
      'count: says 48, but there are 47 entries',
    );
  });
  it('R7 refuses an entry that stands twice', () => {
    const twice = [...original.vulnerabilities, original.vulnerabilities[0]];
    expect(() => readCatalogue(JSON.stringify({ ...original, count: 48, vulnerabilities: twice }))).toThrow(
      /stands already at vulnerabilities\.0/,
    );
  });
});

describe('importing', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let superuser: pg.Client;
  const world = fixedWorld('kev', new Date('2026-01-10T12:00:00Z'));
  const vault = vaultKeys(Buffer.alloc(32, 7), world);
  const dialogue = (answer: boolean, asked: string[] = []): ImportDialogue => ({
    mayRetract: async (removed, held) => {
      asked.push(`${removed} of ${held}`);
      return answer;
    },
    progress: () => undefined,
  });
  const run = (catalogue: KevCatalogue, d = dialogue(false)): Promise<ImportReport> =>
    importKev({ database, world, vault }, catalogue, d);
  const one = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>> =>
    (await superuser.query(text, values)).rows[0];
  const everything = async (): Promise<string> =>
    String(
      (
        await one(
          `select md5(string_agg(p::text, '' order by id)) || (select count(*) from alerts.event) || (select count(*) from library.revision) as it from library.publication p`,
        )
      )['it'],
    );

  beforeAll(async () => {
    fresh = await freshDatabase(inject('pg'));
    await asRegistrar(fresh.owner, async registrar => {
      await bringKnownSuppliers(registrar);
    });
    database = await openDatabase(fresh.worker, 3);
    superuser = new pg.Client({ connectionString: fresh.superuser });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await database[Symbol.asyncDispose]();
    await fresh[Symbol.asyncDispose]();
  });

  it('refuses a source that no steward has named', async () => {
    await expect(run(original)).rejects.toThrow('no steward has named the trusted source cisa-kev');
    await asRegistrar(fresh.owner, registrar =>
      registrar(
        `insert into register.trusted_source (id, code, name, byline, url, named_by) values ($1, 'cisa-kev', 'CISA KEV', 'CISA Known Exploited Vulnerabilities catalogue', 'https://www.cisa.gov', null)`,
        [stableId('source', 'cisa-kev')],
      ),
    );
  });

  it('9 turns every entry into a CLEAR supplier warning of the source, quietly the first time', async () => {
    const report = await run(original);
    expect(report).toMatchObject({ added: 47, revised: 0, retracted: 0, same: 0, quiet: true });
    expect(
      await one(`select count(*)::int as n, count(*) filter (where marking = 'CLEAR' and attribution = 'source' and kind = 'supplier_warning'
      and byline like 'CISA%' and status = 'confirmed')::int as well from library.publication`),
    ).toEqual({ n: 47, well: 47 });
    expect(await one('select count(*)::int as n, bool_and(quiet) as quiet from alerts.event')).toEqual({
      n: 47,
      quiet: true,
    });
    expect(
      await one(
        'select count(*)::int as n from library.publication p where not exists (select from library.publication_supplier s where s.publication_id = p.id and s.product_id is not null)',
      ),
    ).toEqual({ n: 0 });
  });

  it('9 matches spellings of one supplier to one row of the register', async () => {
    const qnap = original.vulnerabilities.filter(v => v.vendorProject.startsWith('QNAP'));
    expect(new Set(qnap.map(v => v.vendorProject)).size).toBeGreaterThan(1);
    expect(
      await one(
        `select count(distinct s.supplier_id)::int as n from library.publication_supplier s join library.publication p on p.id = s.publication_id
      where p.content -> 'cves' ->> 0 = any ($1)`,
        [qnap.map(v => v.cveID)],
      ),
    ).toEqual({ n: 1 });
  });

  it('9 changes nothing when run a second time', async () => {
    const before = await everything();
    const report = await run(original);
    expect(report).toMatchObject({
      added: 0,
      revised: 0,
      retracted: 0,
      same: 47,
      suppliersAdded: 0,
      productsAdded: 0,
    });
    expect(await everything()).toBe(before);
  });

  it('9 refuses an older catalogue and leaves everything as it was', async () => {
    const before = await everything();
    await expect(run({ ...original, dateReleased: '2020-01-01T00:00:00.000Z' })).rejects.toThrow(
      /^dateReleased: .* is older/,
    );
    expect(await everything()).toBe(before);
  });

  it('9 makes a changed entry a revision that alerts like any release', async () => {
    const [first, ...rest] = original.vulnerabilities;
    const changed = { ...first!, requiredAction: 'Disconnect it.', knownRansomwareCampaignUse: 'Known' };
    expect(await run(withEntries([changed, ...rest], 2))).toMatchObject({
      added: 0,
      revised: 1,
      same: 46,
      quiet: false,
    });
    expect(
      await one(
        `select revision, severity, content ->> 'action' as action, change_note from library.publication where content -> 'cves' ->> 0 = $1`,
        [first!.cveID],
      ),
    ).toEqual({
      revision: 2,
      severity: 'critical',
      action: 'Disconnect it.',
      change_note: "Changed in CISA's catalogue, version 2026.01.02.",
    });
    expect(await one(`select act, quiet from alerts.event order by position desc limit 1`)).toEqual({
      act: 'revised',
      quiet: false,
    });
  });

  it('9 retracts a removed entry with a note, keeps it readable, and revises it when it comes back', async () => {
    const [first, ...rest] = original.vulnerabilities;
    expect(await run(withEntries(rest, 3))).toMatchObject({ retracted: 1 });
    const state = `select revision, status, withdrawn, content ->> 'statusNote' as note from library.publication where content -> 'cves' ->> 0 = $1`;
    expect(await one(state, [first!.cveID])).toMatchObject({
      revision: 3,
      status: 'retracted',
      withdrawn: false,
      note: expect.stringContaining('2026.01.03'),
    });
    expect(await run(withEntries(rest, 3))).toMatchObject({ retracted: 0, same: 46 });
    expect(await run(withEntries([first!, ...rest], 4))).toMatchObject({ returned: 1, added: 0, same: 46 });
    expect(await one(state, [first!.cveID])).toMatchObject({ revision: 4, status: 'confirmed', note: null });
  });

  it('9 asks before it retracts more than one in twenty, and does nothing on no', async () => {
    const before = await everything();
    const asked: string[] = [];
    const three = withEntries(original.vulnerabilities.slice(3), 5);
    await expect(run(three, dialogue(false, asked))).rejects.toThrow('nothing was changed');
    expect(asked).toEqual(['3 of 47']);
    expect(await everything()).toBe(before);
    expect(await run(three, dialogue(true))).toMatchObject({ retracted: 3 });
    const two: string[] = [];
    await run(withEntries(original.vulnerabilities.slice(5), 6), dialogue(false, two));
    expect(two, '2 of 44 is not more than one in twenty').toEqual([]);
  });

  it('9 leaves nothing half-imported when it fails in the middle', async () => {
    const before = await everything();
    const entries = original.vulnerabilities.map(e => ({
      ...e,
      shortDescription: `${e.shortDescription} Again.`,
    }));
    let written = 0;
    const failing: ImportDialogue = {
      mayRetract: async () => true,
      progress: () => {
        written += 1;
        if (written === 20) throw new Error('the power went');
      },
    };
    await expect(run(withEntries(entries, 7), failing)).rejects.toThrow('the power went');
    expect(await everything()).toBe(before);
  });
});
