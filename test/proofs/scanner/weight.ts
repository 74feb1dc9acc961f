/** What the scanner with all its lists weighs as a browser would load it. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

export interface Weight {
  readonly kilobytes: number;
  /** Modules of Node that it would need; there must be none. */
  readonly foreign: readonly string[];
}

export async function weight(): Promise<Weight> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, '../../../packages/anonymity/src/scanner/index.ts'),
    platform: 'browser',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const foreign = output.flatMap(part => (part.type === 'chunk' ? part.imports : []));
  const bytes = output.reduce(
    (sum, part) => sum + gzipSync(part.type === 'chunk' ? part.code : part.source, { level: 9 }).length,
    0,
  );
  return { kilobytes: Math.ceil(bytes / 1024), foreign };
}
