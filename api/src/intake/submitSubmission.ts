/** Hands a draft to the moderators: everything is checked and scanned, and a copy of it as it is now is kept for them. */
import { judged, type FindingDecision } from '@moot/anonymity/findings';
import {
  hasForbiddenCharacters,
  normaliseParagraphs,
  problemsOf,
  submissionSchema,
  titleOf,
} from '@moot/content';
import type { Asked } from '../gate/context.ts';
import { Refusal, invalid } from '../gate/refusal.ts';
import { decisionsGiven } from './decisionsGiven.ts';
import { fileProblems } from './fileShown.ts';
import type { FindingDecisionInput } from './finding.ts';
import { inWords, textsOf } from './heldFiles.ts';
import { moveFiles } from './ownFiles.ts';
import { changeOwnIntake } from './ownIntake.ts';
import { hold, keep, leaf, nextState, notify } from './ownSubmission.ts';
import { linkedFor, linkedProblems, ownPublications } from './ownPublications.ts';
import { readRegisterFacts } from './registerFacts.ts';
import { findingsIn } from './scanning.ts';
import { sealRevision } from './sealed.ts';
import { disclosedFacts, setOf, sharingProblems } from './sharingProblems.ts';
import type { Submission } from './submission.ts';
import { ownAuthority, ownScanningWords, undecidedProblems } from './submissionView.ts';

/**
 * `changeNote`: what changed, when it corrects something released; readers will see it. `decisions`: on what is found in
 * it; those on fields were saved with them.
 */
export function submitSubmission(
  asked: Asked,
  {
    id,
    version,
    changeNote,
    decisions = [],
  }: {
    readonly id: string;
    readonly version: number;
    readonly changeNote: string | null;
    readonly decisions?: readonly FindingDecisionInput[];
  },
): Promise<Submission> {
  const { vault, world } = asked.services;
  return changeOwnIntake(asked, async own => {
    const held = await hold(asked, own, id, version);
    const state = nextState(held, 'submit');
    const { kind, content, sharing, copy, files } = held.sealed;
    const { id: submissionId } = held.row;
    const facts = await readRegisterFacts(own.ask);
    const authority = ownAuthority(facts, own);
    const note = parsedNote(changeNote, copy !== null);
    const written = inWords(
      { kind, content, sharing, changeNote: note, files },
      await textsOf(own.ask, vault, files),
    );
    const decided = decisionsGiven([...onFields(held.sealed.decisions), ...onNote(decisions)], written);
    const words = await ownScanningWords(asked.services, own);
    const findings = judged(await findingsIn(words, written), decided);
    const fields = [
      ...problemsOf(kind, content, 'submission').map(({ path, problem }) => ({ path, problem })),
      ...sharingProblems(facts, held.sealed, authority),
      ...linkedProblems(
        linkedFor(
          facts,
          { ...held.sealed, submissionId },
          authority,
          await ownPublications(own, vault, facts),
        ),
        setOf(facts, held.sealed, authority),
      ),
      ...fileProblems(files),
      ...undecidedProblems(findings),
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
      decisions: decided,
      files,
      namedAs: sharing.attribution === 'named' ? [...words.ownNames] : [],
      submittedAt: world.now().toISOString(),
      correction: copy !== null,
      decision: null,
    });
    await own.ask(
      `insert into intake.revision (id, submission_id, owner_tag, state, content) values ($1, $2, $3, 'submitted', $4)`,
      [revisionId, held.row.id, held.row.owner_tag, sealed],
    );
    await moveFiles(own, vault, files, 'submitted');
    await notify(asked, own, held, 'submitted', titleOf(content));
    const answer = await keep(asked, own, held, state, {
      changeNote: note,
      decisions: decided,
      reasons: [],
    });
    await leaf(asked, own, 'submission_submitted', held.row.id);
    return answer;
  });
}

const onFields = (decisions: readonly FindingDecision[]): readonly FindingDecision[] =>
  decisions.filter(({ path }) => path !== 'changeNote');

function onNote(decisions: readonly FindingDecision[]): readonly FindingDecision[] {
  const astray = decisions.findIndex(({ path }) => path !== 'changeNote');
  if (astray >= 0) throw invalid({ path: `decisions.${astray}.path`, problem: 'not_in_list' });
  return decisions;
}

function parsedNote(changeNote: string | null, correction: boolean): string | null {
  const note = normaliseParagraphs(changeNote ?? '');
  if (note.length > 600) throw invalid({ path: 'changeNote', problem: 'too_long' });
  if (hasForbiddenCharacters(note)) throw invalid({ path: 'changeNote', problem: 'control_characters' });
  if (correction && note === '') throw invalid({ path: 'changeNote', problem: 'missing' });
  return correction ? note : null;
}
