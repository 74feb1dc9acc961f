/**
 * The tests of the whole house, in five projects: `packages` (pure code), `api` (rooms, the house's own rules and
 * the proofs, on a real PostgreSQL), `dom` (components without a browser), `web` (components in Chromium) and
 * `journeys` (a person's way through the running product).
 */
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import webConfig from '../web/vite.config.ts';
import { chromium } from './chromium.ts';

const root = join(import.meta.dirname, '..');
const has = (pattern: string): boolean => globSync(pattern, { cwd: root }).length > 0;

/** `import text from './x.sql'` is the file's text, as in the bundle (bootstrap/bundle.mjs). */
const sqlAsText: Plugin = {
  name: 'moot:sql-as-text',
  enforce: 'pre',
  load(id) {
    const file = id.split('?')[0] ?? id;
    return file.endsWith('.sql') ? `export default ${JSON.stringify(readFileSync(file, 'utf8'))};` : null;
  },
};

const testLibraries = Object.keys(
  (
    JSON.parse(readFileSync(join(root, 'test/package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    }
  ).devDependencies,
);

/** Tests beside the code use the libraries of test/package.json; no package of the product depends on them. */
const librariesOfTheTests: Plugin = {
  name: 'moot:libraries-of-the-tests',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    const name = testLibraries.find(library => id === library || id.startsWith(`${library}/`));
    if (name === undefined || importer === undefined || !importer.includes('.test.')) return null;
    if (name === 'vitest' || name.startsWith('@vitest/')) return null;
    const own = await this.resolve(id, importer, { ...options, skipSelf: true });
    return own ?? this.resolve(id, join(root, 'test/global.ts'), { ...options, skipSelf: true });
  },
};

const node = {
  plugins: [sqlAsText, librariesOfTheTests],
  // Otherwise type-graphql's graphql and ours are two modules ("another module or realm").
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
};
const reflectMetadata = createRequire(join(root, 'api/package.json')).resolve('reflect-metadata');

const starts = 'test/journeys/start.test.ts';

const projects: TestProjectInlineConfiguration[] = [
  {
    plugins: [librariesOfTheTests],
    test: { name: 'packages', root, include: ['packages/*/src/**/*.test.ts'], environment: 'node' },
  },
  {
    ...node,
    test: {
      name: 'api',
      root,
      include: [
        'api/src/**/*.test.ts',
        'test/house/**/*.test.ts',
        'test/proofs/**/*.test.ts',
        'test/world/**/*.test.ts',
      ],
      environment: 'node',
      // A worker loads the API once and not for each file: no file changes what others share, each has a database of its own.
      isolate: false,
      globalSetup: ['test/global.ts'],
      setupFiles: [reflectMetadata],
      testTimeout: 30_000,
      hookTimeout: 60_000,
    },
  },
  {
    plugins: [vue(), librariesOfTheTests],
    test: {
      name: 'dom',
      root,
      include: ['web/src/**/*.dom.test.ts'],
      environment: 'happy-dom',
      // Six seconds instead of twenty-five for the many small files.
      pool: 'vmThreads',
      testTimeout: 10_000,
    },
  },
  {
    ...node,
    test: {
      // Programs of their own and no browser: they need not wait until the journeys have the machine to themselves.
      name: 'starts',
      root,
      include: [starts],
      environment: 'node',
      globalSetup: ['test/global.ts', 'test/journeys/builtWeb.mjs'],
      setupFiles: [reflectMetadata],
      testTimeout: 120_000,
      hookTimeout: 180_000,
    },
  },
  {
    ...node,
    test: {
      name: 'journeys',
      root,
      include: ['test/journeys/**/*.test.ts'],
      exclude: [starts],
      environment: 'node',
      globalSetup: ['test/global.ts', 'test/journeys/builtWeb.mjs'],
      setupFiles: [reflectMetadata],
      fileParallelism: false,
      testTimeout: 120_000,
      hookTimeout: 180_000,
      // A browser answers when the machine lets it.
      expect: { poll: { timeout: 20_000 } },
    },
  },
];

// Looking for the browser takes time and may fail, so only where a test needs it.
if (has('web/src/**/*.web.test.ts')) {
  const launchOptions = await chromium();
  projects.push({
    plugins: [vue(), librariesOfTheTests],
    // Resolved from here, where Vitest itself is found; the web's own packages are named through it. What is not
    // named is found late, and the page reloads in the middle of a test.
    root: import.meta.dirname,
    resolve: { dedupe: ['vue'] },
    ...(webConfig.css === undefined ? {} : { css: webConfig.css }),
    optimizeDeps: {
      include: [
        'vue',
        'axe-core',
        'vitest-browser-vue',
        '@moot/web > @urql/vue',
        '@moot/web > @urql/core',
        '@moot/web > @formatjs/intl',
        '@moot/web > graphql',
        '@moot/web > graphql-ws',
        '@moot/web > vue-router',
        '@moot/web > govuk-frontend',
        '@moot/content > zod',
      ],
    },
    test: {
      name: 'web',
      dir: join(root, 'web/src'),
      include: ['**/*.web.test.ts'],
      testTimeout: 30_000,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions }),
        instances: [{ browser: 'chromium' }],
      },
    },
  });
}

// Vitest asks for a default export here.
export default defineConfig({
  root,
  test: {
    projects,
    maxWorkers: 2,
    passWithNoTests: true,
    coverage: {
      provider: 'v8',
      include: ['api/src/**/*.ts', 'packages/*/src/**/*.ts', 'web/src/**/*.{ts,vue}'],
      exclude: ['**/*.test.ts', '**/*.d.ts', 'web/src/**/generated/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: join(root, 'coverage'),
    },
  },
});
