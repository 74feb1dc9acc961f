/** A question and its answer (A8), from three browsers: who asks, who contributed, and the moderator between them. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { contentOf } from '../world/writing.ts';
import { actsIn, type Acts } from './acts.ts';
import { openHouse, type House, type Visit } from './house.ts';

const title = 'Signals answered to a stranger';
const words = 'How long were the signals without supervision?';
const answer = 'Less than a day: the watch was moved by hand.';

let house: House;
let acts: Acts;
let asker: Visit;
let contributor: Visit;
let maud: Visit;
let publication: string;

beforeAll(async () => {
  house = await openHouse(inject('pg'));
  acts = await actsIn(house);
  [asker, contributor, maud] = await Promise.all([
    house.enter('petra-notreal'),
    house.enter('wren-makebelieve'),
    house.enter('maud-legend'),
  ]);
  publication = await acts.release('wren-makebelieve', 'incident', contentOf('incident', { title }), {
    marking: 'GREEN',
  });
});
afterAll(async () => {
  await acts?.[Symbol.asyncDispose]();
  await house?.[Symbol.asyncDispose]();
});

describe('6 questions to a contributor', () => {
  it('6 one is asked, forwarded, answered, released and read, and neither side is told who the other is', async () => {
    const { page: asks } = asker;
    await asks.goto(`/publications/${publication}`);
    await asks.getByRole('link', { name: 'Ask the contributor' }).click();
    const box = asks.getByLabel('Your question', { exact: true });
    await box.fill('Was it in Keighley?');
    await asks.getByText('1 thing to look at in this answer').waitFor();
    await asks.getByRole('button', { name: 'Continue' }).click();
    await asks.getByRole('alert').getByText('Decide on each thing that was found').waitFor();
    await box.fill(words);
    await asks.waitForTimeout(1_100);
    await asks.getByRole('button', { name: 'Continue' }).click();
    await asks.getByRole('heading', { level: 1, name: 'Check your question' }).waitFor();
    await asks.getByRole('button', { name: 'Send it to a moderator' }).click();
    await asks.getByRole('heading', { level: 1, name: 'Your question waits for a moderator' }).waitFor();

    const { page: desk } = maud;
    await desk.goto('/moderation');
    await desk.getByRole('link', { name: 'Questions (1)' }).click();
    await desk.getByRole('link', { name: words }).click();
    await desk.getByRole('radio', { name: 'Forward it to the contributor' }).check();
    await desk.getByRole('button', { name: 'Decide' }).click();
    await desk.getByText('The question is forwarded.').waitFor();

    const { page: answers } = contributor;
    await expect
      .poll(async () => {
        await answers.goto('/submissions');
        await answers.getByRole('link', { name: title }).first().waitFor();
        return answers.getByText('1 question of a member waits for you').count();
      })
      .toBe(1);
    await answers.getByRole('link', { name: '1 question of a member waits for you' }).click();
    await answers.getByRole('link', { name: /^Answer it/ }).click();
    await answers.getByLabel('Your answer', { exact: true }).fill(answer);
    await answers.getByRole('button', { name: 'Continue' }).click();
    await answers.getByRole('heading', { level: 1, name: 'Check your answer' }).waitFor();
    await answers.getByRole('button', { name: 'Send it to a moderator' }).click();
    await answers.getByRole('heading', { level: 1, name: 'Your answer waits for a moderator' }).waitFor();

    await desk.goto('/moderation/questions');
    await desk.getByRole('link', { name: answer }).click();
    await desk.getByRole('radio', { name: 'Approve the answer for the next slot' }).check();
    await desk.getByRole('button', { name: 'Decide' }).click();
    await desk.getByText('The answer is approved.').waitFor();

    await expect
      .poll(async () => {
        await asks.goto('/questions');
        await asks.getByText('Asked on').waitFor();
        return asks.getByRole('link', { name: 'Read it there, or follow it up' }).count();
      })
      .toBe(1);
    await asks.getByRole('link', { name: 'Read it there, or follow it up' }).click();
    const beside = asks.locator('#questions');
    await beside.getByText(answer).waitFor();
    await beside.getByRole('heading', { name: 'A member asked' }).waitFor();
    expect(await beside.getByRole('link', { name: 'Ask a follow-up question' }).count()).toBe(1);
    expect([asker, contributor, maud].flatMap(({ complaints }) => complaints)).toEqual([]);
  }, 120_000);
});
