/** What the benchmark's processes tell each other: each is started with one message and answers with others. */
import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '@moot/api/material';
import { ownProcessorTime } from './processorTime.ts';

/** How a server is started. */
export interface ServerStart {
  /** The login `web`'s connection string. */
  readonly database: string;
  readonly port: number;
  readonly dataDir: string;
}

/** One measurement: who asks what, for how long, over how many connections. */
export interface LoadStart {
  readonly port: number;
  readonly requests: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  /** It ends earlier when so many were answered: for running in. */
  readonly atMost?: number;
}

/** What a measurement found; times in milliseconds. */
export interface LoadResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
  readonly answered: number;
}

/** A process with one thing to do. */
export interface Helper {
  readonly ask: <Answer>(message: unknown) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** Bundles the helpers' modules beside each other and answers how to start one. */
export async function bundleHelpers(
  names: readonly string[],
  execArgv: readonly string[] = [],
): Promise<(name: string) => Helper> {
  const folder = join(projectRoot, 'test', 'dist', 'bench', 'reading');
  const { bundle } = (await import(pathToFileURL(join(projectRoot, 'bootstrap', 'bundle.mjs')).href)) as {
    readonly bundle: (entries: Readonly<Record<string, string>>, outDir: string) => Promise<void>;
  };
  await bundle(
    Object.fromEntries(
      names.map(name => [name, join(projectRoot, 'test', 'bench', 'reading', `${name}.ts`)]),
    ),
    folder,
  );
  const metadata = pathToFileURL(
    createRequire(join(projectRoot, 'api', 'package.json')).resolve('reflect-metadata'),
  ).href;
  return name => helper(fork(join(folder, `${name}.js`), { execArgv: ['--import', metadata, ...execArgv] }));
}

function helper(child: ChildProcess): Helper {
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('exit', code => reject(new Error(`a process of the benchmark ended with ${code}`)));
    child.once('error', reject);
  });
  ended.catch(() => undefined);
  return {
    ask: async <Answer>(message: unknown) => {
      const answered = new Promise<Answer>(resolve =>
        child.once('message', answer => resolve(answer as Answer)),
      );
      child.send(message as object | string);
      return Promise.race([answered, ended]);
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await ended.catch(() => undefined);
    },
  };
}

/** The message to which every helper answers with its processor time in milliseconds. */
export const howLongDidYouRun = 'processor time';

/** In a helper: answers every message in turn. */
export function answerMessages<Message>(work: (message: Message) => Promise<unknown>): void {
  process.on('message', message => {
    if (message === howLongDidYouRun) process.send?.(ownProcessorTime());
    else void work(message as Message).then(answer => process.send?.(answer ?? {}));
  });
  process.on('SIGTERM', () => process.exit(0));
  process.on('disconnect', () => process.exit(0));
}
