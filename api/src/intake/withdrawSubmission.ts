/**
 * Takes back what has not been released: a submission is withdrawn, a correction is given up and the released copy
 * stands as it is. With a reason, withdraws what has been released: the worker does it within a second.
 */
import { hasForbiddenCharacters, normaliseParagraphs } from '@moot/content';
import type { Asked } from '../gate/context.ts';
import { invalid } from '../gate/refusal.ts';
import { changeOwnIntake, type OwnIntake } from './ownIntake.ts';
import { hold, keep, leaf, nextState, type HeldSubmission } from './ownSubmission.ts';
import { openRevision, sealErrand, type SealedSubmission } from './sealed.ts';
import type { Submission } from './submission.ts';

export function withdrawSubmission(
  asked: Asked,
  { id, version, reason }: { readonly id: string; readonly version: number; readonly reason: string | null },
): Promise<Submission> {
  return changeOwnIntake(asked, async own => {
    const held = await hold(asked, own, id, version);
    const words = parsedReason(reason);
    const answer =
      words === null && held.row.state !== 'released' ? await takeBack(asked, own, held) : await withdrawCopy(asked, own, held, words);
    await leaf(asked, own, 'submission_withdrawn', held.row.id);
    return answer;
  });
}

async function takeBack(asked: Asked, own: OwnIntake, held: HeldSubmission): Promise<Submission> {
  const state = nextState(held, 'take_back');
  await takeBackRevisions(own, held);
  return keep(asked, own, held, state, { reasons: [], ...(await asReleased(asked, own, held)) });
}

async function withdrawCopy(asked: Asked, own: OwnIntake, held: HeldSubmission, reason: string | null): Promise<Submission> {
  const { vault, world } = asked.services;
  const { copy } = held.sealed;
  if (copy === null) return takeBack(asked, own, held);
  if (reason === null) throw invalid({ path: 'reason', problem: 'missing' });
  const state = nextState(held, 'withdraw_copy');
  const errand = world.id();
  await takeBackRevisions(own, held);
  const sealed = sealErrand(vault, errand, {
    act: 'withdraw_own',
    submissionId: held.row.id,
    revisionId: copy.revisionId,
    reason,
    person: own.person,
  });
  await own.ask('insert into intake.outbox (id, content) values ($1, $2)', [errand, sealed]);
  await own.ask('notify moot_work');
  return keep(asked, own, held, state, { reasons: [], copy: null });
}

/** What waits for a moderator or a slot waits no more. */
const takeBackRevisions = (own: OwnIntake, held: HeldSubmission): Promise<unknown> =>
  own.ask(
    `update intake.revision set state = 'withdrawn', version = version + 1
     where submission_id = $1 and state in ('submitted', 'approved')`,
    [held.row.id],
  );

/** The working copy as it was released, when a correction of it is given up. */
async function asReleased(asked: Asked, own: OwnIntake, held: HeldSubmission): Promise<Partial<SealedSubmission>> {
  if (held.sealed.copy === null) return {};
  const [row] = await own.ask<{ id: string; content: Buffer }>('select id, content from intake.revision where id = $1', [
    held.sealed.copy.revisionId,
  ]);
  if (row === undefined) return {};
  const { content, sharing, changeNote } = openRevision(asked.services.vault, row.id, row.content);
  return { content, sharing, changeNote };
}

function parsedReason(reason: string | null): string | null {
  const words = normaliseParagraphs(reason ?? '');
  if (words.length > 1000) throw invalid({ path: 'reason', problem: 'too_long' });
  if (hasForbiddenCharacters(words)) throw invalid({ path: 'reason', problem: 'control_characters' });
  return words === '' ? null : words;
}
