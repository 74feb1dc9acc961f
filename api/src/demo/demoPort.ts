/** The port of a demo that nobody chose one for: 4400, or the next that is free, so that a second demo starts too. */
import { createServer } from 'node:net';

const isFree = (host: string, port: number): Promise<boolean> =>
  new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });

/** The environment with a free port, where neither port nor base URL is set and the mode is the demo's. */
export async function withDemoPort(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Readonly<Record<string, string | undefined>>> {
  const chosen = env['MOOT_PORT'] !== undefined || env['MOOT_BASE_URL'] !== undefined;
  if (chosen || (env['MOOT_MODE'] ?? 'demo') !== 'demo') return env;
  for (let port = 4400; port < 4450; port++) {
    if (await isFree(env['MOOT_HOST'] ?? '127.0.0.1', port)) return { ...env, MOOT_PORT: String(port) };
  }
  return env;
}
