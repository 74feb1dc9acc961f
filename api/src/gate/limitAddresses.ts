/** Counts every request, of whatever route, for the address it comes from, before anything else is done for it. */
import type { FastifyInstance } from 'fastify';
import { answerRefusal } from './answerRefusal.ts';
import type { Gate } from './gate.ts';
import type { ReportBug } from './prepare.ts';
import { Refusal } from './refusal.ts';

export function limitAddresses(app: FastifyInstance, gate: Gate, reportBug: ReportBug): void {
  app.addHook('onRequest', async (request, reply) => {
    try {
      await gate.rates.knock(gate.addressOf(request.raw));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return answerRefusal(request, reply, error, reportBug);
    }
  });
}
