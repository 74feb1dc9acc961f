/** The platform as it is, and once more for each planted fault. One process runs all variants in turn. */
import { fork, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '@moot/api/material';
import { buildPlanted, metadataFirst, type SourceFault } from '../planting.ts';

/** A fault in the API's source. */
export type Fault = SourceFault;

/** What a variant is started with. */
export interface VariantStart {
  readonly start: number | null;
  readonly env: Readonly<Record<string, string>>;
  readonly urls: { readonly web: string; readonly worker: string };
  readonly manifest: Readonly<Record<string, string>>;
}

export interface Started {
  readonly routes: readonly string[];
  readonly stop: () => Promise<void>;
}

export interface Variants extends AsyncDisposable {
  /** Starts the platform with the fault of that number, or without any; answers its routes and how to stop it. */
  readonly start: (variant: VariantStart) => Promise<Started>;
}

const platformFile = join(projectRoot, 'api', 'src', 'platform.ts');

/** Builds all of them. */
export async function buildVariants(faults: readonly Fault[]): Promise<Variants> {
  const folder = join(projectRoot, 'test', 'dist', 'proofs', 'gate', String(process.pid));
  const serve = join(projectRoot, 'test', 'proofs', 'gate', 'serve.ts');
  await buildPlanted(folder, { serve }, ['platform', platformFile], faults);
  const child = fork(join(folder, 'serve.js'), {
    execArgv: [...metadataFirst()],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return {
    start: async variant => {
      const { routes } = await ask(child, variant);
      return { routes, stop: async () => void (await ask(child, 'stop')) };
    },
    [Symbol.asyncDispose]: async () => {
      const ended = new Promise(resolve => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the process answers. */
export type Reply = { readonly routes: readonly string[] } | { readonly failed: string };

function ask(
  child: ChildProcess,
  message: VariantStart | 'stop',
): Promise<{ readonly routes: readonly string[] }> {
  return new Promise((resolve, reject) => {
    const settle = (reply: unknown): void => {
      child.off('exit', gone);
      const answer = reply as Reply;
      if ('failed' in answer) reject(new Error(answer.failed));
      else resolve(answer);
    };
    const gone = (code: number | null): void => reject(new Error(`the platform ended with ${code}`));
    child.once('message', settle);
    child.once('exit', gone);
    child.send(message);
  });
}

/** The name by which a fault's file is told. */
export const shownFile = ({ file }: Fault): string => relative('api/src', file);
