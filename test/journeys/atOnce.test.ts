/**
 * What leaves at once (A6) and reaches only whom it names (V2, V6). Slots are an hour apart here: what arrives has not
 * waited for one.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { stableId } from '@moot/api/register/stableId';
import { contentOf } from '../world/writing.ts';
import { actsIn, supplierIdOf, type Acts } from './acts.ts';
import { openHouse, type House, type Visit } from './house.ts';
import { id, words } from './recording.ts';

let house: House;
let acts: Acts;
let petra: Visit;
let hattie: Visit;
let maud: Visit;

beforeAll(async () => {
  house = await openHouse(inject('pg'), { slotSeconds: 3600 });
  acts = await actsIn(house);
  await acts.watch('petra-notreal', 'Umberwell Systems');
  [petra, hattie, maud] = await Promise.all([
    house.enter('petra-notreal'),
    house.enter('hattie-unreal'),
    house.enter('maud-legend'),
  ]);
  for (const { page } of [petra, hattie]) {
    await page.goto('/library');
    await page.getByText('Nothing has been released yet that you may read.').waitFor();
  }
});
afterAll(async () => {
  await acts?.[Symbol.asyncDispose]();
  await house?.[Symbol.asyncDispose]();
});

const warning = (title: string) =>
  contentOf('supplier_warning', {
    title,
    suppliers: [{ name: 'Umberwell Systems', supplierId: supplierIdOf('Umberwell Systems') }],
  });

async function releaseNow(title: string): Promise<void> {
  const { page } = maud;
  await page.goto('/moderation');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('radio', { name: 'Release now' }).check();
  await page.getByRole('button', { name: 'Decide' }).click();
  await page.getByRole('button', { name: 'Yes, release it now' }).click();
  await page.getByText(`“${title}” is released.`).waitFor();
}

const idOf = async (title: string): Promise<string> => {
  const [row] = await acts.look<{ id: string }>('select id from library.publication where title = $1', [
    title,
  ]);
  if (row === undefined) throw new Error(`“${title}” is not in the library`);
  return row.id;
};

describe('7 what is urgent and what is shared within a circle', () => {
  it('7 A6 an urgent warning leaves as soon as the moderator releases it, shows nothing of its contributor, and arrives live', async () => {
    const title = 'Recorder firmware accepts a default password';
    // Perran would have shown the nation; an urgent warning shows none of it.
    await acts.submit('perran-whimsy', 'supplier_warning', warning(title), {
      marking: 'GREEN',
      urgent: true,
      disclose: { nation: true, tier: true, region: false, populationBand: false },
    });
    await releaseNow(title);
    const { page } = petra;
    await page.getByRole('link', { name: 'Alerts (1 unread)' }).first().waitFor();
    await page.getByRole('button', { name: /1 new publication/ }).click();
    await page.getByRole('link', { name: title }).click();
    await page.getByText('A verified council; the rest is withheld').waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(
      /in England|in Wales|district|unitary|Sallowmouth/i,
    );
    await page.getByRole('link', { name: 'Library', exact: true }).click();
  });

  it('7 V2 what names a circle reaches a lead inside it, and V6 a reader outside finds it nowhere', async () => {
    const title = 'Heliotrope cameras keep a hidden account';
    await hattie.page.goto('/library');
    await hattie.page.getByText('1 shown').waitFor();
    await acts.submit('jarvis-tale', 'supplier_warning', warning(title), {
      marking: 'AMBER',
      urgent: true,
      audienceCircles: [stableId('circle', 'north-and-midlands')],
    });
    await releaseNow(title);
    await petra.page.getByRole('button', { name: /1 new publication/ }).click();
    await petra.page.getByRole('link', { name: title }).click();
    await petra.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await petra.page.getByText('Why can I see this?').click();
    await petra.page.getByText(/names the circle North and Midlands incident response circle/).waitFor();

    const { page, reached } = hattie;
    const publication = await idOf(title);
    // Longer than it took to reach the lead.
    await page.waitForTimeout(1_000);
    expect(await page.getByRole('button', { name: /new publication/ }).count()).toBe(0);
    await page.reload();
    await page.getByText('1 shown').waitFor();
    await page.getByRole('radio', { name: 'Supplier warnings (1)' }).waitFor();
    await page.goto('/library?search=heliotrope');
    await page.getByText('Nothing that you may read fits all of this.').waitFor();
    await page.goto(`/suppliers/${supplierIdOf('Umberwell Systems')}`);
    await page.getByRole('heading', { level: 1, name: 'Umberwell Systems' }).waitFor();
    await page.getByRole('link', { name: 'Recorder firmware accepts a default password' }).waitFor();
    await page.goto(`/library?supplier=${supplierIdOf('Umberwell Systems')}`);
    await page.getByText('1 shown').waitFor();
    await page.goto('/');
    await page.getByRole('heading', { name: 'New in the library' }).waitFor();
    expect(await reached.find(words('the title', title))).toEqual([]);
    expect(await reached.find(id('the publication', publication))).toEqual([]);

    expect(await answerTo(hattie, publication)).toEqual(await answerTo(hattie, randomUUID()));
    expect((await answerTo(petra, publication)).page).toContain(title);
    // Nor did the browser say anything of its own, but that two answers had a status of failure.
    expect(hattie.complaints.filter(line => !line.includes('Failed to load resource'))).toEqual([]);
  });
});

/** What an address shows and what the server answers, without the id that was asked for. */
async function answerTo({ page }: Visit, publication: string) {
  const answered = page.waitForResponse(
    response =>
      response.url().endsWith('/graphql') && (response.request().postData() ?? '').includes(publication),
  );
  await page.goto(`/supplier-warnings/${publication}`);
  const response = await answered;
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  const { date: _date, ...headers } = await response.allHeaders();
  return {
    page: (await page.getByRole('main').innerText()).replaceAll(publication, 'ID'),
    title: (await page.title()).replaceAll(publication, 'ID'),
    status: response.status(),
    headers,
    body: (await response.text()).replaceAll(publication, 'ID'),
  };
}
