/** Only who is somebody gets an answer to more than that: a token is looked up before anything else is done for it. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from './context.ts';
import type { Gate } from './gate.ts';
import { Refusal } from './refusal.ts';

/** Throws the refusal where nobody has the token, or its address has tried too many. */
export async function knownToken(
  gate: Gate,
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { caller } = request;
  if (caller === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
  const address = gate.addressOf(request.raw);
  gate.rates.mayTry('token', address);
  try {
    await services.database.read(caller);
  } catch (error) {
    if (error instanceof Refusal && error.reason.code === 'NOT_SIGNED_IN') {
      await gate.rates.failed('token', address);
      reply.header('www-authenticate', 'Bearer');
    }
    throw error;
  }
}
