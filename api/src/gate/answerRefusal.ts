/** How a refusal leaves by HTTP, the same from every route. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mask, type ReportBug } from './prepare.ts';
import type { Refusal, RefusalReason } from './refusal.ts';

/**
 * Before execution: too many requests are 429 with `Retry-After`; a request that is none of GraphQL's is 400; a document
 * or variables that do not fit are 400 for who understands `application/graphql-response+json`, and 200 for older
 * clients; `status` overrules the last two.
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
    .code(reason.code === 'TOO_MANY' ? 429 : (status ?? (strict || isMalformed(reason) ? 400 : 200)))
    .header('cache-control', 'no-store')
    .type(strict ? 'application/graphql-response+json; charset=utf-8' : 'application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [mask(refusal, reportBug)] }));
}

const malformed: readonly string[] = ['missing', 'not_a_text', 'not_an_object'];
const isMalformed = (reason: RefusalReason): boolean =>
  reason.code === 'INVALID' && reason.fields.some(({ problem }) => malformed.includes(problem));
