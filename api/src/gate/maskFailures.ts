/**
 * Errors outside GraphQL: a body that cannot be read, a failing page or sign-in. They show what the mask of the gate
 * shows, and no framework's sentence, whose words may be SQL, a path or an address (R7).
 */
import type { FastifyError, FastifyInstance } from 'fastify';
import { mask, type ReportBug } from './prepare.ts';
import { answerRefusal } from './answerRefusal.ts';
import { invalid, Refusal } from './refusal.ts';

/** For the whole server; routes that were added before are masked too. */
export function maskFailures(app: FastifyInstance, reportBug: ReportBug): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof Refusal) return answerRefusal(request, reply, error, reportBug);
    const { statusCode: status = 500 } = error;
    const isTheirs = status >= 400 && status < 500;
    const shown = isTheirs
      ? invalid({ path: 'body', problem: status === 413 ? 'too_long' : 'malformed' })
      : error;
    return reply
      .code(isTheirs ? status : 500)
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify({ errors: [mask(shown, reportBug)] }));
  });
}
