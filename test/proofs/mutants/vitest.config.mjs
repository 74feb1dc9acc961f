// How the tests of packages/sharing-rules run inside the sandbox of the mutation testing: by themselves, without the house.
import { createRequire } from 'node:module';

const libraries = createRequire(process.env.MOOT_TEST_PACKAGE);

export default {
  resolve: { alias: [{ find: /^fast-check$/, replacement: libraries.resolve('fast-check') }] },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
};
