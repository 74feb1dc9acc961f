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
