/** The web app's sources through Vite, inside this server, for `npm run dev`. Never loaded otherwise. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import middie from '@fastify/middie';
import type { FastifyInstance } from 'fastify';

interface DevServer {
  readonly middlewares: (request: unknown, response: unknown, next: () => void) => void;
  readonly close: () => Promise<void>;
}

const ours = /^\/(graphql|oidc|auth|demo|health)(\/|\?|$)/;

export async function addDevPages(app: FastifyInstance, webFolder: string): Promise<void> {
  const vitePath = createRequire(join(webFolder, 'package.json')).resolve('vite');
  const { createServer } = (await import(pathToFileURL(vitePath).href)) as {
    createServer: (options: Readonly<Record<string, unknown>>) => Promise<DevServer>;
  };
  const vite = await createServer({
    root: webFolder,
    appType: 'spa',
    server: { middlewareMode: true, hmr: { server: app.server } },
  });
  await app.register(middie);
  app.use((request, response, next) => {
    const isOurs =
      ours.test(request.url ?? '') ||
      (request.method === 'POST' && (request.url ?? '').startsWith('/login/'));
    if (isOurs) next();
    else vite.middlewares(request, response, next);
  });
  app.addHook('onClose', async () => vite.close());
}
