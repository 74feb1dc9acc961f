/** Another officer agrees; the worker, woken by the commit, opens within a second and tells the contributor (A3). */
import type { Asked } from '../gate/context.ts';
import { invalid, Refusal } from '../gate/refusal.ts';
import { answerUnsealing } from './answerUnsealing.ts';
import type { Unsealing } from './unsealing.ts';

export function agreeUnsealing(asked: Asked, id: string): Promise<Unsealing> {
  return answerUnsealing(asked, id, 'agreed', 'unsealing_agreed', ({ fresh }, { own }) => {
    if (!fresh) throw new Refusal({ code: 'STEP_UP' });
    if (own) throw invalid({ path: 'id', problem: 'own_request' });
  });
}
