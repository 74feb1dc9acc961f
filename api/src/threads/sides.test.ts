import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { refusalOf } from '../../../test/world/openRooms.ts';
import { openThreadStage, type ThreadStage } from '../../../test/world/threadStage.ts';
import { intakeFingerprint } from '../alerts/intakeFingerprint.ts';
import { submission } from '../intake/submissions.ts';
import { withdrawPublication } from '../moderation/withdrawPublication.ts';
import { answerTags, places } from '../threadTags.ts';
import { answerQuestion } from './answerQuestion.ts';
import { approveAnswer } from './approveAnswer.ts';
import { declineQuestion } from './declineQuestion.ts';
import { forwardQuestion } from './forwardQuestion.ts';
import { ourQuestions } from './ourQuestions.ts';
import { questionsAtDesk } from './questionsAtDesk.ts';
import { reviseQuestion } from './reviseQuestion.ts';
import { openAnswer, sealAnswer, sealQuestion } from './sealedThread.ts';
import { answerWithinDays } from './threadsDue.ts';
import { withdrawQuestion } from './withdrawQuestion.ts';

let stage: ThreadStage;
beforeAll(async () => {
  stage = await openThreadStage(inject('pg'), 'sides');
});
afterAll(() => stage[Symbol.asyncDispose]());
const as = (name: string) => stage.as(name);
const standing = (name: string, to: string): Promise<unknown> =>
  stage.su.query('update register.authority set standing = $2 where id = $1', [
    stage.seeded.authority(name),
    to,
  ]);

describe('what is not answered', () => {
  it('A8 is told at a slot alone, in the same words whether it was declined or never looked at', async () => {
    const one = await stage.published();
    const declined = await stage.forwarded(one.publicationId);
    const unanswered = await stage.forwarded(one.publicationId);
    const { id, version } = await stage.toUs(one.id, declined.words);
    await declineQuestion(as('writer'), { id, version });
    expect(await stage.ours(declined.id)).toEqual(declined);
    await stage.slot();
    stage.world.tick((answerWithinDays - 1) * 86_400_000);
    await stage.slot();
    expect((await stage.ours(unanswered.id)).state).toBe('forwarded');
    stage.world.tick(2 * 86_400_000);
    await stage.slot();
    const shown = async (of: string): Promise<unknown> => {
      const { id: _id, words: _words, ...rest } = await stage.ours(of);
      return rest;
    };
    expect(await shown(declined.id)).toMatchObject({ state: 'declined', because: null, answer: null });
    expect(await shown(declined.id)).toEqual(await shown(unanswered.id));
    expect((await submission(as('writer'), one.id)).questions).toEqual([]);
  });

  it('A1 A8 tells nobody that the contributor’s authority was suspended: not the asker, not a moderator', async () => {
    const one = await stage.published();
    const waits = await stage.forwarded(one.publicationId);
    const late = await stage.asks(one.publicationId);
    const ready = await stage.approved(one);
    await standing('c0', 'suspended');
    const desk = await stage.atDesk(late.words);
    await forwardQuestion(as('moderator'), { id: desk.id, version: desk.version, confirmed: [] });
    await stage.slot();
    // What was approved leaves; what waits, waits.
    expect((await stage.ours(ready.id)).state).toBe('released');
    for (const { id } of [waits, late]) expect((await stage.ours(id)).state).toBe('forwarded');
    const { id, version } = await stage.toUs(one.id, late.words);
    const answering = () => answerQuestion(as('writer'), { id, version, words: 'By hand.', decisions: [] });
    expect((await refusalOf(answering())).code).toBe('NOT_FOUND');
    await standing('c0', 'enrolled');
    await answering();
  });

  it('A8 is taken back by its asker until it is released, and is then gone for the contributor too', async () => {
    const one = await stage.published();
    const question = await stage.approved(one);
    const { id, version } = await stage.ours(question.id);
    expect((await withdrawQuestion(as('asker'), { id, version })).state).toBe('withdrawn');
    await stage.slot();
    expect((await submission(as('writer'), one.id)).questions).toEqual([]);
    expect(await stage.beside('asker', one.publicationId)).toEqual([]);
    const done = await stage.released(one);
    expect(
      await refusalOf(withdrawQuestion(as('asker'), { id: done.id, version: done.version })),
    ).toMatchObject({ fields: [{ path: 'state', problem: 'not_in_this_state' }] });
  });

  it('A8 goes with the publication when that is withdrawn', async () => {
    const one = await stage.published();
    const done = await stage.released(one);
    const waits = await stage.forwarded(one.publicationId);
    const asked = await stage.asks(one.publicationId);
    await withdrawPublication(as('moderator'), { id: one.publicationId, reason: 'It named somebody.' });
    await stage.slot();
    for (const { id } of [done, waits, asked])
      expect(await stage.ours(id)).toMatchObject({ state: 'unavailable', title: null, answer: null });
    expect(await stage.beside('other', one.publicationId)).toBe('NOT_FOUND');
    expect((await submission(as('writer'), one.id)).questions).toEqual([]);
    expect((await questionsAtDesk(as('moderator'))).map(({ words }) => words)).not.toContain(asked.words);
  });
});

describe('the two sides of a thread', () => {
  it('R5 name the version that a change is based on, and a repeated request has one effect', async () => {
    const one = await stage.published();
    const { id } = await stage.asks(one.publicationId, { words: 'Who noticed it?' });
    expect((await stage.asks(one.publicationId, { words: 'Who noticed it? ' })).id).toBe(id);
    const revising = (words: string) => reviseQuestion(as('asker'), { id, version: 1, words, decisions: [] });
    const { version } = await revising('What noticed it?');
    expect(await refusalOf(revising('Did nobody?'))).toMatchObject({ code: 'CONFLICT', version });
    const desk = await stage.atDesk('What noticed it?');
    await forwardQuestion(as('moderator'), { id: desk.id, version: desk.version, confirmed: [] });
    await stage.atOnce();
    const asked = await stage.toUs(one.id, 'What noticed it?');
    const answering = (words: string) =>
      answerQuestion(as('writer'), { id: asked.id, version: asked.version, words, decisions: [] });
    await answering('An alarm.');
    expect((await refusalOf(answering('A guard.'))).code).toBe('CONFLICT');
    const declining = declineQuestion(as('writer'), { id: asked.id, version: asked.version });
    expect((await refusalOf(declining)).code).toBe('CONFLICT');
    expect((await refusalOf(withdrawQuestion(as('asker'), { id, version }))).code).toBe('CONFLICT');
  });

  it('A8 the asker is told nothing while an answer is written: no version, no state, no live word', async () => {
    const one = await stage.published();
    const question = await stage.forwarded(one.publicationId);
    const heard = (name: string): Promise<string | null> =>
      intakeFingerprint(stage.web, stage.vault, stage.seeded.caller(name)).then(({ word }) => word);
    const before = {
      asker: await heard('asker'),
      other: await heard('other'),
      writer: await heard('writer'),
    };
    const shown = await stage.ours(question.id);
    const { id, version } = await stage.toUs(one.id, question.words);
    await answerQuestion(as('writer'), { id, version, words: 'By taking it out.', decisions: [] });
    const review = await stage.atDesk(question.words);
    await approveAnswer(as('moderator'), { id: review.id, version: review.version, confirmed: [] });
    expect(await stage.ours(question.id)).toEqual(shown);
    expect(await heard('asker')).toBe(before.asker);
    expect(await heard('other')).toBe(before.other);
    expect(await heard('writer')).not.toBe(before.writer);
    await stage.slot();
    expect(await heard('asker')).not.toBe(before.asker);
    expect(await heard('other')).toBe(before.other);
  });

  it('A9 stand in rows that join nothing: every tag once, one size, no id of the other or of the library', async () => {
    const one = await stage.published();
    for (let n = 0; n < 3; n++) await stage.forwarded(one.publicationId);
    const rowsOf = async (text: string): Promise<Record<string, unknown>[]> =>
      (await stage.su.query<Record<string, unknown>>(text)).rows;
    const questions = await rowsOf('select * from intake.question');
    const answers = await rowsOf('select * from intake.answer');
    const tags = [...questions.map(row => row['asker_tag']), ...answers.map(row => row['answer_tag'])];
    expect(new Set(tags.map(tag => (tag as Buffer).toString('hex'))).size).toBe(tags.length);
    const sizes = [...questions, ...answers].map(row => (row['content'] as Buffer).length);
    expect(new Set(sizes).size).toBe(1);
    expect(Object.keys(questions[0]!).toSorted()).toEqual(['asker_tag', 'content', 'id', 'state']);
    expect(Object.keys(answers[0]!).toSorted()).toEqual(['answer_tag', 'content', 'id', 'state']);
    const library = await rowsOf(
      'select id from library.publication union all select id from library.question',
    );
    const ids = [...questions, ...answers, ...library].map(row => row['id']);
    expect(new Set(ids).size).toBe(ids.length);
    // As in a copy: where the rows lie follows from their random ids alone (decision 5).
    for (const rows of [questions, answers])
      expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toSorted());
  });

  it('A9 all that a thread can say fits its one size', () => {
    const widest = (length: number): string => '\u{fffd}'.repeat(length);
    const decision = { path: 'answer', text: widest(600), category: 'authority', because: widest(30) };
    const id = randomUUID();
    const common = { publicationId: id, followUpOf: id, because: widest(500), decisions: [decision] };
    const question = {
      ...common,
      state: 'forwarded' as const,
      version: 1_000_000,
      place: 29,
      words: widest(1_000),
      askedOn: '2026-11-24',
      forwardedOn: '2026-11-24',
      releasedId: id,
    };
    expect(sealQuestion(stage.vault, id, question).length).toBe(16_412);
    const answer = {
      ...common,
      state: 'answered' as const,
      version: 1_000_000,
      questionId: id,
      question: widest(1_000),
      words: widest(2_000),
    };
    expect(sealAnswer(stage.vault, id, answer).length).toBe(16_412);
  });

  it('A2 A8 leave only released words, a day and a random id', async () => {
    const one = await stage.published();
    await stage.released(one);
    const { rows } = await stage.su.query<Record<string, unknown>>(
      'select * from library.question where publication_id = $1',
      [one.publicationId],
    );
    const columns = ['answer', 'follow_up_of', 'id', 'publication_id', 'question', 'released_on'];
    expect(Object.keys(rows[0]!).toSorted()).toEqual(columns);
    const left = await stage.su.query<{ id: string; content: Buffer }>(
      'select id, content from intake.answer',
    );
    const about = left.rows.map(({ id, content }) => openAnswer(stage.vault, id, content).publicationId);
    expect(about).not.toContain(one.publicationId);
  });

  it('A5 what is found at the slot and nobody let stand goes back instead of out', async () => {
    const one = await stage.published();
    const answered = await stage.approved(one, { answer: 'It was seen at the depot.' });
    const asked = await stage.approved(one, { words: 'Was it the same at the depot?' });
    // What a scan knows has grown since.
    await stage.su.query(`update register.authority set name = 'the depot' where id = $1`, [
      stage.seeded.authority('c9'),
    ]);
    await stage.slot();
    expect(await stage.toUs(one.id, answered.words)).toMatchObject({
      state: 'returned',
      because: 'undecided_finding',
    });
    expect((await stage.ours(answered.id)).state).toBe('forwarded');
    expect(await stage.ours(asked.id)).toMatchObject({ state: 'returned', because: 'undecided_finding' });
    expect((await submission(as('writer'), one.id)).questions).toHaveLength(1);
    await stage.su.query(`update register.authority set name = 'c9 Council' where id = $1`, [
      stage.seeded.authority('c9'),
    ]);
  });

  it('A8 an authority has thirty questions at most; one that has ended makes room, and none that is open', async () => {
    const { publicationId } = await stage.published();
    const who = 'outsider';
    for (let n = 0; n < places.asker; n++) await stage.asks(publicationId, { who });
    expect(await refusalOf(stage.asks(publicationId, { who }))).toEqual({
      code: 'INVALID',
      fields: [{ path: 'publicationId', problem: 'too_many' }],
    });
    expect((await stage.asks(publicationId, { who: 'other' })).state).toBe('asked');
    const [ended] = await ourQuestions(as(who));
    await withdrawQuestion(as(who), { id: ended!.id, version: ended!.version });
    const next = await stage.asks(publicationId, { who });
    const kept = (await ourQuestions(as(who))).map(({ id }) => id);
    expect(kept).toHaveLength(places.asker);
    expect(kept).toContain(next.id);
    expect(kept).not.toContain(ended!.id);
  });

  it('A8 two of one authority who ask at once are both heard', async () => {
    const { publicationId } = await stage.published();
    const both = await Promise.all(
      ['What came first?', 'What came last?'].map(words =>
        stage.asks(publicationId, { words, who: 'other' }),
      ),
    );
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
  });

  it('A8 a question that finds no place for its answer waits for one, and looks like any other', async () => {
    const one = await stage.published();
    const { publicationId } = one;
    const question = await stage.asks(publicationId);
    // Every place of the contributor is taken, each by a question that waits as well.
    const { rows: open } = await stage.su.query<{ id: string }>('select id from intake.answer');
    for (const { id } of open) await stage.su.query('delete from intake.answer where id = $1', [id]);
    await stage.su.query('delete from intake.question where id <> $1', [question.id]);
    const owner = stage.vault.ownerTag(stage.seeded.authority('c0'));
    for (const tag of answerTags(stage.vault, owner)) {
      const [questionId, id] = [randomUUID(), randomUUID()];
      const common = { publicationId, followUpOf: null, because: null, decisions: [], version: 1 };
      await stage.su.query(`insert into intake.question values ($1, $2, 'kept', $3)`, [
        questionId,
        stage.world.bytes(32),
        sealQuestion(stage.vault, questionId, {
          ...common,
          state: 'forwarded',
          place: 0,
          words: 'Another?',
          askedOn: '2026-11-24',
          forwardedOn: '2027-11-24',
          releasedId: null,
        }),
      ]);
      await stage.su.query(`insert into intake.answer values ($1, $2, 'waiting', $3)`, [
        id,
        tag,
        sealAnswer(stage.vault, id, {
          ...common,
          state: 'waiting',
          questionId,
          question: 'Another?',
          words: null,
        }),
      ]);
    }
    const desk = await stage.atDesk(question.words);
    await forwardQuestion(as('moderator'), { id: desk.id, version: desk.version, confirmed: [] });
    await stage.atOnce();
    expect(await stage.ours(question.id)).toMatchObject({ state: 'forwarded', because: null });
    expect((await submission(as('writer'), one.id)).questions).toHaveLength(places.answer);
    // One of the others is taken back, and the next pass brings what waited.
    await stage.su.query(
      'delete from intake.question where id in (select id from intake.question where id <> $1 limit 1)',
      [question.id],
    );
    await stage.slot();
    expect((await stage.toUs(one.id, question.words)).state).toBe('waiting');
  });
});

describe('a reorganisation', () => {
  // An end is for good: the last test.
  it('A8 belongs to the authority: whoever follows it reads and answers what it was asked', async () => {
    await stage.su.query('delete from intake.answer');
    await stage.su.query('delete from intake.question');
    const one = await stage.published();
    const question = await stage.forwarded(one.publicationId);
    await standing('c0', 'ended');
    await stage.su.query(
      `insert into register.succession (predecessor_id, successor_id, happened_on, heir) values ($1, $2, '2026-11-24', true)`,
      [stage.seeded.authority('c0'), stage.seeded.authority('c2')],
    );
    const { id, version } = await stage.toUs(one.id, question.words, 'other');
    await answerQuestion(as('other'), { id, version, words: 'They took it out.', decisions: [] });
  });
});
