/**
 * How files leave, whoever they are served to: as what they are and nothing else, run by nobody, kept by nobody on the
 * way, under a random name that carries the marking (A10, V3).
 */
import type { FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { Gate } from './gate.ts';
import { knownToken } from './knownToken.ts';
import { mask, type ReportBug } from './prepare.ts';
import { notFound, Refusal, type RefusalCode } from './refusal.ts';
import type { Services } from './context.ts';

export interface FileDoorParts {
  readonly gate: Gate;
  readonly services: Services;
  readonly baseUrl: string;
  readonly reportBug: ReportBug;
}

type Kind = 'image' | 'text' | 'table';
const extensions: Readonly<Record<Kind, string>> = { image: 'png', text: 'txt', table: 'csv' };
const types: Readonly<Record<Kind, string>> = {
  image: 'image/png',
  text: 'text/plain; charset=utf-8',
  table: 'text/csv; charset=utf-8',
};

/** Never a page of ours, whatever stands in it. */
const filePolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** What every route for files has: refusals as statuses, and headers over those of the pages. */
export function fileRoute({
  gate,
  services,
  reportBug,
}: FileDoorParts): Pick<RouteShorthandOptions, 'preHandler' | 'onSend' | 'errorHandler'> {
  return {
    preHandler: async (request, reply) => {
      if (request.caller?.kind === 'token') await knownToken(gate, services, request, reply);
    },
    onSend: async (_request, reply) => void reply.header('content-security-policy', filePolicy),
    errorHandler: (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      // What is wrong with the body, and what is a bug, is everybody's to answer alike.
      if (!(error instanceof Refusal)) throw error;
      return refuse(reply, error, reportBug);
    },
  };
}

const statuses: Partial<Readonly<Record<RefusalCode, number>>> = {
  NOT_SIGNED_IN: 401,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INVALID: 422,
  TOO_MANY: 429,
};

function refuse(reply: FastifyReply, { reason }: Refusal, reportBug: ReportBug): FastifyReply {
  if (reason.code === 'TOO_MANY' && reason.seconds !== undefined) reply.header('retry-after', reason.seconds);
  return reply
    .code(statuses[reason.code] ?? 400)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [mask(new Refusal(reason), reportBug)] }));
}

/** To those who wrote it or decide on it: shown in the page, no copy to keep. */
export const sendDraft = (reply: FastifyReply, kind: Kind, bytes: Buffer): FastifyReply =>
  send(reply, kind, bytes, 'inline');

/** RED and AMBER+STRICT never leave the platform. */
const confined: readonly string[] = ['RED', 'AMBER_STRICT'];

/**
 * A file of the library. A copy to keep bears its marking: in its name, and a text in its first line; a table's first
 * line is its head. What is RED or AMBER+STRICT is shown in the page and given to be kept by nobody (V3): no name is
 * offered, and a browser that asks for it as a page of its own (`fetchedAs`, which browsers alone set) gets nothing. That
 * no reader copies what the screen shows is beyond any server.
 */
export function sendReleased(
  reply: FastifyReply,
  {
    id,
    kind,
    bytes,
    marking,
  }: { readonly id: string; readonly kind: Kind; readonly bytes: Buffer; readonly marking: string },
  fetchedAs: string | readonly string[] | undefined,
): FastifyReply {
  const label = `TLP:${marking.replace('_', '+')}`;
  const labelled = kind === 'text' ? Buffer.concat([Buffer.from(`${label}\n\n`), bytes]) : bytes;
  if (!confined.includes(marking)) {
    const name = `${label.replace(/[:+]/g, '-')}-${id}.${extensions[kind]}`;
    return send(reply, kind, labelled, `attachment; filename="${name}"`);
  }
  if (fetchedAs !== undefined && fetchedAs !== 'image' && fetchedAs !== 'empty') throw notFound();
  return send(reply, kind, labelled, 'inline');
}

const send = (reply: FastifyReply, kind: Kind, bytes: Buffer, disposition: string): FastifyReply =>
  reply
    .headers({
      'cache-control': 'private, no-store',
      'content-disposition': disposition,
      'cross-origin-resource-policy': 'same-origin',
    })
    .type(types[kind])
    .send(bytes);
