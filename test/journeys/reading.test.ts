/** Reading a full library: filters in the address, search, pages, the three kinds; and all of it by keyboard. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { actsIn, fillLibrary, type Acts } from './acts.ts';
import { openHouse, type House, type Visit } from './house.ts';

let house: House;
let acts: Acts;
let jonah: Visit;

beforeAll(async () => {
  house = await openHouse(inject('pg'));
  acts = await actsIn(house);
  await fillLibrary(acts);
  jonah = await house.enter('jonah-imaginary');
});
afterAll(async () => {
  await acts?.[Symbol.asyncDispose]();
  await house?.[Symbol.asyncDispose]();
});

const titlesOn = async (page: Page): Promise<readonly string[]> => {
  await page.getByText(/\d+ shown/).waitFor();
  return page.locator('article h3').allInnerTexts();
};

describe('7 the library is read', () => {
  it('7 filters live in the address: whoever gets the link sees the same filters', async () => {
    const { page } = jonah;
    await page.goto('/library');
    await page.getByRole('radio', { name: /^Supplier warnings \(\d+\)$/ }).check();
    await page.getByRole('radio', { name: /^High \(\d+\)$/ }).check();
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('link', { name: 'Remove this filter Supplier warning' }).waitFor();
    const address = new URL(page.url());
    expect(Object.fromEntries(address.searchParams)).toEqual({ kind: 'supplier_warning', severity: 'high' });
    const titles = await titlesOn(page);
    expect(titles.length).toBeGreaterThan(1);
    const rows = await page.getByRole('article').allInnerTexts();
    expect(rows.filter(row => !(row.includes('Supplier warning') && row.includes('Severity: high')))).toEqual(
      [],
    );

    await using hattie = await house.enter('hattie-unreal');
    await hattie.page.goto(address.pathname + address.search);
    await hattie.page.getByRole('link', { name: 'Remove this filter Severity: high' }).waitFor();
    const hers = await titlesOn(hattie.page);
    expect(hers.length).toBeGreaterThan(0);
    expect(hers.filter(title => !titles.includes(title))).toEqual([]);

    await page.getByRole('link', { name: 'Remove this filter Severity: high' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?kind=supplier_warning');
    await expect.poll(() => page.getByRole('article').count()).toBeGreaterThan(titles.length);
    await page.goBack();
    await expect.poll(() => page.getByRole('article').count()).toBe(titles.length);
  });

  it('7 full-text search finds words in any form, and says when nothing fits', async () => {
    const { page } = jonah;
    await page.goto('/library');
    await page.getByLabel('Search incidents, warnings and case studies').fill('laptops');
    await page.getByRole('button', { name: 'Search' }).click();
    await page
      .getByRole('link', { name: 'Contractor’s laptop reached the traffic-signal network' })
      .waitFor();
    expect(new URL(page.url()).search).toBe('?search=laptops');
    await page.getByLabel('Search incidents, warnings and case studies').fill('xylophone');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('Nothing that you may read fits all of this.').waitFor();
  });

  it('7 pages are turned by Next and Previous, and nothing stands on two of them', async () => {
    const { page } = jonah;
    await page.goto('/library');
    const first = await titlesOn(page);
    expect(first).toHaveLength(20);
    await page.getByRole('link', { name: /Next/ }).click();
    await page.getByRole('heading', { name: 'Publications, page 2' }).waitFor();
    const second = await titlesOn(page);
    expect(second.length).toBeGreaterThan(0);
    expect(second.filter(title => first.includes(title))).toEqual([]);
    await page.getByRole('link', { name: /Previous/ }).click();
    await page.getByRole('heading', { name: 'Publications', exact: true }).waitFor();
    expect(await titlesOn(page)).toEqual(first);
  });

  it.each([
    { kind: 'incident', path: /^\/incidents\//, part: 'At a glance' },
    { kind: 'supplier_warning', path: /^\/supplier-warnings\//, part: 'What to do' },
    { kind: 'case_study', path: /^\/case-studies\//, part: 'The result' },
  ])('7 a publication of the kind $kind has a page of its own', async ({ kind, path, part }) => {
    const { page } = jonah;
    await page.goto(`/library?kind=${kind}`);
    const [title] = await titlesOn(page);
    if (title === undefined) throw new Error(`no ${kind} in the library`);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('heading', { level: 2, name: part }).waitFor();
    await page.getByRole('heading', { name: 'Contributed by' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(path);
    expect(jonah.complaints).toEqual([]);
  });
});

describe('10 everything works by keyboard', () => {
  it('10 signs in, opens the library, filters it and opens an item without a pointer', async () => {
    await using visit = await house.enter();
    const { page } = visit;
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ words: 'Skip to main content' });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);

    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabTo(page, 'Sign in');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Choose who to be' }).waitFor();
    await page.getByRole('button', { name: 'Be Malcolm Mythical' }).waitFor();
    await tabTo(page, 'Find by name, council or role');
    await page.keyboard.type('malcolm');
    await tabTo(page, 'Be Malcolm Mythical');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sign out' }).waitFor();

    await tabTo(page, 'Library');
    await page.keyboard.press('Enter');
    await page.getByText(/\d+ shown/).waitFor();
    await expect.poll(() => focused(page)).toMatchObject({ element: 'h1', words: 'Library' });

    await tabTo(page, 'Any kind');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Apply');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?kind=incident');

    const [title = ''] = await titlesOn(page);
    await tabTo(page, title);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await expect.poll(() => focused(page)).toMatchObject({ element: 'h1', words: title });
    expect(visit.complaints).toEqual([]);
  });
});

/** What has the focus, by its words or its label. */
const focused = (page: Page): Promise<{ readonly element: string; readonly words: string }> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : undefined;
    const own = element instanceof HTMLElement ? element.innerText : '';
    return { element: element?.localName ?? '', words: (label ?? own).trim() };
  });

/** Presses Tab until it is there; a person would give up as well. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).words === words) return;
  }
  throw new Error(`Tab never reaches “${words}”`);
}
