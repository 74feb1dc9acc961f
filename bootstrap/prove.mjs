// Runs a bundled proof or benchmark: its module and the runner (test/proofs/run.ts) lie side by side.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder = '', kind = '', name = '', ...args] = process.argv.slice(2);
const load = file => import(pathToFileURL(join(folder, `${file}.js`)).href);
try {
  const { runProof } = await load('run');
  process.exitCode = await runProof(await load(name), kind === 'bench' ? 'bench' : 'proof', args, {
    result: line => console.log(line),
    progress: line => console.error(line),
  });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
// A connection that the proof forgot must not keep the caller waiting.
setTimeout(() => process.exit(), 3_000).unref();
