/** Begins a correction of what has been released, or writes anew what was withdrawn. */
import type { Asked } from '../gate/context.ts';
import { changeOwnIntake } from './ownIntake.ts';
import { hold, keep, nextState } from './ownSubmission.ts';
import type { Submission } from './submission.ts';

export function correctSubmission(
  asked: Asked,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Submission> {
  return changeOwnIntake(asked, async own => {
    const held = await hold(asked, own, id, version);
    return keep(asked, own, held, nextState(held, 'correct'), {
      changeNote: null,
      decisions: held.sealed.decisions.filter(({ path }) => path !== 'changeNote'),
      reasons: [],
    });
  });
}
