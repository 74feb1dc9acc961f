/**
 * The main job (issue 2, point 7): a contributor writes anonymously, a moderator approves, and a peer who watches the
 * supplier is told at once, with no trace of who wrote it in any byte that reaches her browser.
 */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { stableId } from '@moot/api/register/stableId';
import { contentOf } from '../world/writing.ts';
import { actsIn, personIdOf, type Acts } from './acts.ts';
import { openHouse, type House, type Visit } from './house.ts';
import { bytes, code, id, words, type Canary } from './recording.ts';
import { hashOfToken } from '@moot/api/gate/viewerOf';

const title = 'Shared maintenance account let a laptop reach the payment system';

let house: House;
let acts: Acts;
let wren: Visit;
let maud: Visit;
let petra: Visit;

beforeAll(async () => {
  house = await openHouse(inject('pg'));
  acts = await actsIn(house);
  [wren, maud, petra] = await Promise.all([
    house.enter('wren-makebelieve'),
    house.enter('maud-legend'),
    house.enter('petra-notreal'),
  ]);
});
afterAll(async () => {
  await acts?.[Symbol.asyncDispose]();
  await house?.[Symbol.asyncDispose]();
});

describe('7 the main job runs in the browser', () => {
  it('7 a security lead puts a supplier on the watchlist and has the library open', async () => {
    const { page } = petra;
    await page.getByRole('link', { name: 'Alerts' }).first().click();
    await page.getByRole('link', { name: 'Your council’s watchlist' }).click();
    await page.getByRole('button', { name: 'Add a supplier' }).click();
    await page.getByLabel('Name of a supplier').fill('amberlode');
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    await page.getByRole('radio', { name: /Amberlode Systems/ }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'What of Amberlode Systems do you use?' }).waitFor();
    await page.getByRole('radio', { name: 'All of it, or not sure' }).check();
    await page.getByRole('button', { name: 'Add to the watchlist' }).click();
    await page.getByText('Amberlode Systems is on your council’s watchlist.').waitFor();
    await page.getByRole('link', { name: 'Library', exact: true }).click();
    await page.getByText('Nothing has been released yet that you may read.').waitFor();
  });

  it('7 a moderator has the queue open', async () => {
    await maud.page.getByRole('link', { name: 'Review queue' }).first().click();
    await maud.page.getByText('Nothing waits for a decision.').waitFor();
  });

  it('7 A4 a contributor writes an anonymous incident, sees the number of councils and what a peer will see, and submits it', async () => {
    const { page } = wren;
    await page.getByRole('link', { name: 'Our submissions' }).first().click();
    await page.getByRole('button', { name: 'Start a new submission' }).click();
    await page.getByRole('radio', { name: 'Incident', exact: true }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { level: 1, name: 'Incident without a title' }).waitFor();
    const goOn = (): Promise<void> => page.getByRole('button', { name: 'Continue' }).click();
    const onTask = (name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();
    const choose = async (question: string, answer: string): Promise<void> => {
      await page
        .getByRole('group', { name: question })
        .getByRole('radio', { name: answer, exact: true })
        .check();
    };

    await page.getByRole('link', { name: 'What happened' }).click();
    await onTask('What happened');
    await choose('What are you telling others about?', 'Near miss');
    await page.getByLabel('Title', { exact: true }).fill(title);
    await page
      .getByLabel('Summary', { exact: true })
      .fill('A laptop that was on no list reached the payment system for a day.');
    await page
      .getByLabel('What happened?', { exact: true })
      .fill('A contractor used an account that several people share.');
    await choose('When did it happen?', 'A month');
    await page.getByLabel('Month', { exact: true }).fill('3');
    await page.getByLabel('Year', { exact: true }).fill('2026');
    await choose('How bad was it, or could it have been?', 'Medium');
    await page.getByLabel('What kind of attack or failure was it?').selectOption({ index: 3 });
    await goOn();

    await onTask('How it was found');
    await choose('How was it found?', 'A review of logs');
    await goOn();

    await onTask('What was affected');
    await page
      .getByRole('group', { name: 'Which services were affected' })
      .getByRole('checkbox', { name: 'Corporate IT' })
      .check();
    await choose('What was disrupted?', 'None');
    await page.getByRole('checkbox', { name: 'No data was affected' }).check();
    await page
      .getByRole('group', { name: 'What did it cost' })
      .getByRole('radio', { name: 'We do not know' })
      .check();
    await page
      .getByRole('group', { name: 'How long did the effects last?' })
      .getByRole('radio', { name: 'We do not know' })
      .check();
    await goOn();

    await onTask('What you did');
    await page.getByLabel('What did you do in the first hour?').fill('The account was closed.');
    await goOn();
    await onTask('What you learned');
    await page
      .getByLabel('What should other councils take from this?')
      .fill('Give each person an account of their own.');
    await goOn();

    await onTask('Suppliers');
    await page.getByLabel('Name of supplier 1').fill('Amberlode');
    await page.getByRole('radio', { name: 'Amberlode Systems', exact: true }).check();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('– in the register').waitFor();
    await goOn();

    // Whoever has none to show goes on.
    await onTask('Files');
    await goOn();

    await onTask('Who may read it');
    await page.getByRole('radio', { name: /TLP:GREEN/ }).check();
    await goOn();

    await onTask('How you appear');
    await page.getByRole('radio', { name: 'No: nobody, not even the moderators' }).check();
    await page.getByText(/\d+ councils could have written this\. That is enough\./).waitFor();
    // Nation and tier are shown unless she chooses otherwise; the region as well would point at too few.
    expect(await page.getByRole('checkbox', { name: 'The nation' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'The tier' }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: 'The region' }).check();
    await page.getByText(/That is (too )?few/).waitFor();
    await page.getByRole('button', { name: /^Show the nation instead of the region: \d+ councils$/ }).click();
    await page.getByText(/\d+ councils could have written this\. That is enough\./).waitFor();
    expect(await page.getByRole('checkbox', { name: 'The region' }).isChecked()).toBe(false);
    await goOn();

    await page.getByRole('link', { name: 'As a peer will see it' }).click();
    await page.getByRole('heading', { level: 1, name: 'As a peer will see it' }).waitFor();
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByText('A district council in England').first().waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('Wexmoor');
    await page.getByRole('link', { name: /back/i }).first().click();

    await page.getByRole('link', { name: 'Check and submit' }).click();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Submitted' }).waitFor();
    await page.getByText('Your reference').waitFor();
    await page.getByText(/A moderator reads it within three working days/).waitFor();
    expect(wren.complaints).toEqual([]);
  });

  it('7 A3 the moderator’s open queue says that something came; on the desk stands a verified council and no more, and it is approved for the next slot', async () => {
    const { page } = maud;
    await page.getByRole('button', { name: /The queue has changed/ }).click();
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('A verified council', { exact: false }).first().waitFor();
    const desk = await page.getByRole('main').innerText();
    expect(desk).toContain('A district council in England');
    expect(desk).not.toMatch(/Wexmoor|Wren/);
    await page.getByRole('radio', { name: 'Approve for the next slot' }).check();
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByText(`“${title}” is approved.`).waitFor();
    expect(maud.complaints).toEqual([]);
  });

  it('7 the item and the alert appear to the peer without reload, and the list waits for a press', async () => {
    const { page } = petra;
    const journeyed = await page.evaluate(() => performance.timeOrigin);
    await page.getByRole('button', { name: /1 new publication/ }).waitFor();
    await page.getByRole('link', { name: 'Alerts (1 unread)' }).first().waitFor();
    expect(await page.getByText(title).count()).toBe(0);
    await page.getByRole('button', { name: /1 new publication/ }).click();
    await page.getByRole('link', { name: title }).waitFor();
    expect(await page.getByRole('button', { name: /new publication/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Alerts (1 unread)' }).first().click();
    await page.getByText('You watch Amberlode Systems.').waitFor();
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('Why can I see this?').click();
    await page.getByText('It is marked TLP:GREEN: every member of Moot may read it.').waitFor();
    await page.getByText('A district council in England; the rest is withheld').waitFor();
    await page.getByText('March 2026').first().waitFor();
    // Another document would have another origin of time.
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(journeyed);
    expect(petra.complaints).toEqual([]);
  });

  it('A1 no byte that reached the peer’s browser tells who wrote it', async () => {
    // The audit log's file as well, once a head covers what happened.
    const log = (): Promise<string> =>
      petra.page.evaluate(async () => (await fetch('/audit/log.json')).text());
    await expect.poll(log, { timeout: 20_000 }).toMatch(/"leaves":\[\s*"/);
    const found = [];
    for (const canary of await canaries())
      found.push({ what: canary.what, where: await petra.reached.find(canary) });
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ where }) => where.length > 0)).toEqual([]);
  });

  it('A1 the search sees what is there: answers, frames, and a contributor whom somebody names in a title', async () => {
    const [publication] = await acts.look<{ id: string }>('select id from library.publication');
    if (publication === undefined) throw new Error('nothing was released');
    expect(await petra.reached.find(words('the title', title))).toContain(`body of ${house.url}/graphql`);
    expect(await petra.reached.find(id('the publication', publication.id))).toContain('frame');
    const size = await petra.reached.size();
    expect(size.answers).toBeGreaterThan(20);
    expect(size.bodies).toBeGreaterThan(20);
    // The greeting, and at least the change; the alert may have come with the count that the page asked for.
    expect(size.frames).toBeGreaterThanOrEqual(2);

    await petra.page.getByRole('link', { name: 'Library', exact: true }).click();
    await petra.page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
    await acts.release(
      'wren-makebelieve',
      'incident',
      contentOf('incident', { title: 'What happened at Wexmoor' }),
      { marking: 'GREEN' },
    );
    await petra.page.getByRole('button', { name: /1 new publication/ }).click();
    await petra.page.getByRole('link', { name: 'What happened at Wexmoor' }).waitFor();
    expect(await petra.reached.find(words('the council', 'Wexmoor'))).toContain(
      `body of ${house.url}/graphql`,
    );
  });
});

/** Everything by which the contributor could be known: names, codes and ids, in the open and hashed. */
async function canaries(): Promise<readonly Canary[]> {
  const { vault } = house.platform.platform.services;
  const wexmoor = stableId('authority', 'WEX');
  const people = ['wren-makebelieve', 'tobias-invented', 'lottie-storybook'];
  const submissions = await acts.look<{ id: string }>('select id from intake.submission');
  const revisions = await acts.look<{ id: string }>('select id from intake.revision');
  const notices = await acts.look<{ id: string }>('select id from intake.notice');
  const sessions = await acts.look<{ id: string; hash: Buffer }>(
    'select id, hash from register.session where person_id = any ($1)',
    [people.map(personIdOf)],
  );
  const memberships = await acts.look<{ id: string }>(
    'select id from register.membership where authority_id = $1',
    [wexmoor],
  );
  expect(submissions).toHaveLength(1);
  expect(revisions).toHaveLength(1);
  expect(sessions.length).toBeGreaterThan(0);
  return [
    words('the council’s name', 'Wexmoor'),
    words('the name of its people', 'Makebelieve'),
    ...people.map(subject => words('a subject at the provider', subject)),
    ...people.map(subject => id('a person', personIdOf(subject))),
    code('the council’s code', 'WEX'),
    id('the council', wexmoor),
    words('its domain', 'wexmoor.moot.example'),
    bytes('the owner tag', vault.ownerTag(wexmoor)),
    ...submissions.map(row => id('the submission', row.id)),
    ...revisions.map(row => id('the revision', row.id)),
    ...revisions.map(row => bytes('the mac of the revision', vault.mac('ties', 'revision', row.id))),
    ...notices.map(row => id('the notice', row.id)),
    ...memberships.map(row => id('a membership', row.id)),
    ...sessions.map(row => id('a session', row.id)),
    ...sessions.map(row => bytes('the hash of a session', row.hash)),
    words('the session’s token', wren.token ?? ''),
    bytes('the token’s hash', hashOfToken(wren.token ?? '')),
  ];
}
