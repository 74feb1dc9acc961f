/**
 * The product as it is, and once more for each planted fault: its source with one text replaced, built for a proof alone.
 * Only the patched file and what imports it are built again; everything else is shared by all variants.
 */
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '@moot/api/material';

/** A fault: in `file` of the API's source, `from` (which must be there) becomes `to`. */
export interface SourceFault {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** More texts of the same file, each with what it becomes. */
  readonly also?: readonly (readonly [from: string, to: string])[];
}

const source = join(projectRoot, 'api', 'src');

/** What the product's decorators need before anything else of it is loaded. */
export const metadataFirst = (): readonly string[] => [
  '--import',
  pathToFileURL(createRequire(join(projectRoot, 'api', 'package.json')).resolve('reflect-metadata')).href,
];

/**
 * Builds `program` once and `entry` once without a fault and once with each, into `folder`: `<name>.js`, and
 * `<name>-<n>.js` for the fault of that number.
 */
export async function buildPlanted(
  folder: string,
  program: Readonly<Record<string, string>>,
  [name, entry]: readonly [name: string, file: string],
  faults: readonly SourceFault[],
): Promise<void> {
  const { bundle } = (await import(pathToFileURL(join(projectRoot, 'bootstrap', 'bundle.mjs')).href)) as {
    readonly bundle: (
      entries: Readonly<Record<string, string>>,
      outDir: string,
      options: { readonly plugins: readonly object[] },
    ) => Promise<void>;
  };
  await bundle(
    {
      ...program,
      [name]: entry,
      ...Object.fromEntries(faults.map((_, n) => [`${name}-${n}`, `${entry}?fault=${n}`])),
    },
    folder,
    { plugins: [plantedIn(faults)] },
  );
}

/** Reads a file of a variant as `file.ts?fault=N`, if it is the patched one or imports it, over whatever steps. */
function plantedIn(faults: readonly SourceFault[]): object {
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
      let code = text;
      for (const [from, to] of [[fault.from, fault.to] as const, ...(fault.also ?? [])]) {
        if (!code.includes(from)) throw new Error(`${fault.name}: ${fault.file} does not hold ${from}`);
        code = code.replaceAll(from, () => to);
      }
      return { code, moduleType: 'ts' };
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
