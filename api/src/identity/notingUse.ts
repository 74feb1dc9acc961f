/**
 * Notes which sessions and tokens are used, so that unused ones end and owners recognise theirs. To the hour, and for
 * all at once: written one by one, the rows would tell who did something when (A9). Only what somebody asks for counts:
 * a page that is merely open and hears what is live does not keep its session.
 */
import type { FastifyInstance } from 'fastify';
import type { ReportBug } from '../gate/prepare.ts';
import { viewerOf } from '../gate/viewerOf.ts';
import type { SessionParts } from './session.ts';

/** Milliseconds between two writings. */
const between = 60_000;
/** More than are ever in use; beyond it somebody makes cookies up. */
const most = 20_000;
const hour = 3_600_000;

export function notingUse(
  app: FastifyInstance,
  parts: SessionParts & { readonly report: ReportBug },
): AsyncDisposable {
  // By the hash: the hour for which it has been noted.
  const noted = new Map<string, number>();
  let waiting = new Set<string>();

  app.addHook('onRequest', async request => {
    if (!request.url.startsWith('/graphql')) return;
    const hash = viewerOf(request.headers, parts.baseUrl).session?.toString('hex');
    if (hash === undefined) return;
    const now = Math.floor(parts.world.now().getTime() / hour);
    if (noted.get(hash) === now) return;
    if (noted.size >= most) noted.clear();
    noted.set(hash, now);
    waiting.add(hash);
  });

  const write = async (): Promise<void> => {
    if (waiting.size === 0) return;
    // In an order that tells nothing of when each was used.
    const hashes = [...waiting].sort().map(hash => `\\x${hash}`);
    waiting = new Set();
    await parts.database.as('doorkeeper', run =>
      run('select register.seen($1::bytea[], $2, make_interval(hours => $3))', [
        hashes,
        parts.world.now(),
        parts.idleHours,
      ]),
    );
  };
  const timer = setInterval(() => void write().catch(parts.report), between);
  timer.unref();
  return {
    [Symbol.asyncDispose]: async () => {
      clearInterval(timer);
      await write();
    },
  };
}
