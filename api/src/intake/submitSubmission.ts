/** Hands a draft to the moderators: everything is checked, and a copy of it as it is now is kept for them. */
import {
  hasForbiddenCharacters,
  normaliseParagraphs,
  problemsOf,
  submissionSchema,
  titleOf,
} from '@moot/content';
import type { Asked } from '../gate/context.ts';
import { Refusal, invalid } from '../gate/refusal.ts';
import { changeOwnIntake } from './ownIntake.ts';
import { hold, keep, leaf, nextState, notify } from './ownSubmission.ts';
import { readRegisterFacts } from './registerFacts.ts';
import { sealRevision } from './sealed.ts';
import { disclosedFacts, sharingProblems } from './sharingProblems.ts';
import type { Submission } from './submission.ts';
import { ownAuthority } from './submissionView.ts';

/** `changeNote`: what changed, when it corrects something released; readers will see it. */
export function submitSubmission(
  asked: Asked,
  {
    id,
    version,
    changeNote,
  }: { readonly id: string; readonly version: number; readonly changeNote: string | null },
): Promise<Submission> {
  const { vault, world } = asked.services;
  return changeOwnIntake(asked, async own => {
    const held = await hold(asked, own, id, version);
    const state = nextState(held, 'submit');
    const { kind, content, sharing, copy } = held.sealed;
    const facts = await readRegisterFacts(own.ask);
    const authority = ownAuthority(facts, own);
    const note = parsedNote(changeNote, copy !== null);
    const fields = [
      ...problemsOf(kind, content, 'submission').map(({ path, problem }) => ({ path, problem })),
      ...sharingProblems(facts, kind, sharing, authority, copy),
    ];
    if (fields.length > 0) throw new Refusal({ code: 'INVALID', fields });

    // What was sent back or taken back makes room; what stands in the library stays.
    await own.ask(`delete from intake.revision where submission_id = $1 and state = 'closed' and id <> $2`, [
      held.row.id,
      copy?.revisionId ?? held.row.id,
    ]);
    const revisionId = world.id();
    const sealed = sealRevision(vault, revisionId, {
      state: 'submitted',
      version: 1,
      kind,
      content: submissionSchema(kind).parse(content),
      sharing,
      disclosed: disclosedFacts(sharing, authority),
      changeNote: note,
      submittedAt: world.now().toISOString(),
      correction: copy !== null,
      decision: null,
    });
    await own.ask(
      `insert into intake.revision (id, submission_id, owner_tag, state, content) values ($1, $2, $3, 'submitted', $4)`,
      [revisionId, held.row.id, held.row.owner_tag, sealed],
    );
    await notify(asked, own, held, 'submitted', titleOf(content));
    const answer = await keep(asked, own, held, state, { changeNote: note, reasons: [] });
    await leaf(asked, own, 'submission_submitted', held.row.id);
    return answer;
  });
}

function parsedNote(changeNote: string | null, correction: boolean): string | null {
  const note = normaliseParagraphs(changeNote ?? '');
  if (note.length > 600) throw invalid({ path: 'changeNote', problem: 'too_long' });
  if (hasForbiddenCharacters(note)) throw invalid({ path: 'changeNote', problem: 'control_characters' });
  if (correction && note === '') throw invalid({ path: 'changeNote', problem: 'missing' });
  return correction ? note : null;
}
