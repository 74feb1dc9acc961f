/** What happens after a release and before one: corrected, withdrawn, sent back, refused (R4, V6). */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { contentOf } from '../world/writing.ts';
import { actsIn, supplierIdOf, type Acts } from './acts.ts';
import { openHouse, type House, type Visit } from './house.ts';

const title = 'Scheduling platform ran out of certificates';
const note = 'The cause was a calendar, not an attacker.';
const reason = 'The supplier has shown that this was another product.';

let house: House;
let acts: Acts;
let jarvis: Visit;
let maud: Visit;
let petra: Visit;
let address: string;

beforeAll(async () => {
  house = await openHouse(inject('pg'));
  acts = await actsIn(house);
  await acts.watch('petra-notreal', 'Amberlode Systems');
  [jarvis, maud, petra] = await Promise.all([
    house.enter('jarvis-tale'),
    house.enter('maud-legend'),
    house.enter('petra-notreal'),
  ]);
  const publication = await acts.release(
    'jarvis-tale',
    'incident',
    contentOf('incident', {
      title,
      suppliers: [{ name: 'Amberlode Systems', supplierId: supplierIdOf('Amberlode Systems') }],
    }),
    { marking: 'GREEN' },
  );
  address = `/incidents/${publication}`;
});
afterAll(async () => {
  await acts?.[Symbol.asyncDispose]();
  await house?.[Symbol.asyncDispose]();
});

describe('7 what was released is corrected and withdrawn', () => {
  it('7 the contributor’s corrected revision goes the same way, and says what changed', async () => {
    await petra.page.goto('/library');
    await petra.page.getByRole('link', { name: title }).waitFor();
    await petra.page.getByRole('link', { name: 'Alerts (1 unread)' }).first().waitFor();

    const { page } = jarvis;
    await page.goto('/submissions');
    await page.getByRole('link', { name: title }).first().click();
    await page.getByRole('link', { name: 'Correct it' }).click();
    await page.getByRole('button', { name: 'Start the correction' }).click();
    await page.getByRole('link', { name: 'What happened', exact: true }).click();
    await page
      .getByLabel('Summary', { exact: true })
      .fill('Certificates ran out because nobody owned the calendar.');
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Back to the task list' }).click();
    await page.getByRole('link', { name: 'Check and submit' }).click();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    // Without a word about the change it does not go.
    await page.getByRole('link', { name: 'Say what you have changed' }).waitFor();
    await page.getByLabel('What have you changed?').fill(note);
    // A second press within a second counts as a double click.
    await page.waitForTimeout(1_100);
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Submitted' }).waitFor();
    expect(jarvis.complaints).toEqual([]);
  });

  it('7 the moderator sees what the correction changes, and approves it for the next slot', async () => {
    const { page } = maud;
    await page.goto('/moderation');
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { name: 'What the correction changes' }).waitFor();
    await page.getByText(`In the contributor’s words: “${note}”`).waitFor();
    await page.getByText('Certificates ran out because nobody owned the calendar.').first().waitFor();
    await page.getByRole('radio', { name: 'Approve for the next slot' }).check();
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByText(`“${title}” is approved.`).waitFor();
  });

  it('7 R4 the reader sees “updated” in the open list, what changed on its page, and an “updated” alert', async () => {
    const { page } = petra;
    await page.getByText('Updated just now').waitFor();
    await page.getByRole('link', { name: 'Alerts (2 unread)' }).first().waitFor();
    await page.getByRole('link', { name: title }).click();
    await page.getByText(note).first().waitFor();
    await page.getByText('Certificates ran out because nobody owned the calendar.').first().waitFor();
    await page.getByRole('heading', { name: 'What changed, and when' }).waitFor();
    await page.getByRole('link', { name: 'Alerts (2 unread)' }).first().click();
    await page.getByRole('main').getByText('Updated', { exact: true }).waitFor();
    await page.getByText(note).waitFor();
    await page.getByRole('link', { name: 'Library', exact: true }).click();
    await page.getByRole('link', { name: title }).waitFor();
  });

  it('7 R4 V6 a withdrawn publication leaves at once: the list says so, the address knows it no more, whoever was alerted keeps a line with the reason', async () => {
    const desk = maud.page;
    await desk.goto(address);
    await desk.getByRole('link', { name: 'Withdraw this publication' }).click();
    await desk.getByLabel('Reason').fill(reason);
    await desk.getByRole('button', { name: 'Continue' }).click();
    await desk.getByRole('button', { name: 'Withdraw it now' }).click();
    await desk.getByRole('heading', { level: 1, name: 'Withdrawn' }).waitFor();

    const { page } = petra;
    await page.getByRole('main').getByText('Withdrawn', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Alerts (3 unread)' }).first().waitFor();
    await page.reload();
    await page.getByText('Nothing has been released yet that you may read.').waitFor();
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
    await page.goto('/alerts');
    await page.getByText(`Reason: ${reason}`).waitFor();
    expect(await page.getByRole('main').getByRole('link', { name: title }).count()).toBe(0);

    await jarvis.page.goto('/submissions');
    await jarvis.page.getByText(`“${title}” was withdrawn.`).waitFor();
  });
});

describe('7 what a moderator does not let out', () => {
  const other = 'Door controllers answer to anybody';

  it('7 a submission is sent back with a reason at a field, mended there and handed in again', async () => {
    await acts.submit('jarvis-tale', 'incident', contentOf('incident', { title: other }));
    const desk = maud.page;
    await desk.goto('/moderation');
    await desk.getByRole('link', { name: other }).click();
    await desk.getByRole('button', { name: 'Send back because of “Summary”' }).click();
    await desk.getByLabel('What has to change, and why').fill('Leave out the name of the building.');
    await desk.getByRole('button', { name: 'Decide' }).click();
    await desk.getByText(`“${other}” is sent back, with 1 reason.`).waitFor();

    const { page } = jarvis;
    await page.goto('/submissions');
    await page.getByRole('link', { name: other }).first().click();
    await page.getByText('A moderator sent it back').waitFor();
    await page.getByRole('link', { name: 'What happened', exact: true }).click();
    await page.getByText('A moderator asks: Leave out the name of the building.').waitFor();
    await page
      .getByLabel('Summary', { exact: true })
      .fill('Door controllers in a public building answered to anybody.');
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Back to the task list' }).click();
    await page.getByRole('link', { name: 'Check and submit' }).click();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Submitted' }).waitFor();
  });

  it('7 a submission is refused with a reason, after a second question', async () => {
    const desk = maud.page;
    await desk.goto('/moderation');
    await desk.getByRole('link', { name: other }).click();
    await desk.getByText('Door controllers in a public building answered to anybody.').first().waitFor();
    await desk.getByRole('radio', { name: 'Refuse' }).check();
    await desk.getByLabel('Why is it refused?').fill('This is known already, under another name.');
    await desk.getByRole('button', { name: 'Decide' }).click();
    await desk.getByRole('button', { name: 'Yes, refuse it' }).click();
    await desk.getByText(`“${other}” is refused.`).waitFor();

    const { page } = jarvis;
    await page.goto('/submissions');
    await page.getByRole('link', { name: other }).first().click();
    await page.getByText('A moderator refused it and said why.').waitFor();
    await page.getByText('This is known already, under another name.').waitFor();
    expect([...jarvis.complaints, ...maud.complaints]).toEqual([]);
  });
});
