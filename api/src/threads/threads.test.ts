import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asking, type Ask } from '../../../test/world/asking.ts';
import { councilsAlike, openRooms, refusalOf, type Rooms } from '../../../test/world/openRooms.ts';
import { saveLettingStand } from '../../../test/world/saveLettingStand.ts';
import { contentOf, sharingOf } from '../../../test/world/writing.ts';
import { createSubmission } from '../intake/createSubmission.ts';
import { notices } from '../intake/notices.ts';
import type { SharingInput, Submission } from '../intake/submission.ts';
import { submission } from '../intake/submissions.ts';
import { submitSubmission } from '../intake/submitSubmission.ts';
import { approveSubmission } from '../moderation/approveSubmission.ts';
import { releaseDue, type WorkerParts } from '../moderation/releaseDue.ts';
import { reviewQueue } from '../moderation/reviewQueue.ts';
import { takeBackDue } from '../moderation/takeBackDue.ts';
import { withdrawPublication } from '../moderation/withdrawPublication.ts';
import { makeSchema } from '../schema.ts';
import { answerQuestion } from './answerQuestion.ts';
import { approveAnswer } from './approveAnswer.ts';
import { askContributor } from './askContributor.ts';
import { declineQuestion } from './declineQuestion.ts';
import { forwardQuestion } from './forwardQuestion.ts';
import { ourQuestions } from './ourQuestions.ts';
import type { Question, QuestionReview, QuestionToUs } from './question.ts';
import { questionsAtDesk } from './questionsAtDesk.ts';
import { refuseQuestion } from './refuseQuestion.ts';
import { returnAnswer } from './returnAnswer.ts';
import { returnQuestion } from './returnQuestion.ts';
import { reviseQuestion } from './reviseQuestion.ts';
import { answerWithinDays, threadsDue } from './threadsDue.ts';
import { withdrawQuestion } from './withdrawQuestion.ts';

let rooms: Rooms;
let parts: WorkerParts;
let ask: Ask;
const faults: unknown[] = [];

beforeAll(async () => {
  rooms = await openRooms(inject('pg'), 'threads', {
    authorities: { ...councilsAlike(16), apart: { standing: 'suspended' } },
    circles: { large: Array.from({ length: 12 }, (_, n) => `c${n}`) },
    people: {
      writer: { of: 'c0', as: 'contributor' },
      colleague: { of: 'c0', as: 'lead' },
      ownReader: { of: 'c0', as: 'reader' },
      asker: { of: 'c1', as: 'contributor' },
      reader: { of: 'c1', as: 'reader' },
      other: { of: 'c2', as: 'lead' },
      outsider: { of: 'c15', as: 'lead' },
      suspended: { of: 'apart', as: 'lead' },
      moderator: { platform: 'moderator' },
      steward: { platform: 'steward' },
    },
  });
  const { worker, world, vault } = rooms;
  parts = { database: worker, world, vault, report: error => void faults.push(error) };
  ask = asking(await makeSchema(), { database: rooms.web, world, vault, slotSeconds: 20 });
});
afterAll(() => rooms[Symbol.asyncDispose]());

const as = (name: string) => rooms.as(name);
const slot = async (): Promise<void> => {
  await takeBackDue(parts);
  await releaseDue(parts, { slotDue: true });
  await threadsDue(parts, { slotDue: true });
  if (faults.length > 0) throw faults[0];
};
const atOnce = (): Promise<unknown> => threadsDue(parts, { slotDue: false });

/** A released submission of `writer` with its publication. */
async function published(
  sharing: Partial<SharingInput> = {},
  who = 'writer',
): Promise<Submission & { readonly publicationId: string }> {
  const begun = await createSubmission(as(who), 'incident');
  const saved = await saveLettingStand(as(who), {
    id: begun.id,
    version: begun.version,
    content: contentOf('incident'),
    sharing: sharingOf({ marking: 'GREEN', ...sharing }),
  });
  await submitSubmission(as(who), { id: saved.id, version: saved.version, changeNote: null });
  for (const item of await reviewQueue(as('moderator')))
    if (item.state === 'submitted')
      await approveSubmission(as('moderator'), {
        id: item.id,
        version: item.version,
        urgent: false,
        confirmed: item.findings,
      });
  await slot();
  const one = await submission(as(who), saved.id);
  if (one.publicationId === null) throw new Error('it was not released');
  return { ...one, publicationId: one.publicationId };
}

let count = 0;
const asks = (
  publicationId: string,
  {
    who = 'asker',
    words = `How was the cabinet isolated, step ${++count}?`,
    followUpOf = null as string | null,
  } = {},
): Promise<Question> => askContributor(as(who), { publicationId, words, decisions: [], followUpOf });
const atDesk = async (words: string): Promise<QuestionReview> => {
  const found = (await questionsAtDesk(as('moderator'))).find(one => one.words === words);
  if (found === undefined) throw new Error('it is not at the desk');
  return found;
};
const forwarded = async (publicationId: string, how: Parameters<typeof asks>[1] = {}): Promise<Question> => {
  const question = await asks(publicationId, how);
  const { id, version } = await atDesk(question.words);
  await forwardQuestion(as('moderator'), { id, version, confirmed: [] });
  await atOnce();
  return ours(question.id, how.who);
};
const ours = async (id: string, who = 'asker'): Promise<Question> => {
  const found = (await ourQuestions(as(who))).find(one => one.id === id);
  if (found === undefined) throw new Error('it is not among ours');
  return found;
};
const toUs = async (submissionId: string, words: string, who = 'writer'): Promise<QuestionToUs> => {
  const found = (await submission(as(who), submissionId)).questions.find(one => one.words === words);
  if (found === undefined) throw new Error('nobody asks that');
  return found;
};
const answered = async (
  one: Submission & { readonly publicationId: string },
  how: Parameters<typeof asks>[1] & { readonly answer?: string } = {},
): Promise<Question> => {
  const question = await forwarded(one.publicationId, how);
  const asked = await toUs(one.id, question.words);
  await answerQuestion(as('writer'), {
    id: asked.id,
    version: asked.version,
    words: how.answer ?? 'By taking the fibre out.',
    decisions: [],
  });
  return question;
};
const released = async (...of: Parameters<typeof answered>): Promise<Question> => {
  const question = await answered(...of);
  const { id, version } = await atDesk(question.words);
  await approveAnswer(as('moderator'), { id, version, confirmed: [] });
  await slot();
  return ours(question.id);
};
const beside = async (who: string, id: string): Promise<readonly Record<string, unknown>[] | string> => {
  const { data, refused } = await ask(
    who === 'visitor' ? { session: null } : rooms.seeded.caller(who),
    'query ($id: ID!) { publication(id: $id) { questions { id question answer releasedOn followUpOf } } }',
    { id },
  );
  const found = data?.['publication'] as { questions: Record<string, unknown>[] } | null | undefined;
  return refused?.code ?? found?.questions ?? 'nothing';
};

describe('a question to a contributor', () => {
  it('A8 is asked, forwarded, answered, approved and released beside the publication, as a copy', async () => {
    const one = await published();
    const question = await asks(one.publicationId);
    expect(question).toMatchObject({ state: 'asked', version: 1, answer: null, title: one.title });
    expect((await submission(as('writer'), one.id)).questions).toEqual([]);

    const desk = await atDesk(question.words);
    expect(desk).toMatchObject({ waitsFor: 'forwarding', publicationId: one.publicationId, answer: null });
    await forwardQuestion(as('moderator'), { id: desk.id, version: desk.version, confirmed: [] });
    expect((await questionsAtDesk(as('moderator'))).map(({ id }) => id)).not.toContain(desk.id);
    await atOnce();

    const toWriter = await toUs(one.id, question.words);
    expect(toWriter).toMatchObject({ state: 'waiting', answer: null });
    expect(toWriter.id).not.toBe(question.id);
    expect(
      (await notices(as('writer'))).map(({ code, submissionId }) => [code, submissionId]),
    ).toContainEqual(['asked', one.id]);
    const said = await answerQuestion(as('writer'), {
      id: toWriter.id,
      version: toWriter.version,
      words: 'By taking the fibre out.',
      decisions: [],
    });
    expect(said).toMatchObject({ state: 'answered', answer: 'By taking the fibre out.' });
    const review = await atDesk(question.words);
    expect(review).toMatchObject({ waitsFor: 'release', answer: 'By taking the fibre out.' });
    await approveAnswer(as('moderator'), { id: review.id, version: review.version, confirmed: [] });
    expect(await beside('asker', one.publicationId)).toEqual([]);
    await slot();

    const [copy] = await beside('other', one.publicationId);
    expect(copy).toEqual({
      id: expect.any(String),
      question: question.words,
      answer: 'By taking the fibre out.',
      releasedOn: '2026-11-24',
      followUpOf: null,
    });
    expect(await ours(question.id)).toMatchObject({ state: 'released', answer: 'By taking the fibre out.' });
    const after = await submission(as('writer'), one.id);
    expect(after.questions).toEqual([]);
    expect(after.effects?.questions).toBe(1);
  });
});
void [
  refusalOf,
  randomUUID,
  declineQuestion,
  refuseQuestion,
  returnAnswer,
  returnQuestion,
  reviseQuestion,
  answerWithinDays,
  withdrawQuestion,
  withdrawPublication,
  released,
];
