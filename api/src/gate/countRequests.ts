/**
 * Counts every request, of whatever route, before anything else is done for it: for the address it comes from, and for
 * the session or token that asks. Files of the pages count for the address alone: a page has many.
 */
import type { FastifyInstance } from 'fastify';
import type { Caller } from '../database/asViewer.ts';
import { answerRefusal } from './answerRefusal.ts';
import type { Gate } from './gate.ts';
import type { ReportBug } from './prepare.ts';
import { Refusal } from './refusal.ts';
import { viewerOf } from './viewerOf.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, as the request says it; null until it has been counted, and for files of the pages. */
    caller: Caller | null;
  }
}

/** Whether a route answers by itself, and not with a file or a page. */
const answers = (route: string | undefined): boolean =>
  route !== undefined && route !== '/' && route !== '/*';

export function countRequests(app: FastifyInstance, gate: Gate, baseUrl: string, reportBug: ReportBug): void {
  app.decorateRequest('caller', null);
  app.addHook('onRequest', async (request, reply) => {
    try {
      await gate.rates.knock(gate.addressOf(request.raw));
      if (!answers(request.routeOptions.url)) return;
      const caller = viewerOf(request.headers, baseUrl);
      request.caller = caller;
      if (caller.session !== null) await gate.rates.ask(caller.kind ?? 'session', caller.session);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return answerRefusal(request, reply, error, reportBug);
    }
  });
}
