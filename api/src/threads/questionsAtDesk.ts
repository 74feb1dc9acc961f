/**
 * What of the threads waits for a moderator: questions to be forwarded, answers to be released, and answers that leave at the
 * next slot. Of what is with a contributor a moderator is shown nothing: who does not answer could be told by it.
 */
import type { Ask } from '../database/asViewer.ts';
import type { Asked } from '../gate/context.ts';
import { readScanningWords, type ScanningWords } from '../intake/scanning.ts';
import { findingsForModerators, type FindingDecision, type JudgedFinding } from '@moot/anonymity/findings';
import { findingsInPassages } from '../intake/scanning.ts';
import { readDesk } from '../moderation/desk.ts';
import type { QuestionReview } from './question.ts';
import { openAnswer, openQuestion, type ThreadRow } from './sealedThread.ts';

/** Those that keep others waiting first; within each, by their random ids. */
const order: readonly QuestionReview['waitsFor'][] = ['forwarding', 'release', 'slot'];

export function questionsAtDesk(asked: Asked): Promise<readonly QuestionReview[]> {
  const { vault } = asked.services;
  return readDesk(asked, async ({ ask }) => {
    const questions = await ask<ThreadRow>(`select id, content from intake.question where state = 'asked'`);
    const answers = await ask<ThreadRow>(
      `select id, content from intake.answer where state in ('answered', 'approved')`,
    );
    const opened = [
      ...questions.map(({ id, content }) => questionFor(id, openQuestion(vault, id, content))),
      ...answers.map(({ id, content }) => answerFor(id, openAnswer(vault, id, content))),
    ];
    if (opened.length === 0) return [];
    const titles = await titlesOf(
      ask,
      opened.map(({ publicationId }) => publicationId),
    );
    const scanning = await readScanningWords(ask, null);
    const views = await Promise.all(
      opened.map(async ({ decisions, ...review }): Promise<QuestionReview[]> => {
        const title = titles.get(review.publicationId);
        // The publication was withdrawn; the worker ends what was asked about it.
        if (title === undefined) return [];
        const [path, words] = textAtDesk(review);
        const findings = await findingsInWordsAtDesk(scanning, path, words, decisions);
        return [{ ...review, title, findings }];
      }),
    );
    return views
      .flat()
      .toSorted(
        (one, other) =>
          order.indexOf(one.waitsFor) - order.indexOf(other.waitsFor) || (one.id < other.id ? -1 : 1),
      );
  });
}

type Opened = Omit<QuestionReview, 'title' | 'findings'> & { readonly decisions: readonly FindingDecision[] };

const questionFor = (id: string, sealed: ReturnType<typeof openQuestion>): Opened => ({
  id,
  publicationId: sealed.publicationId,
  words: sealed.words,
  answer: null,
  followUpOf: sealed.followUpOf,
  waitsFor: 'forwarding',
  version: sealed.version,
  decisions: sealed.decisions,
});

const answerFor = (id: string, sealed: ReturnType<typeof openAnswer>): Opened => ({
  id,
  publicationId: sealed.publicationId,
  words: sealed.question,
  answer: sealed.words,
  followUpOf: sealed.followUpOf,
  waitsFor: sealed.state === 'approved' ? 'slot' : 'release',
  version: sealed.version,
  decisions: sealed.decisions,
});

/** The text that is decided on. */
const textAtDesk = ({
  words,
  answer,
}: Pick<QuestionReview, 'words' | 'answer'>): readonly ['words' | 'answer', string] =>
  answer === null ? ['words', words] : ['answer', answer];

async function titlesOf(ask: Ask, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await ask<{ id: string; title: string }>(
    'select id, title from library.publication where id = any ($1::uuid[]) and not withdrawn',
    [ids],
  );
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** By a scan that does not know whose the words are (A3, A5). */
export async function findingsInWordsAtDesk(
  scanning: ScanningWords,
  path: 'words' | 'answer',
  words: string,
  decisions: readonly FindingDecision[],
): Promise<readonly JudgedFinding[]> {
  const passages = [{ path, text: words }];
  const found = await findingsInPassages({ ...scanning, redactionList: [], ownNames: [] }, passages);
  return findingsForModerators(found, decisions, passages);
}
