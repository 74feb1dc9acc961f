/**
 * What the worker does with threads (A8). At once: brings forwarded questions to their contributors, since it alone opens
 * ties, and takes back what was withdrawn. At a slot alone, so that no moment tells anything: copies approved answers with
 * their questions into the library, and ends what was declined or not answered for long, each like the other.
 */
import { undecided, type FindingDecision } from '@moot/anonymity/findings';
import { titleOf } from '@moot/content';
import { answerAfter, questionAfter, type QuestionAction } from '@moot/sharing-rules';
import { appendToAudit } from '../audit/append.ts';
import type { Run } from '../database/asViewer.ts';
import { takeIntake } from '../intake/intakeTransaction.ts';
import { readScanningWords, type ScanningWords } from '../intake/scanning.ts';
import { openErrand, openSubmission } from '../intake/sealed.ts';
import { londonDay } from '../library/londonDay.ts';
import { inOrderOfIds } from '../moderation/inOrderOfIds.ts';
import { alone, tell, type WorkerParts } from '../moderation/releaseDue.ts';
import { tieOf } from '../moderation/takeBackDue.ts';
import { answerTags } from '../threadTags.ts';
import { findingsInWordsAtDesk } from './questionsAtDesk.ts';
import {
  openAnswer,
  openAnswerState,
  openQuestion,
  openQuestionState,
  sealAnswer,
  sealQuestion,
  type SealedAnswer,
  type SealedQuestion,
  type ThreadRow,
} from './sealedThread.ts';

/**
 * After so many days without an answer a question ends as one that is not answered. Nobody else ends it: not even that its
 * contributor's authority is suspended or no more, which would tell whose the publication is.
 */
export const answerWithinDays = 60;

/** What a pass did. */
export interface ThreadsReport {
  /** Brought to their contributors. */
  readonly routed: number;
  readonly released: number;
  /** Ended without an answer, or taken back. */
  readonly ended: number;
}

interface OpenQuestion {
  readonly id: string;
  readonly sealed: SealedQuestion;
}

interface StandingAnswer {
  readonly id: string;
  readonly tag: string;
  readonly sealed: SealedAnswer;
}

/** All that is open, by the question. */
interface Threads {
  readonly questions: Map<string, OpenQuestion>;
  readonly answers: Map<string, StandingAnswer>;
}

export function threadsDue(
  parts: WorkerParts,
  { slotDue }: { readonly slotDue: boolean },
): Promise<ThreadsReport> {
  return parts.database.as('releaser', async run => {
    await takeIntake(run);
    await consumeErrands(run, parts);
    const threads = await readThreads(run, parts);
    let ended = await takeBack(run, parts, threads);
    if (slotDue) ended += await endUnanswered(run, parts, threads);
    const released = slotDue ? await releaseApproved(run, parts, threads) : [];
    const routed = await routeForwarded(run, parts, threads);
    if (ended + released.length + routed === 0) return { routed, released: 0, ended };
    await inOrderOfIds(run);
    await run('notify moot_intake');
    // It names the publication, and neither side.
    for (const publication of released)
      await appendToAudit(run, parts, 'question_released', { authority: null, by: null, publication });
    return { routed, released: released.length, ended };
  });
}

async function consumeErrands(run: Run, { vault }: WorkerParts): Promise<void> {
  for (const { id, content } of await run<ThreadRow>('select id, content from intake.outbox'))
    if (openErrand(vault, id, content).act === 'route_questions')
      await run('delete from intake.outbox where id = $1', [id]);
}

async function readThreads(run: Run, { vault }: WorkerParts): Promise<Threads> {
  const questions = (await run<ThreadRow>('select id, content from intake.question'))
    .map(({ id, content }) => ({ id, sealed: openQuestion(vault, id, content) }))
    .filter(({ sealed }) => sealed.state === 'asked' || sealed.state === 'forwarded');
  const answers = await run<ThreadRow & { readonly answer_tag: Buffer }>(
    'select id, answer_tag, content from intake.answer',
  );
  return {
    questions: new Map(questions.map(one => [one.id, one])),
    answers: new Map(
      answers.map(({ id, answer_tag, content }) => {
        const sealed = openAnswer(vault, id, content);
        return [sealed.questionId, { id, tag: answer_tag.toString('hex'), sealed }];
      }),
    ),
  };
}

/** What was withdrawn leaves the contributor; what is about a publication that was withdrawn ends. */
async function takeBack(run: Run, parts: WorkerParts, threads: Threads): Promise<number> {
  let ended = 0;
  for (const questionId of [...threads.answers.keys()])
    if (threads.questions.get(questionId)?.sealed.state !== 'forwarded') {
      await dropAnswer(run, threads, questionId);
      ended += 1;
    }
  const asked = [...threads.questions.values()].map(({ sealed }) => sealed.publicationId);
  const withdrawn = await run<{ id: string }>(
    'select id from library.publication where id = any ($1::uuid[]) and withdrawn',
    [asked],
  );
  const gone = new Set(withdrawn.map(({ id }) => id));
  for (const question of [...threads.questions.values()])
    if (gone.has(question.sealed.publicationId)) {
      await end(run, parts, threads, question, 'decline');
      ended += 1;
    }
  return ended;
}

async function endUnanswered(run: Run, parts: WorkerParts, threads: Threads): Promise<number> {
  const lastDay = londonDay(new Date(parts.world.now().getTime() - answerWithinDays * 86_400_000));
  let ended = 0;
  for (const question of [...threads.questions.values()]) {
    const { state, forwardedOn } = question.sealed;
    if (state !== 'forwarded') continue;
    const answer = threads.answers.get(question.id)?.sealed.state ?? 'waiting';
    const forLong = forwardedOn !== null && forwardedOn < lastDay;
    if (answer !== 'declined' && !(forLong && (answer === 'waiting' || answer === 'returned'))) continue;
    await end(run, parts, threads, question, 'decline');
    ended += 1;
  }
  return ended;
}

/** Answers the publications of what was released, in the order in which it was. */
async function releaseApproved(run: Run, parts: WorkerParts, threads: Threads): Promise<readonly string[]> {
  const due = [...threads.answers.values()].filter(({ sealed }) => sealed.state === 'approved');
  if (due.length === 0) return [];
  const scanning = await readScanningWords(run, null);
  const released: string[] = [];
  for (const answer of parts.world.shuffle(due)) {
    const question = threads.questions.get(answer.sealed.questionId);
    if (question === undefined) continue;
    const done = await alone(run, parts, () => releaseOne(run, parts, threads, scanning, question, answer));
    if (done === true) released.push(question.sealed.publicationId);
  }
  return released;
}

/** Neither authority's standing is asked: what was said in good standing and approved says nothing of what came after. */
async function releaseOne(
  run: Run,
  parts: WorkerParts,
  threads: Threads,
  scanning: ScanningWords,
  question: OpenQuestion,
  answer: StandingAnswer,
): Promise<boolean> {
  const { vault, world } = parts;
  const { publicationId, words, decisions, followUpOf } = question.sealed;
  const said = answer.sealed.words;
  if (said === null) throw new Error('what is approved has words');
  if (await foundToday(scanning, 'words', words, decisions)) {
    await end(run, parts, threads, question, 'return', 'undecided_finding');
    return false;
  }
  if (await foundToday(scanning, 'answer', said, answer.sealed.decisions)) {
    const state = answerAfter(answer.sealed.state, 'releaser', 'return');
    if (state === null) throw new Error('what is approved can be returned');
    await run('update intake.answer set state = $2, content = $3 where id = $1', [
      answer.id,
      openAnswerState(state),
      sealAnswer(vault, answer.id, {
        ...answer.sealed,
        state,
        version: answer.sealed.version + 1,
        because: 'undecided_finding',
      }),
    ]);
    return false;
  }
  const id = world.id();
  await run(
    `insert into library.question (id, publication_id, follow_up_of, question, answer, released_on)
     values ($1, $2, $3, $4, $5, $6)`,
    [id, publicationId, followUpOf, words, said, londonDay(world.now())],
  );
  await end(run, parts, threads, question, 'release', null, id);
  return true;
}

/** Whether a scan finds something today that nobody let stand. */
async function foundToday(
  scanning: ScanningWords,
  path: 'words' | 'answer',
  words: string,
  decisions: readonly FindingDecision[],
): Promise<boolean> {
  return undecided(await findingsInWordsAtDesk(scanning, path, words, decisions)).length > 0;
}

/** The question's next state, and no answer beside it any more. */
async function end(
  run: Run,
  { vault }: WorkerParts,
  threads: Threads,
  { id, sealed }: OpenQuestion,
  action: QuestionAction,
  because: string | null = null,
  releasedId: string | null = null,
): Promise<void> {
  const state = questionAfter(sealed.state, 'releaser', action);
  if (state === null) throw new Error(`a question that is ${sealed.state} has no ${action}`);
  await run('update intake.question set state = $2, content = $3 where id = $1', [
    id,
    openQuestionState(state),
    sealQuestion(vault, id, { ...sealed, state, version: sealed.version + 1, because, releasedId }),
  ]);
  threads.questions.delete(id);
  if (threads.answers.has(id)) await dropAnswer(run, threads, id);
}

async function dropAnswer(run: Run, threads: Threads, questionId: string): Promise<void> {
  const answer = threads.answers.get(questionId);
  if (answer === undefined) return;
  await run('delete from intake.answer where id = $1', [answer.id]);
  threads.answers.delete(questionId);
}

/**
 * Each forwarded question becomes a row that its contributor can read. What nothing ties to anybody here, or finds no
 * place, waits, and looks to its asker like what nobody answers.
 */
async function routeForwarded(run: Run, parts: WorkerParts, threads: Threads): Promise<number> {
  const { vault, world } = parts;
  const waiting = [...threads.questions.values()].filter(
    ({ id, sealed }) => sealed.state === 'forwarded' && !threads.answers.has(id),
  );
  const taken = new Set([...threads.answers.values()].map(({ tag }) => tag));
  let routed = 0;
  for (const { id: questionId, sealed } of world.shuffle(waiting)) {
    const { publicationId, words, followUpOf } = sealed;
    const tie = await tieOf(run, parts, publicationId);
    if (tie === undefined) continue;
    const owner = Buffer.from(tie.ownerTag, 'hex');
    const tag = answerTags(vault, owner).find(one => !taken.has(one.toString('hex')));
    if (tag === undefined) continue;
    taken.add(tag.toString('hex'));
    const id = world.id();
    await run(`insert into intake.answer (id, answer_tag, state, content) values ($1, $2, 'waiting', $3)`, [
      id,
      tag,
      sealAnswer(vault, id, {
        state: 'waiting',
        version: 1,
        questionId,
        publicationId,
        question: words,
        followUpOf,
        words: null,
        decisions: [],
        because: null,
      }),
    ]);
    const [submission] = await run<{ content: Buffer }>(
      'select content from intake.submission where id = $1',
      [tie.submissionId],
    );
    if (submission !== undefined) {
      const { content } = openSubmission(vault, tie.submissionId, submission.content);
      await tell(run, parts, owner, tie.submissionId, 'asked', titleOf(content));
    }
    routed += 1;
  }
  return routed;
}
