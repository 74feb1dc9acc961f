/** Nobody can rewrite what somebody holds a head of the audit log for, the operator included (R6). */
import { nothingHeld, verifyLog, type Held } from '@moot/api/audit/verifyLog';
import type { AuditLog } from '@moot/api/audit/logFile';
import { drawing } from '../custody/permutation.ts';
import { ownPostgres } from '../../world/ownPostgres.ts';
import type { Proof, ProofOptions, ProofResult } from '../run.ts';
import { faults } from './faults.ts';
import { tableTamperings, tamperInTheDatabase } from './inTheDatabase.ts';
import { tamperings, type Tampering } from './tamperings.ts';
import { writeAuditLog } from './writtenLog.ts';

const sizes = {
  quick: { heads: 10, trials: 240, rounds: 16, growths: 3 },
  full: { heads: 60, trials: 1_000, rounds: 80, growths: 20 },
} as const;

interface Trial {
  readonly tampering: Tampering;
  readonly log: AuditLog;
  readonly held: Held;
}

/** On a PostgreSQL of one's own; `superuser` is its connection string. */
export async function proveAudit(
  superuser: string,
  { size, seed, progress, say }: ProofOptions,
): Promise<ProofResult & { readonly missed: readonly string[]; readonly blind: readonly string[] }> {
  const plan = sizes[size];
  const draw = drawing(seed);
  const below = (n: number): number => Math.floor(draw() * n);
  await using written = await writeAuditLog(superuser, { seed, heads: plan.heads, below });
  const { log, signer, stranger } = written;
  const missed: string[] = [];

  const trials = Array.from({ length: plan.trials }, (_, at): Trial => {
    const tampering = tamperings[at % tamperings.length]!;
    const head = log.heads[below(log.heads.length)]!;
    const holds =
      tampering.shownTo === 'nothing' ? below(4) : tampering.shownTo === 'head' ? below(3) : below(2);
    const held = [earlier(log, head.size), { heads: [head], leaves: [] }, noted(head), nothingHeld][holds]!;
    const reach = holds === 3 ? 0 : head.size;
    return { tampering, held, log: tampering.apply({ log, held: reach, signer, stranger, below }) };
  });
  const unchanged = JSON.stringify(log);
  trials.forEach(({ tampering, log: tampered, held }, at) => {
    if (JSON.stringify(tampered) === unchanged) missed.push(`${tampering.name}: changed nothing`);
    else if (verifyLog(tampered, held).length === 0) missed.push(tampering.name);
    progress(at + 1, trials.length, 'tamperings checked');
  });

  // Honest growth raises no alarm, whatever is held of it.
  const honest: { readonly log: AuditLog; readonly held: Held }[] = [
    ...log.heads.flatMap(head => [
      { log, held: earlier(log, head.size) },
      { log, held: noted(head) },
    ]),
    { log, held: nothingHeld },
  ];
  for (let growth = 0; growth < plan.growths; growth++) {
    await written.grow(1 + below(30));
    honest.push({ log: await written.read(), held: log });
  }
  for (const { log: grown, held } of honest)
    if (verifyLog(grown, held).length > 0) missed.push('FALSE ALARM: an honest log was refused');

  const tables = await tamperInTheDatabase(written, below, plan.rounds, () =>
    progress(0, plan.rounds, 'tampering in the tables'),
  );
  missed.push(...tables.missed);

  for (const { name, shownTo } of tamperings)
    say(
      `tampering: ${name}${shownTo === 'nothing' ? '' : ` (seen by who holds a ${shownTo === 'key' ? 'head with its key' : 'head'})`}`,
    );
  for (const { name, stopsTheWorker } of tableTamperings)
    say(`in the tables: ${name}${stopsTheWorker ? '; the worker signs nothing more' : ''}`);
  for (const name of missed) say(`NOT FOUND ${name}`);

  const blind = faults
    .filter(
      ({ parts }) =>
        trials.every(({ log: tampered, held }) => verifyLog(tampered, held, parts).length > 0) &&
        honest.every(({ log: grown, held }) => verifyLog(grown, held, parts).length === 0),
    )
    .map(({ name }) => name);
  for (const { name } of faults) say(`planted: ${name}: ${blind.includes(name) ? 'NOT FOUND' : 'found'}`);

  return {
    held: missed.length === 0 && blind.length === 0,
    missed,
    blind,
    figures: {
      leaves: log.leaves.length,
      heads: log.heads.length,
      tamperings: trials.length,
      'in the tables': tables.tried,
      'honest logs': honest.length,
      'not found or false alarms': missed.length,
      'planted faults caught': `${faults.length - blind.length}/${faults.length}`,
    },
  };
}

/** The file as it was when a head was the last. */
function earlier(log: AuditLog, size: number): AuditLog {
  return {
    ...log,
    heads: log.heads.filter(head => head.size <= size),
    leaves: log.leaves.slice(0, size),
    openings: Object.fromEntries(
      Object.entries(log.openings).filter(([position]) => Number(position) <= size),
    ),
  };
}

/** A head as somebody writes it down: its size and its root. */
const noted = ({ size, root }: AuditLog['heads'][number]): Held => ({ heads: [{ size, root }], leaves: [] });

export const proof: Proof = {
  name: 'audit',
  about: 'Nobody can rewrite what somebody holds a head of the audit log for, the operator included (R6).',
  async run(options) {
    await using server = await ownPostgres('audit');
    return await proveAudit(server.superuserUrl, options);
  },
};
