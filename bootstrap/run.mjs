// What `npm start`, `npm test` and their like run, on any Node from 20 on and with nothing installed: brings the
// Node and pnpm that the product wants, installs its packages, and hands over to commands.mjs. Plain ES, no
// dependency.
import { join } from 'node:path';
import { handOver } from './handOver.mjs';
import { bringTools, installPackages } from './tools.mjs';

const [command = '', ...args] = process.argv.slice(2);
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) fail(`Moot needs Node 20 or newer to begin; this is ${process.version}.`);

try {
  const tools = await bringTools();
  await installPackages(tools);
  const commands = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, 'commands.mjs');
  process.exitCode = await handOver(tools.node, [commands, command, ...args], tools.env);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
