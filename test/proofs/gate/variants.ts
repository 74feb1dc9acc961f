/**
 * The platform as it is, and once more for each planted fault: its source with one text replaced, built for the proof
 * alone. Only the patched file and what imports it are built again; everything else is shared by all variants, which
 * one process runs in turn.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '@moot/api/material';

/** A fault: in `file` of the API's source, `from` (which must be there) becomes `to`. */
export interface Fault {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

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

const source = join(projectRoot, 'api', 'src');
const platformFile = join(source, 'platform.ts');

/** Builds all of them. */
export async function buildVariants(faults: readonly Fault[]): Promise<Variants> {
  const folder = join(projectRoot, 'test', 'dist', 'proofs', 'gate', String(process.pid));
  const { bundle } = (await import(pathToFileURL(join(projectRoot, 'bootstrap', 'bundle.mjs')).href)) as {
    readonly bundle: (
      entries: Readonly<Record<string, string>>,
      outDir: string,
      options: { readonly plugins: readonly object[] },
    ) => Promise<void>;
  };
  await bundle(
    {
      serve: join(projectRoot, 'test', 'proofs', 'gate', 'serve.ts'),
      platform: platformFile,
      ...Object.fromEntries(faults.map((_, n) => [`platform-${n}`, `${platformFile}?fault=${n}`])),
    },
    folder,
    { plugins: [plantedIn(faults)] },
  );
  const metadata = pathToFileURL(
    createRequire(join(projectRoot, 'api', 'package.json')).resolve('reflect-metadata'),
  ).href;
  const child = fork(join(folder, 'serve.js'), {
    execArgv: ['--import', metadata],
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

/** Reads a file of a variant as `file.ts?fault=N`, if it is the patched one or imports it, over whatever steps. */
function plantedIn(faults: readonly Fault[]): object {
  const importers = importersOf();
  const built = faults.map(({ file }) => {
    const again = new Set([join(projectRoot, file)]);
    for (const each of again) for (const importer of importers.get(each) ?? []) again.add(importer);
    return again;
  });
  return {
    name: 'moot:planted',
    resolveId(this: Resolver, id: string, importer: string | undefined, options: object) {
      if (/\?fault=\d+$/.test(id)) return id;
      const [, file, n] = /^(.*)\?fault=(\d+)$/.exec(importer ?? '') ?? [];
      if (file === undefined) return null;
      return this.resolve(id, file, { ...options, skipSelf: true }).then(found =>
        found !== null && built[Number(n)]?.has(found.id) === true ? `${found.id}?fault=${n}` : found,
      );
    },
    load(id: string) {
      const [, file, n] = /^(.*)\?fault=(\d+)$/.exec(id) ?? [];
      if (file === undefined) return null;
      const text = readFileSync(file, 'utf8');
      const fault = faults[Number(n)];
      if (fault === undefined || file !== join(projectRoot, fault.file))
        return { code: text, moduleType: 'ts' };
      if (!text.includes(fault.from))
        throw new Error(`${fault.name}: ${fault.file} does not hold ${fault.from}`);
      return { code: text.replaceAll(fault.from, () => fault.to), moduleType: 'ts' };
    },
  };
}

interface Resolver {
  readonly resolve: (
    id: string,
    importer: string,
    options: object,
  ) => Promise<{ readonly id: string } | null>;
}

/** Who imports each file of the API for more than its types. */
function importersOf(): ReadonlyMap<string, ReadonlySet<string>> {
  const importers = new Map<string, Set<string>>();
  for (const name of globSync('**/*.ts', { cwd: source })) {
    if (name.endsWith('.test.ts')) continue;
    const file = join(source, name);
    for (const [, its] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+\.ts)'/gm,
    )) {
      const imported = join(file, '..', its ?? '');
      importers.set(imported, (importers.get(imported) ?? new Set()).add(file));
    }
  }
  return importers;
}

/** The name by which a fault's file is told. */
export const shownFile = ({ file }: Fault): string => relative('api/src', file);
