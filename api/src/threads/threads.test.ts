import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { copyOf } from '../../../test/world/copies.ts';
import { refusalOf } from '../../../test/world/openRooms.ts';
import { openThreadStage, type ThreadStage } from '../../../test/world/threadStage.ts';
import { notices } from '../intake/notices.ts';
import { submission } from '../intake/submissions.ts';
import { releaseNew } from '../library/writePublication.ts';
import { withdrawPublication } from '../moderation/withdrawPublication.ts';
import { answerQuestion } from './answerQuestion.ts';
import { approveAnswer } from './approveAnswer.ts';
import { askContributor } from './askContributor.ts';
import { forwardQuestion } from './forwardQuestion.ts';
import { ourQuestions } from './ourQuestions.ts';
import { questionsAtDesk } from './questionsAtDesk.ts';
import { refuseQuestion } from './refuseQuestion.ts';
import { returnAnswer } from './returnAnswer.ts';
import { returnQuestion } from './returnQuestion.ts';
import { reviseQuestion } from './reviseQuestion.ts';

let stage: ThreadStage;
beforeAll(async () => {
  stage = await openThreadStage(inject('pg'), 'threads');
});
afterAll(() => stage[Symbol.asyncDispose]());
const as = (name: string) => stage.as(name);
const circle = () => [stage.seeded.circle('large')];

describe('a question to a contributor', () => {
  it('A8 is asked, forwarded, answered, approved and released beside the publication, as a copy', async () => {
    const one = await stage.published();
    const question = await stage.asks(one.publicationId);
    expect(question).toMatchObject({ state: 'asked', version: 1, answer: null, title: one.title });
    expect((await submission(as('writer'), one.id)).questions).toEqual([]);
    const desk = await stage.atDesk(question.words);
    expect(desk).toMatchObject({ waitsFor: 'forwarding', publicationId: one.publicationId, answer: null });
    await forwardQuestion(as('moderator'), { id: desk.id, version: desk.version, confirmed: [] });
    expect((await questionsAtDesk(as('moderator'))).map(({ id }) => id)).not.toContain(desk.id);
    await stage.atOnce();

    const toWriter = await stage.toUs(one.id, question.words);
    expect(toWriter).toMatchObject({ state: 'waiting', answer: null });
    expect(toWriter.id).not.toBe(question.id);
    const told = (await notices(as('writer'))).map(({ code, submissionId }) => [code, submissionId]);
    expect(told).toContainEqual(['asked', one.id]);
    const words = 'By taking the fibre out.';
    const { id, version } = toWriter;
    const said = await answerQuestion(as('writer'), { id, version, words, decisions: [] });
    expect(said).toMatchObject({ state: 'answered', answer: words });
    const review = await stage.atDesk(question.words);
    expect(review).toMatchObject({ waitsFor: 'release', answer: words });
    await approveAnswer(as('moderator'), { id: review.id, version: review.version, confirmed: [] });
    expect(await stage.beside('asker', one.publicationId)).toEqual([]);
    await stage.slot();

    const [copy] = await stage.beside('other', one.publicationId);
    expect(copy).toEqual({
      id: expect.any(String),
      question: question.words,
      answer: words,
      releasedOn: '2026-11-24',
      followUpOf: null,
    });
    expect(await stage.ours(question.id)).toMatchObject({ state: 'released', answer: words });
    const after = await submission(as('writer'), one.id);
    expect(after.questions).toEqual([]);
    expect(after.effects?.questions).toBe(1);
  });

  it('A8 is shown to exactly those who see the publication, with its answer', async () => {
    const some = await stage.published({ marking: 'AMBER', audienceCircles: circle() });
    await stage.released(some);
    const open = await stage.published({ marking: 'CLEAR' });
    await stage.released(open);
    const inside = ['writer', 'ownReader', 'asker', 'reader', 'other', 'moderator'];
    const outside = ['outsider', 'suspended', 'visitor', 'steward'];
    for (const who of inside) expect(await stage.beside(who, some.publicationId), who).toHaveLength(1);
    for (const who of outside) expect(await stage.beside(who, some.publicationId), who).toBe('NOT_FOUND');
    for (const who of [...inside, ...outside])
      expect(await stage.beside(who, open.publicationId), who).toHaveLength(1);
  });

  it('A8 is asked by contributors and leads of an authority that takes part', async () => {
    const { publicationId } = await stage.published();
    const code = async (who: string): Promise<string> =>
      (await refusalOf(stage.asks(publicationId, { who }))).code;
    expect(await code('visitor')).toBe('NOT_SIGNED_IN');
    for (const who of ['reader', 'suspended', 'moderator', 'steward'])
      expect(await code(who), who).toBe('NOT_FOUND');
    expect((await stage.asks(publicationId, { who: 'other' })).state).toBe('asked');
    expect(await ourQuestions(as('reader'))).toEqual([]);
  });

  it('A8 of an import nobody here is asked', async () => {
    const id = await stage.worker.as('releaser', run =>
      releaseNew(run, stage, copyOf({ kind: 'supplier_warning', marking: 'CLEAR', attribution: 'source' })),
    );
    expect(await refusalOf(stage.asks(id))).toEqual({
      code: 'INVALID',
      fields: [{ path: 'publicationId', problem: 'no_contributor' }],
    });
  });

  it('V6 about what is hidden, withdrawn, random or no id answers alike, by the same statements', async () => {
    const hidden = await stage.published({ marking: 'AMBER', audienceCircles: circle() });
    const gone = await stage.published();
    await withdrawPublication(as('moderator'), { id: gone.publicationId, reason: 'It named somebody.' });
    await stage.slot();
    const told: unknown[] = [];
    for (const id of [hidden.publicationId, gone.publicationId, randomUUID(), 'x', '']) {
      const { refused, statements } = await stage.ask(
        stage.seeded.caller('outsider'),
        'mutation ($id: ID!) { askContributor(publicationId: $id, words: "How long?") { id } }',
        { id },
      );
      told.push({ refused, statements: statements.map(text => text.replace(/where id = '.*'/, '')) });
    }
    for (const one of told) expect(one).toEqual(told[0]);
    expect(told[0]).toMatchObject({ refused: { code: 'NOT_FOUND' } });
  });

  it('A1 A8 is asked by the contributor’s own authority like by any other', async () => {
    const one = await stage.published();
    const words = 'How was it noticed?';
    const withoutId = ({ id: _id, ...rest }: { readonly id: string }): object => rest;
    const byOther = await stage.asks(one.publicationId, { words });
    const byOwn = await stage.asks(one.publicationId, { words, who: 'colleague' });
    expect(withoutId(byOwn)).toEqual(withoutId(byOther));
    for (const { id, version } of (await questionsAtDesk(as('moderator'))).filter(at => at.words === words))
      await forwardQuestion(as('moderator'), { id, version, confirmed: [] });
    await stage.atOnce();
    const [first, second] = (await submission(as('writer'), one.id)).questions;
    expect(withoutId(first!)).toEqual(withoutId(second!));
  });

  it('A5 A8 goes nowhere with an undecided finding; a moderator confirms what is let stand, on both sides', async () => {
    const one = await stage.published();
    const words = 'Did you tell Leeds City Council of it?';
    const undecided = { code: 'INVALID', fields: [{ path: 'words', problem: 'undecided_finding' }] };
    const unconfirmed = { fields: [{ path: 'confirmed', problem: 'not_confirmed' }] };
    expect(await refusalOf(stage.asks(one.publicationId, { words }))).toEqual(undecided);
    const because = 'It is in the news.';
    const found = { text: 'Leeds City Council', category: 'authority', because };
    const { publicationId } = one;
    const question = await askContributor(as('asker'), {
      publicationId,
      words,
      decisions: [{ path: 'words', ...found }],
      followUpOf: null,
    });
    expect(question.findings.map(({ text, decision }) => [text, decision?.because])).toEqual([
      ['Leeds City Council', because],
    ]);
    const desk = await stage.atDesk(words);
    const forwarding = { id: desk.id, version: desk.version };
    expect(await refusalOf(forwardQuestion(as('moderator'), { ...forwarding, confirmed: [] }))).toMatchObject(
      unconfirmed,
    );
    await forwardQuestion(as('moderator'), { ...forwarding, confirmed: desk.findings });
    await stage.atOnce();
    const { id, version } = await stage.toUs(one.id, words);
    const answer = { id, version, words: 'We told Leeds City Council at once.' };
    expect(await refusalOf(answerQuestion(as('writer'), { ...answer, decisions: [] }))).toEqual(undecided);
    await answerQuestion(as('writer'), { ...answer, decisions: [{ path: 'answer', ...found }] });
    const review = await stage.atDesk(words);
    const approving = { id: review.id, version: review.version };
    expect(review.findings.map(({ path }) => path)).toEqual(['answer']);
    expect(await refusalOf(approveAnswer(as('moderator'), { ...approving, confirmed: [] }))).toMatchObject(
      unconfirmed,
    );
    await approveAnswer(as('moderator'), { ...approving, confirmed: review.findings });
    await stage.slot();
    expect((await stage.ours(question.id)).state).toBe('released');
  });

  it('A8 names the contributor no more than the publication’s readers: its own name is a finding', async () => {
    const named = await stage.published({ attribution: 'named', byline: 'c0 Council' });
    await stage.su.query(`update register.authority set name = 'Wexmoor Vale Council' where id = $1`, [
      stage.seeded.authority('c0'),
    ]);
    const question = await stage.forwarded(named.publicationId);
    const { id, version } = await stage.toUs(named.id, question.words);
    const words = 'We at Wexmoor Vale Council took it out.';
    expect(
      await refusalOf(answerQuestion(as('writer'), { id, version, words, decisions: [] })),
    ).toMatchObject({
      fields: [{ path: 'words', problem: 'undecided_finding' }],
    });
  });

  it('A8 is sent back with words and asked anew, or refused, and leaves the desk', async () => {
    const { publicationId } = await stage.published();
    const question = await stage.asks(publicationId);
    const desk = await stage.atDesk(question.words);
    const which = { id: desk.id, version: desk.version };
    expect(await refusalOf(returnQuestion(as('moderator'), { ...which, because: ' ' }))).toMatchObject({
      fields: [{ path: 'because', problem: 'missing' }],
    });
    await returnQuestion(as('moderator'), { ...which, because: 'Ask about one thing.' });
    expect((await refusalOf(forwardQuestion(as('moderator'), { ...which, confirmed: [] }))).code).toBe(
      'NOT_FOUND',
    );
    const { id, ...back } = await stage.ours(question.id);
    expect(back).toMatchObject({ state: 'returned', because: 'Ask about one thing.' });
    const words = 'What was isolated first?';
    await reviseQuestion(as('asker'), { id, version: back.version, words, decisions: [] });
    const again = await stage.atDesk(words);
    await refuseQuestion(as('moderator'), { id: again.id, version: again.version, because: 'It is a trap.' });
    const { version, ...refused } = await stage.ours(id);
    expect(refused).toMatchObject({ state: 'refused', because: 'It is a trap.', words });
    expect(await refusalOf(reviseQuestion(as('asker'), { id, version, words, decisions: [] }))).toMatchObject(
      { fields: [{ path: 'state', problem: 'not_in_this_state' }] },
    );
  });

  it('A8 has its answer sent back with words until the slot, and given anew', async () => {
    const one = await stage.published();
    const question = await stage.approved(one);
    const review = await stage.atDesk(question.words);
    expect(review.waitsFor).toBe('slot');
    const because = 'Say how long it took.';
    await returnAnswer(as('moderator'), { id: review.id, version: review.version, because });
    await stage.slot();
    expect(await stage.beside('asker', one.publicationId)).toEqual([]);
    const { id, version, ...back } = await stage.toUs(one.id, question.words);
    expect(back).toMatchObject({ state: 'returned', because });
    await answerQuestion(as('colleague'), { id, version, words: 'Within the hour.', decisions: [] });
    expect(await stage.atDesk(question.words)).toMatchObject({ waitsFor: 'release' });
  });

  it('A8 is followed up by whoever reads it, in a thread that names nobody', async () => {
    const one = await stage.published();
    const { publicationId } = one;
    await stage.released(one, { words: 'What did it cost?' });
    const [first] = (await stage.beside('other', publicationId)) as { id: string }[];
    const followUpOf = first!.id;
    await stage.released(one, { who: 'other', followUpOf, words: 'And later?', answer: 'Less.' });
    const thread = (await stage.beside('reader', publicationId)) as Record<string, unknown>[];
    expect(thread.map(({ question, followUpOf: of }) => [question, of]).toSorted()).toEqual([
      ['And later?', followUpOf],
      ['What did it cost?', null],
    ]);
    expect((await submission(as('writer'), one.id)).effects?.questions).toBe(2);
    const another = await stage.published();
    expect(await refusalOf(stage.asks(another.publicationId, { followUpOf }))).toEqual({
      code: 'INVALID',
      fields: [{ path: 'followUpOf', problem: 'not_in_list' }],
    });
  });
});

describe('the desk', () => {
  it('A3 shows a moderator neither who asks nor who answers, and nothing of what is with a contributor', async () => {
    const one = await stage.published();
    const waits = await stage.forwarded(one.publicationId);
    const ready = await stage.answered(one);
    const desk = await questionsAtDesk(as('moderator'));
    expect(desk.map(({ words }) => words)).toContain(ready.words);
    expect(desk.map(({ words }) => words)).not.toContain(waits.words);
    const secrets = [one.id, ready.id, waits.id, ...['c0', 'c1'].map(name => stage.seeded.authority(name))];
    for (const secret of secrets) expect(JSON.stringify(desk)).not.toContain(secret);
  });

  it('V4 lets an answer out by a moderator who has just proven who they are, whatever the programme forgot', async () => {
    const question = await stage.answered(await stage.published());
    const { id, version } = await stage.atDesk(question.words);
    const moderator = stage.seeded.person('moderator');
    await stage.su.query('update register.session set fresh_until = null where person_id = $1', [moderator]);
    const approving = approveAnswer(as('moderator'), { id, version, confirmed: [] });
    expect((await refusalOf(approving)).code).toBe('STEP_UP');
    await expect(
      stage.web.change(as('moderator').caller, em =>
        em.execute(`update intake.answer set state = 'approved' where id = ?`, [id]),
      ),
    ).rejects.toThrow(/row-level security/);
    await stage.su.query(
      `update register.session set fresh_until = now() + interval '12 hours' where person_id = $1`,
      [moderator],
    );
  });
});
