/** Another officer declines, or the one who asked takes it back. Nobody is told anything that they did not know. */
import type { Asked } from '../gate/context.ts';
import { answerUnsealing } from './answerUnsealing.ts';
import type { Unsealing } from './unsealing.ts';

export const declineUnsealing = (asked: Asked, id: string): Promise<Unsealing> =>
  answerUnsealing(asked, id, 'declined', 'unsealing_declined', () => undefined);
