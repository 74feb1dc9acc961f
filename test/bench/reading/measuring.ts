/** Asks both servers the same by turns. */
import type { ProofOptions } from '../../proofs/run.ts';
import type { ReadingLibrary } from './library.ts';
import {
  operationNames,
  questionsOf,
  toApi,
  toFloor,
  type OperationName,
  type Question,
} from './operations.ts';
import { howLongDidYouRun, type Helper, type LoadResult, type LoadStart } from './processes.ts';
import { databaseProcessorTime } from './processorTime.ts';

/** How many readers ask at the same time. */
export const connections = 16;

/** Enough for every connection to have its plans and for Node to have compiled what it runs. */
const runningIn = { seconds: 15, atMost: 1500 } as const;

/** Where the servers listen. */
export interface Ports {
  readonly api: number;
  readonly floor: number;
}

/** Both servers must answer the same, cursors apart, or their speeds say nothing about each other. */
export async function compareAnswers(ports: Ports, library: ReadingLibrary): Promise<void> {
  for (const operation of operationNames) {
    const questions = questionsOf(operation, library).slice(0, 6);
    for (const [n, question] of questions.entries()) {
      const token = library.tokens[n] as string;
      const [here, there] = await Promise.all([
        post(ports.api, toApi(question, token)),
        post(ports.floor, toFloor(question, token)),
      ]);
      if (here !== there)
        throw new Error(
          `API and floor differ on ${JSON.stringify(question)}:\n${here.slice(0, 2000)}\n${there.slice(0, 2000)}`,
        );
    }
  }
}

async function post(port: number, request: string): Promise<string> {
  const [head = '', body = ''] = request.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(lines.map(line => line.split(': ') as [string, string]));
  const reply = await fetch(`http://127.0.0.1:${port}${first.split(' ')[1] ?? ''}`, {
    method: 'POST',
    headers: { cookie: headers['cookie'] ?? '', 'content-type': 'application/json' },
    body,
  });
  return JSON.stringify(sorted(await reply.json()));
}

/** The same value with its keys in order and without cursors. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'endCursor')
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

/** A measurement with the processor time that one answer took, in milliseconds. */
export interface Measurement extends LoadResult {
  readonly serverTime: number;
  /** Of the database; not a number where that cannot be told. */
  readonly databaseTime: number;
}

export type Measured = Readonly<
  Record<OperationName, { readonly api: readonly Measurement[]; readonly floor: readonly Measurement[] }>
>;

/** First everything once unmeasured, then run by run, each operation on the one server and at once on the other. */
export async function interleave(parts: {
  readonly load: Helper;
  readonly api: Helper;
  readonly floor: Helper;
  readonly ports: Ports;
  /** Folder of the database's files. */
  readonly cluster: string;
  readonly library: ReadingLibrary;
  readonly runs: number;
  readonly seconds: number;
  readonly progress: ProofOptions['progress'];
}): Promise<Measured> {
  const { load, ports, library, cluster, runs, seconds, progress } = parts;
  const servers = ['api', 'floor'] as const;
  const requests = Object.fromEntries(
    operationNames.map(operation => {
      const questions = shared(questionsOf(operation, library), library.tokens);
      return [
        operation,
        { api: questions.map(([q, t]) => toApi(q, t)), floor: questions.map(([q, t]) => toFloor(q, t)) },
      ];
    }),
  ) as unknown as Readonly<Record<OperationName, Readonly<Record<'api' | 'floor', readonly string[]>>>>;
  const spent = async (
    server: 'api' | 'floor',
  ): Promise<{ readonly server: number; readonly database: number | null }> => ({
    server: await parts[server].ask<number>(howLongDidYouRun),
    database: databaseProcessorTime(cluster),
  });
  const run = async (
    operation: OperationName,
    server: 'api' | 'floor',
    until: Pick<LoadStart, 'seconds' | 'atMost'>,
  ): Promise<Measurement> => {
    const before = await spent(server);
    const start: LoadStart = {
      port: ports[server],
      requests: requests[operation][server],
      connections,
      ...until,
    };
    const result = await load.ask<LoadResult>(start);
    const after = await spent(server);
    return {
      ...result,
      serverTime: (after.server - before.server) / result.answered,
      databaseTime: ((after.database ?? Number.NaN) - (before.database ?? Number.NaN)) / result.answered,
    };
  };
  const measured = Object.fromEntries(
    operationNames.map(name => [name, { api: [], floor: [] }]),
  ) as unknown as Record<OperationName, { api: Measurement[]; floor: Measurement[] }>;
  let done = 0;
  const all = (runs + 1) * operationNames.length * servers.length;
  for (let n = 0; n <= runs; n++) {
    for (const operation of operationNames) {
      for (const server of n % 2 === 0 ? servers : servers.toReversed()) {
        const result = await run(operation, server, n === 0 ? runningIn : { seconds });
        if (result.failed > 0)
          throw new Error(`${result.failed} of the readers' questions failed on ${server}, ${operation}`);
        if (n > 0) measured[operation][server].push(result);
        progress(++done, all, 'measurements');
      }
    }
  }
  return measured;
}

/** Every question by viewers in turn, so that many viewers ask many things. */
function shared(
  questions: readonly Question[],
  tokens: readonly string[],
): readonly (readonly [Question, string])[] {
  return Array.from({ length: Math.max(questions.length, tokens.length) }, (_, n) => [
    questions[n % questions.length] as Question,
    tokens[(n * 7) % tokens.length] as string,
  ]);
}
