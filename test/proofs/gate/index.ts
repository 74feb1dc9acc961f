/** Every door has its guards and keeps its limits, and the gate's answers keep the specification of GraphQL over HTTP. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '@moot/api/database/asViewer';
import { vaultKeys } from '@moot/api/keys';
import { machineWorld } from '@moot/api/world';
import { freshDatabase, type FreshDatabase } from '../../world/database.ts';
import { unhurried } from '../../world/platform.ts';
import { seedWorld, type SeededWorld } from '../../world/seedWorld.ts';
import { ownPostgres } from '../../world/ownPostgres.ts';
import type { Proof, ProofOptions, ProofResult } from '../run.ts';
import { runAudits, type AuditOutcome } from './audits.ts';
import { files } from './files.ts';
import type { Line } from './line.ts';
import { pagesAndSignIn } from './pagesAndSignIn.ts';
import { pagesDocuments } from './pagesDocuments.ts';
import { sockets } from './sockets.ts';
import { Difference, manifest, smallLimits, Stage } from './stage.ts';
import { tokensQueries } from './tokensQueries.ts';
import { buildVariants, shownFile, type Fault, type Variants } from './variants.ts';

const lines: readonly Line[] = [...pagesDocuments, ...tokensQueries, ...sockets, ...pagesAndSignIn, ...files];

export interface GateProof extends ProofResult {
  /** Guards that did not stand, each with what was seen. */
  readonly broken: readonly string[];
  /** Planted faults that no check saw. */
  readonly missed: readonly string[];
  readonly audits: readonly AuditOutcome[];
}

/**
 * On a PostgreSQL of one's own; `superuser` is its connection string. Of the planted faults every `oneOf`-th is tried,
 * beginning with the seed's: all of them with 1.
 */
export async function proveGate(
  superuser: string,
  { seed, progress, say }: Omit<ProofOptions, 'size'>,
  oneOf: number,
): Promise<GateProof> {
  const planted = lines.flatMap(line => line.faults.map(fault => ({ line, fault })));
  const tried = planted.filter((_, n) => n % oneOf === seed % oneOf);
  const dataDir = mkdtempSync(join(tmpdir(), 'moot-gate-'));
  await using variants = await buildVariants(tried.map(({ fault }) => fault));
  await using demo = await House.open(superuser, join(dataDir, 'demo'), variants);
  await using production = await House.open(superuser, join(dataDir, 'production'), variants);
  const houseOf = (line: Line): House => (line.production === true ? production : demo);
  const modeOf = (line: Line): Mode => (line.production === true ? 'production' : 'demo');
  const broken: string[] = [];
  const missed: string[] = [];
  try {
    for (const mode of ['demo', 'production'] as const) {
      const its = lines.filter(line => modeOf(line) === mode);
      await (mode === 'demo' ? demo : production).during(mode, null, null, async at => {
        for (const line of its) {
          const seen = await seenBy(line, at);
          say(
            `${seen === null ? 'stands' : 'BROKEN'}: ${line.door}: ${line.guard}${seen === null ? '' : `: ${seen}`}`,
          );
          if (seen !== null) broken.push(`${line.door}: ${line.guard}: ${seen}`);
        }
      });
    }
    for (const [n, { line, fault }] of tried.entries()) {
      const seen = await houseOf(line).during(modeOf(line), n, fault, at => seenBy(line, at));
      say(
        `planted in ${shownFile(fault)}: ${fault.name}: ${seen === null ? 'NOT FOUND' : `found: ${seen.slice(0, 140)}`}`,
      );
      if (seen === null) missed.push(`${line.door}: ${line.guard}: ${fault.name}`);
      progress(n + 1, tried.length, 'faults planted');
    }
    const audits = await demo.during('open', null, null, async at => runAudits(at.url, await at.token()));
    for (const { id, name, verdict, reason } of audits)
      say(`audit ${id} ${verdict}: ${name}${reason === null ? '' : `: ${reason}`}`);
    const unexplained = audits.filter(({ verdict }) => verdict === 'FAILS');
    return {
      held: broken.length === 0 && missed.length === 0 && unexplained.length === 0,
      broken,
      missed,
      audits,
      figures: {
        guards: lines.length,
        broken: broken.length,
        'planted faults caught': `${tried.length - missed.length}/${tried.length}`,
        'of GraphQL over HTTP’s audits pass': `${audits.filter(({ verdict }) => verdict === 'passes').length}/${audits.length}`,
        'audits fail': unexplained.length,
      },
    };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** What a check sees; null where the guard stands. Whatever else breaks is the proof's own mistake, or the fault's doing. */
async function seenBy(line: Line, at: Stage): Promise<string | null> {
  try {
    await line.check(at);
    return null;
  } catch (error) {
    if (error instanceof Difference) return error.message;
    return `it broke: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    at.clear();
  }
}

/** `open`: as the demo, with the limits that an operator has. */
type Mode = 'demo' | 'production' | 'open';

/** A database with a small world in it, and the platform that stands on it for as long as it is asked for. */
class House implements AsyncDisposable {
  private constructor(
    private readonly fresh: FreshDatabase,
    private readonly su: pg.Client,
    private readonly seeded: SeededWorld,
    private readonly dataDir: string,
    private readonly variants: Variants,
  ) {}

  static async open(superuser: string, dataDir: string, variants: Variants): Promise<House> {
    mkdirSync(dataDir);
    const fresh = await freshDatabase(superuser);
    const seeded = await seedWorld(fresh.superuser, machineWorld, {
      authorities: { amber: {}, birch: {} },
      circles: { grove: ['amber'] },
      people: { lead: { of: 'amber', as: 'lead' }, reader: { of: 'birch', as: 'reader' } },
    });
    const su = new pg.Client({ connectionString: fresh.superuser });
    await su.connect();
    return new House(fresh, su, seeded, dataDir, variants);
  }

  async during<T>(
    mode: Mode,
    variant: number | null,
    fault: Fault | null,
    work: (at: Stage) => Promise<T>,
  ): Promise<T> {
    if (mode === 'production')
      await this.su.query(
        'update register.authority set invented = false; update register.person set invented = false',
      );
    const port = await freePort();
    const limits = Object.entries(smallLimits).map(([name, most]) => `${name}=${most}`);
    const { stop, routes } = await this.variants.start({
      start: variant,
      urls: { web: this.fresh.web, worker: this.fresh.worker },
      manifest,
      env: {
        MOOT_PORT: String(port),
        MOOT_DATA: this.dataDir,
        MOOT_WEB: 'none',
        MOOT_PARTS: 'api',
        MOOT_LOG: 'fatal',
        MOOT_PROXIES: '1',
        MOOT_VAULT_KEY: vaultKey.toString('hex'),
        MOOT_LIMITS: mode === 'open' ? unhurried : limits.join(),
        ...(mode === 'production' ? inProduction(this.fresh) : {}),
      },
    });
    const worker = await openDatabase(this.fresh.worker, 2);
    try {
      const writing = { world: machineWorld, vault: vaultKeys(vaultKey, machineWorld) };
      const { su, seeded } = this;
      return await work(
        new Stage({ url: `http://localhost:${port}`, routes, su, worker, writing, seeded, fault }),
      );
    } finally {
      await worker[Symbol.asyncDispose]();
      await stop();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.su.end();
    await this.fresh[Symbol.asyncDispose]();
  }
}

const vaultKey = Buffer.alloc(32, 7);

/** Settings with which production starts; the provider is asked when first needed, which it is not here. */
const inProduction = ({ web, worker }: FreshDatabase): Readonly<Record<string, string>> => ({
  MOOT_MODE: 'production',
  MOOT_BASE_URL: 'https://moot.example',
  DATABASE_URL: web,
  DATABASE_WORKER_URL: worker,
  OIDC_ISSUER: 'https://login.example',
  OIDC_CLIENT_SECRET: 'never used',
});

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

export const proof: Proof = {
  name: 'gate',
  about: 'Every door has its guards and keeps its limits (V8).',
  async run(options) {
    await using server = await ownPostgres('gate');
    return await proveGate(server.superuserUrl, options, options.size === 'full' ? 1 : 4);
  },
};
