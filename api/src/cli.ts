/** `npm run moot -- <command>`: the operator's commands. Each says what it does with `--help` and ends with 0 only if it did. */
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { SingleBar } from 'cli-progress';
import { Command, Option } from 'commander';
import { addAuditCommands } from './audit/auditCommands.ts';
import { exportLog } from './audit/exportLog.ts';
import { forgetPerson } from './audit/forgetPerson.ts';
import { NotALog } from './audit/heldFrom.ts';
import { readConfig, SettingProblem, type Config } from './config.ts';
import type { Database } from './database/asViewer.ts';
import { asRegistrar, type Statement } from './database/asRegistrar.ts';
import { clusterScript, migrate } from './database/migrate.ts';
import { borrowOwnDatabase, type DatabaseUrls } from './database/ownDatabase.ts';
import { diagnose } from './doctor.ts';
import { MalformedCatalogue, readCatalogue } from './exchange/kev/catalogue.ts';
import { importKev, ImportRefused } from './exchange/kev/importKev.ts';
import type { VaultKeys } from './keys.ts';
import { bringRegister } from './register/bringRegister.ts';
import {
  endPlatformRoleOf,
  nameLead,
  namePlatformPerson,
  NotNamed,
  platformRoles,
  type NamedPerson,
  type PlatformRole,
} from './register/nameByOperator.ts';
import { bringKnownSuppliers } from './suppliers/bringSuppliers.ts';
import { loadVaultKeys, NotRotated } from './vault/vaultKey.ts';
import { machineWorld } from './world.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs `work` with the settings' databases; the embedded one is borrowed from a running platform or started. */
async function withDatabases<T>(work: (config: Config, urls: DatabaseUrls) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  if (!config.database.embedded) {
    const { web, worker, owner, jobs } = config.database;
    return work(config, { web, worker: worker ?? '', owner: owner ?? '', jobs: jobs ?? '' });
  }
  const own = await borrowOwnDatabase(config.dataDir, machineWorld);
  try {
    return await work(config, own.urls);
  } finally {
    await own.stop();
  }
}

/** The API's own database, loaded by the commands that use it: it is half of what the others would wait for. */
const openWorker = async (url: string, connections: number): Promise<Database> =>
  (await import('./database/asViewer.ts')).openDatabase(needed(url, 'DATABASE_WORKER_URL'), connections);

const needed = (url: string, name: 'DATABASE_OWNER_URL' | 'DATABASE_WORKER_URL'): string => {
  if (url === '') throw new SettingProblem(name, 'is needed for this command');
  return url;
};

const program = new Command('moot').description("Moot's commands for the operator.").showHelpAfterError();

program
  .command('migrate')
  .description('brings the database to the present shape, and the register of authorities with it')
  .option(
    '--print-cluster',
    'prints the script for the roles, to be run once by a superuser, and does nothing else',
  )
  .action(async (options: { printCluster?: boolean }) => {
    if (options.printCluster === true) {
      say(clusterScript);
      return;
    }
    await withDatabases(async (_config, urls) => {
      const owner = needed(urls.owner, 'DATABASE_OWNER_URL');
      const report = await migrate(owner, machineWorld);
      const authorities = await asRegistrar(owner, async run => {
        await bringKnownSuppliers(run);
        return bringRegister(run);
      });
      say(
        `${report.applied.length} migrations applied, policies ${report.policiesReplaced ? 'replaced' : 'as they were'}, ${authorities} authorities in the register`,
      );
    });
  });

program
  .command('doctor')
  .description('says what is wrong with the settings and the database, in words')
  .action(async () => {
    const findings = await diagnose(process.env);
    for (const finding of findings) say(`${finding.well ? 'well ' : 'WRONG'}  ${finding.about}`);
    if (findings.some(f => !f.well)) process.exitCode = 1;
  });

const imports = program.command('import').description('brings publications of a trusted source');

imports
  .command('kev')
  .description("CISA's Known Exploited Vulnerabilities, a JSON file, as CLEAR supplier warnings")
  .argument('<file>', 'the catalogue')
  .option('--yes', 'retracts without asking, however many entries the file no longer has')
  .action(async (file: string, options: { yes?: boolean }) => {
    const catalogue = readCatalogue(readFileSync(file, 'utf8'));
    await withDatabases(async (config, urls) => {
      await using database = await openWorker(urls.worker, 2);
      const bar = new SingleBar({
        format: 'importing {bar} {value}/{total} entries',
        stream: process.stderr,
        noTTYOutput: true,
        notTTYSchedule: 2000,
      });
      let started = false;
      const report = await importKev(
        { database, world: machineWorld, vault: loadVaultKeys(config, machineWorld) },
        catalogue,
        {
          mayRetract: async (removed, held) =>
            options.yes === true ||
            ask(`The file no longer has ${removed} of ${held} entries. Retract them?`),
          progress: (done, total) => {
            if (!started) bar.start(total, 0);
            started = true;
            bar.update(done);
          },
        },
      );
      if (started) bar.stop();
      say(
        `${report.added} added, ${report.revised} revised, ${report.returned} returned, ${report.retracted} retracted, ${report.same} unchanged; ` +
          `${report.suppliersAdded} suppliers and ${report.productsAdded} products added to the register${report.quiet ? '; quiet: the first import alerts nobody at once' : ''}`,
      );
    });
  });

const people = program.command('person').description('names people whom nobody on the platform can name');
const asOperator = <T>(
  work: (run: Statement, parts: { world: typeof machineWorld; vault: VaultKeys }) => Promise<T>,
): Promise<T> =>
  withDatabases((config, urls) => {
    const parts = { world: machineWorld, vault: loadVaultKeys(config, machineWorld) };
    return asRegistrar(needed(urls.owner, 'DATABASE_OWNER_URL'), run => work(run, parts));
  });

people
  .command('add')
  .description(
    'gives a platform role, or makes the lead of an authority; with the same issuer and subject it is the same person',
  )
  .requiredOption('--issuer <url>', 'the provider that the person signs in at')
  .requiredOption('--subject <id>', 'how that provider names them')
  .requiredOption('--name <name>', 'their name')
  .requiredOption('--email <address>', 'their address, shown to those who administer')
  .addOption(new Option('--role <role>', 'a platform role').choices([...platformRoles]).conflicts('leadOf'))
  .option('--lead-of <code>', 'the code of an authority, instead of a role')
  .action(async (given: NamedPerson & { readonly role?: PlatformRole; readonly leadOf?: string }) => {
    const { role, leadOf } = given;
    if (role === undefined && leadOf === undefined) throw new NotNamed('say --role or --lead-of');
    const id = await asOperator((run, parts) =>
      role === undefined
        ? nameLead(run, parts, given, leadOf ?? '')
        : namePlatformPerson(run, parts, given, role),
    );
    say(`${given.name} is ${role === undefined ? `a lead of ${leadOf}` : `a ${role}`} (${id})`);
  });

people
  .command('end-role')
  .description('ends a platform role, a steward’s and an officer’s too')
  .requiredOption('--issuer <url>', 'the provider that the person signs in at')
  .requiredOption('--subject <id>', 'how that provider names them')
  .action(async (given: { readonly issuer: string; readonly subject: string }) => {
    await asOperator((run, parts) => endPlatformRoleOf(run, parts, given));
    say('the platform role has ended');
  });

addAuditCommands(program, {
  say,
  exportLog: write =>
    withDatabases(async (_config, urls) => {
      await using database = await openWorker(urls.worker, 1);
      await write(exportLog(database));
    }),
  forgetPerson: person =>
    withDatabases((config, urls) => {
      const vault = loadVaultKeys(config, machineWorld);
      return asRegistrar(needed(urls.owner, 'DATABASE_OWNER_URL'), run => forgetPerson(run, vault, person));
    }),
});

program
  .command('vault')
  .description('the key that seals the intake, the ties and the log')
  .command('rotate')
  .description(
    'changes the vault key for another, with Moot stopped: all that the old one sealed is sealed anew, in one transaction',
  )
  .requiredOption('--next <file>', 'the file with the new key, 64 hexadecimal digits')
  .action(async ({ next }: { readonly next: string }) => {
    await withDatabases(async (config, urls) => {
      const from = loadVaultKeys(config, machineWorld);
      const to = loadVaultKeys({ ...config, vaultKey: { file: next } }, machineWorld);
      const { rotateKey } = await import('./vault/rotateKey.ts');
      const owner = needed(urls.owner, 'DATABASE_OWNER_URL');
      const report = await rotateKey({ owner, world: machineWorld, from, to });
      for (const [table, rows] of Object.entries(report)) say(`${rows} rows of ${table} made anew`);
      say(`The database is under key ${to.id}. Key ${from.id} opens nothing in it any more.`);
      say(`Name ${next} in MOOT_VAULT_KEY_FILE before you start Moot.`);
      say(`Keep key ${from.id} for as long as a backup from before is kept, and no longer.`);
    });
  });

/** Without a terminal there is nobody to ask: the answer is no. */
async function ask(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    say(`${question} Nobody is here to ask; run again with --yes.`);
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} (yes/no) `);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}

try {
  await program.parseAsync(process.argv);
} catch (error) {
  const known =
    error instanceof SettingProblem ||
    error instanceof ImportRefused ||
    error instanceof MalformedCatalogue ||
    error instanceof NotNamed ||
    error instanceof NotRotated ||
    error instanceof NotALog;
  // The machine's own word: no such file, a folder instead of one, a database that does not answer.
  const fromOutside = error instanceof Error && 'syscall' in error;
  process.stderr.write(
    `${known || fromOutside ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
}
