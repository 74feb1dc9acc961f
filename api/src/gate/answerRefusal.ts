/** How a refusal leaves by HTTP, the same from every route. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mask, type ReportBug } from './prepare.ts';
import type { Refusal } from './refusal.ts';

/**
 * Before execution: too many requests are 429 with `Retry-After`; what the client could have known to be wrong is 400
 * for who understands `application/graphql-response+json`, and 200 for older clients; `status` overrules both.
 */
export function answerRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
  reportBug: ReportBug,
  status?: number,
): FastifyReply {
  const strict = (request.headers.accept ?? '').includes('application/graphql-response+json');
  const { reason } = refusal;
  if (reason.code === 'TOO_MANY' && reason.seconds !== undefined) reply.header('retry-after', reason.seconds);
  return reply
    .code(reason.code === 'TOO_MANY' ? 429 : (status ?? (strict ? 400 : 200)))
    .header('cache-control', 'no-store')
    .type(strict ? 'application/graphql-response+json; charset=utf-8' : 'application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [mask(refusal, reportBug)] }));
}
