/** What nobody loses: a draft, whoever else writes on it, whatever ends (R5); an item, while the connection is gone (R2). */
import type { Page, WebSocketRoute } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { contentOf } from '../world/writing.ts';
import { actsIn, personIdOf, type Acts } from './acts.ts';
import { openHouse, type House, type Visit } from './house.ts';

let house: House;
let acts: Acts;
let wren: Visit;
let draft: string;

beforeAll(async () => {
  house = await openHouse(inject('pg'), { slotSeconds: 3600 });
  acts = await actsIn(house);
  draft = await acts.draft('wren-makebelieve', 'incident', contentOf('incident'));
  wren = await house.enter('wren-makebelieve');
});
afterAll(async () => {
  await acts?.[Symbol.asyncDispose]();
  await house?.[Symbol.asyncDispose]();
});

const task = (): string => `/submissions/${draft}/what-happened`;

describe('7 a draft is kept', () => {
  it('R5 what is typed is saved by itself, and survives a reload before and after', async () => {
    const { page } = wren;
    await page.goto(task());
    const summary = page.getByLabel('Summary', { exact: true });
    await summary.fill('Typed, and saved by itself.');
    await page.getByText(/^Saved \d/).waitFor();
    await page.reload();
    await expect.poll(() => summary.inputValue()).toBe('Typed, and saved by itself.');
    await summary.fill('Typed, and reloaded at once.');
    await page.reload();
    await expect.poll(() => summary.inputValue()).toBe('Typed, and reloaded at once.');
    await page.getByText(/^Saved \d/).waitFor();
    expect(wren.complaints).toEqual([]);
  });

  it('R5 two people who change the same answer are both asked, and neither loses a word', async () => {
    await using tobias = await house.enter('tobias-invented');
    await tobias.page.goto(task());
    await wren.page.goto(task());
    const words = (visit: Visit) => visit.page.getByLabel('Summary', { exact: true });
    await expect.poll(() => words(tobias).inputValue()).toBe('Typed, and reloaded at once.');
    await expect.poll(() => words(wren).inputValue()).toBe('Typed, and reloaded at once.');
    await words(wren).fill('In the words of Wren.');
    await wren.page.getByText(/^Saved \d/).waitFor();
    await words(tobias).fill('In the words of Tobias.');

    const clash = tobias.page.getByRole('alert').filter({ hasText: 'A colleague changed the same answer' });
    await clash.getByText('In the words of Wren.').waitFor();
    await clash.getByText('In the words of Tobias.').waitFor();
    await clash.getByRole('button', { name: 'Keep mine' }).click();
    await tobias.page.getByText(/^Saved \d/).waitFor();
    await wren.page.reload();
    await expect.poll(() => words(wren).inputValue()).toBe('In the words of Tobias.');
  });

  it('R5 a session that ended elsewhere asks to sign in, keeps what was typed and comes back to it', async () => {
    const { page } = wren;
    await page.goto(task());
    const summary = page.getByLabel('Summary', { exact: true });
    await summary.waitFor();
    await summary.fill('Typed as the session ended.');
    await acts.look('delete from register.session where person_id = $1', [personIdOf('wren-makebelieve')]);
    await page
      .getByText(/Your session has ended/)
      .or(page.getByText('You are not signed in'))
      .first()
      .waitFor();
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Sign in' })
      .or(page.getByRole('banner').getByRole('link', { name: 'Sign in' }))
      .first()
      .click();
    const card = page.getByRole('button', { name: 'Be Wren Makebelieve' });
    await card.or(summary).first().waitFor();
    if (await card.isVisible()) await card.click();
    await expect.poll(() => new URL(page.url()).pathname, { timeout: 20_000 }).toBe(task());
    await expect.poll(() => summary.inputValue(), { timeout: 20_000 }).toBe('Typed as the session ended.');
    await page.getByText(/^Saved \d/).waitFor();
  });
});

describe('7 a lost connection', () => {
  it('R2 shows a bar, and what came meanwhile is there once when it is back', async () => {
    await using petra = await house.enter('petra-notreal');
    const { page, context } = petra;
    const line = await cuttable(page);
    await page.goto('/library');
    await page.getByText('Nothing has been released yet that you may read.').waitFor();
    const warn = (title: string) =>
      acts.release('perran-whimsy', 'supplier_warning', contentOf('supplier_warning', { title }), {
        marking: 'GREEN',
        urgent: true,
      });
    await warn('Before the loss');
    await page.getByRole('button', { name: /1 new publication/ }).waitFor();
    await context.setOffline(true);
    await line.cut();
    await page
      .getByText(/Not live since/)
      .first()
      .waitFor();
    await warn('During the loss');
    await context.setOffline(false);
    line.mend();
    await page.getByRole('button', { name: /2 new publications/ }).waitFor({ timeout: 30_000 });
    expect(
      await page
        .getByText(/Not live since/)
        .first()
        .isVisible(),
    ).toBe(false);
    await warn('After the loss');
    await page.getByRole('button', { name: /3 new publications/ }).click();
    for (const title of ['Before the loss', 'During the loss', 'After the loss']) {
      await page.getByRole('link', { name: title }).waitFor();
      expect(await page.getByRole('link', { name: title }).count()).toBe(1);
    }
  });
});

/** `setOffline` leaves open sockets alone, as a lost line would not: these are cut and refused until it is mended. */
async function cuttable(
  page: Page,
): Promise<{ readonly cut: () => Promise<void>; readonly mend: () => void }> {
  let isCut = false;
  const open = new Set<WebSocketRoute>();
  await page.routeWebSocket(/graphql/, socket => {
    if (isCut) return void socket.close({ code: 1013 });
    socket.connectToServer();
    open.add(socket);
  });
  return {
    cut: async () => {
      isCut = true;
      await Promise.all([...open].map(socket => socket.close({ code: 1012 })));
      open.clear();
    },
    mend: () => {
      isCut = false;
    },
  };
}
