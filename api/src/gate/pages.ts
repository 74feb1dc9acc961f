/**
 * The web app's pages: built files under one URL, every other address of a page answered by the app itself. Headers
 * keep the browser from running or framing anything that is not ours.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Nothing inline, nothing from elsewhere; WebSocket and requests to ourselves alone. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer, of pages and API alike. */
export const securityHeaders = (baseUrl: string): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  ...(baseUrl.startsWith('https://') ? { 'strict-transport-security': 'max-age=63072000' } : {}),
});

/** Whoever hijacks a reply sets them itself. */
export function addSecurityHeaders(app: FastifyInstance, baseUrl: string): void {
  const headers = securityHeaders(baseUrl);
  app.addHook('onSend', async (_request, reply) => void reply.headers(headers));
}

/** Serves the build in `folder`; addresses that no file has are the app's to answer. */
export async function addPages(
  app: FastifyInstance,
  folder: string,
  mode: 'demo' | 'production',
): Promise<void> {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) throw new Error(`the web app is not built: there is no ${index}`);
  // The pages say that everything is invented unless they are told that it is not.
  const page = readFileSync(index, 'utf8').replace('<html ', `<html data-moot-mode="${mode}" `);
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: true,
    setHeaders: (response, path) => {
      response.header(
        'cache-control',
        /[\\/]assets[\\/][^\\/]+-[\w-]{8}\./.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const answer = (reply: FastifyReply): FastifyReply =>
    reply.code(200).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
  app.get('/', async (_request, reply) => answer(reply));
  app.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    return isPage ? answer(reply) : reply.code(404).send();
  });
}
