/** What leads and stewards do on screen (issue 3, point 11), each in a browser of their own. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { actsIn, type Acts } from './acts.ts';
import { openHouse, type House } from './house.ts';

let house: House;
let acts: Acts;

beforeAll(async () => {
  house = await openHouse(inject('pg'));
  acts = await actsIn(house);
});
afterAll(async () => {
  await acts?.[Symbol.asyncDispose]();
  await house?.[Symbol.asyncDispose]();
});

describe('11 API tokens on screen', () => {
  it('11 a token is scoped, ends by itself, is shown once, and is revoked after a question', async () => {
    await using tobias = await house.enter('tobias-invented');
    const { page } = tobias;
    await page.getByRole('link', { name: 'Administration' }).first().click();
    await page.getByRole('link', { name: 'API tokens' }).click();
    await page.getByRole('button', { name: 'Make a token' }).click();
    await page.getByRole('button', { name: 'Make the token' }).click();
    await page.getByRole('link', { name: 'Say what the token is for' }).waitFor();
    await page.getByLabel('What is it for?').fill('Ticket system');
    await page.getByRole('radio', { name: 'TLP:GREEN' }).check();
    await page.getByLabel('For how many days?').fill('30');
    await page.getByRole('button', { name: 'Make the token' }).click();
    await page.getByRole('heading', { name: 'The token for “Ticket system”' }).waitFor();
    const token = await page.getByLabel('Token', { exact: true }).inputValue();
    const read = (): Promise<Response> =>
      fetch(new URL('/graphql', house.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: '{ publications(first: 1) { nodes { id } } }' }),
      });
    expect(await (await read()).json()).toMatchObject({ data: { publications: { nodes: [] } } });
    await page.reload();
    await page.goto('/administration/tokens');
    await page.getByRole('rowheader', { name: 'Ticket system' }).waitFor();
    expect(await page.content()).not.toContain(token);
    await page.getByRole('link', { name: 'Revoke Ticket system' }).click();
    await page.getByText('It stops working within a second.').waitFor();
    expect((await read()).ok).toBe(true);
    await page.getByRole('button', { name: 'Revoke the token' }).click();
    await page.getByText('The token for “Ticket system” is revoked.').waitFor();
    expect(await (await read()).text()).not.toContain('"data":{"publications"');
  });
});

describe('11 sessions on screen', () => {
  it('11 a session is ended from another, and the page that is open there closes', async () => {
    await using office = await house.enter('petra-notreal');
    await using train = await house.enter('petra-notreal');
    await train.page.goto('/alerts');
    await train.page.getByRole('heading', { level: 1, name: 'Alerts' }).waitFor();
    const { page } = office;
    await page.goto('/account');
    await page.getByRole('link', { name: 'Where you are signed in' }).click();
    await page.getByText('This session').waitFor();
    await page.getByRole('link', { name: /^End/ }).first().click();
    await page.getByText('What is open there closes within a second.').waitFor();
    await page.getByRole('button', { name: 'End the session' }).click();
    await page.getByText('has ended.').waitFor();
    await train.page.getByRole('heading', { name: 'Sign in to read this page' }).waitFor();
    await page.getByText('You are signed in here only.').waitFor();
  });
});

describe('11 the audit log on screen', () => {
  it('11 a lead reads what concerns the council, and downloads the log that anybody can check', async () => {
    await using clemency = await house.enter('clemency-fib');
    await acts.watch('clemency-fib', 'Amberlode Systems');
    const { page } = clemency;
    await page.goto('/administration');
    await page.getByRole('link', { name: 'Audit log' }).click();
    await page.getByRole('rowheader').first().waitFor();
    await page
      .getByRole('cell', { name: /Changed the watchlist/ })
      .first()
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the log' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('moot-audit-log.json');
  });

  it('11 a reader sees the signed heads and no entry', async () => {
    await using lottie = await house.enter('lottie-storybook');
    const { page } = lottie;
    await page.goto('/administration/audit');
    await page.getByRole('button', { name: 'Download the log' }).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  });
});
