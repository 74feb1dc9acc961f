/** A log as it comes about: acts on many days through the real function, heads signed by the real worker's code. */
import pg from 'pg';
import type { AuditedAct } from '@moot/api/audit/acts';
import { appendToAudit } from '@moot/api/audit/append';
import { exportLog } from '@moot/api/audit/exportLog';
import { logSchema, type AuditLog } from '@moot/api/audit/logFile';
import { openLeaf } from '@moot/api/audit/opening';
import { headSigner } from '@moot/api/audit/signHead';
import { openDatabase, type Database } from '@moot/api/database/asViewer';
import type { Signer, VaultKeys } from '@moot/api/keys';
import { vaultKeys } from '@moot/api/keys';
import { fixedWorld } from '@moot/api/world';
import { freshDatabase } from '../../world/database.ts';

export interface WrittenLog extends AsyncDisposable {
  readonly log: AuditLog;
  /** The operator's. */
  readonly signer: Signer;
  /** Somebody's who is not the operator. */
  readonly stranger: Signer;
  readonly superuser: pg.Client;
  /** The log in the database as it is now, with the openings that fit. */
  readonly read: () => Promise<AuditLog>;
  /** Signs as a worker that has just started. */
  readonly sign: () => Promise<unknown>;
  /** Some more acts, and a head over them. */
  readonly grow: (leaves: number) => Promise<void>;
}

const acts: readonly AuditedAct[] = [
  'signed_in',
  'role_changed',
  'submission_submitted',
  'publication_released',
];

export async function writeAuditLog(
  superuserUrl: string,
  plan: { readonly seed: number; readonly heads: number; readonly below: (n: number) => number },
): Promise<WrittenLog> {
  const opened = new AsyncDisposableStack();
  const world = fixedWorld(`audit ${plan.seed}`, new Date('2026-03-01T08:00:00Z'));
  const vault = vaultKeys(world.bytes(32), world);
  const fresh = opened.use(await freshDatabase(superuserUrl));
  const worker = opened.use(await openDatabase(fresh.worker, 2));
  const superuser = new pg.Client({ connectionString: fresh.superuser });
  await superuser.connect();
  opened.defer(() => superuser.end());

  const grow = async (leaves: number): Promise<void> => {
    await worker.as('releaser', async run => {
      for (let left = leaves; left > 0; left--) {
        await appendToAudit(run, { world, vault }, acts[plan.below(acts.length)]!, {
          authority: world.id(),
          by: world.id(),
        });
      }
    });
    await sign();
    world.tick((1 + plan.below(30)) * 3_600_000);
  };
  const sign = headSigner({ database: worker, world, vault });
  for (let head = 0; head < plan.heads; head++) await grow(1 + plan.below(2 * averageLeaves));
  const read = (): Promise<AuditLog> => readBack(worker, superuser, vault);
  return {
    log: await read(),
    signer: vault.signer,
    stranger: vaultKeys(world.bytes(32), world).signer,
    superuser,
    read,
    grow,
    sign: () => headSigner({ database: worker, world, vault })(),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

/** Leaves under a head, on the average. */
const averageLeaves = 25;

async function readBack(worker: Database, superuser: pg.Client, vault: VaultKeys): Promise<AuditLog> {
  let text = '';
  for await (const piece of exportLog(worker)) text += piece;
  const log = logSchema.parse(JSON.parse(text));
  const { rows } = await superuser.query<{ position: string; commitment: Buffer; opening: Buffer | null }>(
    'select position, commitment, opening from audit.leaf',
  );
  const openings = rows.flatMap(({ position, commitment, opening }) => {
    const read = opening === null ? null : openLeaf(vault, commitment, opening);
    return read === null || Number(position) > log.leaves.length ? [] : [[position, read.text] as const];
  });
  // As a lead has them: some, not all.
  return { ...log, openings: Object.fromEntries(openings.filter((_, at) => at % 3 === 0)) };
}
