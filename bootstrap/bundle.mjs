// Turns TypeScript of api and test into what Node runs. One way for start, dev, proofs and benchmarks; Vitest reads
// the same tsconfig and treats `.sql` alike (test/vitest.config.ts).
//
// Our own files and the packages @moot/* go into the bundle; every other package stays outside and is resolved by
// Node, but for @oxc-project/runtime (the helper behind decorators, which no package.json names).
import { existsSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');

/**
 * Bundles the entries (name → file) into a folder, which must lie inside a workspace package. With `onBuilt` it goes
 * on watching, and calls it after every build with the error, if there was one. Plugins come before the house's own.
 * @param {Readonly<Record<string, string>>} entries
 * @param {string} outDir
 * @param {{ readonly onBuilt?: (error: Error | undefined) => void, readonly plugins?: readonly object[] }} [options]
 * @returns {Promise<void>}
 */
export async function bundle(entries, outDir, { onBuilt, plugins = [] } = {}) {
  const { rolldown, watch } = await import(
    pathToFileURL(createRequire(join(root, 'api/package.json')).resolve('rolldown')).href
  );
  const input = {
    input: entries,
    platform: 'node',
    tsconfig: join(root, 'api/tsconfig.json'),
    moduleTypes: { '.sql': 'text' },
    resolve: { mainFields: ['main'] },
    plugins: [...plugins, packagesOutside(outDir), placesOfTheSource(outDir)],
    logLevel: 'warn',
  };
  const output = { dir: outDir, format: 'esm', sourcemap: true, chunkFileNames: '[name]-[hash].js' };
  if (onBuilt === undefined) {
    const build = await rolldown(input);
    await build.write(output);
    await build.close();
    return;
  }
  const watcher = watch({ ...input, output });
  watcher.on('event', event => {
    if (event.code === 'BUNDLE_END') event.result.close().then(() => onBuilt(undefined));
    if (event.code === 'ERROR') onBuilt(event.error);
  });
}

/** @param {string} outDir */
function packagesOutside(outDir) {
  const home = packageOf(outDir);
  return {
    name: 'moot:packages-outside',
    /** @param {string} id @param {string | undefined} importer */
    async resolveId(id, importer, options) {
      if (importer === undefined || !/^[@a-z]/i.test(id) || isBuiltin(id))
        return isBuiltin(id) ? { id, external: true } : null;
      if (id.startsWith('@moot/') || id.startsWith('@oxc-project/runtime')) return null;
      const name = id
        .split('/')
        .slice(0, id.startsWith('@') ? 2 : 1)
        .join('/');
      if (existsSync(join(home, 'node_modules', name))) return { id, external: true };
      // A package of the importer's that the bundle's own place does not have: named by its file, which is the
      // very one that Node finds from the importer, so that it is loaded once.
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      if (!found) throw new Error(`${importer} imports ${id}, which is not installed for it.`);
      return { id: relative(outDir, found.id).replaceAll('\\', '/'), external: 'absolute' };
    },
  };
}

/** A bundled file goes on believing that it lies where its source lies. @param {string} outDir */
function placesOfTheSource(outDir) {
  return {
    name: 'moot:places-of-the-source',
    transform: {
      filter: { code: /\bimport\.meta\.(url|dirname|filename)\b/ },
      /** @param {string} code @param {string} id */
      handler(code, id) {
        if (id.includes('node_modules')) return null;
        const there = JSON.stringify(relative(outDir, id).replaceAll('\\', '/'));
        const path = `process.getBuiltinModule('node:url').fileURLToPath(new URL(${there}, import.meta.url))`;
        const place = {
          url: `new URL(${there}, import.meta.url).href`,
          filename: path,
          dirname: `process.getBuiltinModule('node:path').dirname(${path})`,
        };
        // The lines stay where they are, so the map is left alone; columns after the place are off.
        return {
          code: code.replace(/\bimport\.meta\.(url|dirname|filename)\b/g, (_, what) => place[what]),
          map: null,
        };
      },
    },
  };
}

/** @param {string} folder @returns {string} */
function packageOf(folder) {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error('A bundle must lie inside a workspace package, or Node finds no packages for it.');
  return packageOf(parent);
}
