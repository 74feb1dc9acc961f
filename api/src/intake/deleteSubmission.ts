/** Deletes a draft that was never submitted. What was once submitted stays, withdrawn. */
import type { Asked } from '../gate/context.ts';
import { invalid } from '../gate/refusal.ts';
import { dropFiles } from './ownFiles.ts';
import { changeOwnIntake } from './ownIntake.ts';
import { decideOrRefuse, hold } from './ownSubmission.ts';

export function deleteSubmission(
  asked: Asked,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<string> {
  return changeOwnIntake(asked, async own => {
    const held = await hold(asked, own, id, version);
    decideOrRefuse(held, 'delete');
    const [submitted] = await own.ask(
      'select 1 as once from intake.revision where submission_id = $1 limit 1',
      [held.row.id],
    );
    if (submitted !== undefined) throw invalid({ path: 'state', problem: 'not_in_this_state' });
    await dropFiles(own, asked.services.vault, held.sealed.files);
    await own.ask('delete from intake.submission where id = $1', [held.row.id]);
    return held.row.id;
  });
}
