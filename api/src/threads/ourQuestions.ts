/** What the viewer's own authority has asked, as its contributors and leads see it: newest first, at most thirty. */
import { Refusal } from '../gate/refusal.ts';
import type { Asked } from '../gate/context.ts';
import type { OwnIntake } from '../intake/ownIntake.ts';
import { ownScanningWords } from '../intake/submissionView.ts';
import { findingsInWords } from './findingsInWords.ts';
import { readOwnThreads } from './ownThreads.ts';
import type { Question } from './question.ts';
import { openQuestion, type SealedQuestion, type ThreadRow } from './sealedThread.ts';

export async function ourQuestions(asked: Asked): Promise<readonly Question[]> {
  if (asked.caller.session === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
  const views = await readOwnThreads<readonly Question[]>(
    asked,
    async own => {
      const rows = await own.ask<ThreadRow>('select id, content from intake.question');
      return questionViews(
        asked,
        own,
        rows.map(({ id, content }) => ({ id, sealed: openQuestion(asked.services.vault, id, content) })),
      );
    },
    () => [],
  );
  return views.toSorted((one, other) =>
    one.askedOn !== other.askedOn ? (one.askedOn < other.askedOn ? 1 : -1) : one.id < other.id ? -1 : 1,
  );
}

/** One that was just written, as its asker sees it. */
export async function questionView(
  asked: Asked,
  own: OwnIntake,
  id: string,
  sealed: SealedQuestion,
): Promise<Question> {
  const [view] = await questionViews(asked, own, [{ id, sealed }]);
  if (view === undefined) throw new Error('a question that was written can be seen');
  return view;
}

/**
 * Title and answer are read from the library under the viewer's own policy: what was withdrawn or narrowed away has
 * neither, and the one is not to be told from the other (V6).
 */
async function questionViews(
  asked: Asked,
  own: OwnIntake,
  questions: readonly { readonly id: string; readonly sealed: SealedQuestion }[],
): Promise<readonly Question[]> {
  if (questions.length === 0) return [];
  const titles = await own.ask<{ id: string; title: string }>(
    'select id, title from library.publication where id = any ($1::uuid[])',
    [questions.map(({ sealed }) => sealed.publicationId)],
  );
  const titleOf = new Map(titles.map(({ id, title }) => [id, title]));
  const released = await own.ask<{ id: string; answer: string }>(
    'select id, answer from library.question where id = any ($1::uuid[])',
    [questions.flatMap(({ sealed }) => sealed.releasedId ?? [])],
  );
  const answerOf = new Map(released.map(({ id, answer }) => [id, answer]));
  const scanning = await ownScanningWords(asked.services, own);
  return Promise.all(
    questions.map(async ({ id, sealed }): Promise<Question> => {
      const { publicationId, words, state, version, because, followUpOf, askedOn, decisions } = sealed;
      const title = titleOf.get(publicationId) ?? null;
      return {
        id,
        publicationId,
        title,
        words,
        state: title === null ? 'unavailable' : state,
        version,
        answer: sealed.releasedId === null ? null : (answerOf.get(sealed.releasedId) ?? null),
        because,
        followUpOf,
        askedOn,
        findings: await findingsInWords(scanning, 'words', words, decisions),
      };
    }),
  );
}
