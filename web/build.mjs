// Builds the web app: GraphQL documents first, then the bundle, then the manifest of trusted documents beside it.
// `node build.mjs --codegen-only` stops after the first step; the type check needs what it writes.
import { copyFile, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { generate } from '@graphql-codegen/cli';
import { build } from 'vite';

const { values: flags } = parseArgs({
  options: {
    'codegen-only': { type: 'boolean', default: false },
    schema: { type: 'string', default: '../api/schema.graphql' },
  },
});

// Also where a test runner builds, whose own value would put Vue's development code into what `npm start` serves next.
process.env.NODE_ENV = 'production';
process.chdir(import.meta.dirname);

await generateDocuments();
if (!flags['codegen-only']) {
  await build();
  await copyFile('src/generated/persisted-documents.json', 'dist/documents.json');
}

/** Writes types and documents to src/generated; an empty manifest would make the server refuse every request. */
async function generateDocuments() {
  await generate({
    schema: flags.schema,
    documents: ['src/**/*.{ts,vue}', '!src/generated/**'],
    silent: true,
    generates: {
      'src/generated/': {
        preset: 'client',
        presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' }, fragmentMasking: false },
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          immutableTypes: true,
          strictScalars: true,
          scalars: { JSON: 'unknown', LocalDate: 'string', DateTime: 'string' },
        },
      },
    },
  });
  const manifest = JSON.parse(await readFile('src/generated/persisted-documents.json', 'utf8'));
  const count = Object.keys(manifest).length;
  if (count === 0)
    throw new Error('The manifest of trusted documents is empty: no GraphQL document was found in web/src.');
  console.log(`web: ${count} trusted documents`);
}
