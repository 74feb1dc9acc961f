/** What leads and stewards do on screen (issue 3, point 11), each in a browser of their own. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { contentOf } from '../world/writing.ts';
import { actsIn, type Acts } from './acts.ts';
import { openHouse, signIn, type House } from './house.ts';

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

describe('11 people on screen', () => {
  it('11 a lead invites somebody, who accepts and reads; their role is changed, and they are removed while their page is open', async () => {
    await using tobias = await house.enter('tobias-invented');
    const lead = tobias.page;
    await lead.goto('/administration/people');
    await lead.getByRole('button', { name: 'Invite somebody' }).click();
    await lead.getByRole('button', { name: 'Make the invitation' }).click();
    await lead.getByRole('link', { name: 'Choose what they may do' }).waitFor();
    await lead.getByLabel('Their name').fill('Malcolm Mythical');
    await lead.getByLabel('Their e-mail address').fill('malcolm@shf.moot.example');
    await lead.getByRole('radio', { name: 'Reader' }).check();
    await lead.getByRole('button', { name: 'Make the invitation' }).click();
    await lead.getByRole('heading', { name: 'Malcolm Mythical is invited' }).waitFor();
    const link = await lead.getByLabel('Link of the invitation').inputValue();

    await using malcolm = await house.enter();
    const { page } = malcolm;
    await page.goto(link);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Be Malcolm Mythical', exact: true }).click();
    await page.getByRole('heading', { name: 'Join Wexmoor District Council on Moot' }).waitFor();
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByText('You have joined, and now act for Wexmoor District Council as reader.').waitFor();
    await page.getByRole('link', { name: 'Alerts' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Alerts' }).waitFor();
    expect(await page.getByRole('link', { name: 'Our submissions' }).count()).toBe(0);

    await lead.goto('/administration/people');
    await lead.getByRole('link', { name: 'Manage Malcolm Mythical' }).click();
    await lead.getByRole('link', { name: 'Change role Malcolm Mythical' }).click();
    await lead.getByRole('radio', { name: 'Contributor' }).check();
    await lead.getByRole('button', { name: 'Change the role' }).click();
    await lead.getByText('Malcolm Mythical is now contributor.').waitFor();
    await page.getByRole('link', { name: 'Our submissions' }).first().waitFor();

    await lead.getByRole('link', { name: 'Remove Malcolm Mythical' }).click();
    await lead.getByText('All that Malcolm Mythical has open here closes within a second.').waitFor();
    await page.goto('/submissions');
    await page.getByRole('heading', { level: 1, name: 'Our submissions' }).waitFor();
    await lead.getByRole('button', { name: 'Remove Malcolm Mythical' }).click();
    await lead.getByText('Malcolm Mythical no longer acts for your council.').waitFor();
    // The other membership stays; as a reader there he has no submissions.
    await page.getByText('Sheffield City Council – reader').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Our submissions' }).waitFor({ state: 'hidden' });

    await using late = await house.enter('hattie-unreal');
    await late.page.goto(link);
    await late.page.getByRole('heading', { name: 'This invitation cannot be used' }).waitFor();
  });

  it('7 a newcomer’s domain says only whom to ask; the lead lets them in, and then they are a member', async () => {
    await using edie = await house.enter('edie-hypothetical');
    await using tobias = await house.enter('tobias-invented');
    const { page } = edie;
    const { page: lead } = tobias;
    await page.goto('/account');
    await page.getByRole('link', { name: /no council has given you a role/ }).click();
    await page.getByRole('heading', { name: 'Join your council on Moot' }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(1);
    await page.getByRole('radio', { name: 'Wexmoor District Council' }).check();
    await page.getByRole('button', { name: 'Ask to join' }).click();
    await page.getByText('Wexmoor District Council has your request.').waitFor();
    const home = page.getByText('Wexmoor District Council – reader');
    await page.goto('/account');
    await page.getByRole('link', { name: /no council has given you a role/ }).waitFor();
    expect(await home.count()).toBe(0);

    await lead.goto('/administration/people');
    expect(await lead.getByRole('link', { name: 'Manage Edie Hypothetical' }).count()).toBe(0);
    await lead.getByRole('link', { name: 'Answer Edie Hypothetical' }).click();
    await lead.getByRole('heading', { name: 'Edie Hypothetical asks to join' }).waitFor();
    await lead.getByText('edie-hypothetical@wex.moot.example').waitFor();
    await lead.getByRole('radio', { name: 'Reader' }).check();
    await lead.getByRole('button', { name: 'Answer', exact: true }).click();
    await lead.getByText('Edie Hypothetical now acts for your council as reader.').waitFor();
    await lead.getByRole('link', { name: 'Manage Edie Hypothetical' }).waitFor();
    await page.goto('/account');
    await home.first().waitFor();
    await page.goto('/alerts');
    await page.getByRole('heading', { level: 1, name: 'Alerts' }).waitFor();
  });

  it('11 who has lost the only membership sees a visitor’s pages at once, and is told whom to ask', async () => {
    await using lottie = await house.enter('lottie-storybook');
    await using tobias = await house.enter('tobias-invented');
    await lottie.page.goto('/alerts');
    await lottie.page.getByRole('heading', { level: 1, name: 'Alerts' }).waitFor();
    await tobias.page.goto('/administration/people');
    await tobias.page.getByRole('link', { name: 'Manage Lottie Storybook' }).click();
    await tobias.page.getByRole('link', { name: 'Remove Lottie Storybook' }).click();
    await tobias.page.getByRole('button', { name: 'Remove Lottie Storybook' }).click();
    await tobias.page.getByText('Lottie Storybook no longer acts for your council.').waitFor();
    await lottie.page.getByRole('heading', { level: 1, name: 'Alerts' }).waitFor({ state: 'hidden' });
    await lottie.page.getByRole('heading', { name: 'Sign in to read this page' }).waitFor();
    await signIn(lottie.page, 'lottie-storybook');
    await lottie.page.goto('/account');
    await lottie.page.getByRole('link', { name: /no council has given you a role/ }).click();
    await lottie.page.getByRole('heading', { name: 'Join your council on Moot' }).waitFor();
  });
});

describe('11 authorities on screen', () => {
  it('11 a steward suspends an authority, whose people see what a visitor sees, and restores it', async () => {
    await using stella = await house.enter('stella-fantasy');
    await using beryl = await house.enter('beryl-pretence');
    const { page } = stella;
    await beryl.page.goto('/alerts');
    await beryl.page.getByRole('heading', { level: 1, name: 'Alerts' }).waitFor();
    const authority = (await beryl.page.getByRole('banner').locator('summary').innerText())
      .replace(/^Acting as\s*/, '')
      .replace(/ – .*/, '');
    await page.goto('/administration/authorities');
    await page.getByLabel('Name of an authority').fill(authority);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: `Open ${authority}` }).click();
    await page.getByRole('link', { name: `Suspend ${authority}` }).click();
    await page.getByText(/reads? what anyone may read/).waitFor();
    await page.getByRole('button', { name: 'Suspend it' }).click();
    await page.getByText('Enter the reason').first().waitFor();
    await page.getByLabel('Reason').fill('Nobody there answers.');
    await page.getByRole('button', { name: 'Suspend it' }).click();
    await page.getByText(`${authority} is suspended.`).waitFor();
    const banner = beryl.page.getByRole('complementary', { name: 'Your council is suspended' });
    await banner.getByText('The reason given: Nobody there answers.').waitFor();
    expect(await beryl.page.getByRole('link', { name: 'Alerts' }).count()).toBe(0);
    await beryl.page.getByRole('link', { name: 'Our submissions' }).first().click();
    await beryl.page.getByRole('heading', { level: 1, name: 'Our submissions' }).waitFor();
    expect(await beryl.page.getByRole('button', { name: 'Start a new submission' }).count()).toBe(0);
    await beryl.page.goto('/watchlist');
    await beryl.page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
    await page.getByRole('link', { name: `Restore ${authority}` }).click();
    await page.getByRole('button', { name: 'Restore it' }).click();
    await page.getByText(`${authority} takes part again.`).waitFor();
    await banner.waitFor({ state: 'hidden' });
  });

  it('11 a reorganisation is asked question by question, says what will happen, and is carried out', async () => {
    await using stella = await house.enter('stella-fantasy');
    await using torquil = await house.enter('torquil-conceit');
    const { page } = stella;
    await addAuthority(page, 'Upper Glen Council');
    await page.goto('/administration/reorganisation');
    await page.getByRole('link', { name: 'Which authorities end' }).click();
    await chooseAuthority(page, 'Glenarvoch Council');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('link', { name: 'Which authorities follow' }).click();
    await chooseAuthority(page, 'Upper Glen Council');
    await page.getByRole('button', { name: 'Continue' }).click();
    await sayWhen(page);
    await page.getByRole('button', { name: 'See what will happen' }).click();
    await page.getByText('2 people will act for Upper Glen Council.').waitFor();
    await page.getByText(/Nobody gains sight of anything that was released to others/).waitFor();
    await page.getByRole('button', { name: 'Carry it out' }).click();
    await page.getByText('Done. Upper Glen Council now takes part with its people.').waitFor();
    await torquil.page.goto('/account');
    await torquil.page.getByText('Upper Glen Council – security lead').first().waitFor();
    await page.getByRole('row', { name: /Torquil Conceit/ }).waitFor();
  });

  it('8 a council is split: a successor for each person, one heir, and then each acts as the page said', async () => {
    const [north, south] = ['North Wexmoor Council', 'South Wexmoor Council'];
    const goSouth = ['Isolde Apocrypha', 'Edie Hypothetical'];
    await acts.draft('wren-makebelieve', 'incident', contentOf('incident', { title: 'Not handed in yet' }));
    await using stella = await house.enter('stella-fantasy');
    await using wren = await house.enter('wren-makebelieve');
    await using isolde = await house.enter('isolde-apocrypha');
    const { page } = stella;
    const next = (): Promise<void> => page.getByRole('button', { name: 'Continue' }).click();
    await addAuthority(page, north);
    await addAuthority(page, south);
    await page.goto('/administration/reorganisation');
    await page.getByRole('link', { name: 'Which authorities end' }).click();
    await chooseAuthority(page, 'Wexmoor District Council');
    await next();
    await page.getByRole('link', { name: 'Which authorities follow' }).click();
    await chooseAuthority(page, north);
    await chooseAuthority(page, south);
    await next();
    await sayWhen(page);
    await page.getByRole('link', { name: 'For whom each person acts' }).click();
    const people = page.getByRole('main').getByRole('group');
    await people.first().waitFor();
    await next();
    await page.getByRole('link', { name: 'Choose a council for each person' }).waitFor();
    const names = (await people.locator('legend').allInnerTexts()).map(name => name.trim());
    for (const name of names)
      await page
        .getByRole('group', { name })
        .getByRole('radio', { name: goSouth.includes(name) ? south : north })
        .check();
    await next();
    expect(await page.getByRole('link', { name: 'See what will happen' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Who takes over drafts and circles' }).click();
    await page.getByRole('radio', { name: north }).check();
    await next();
    await page.getByRole('button', { name: 'See what will happen' }).click();
    const southern = names.filter(name => goSouth.includes(name)).length;
    const willAct = (count: number, authority: string): string =>
      count === 1 ? `1 person will act for ${authority}.` : `${count} people will act for ${authority}.`;
    await page.getByText(willAct(names.length - southern, north)).waitFor();
    await page.getByText(willAct(southern, south)).waitFor();
    await page.getByText(`${north} takes over what was not released.`).waitFor();
    await page.getByRole('button', { name: 'Carry it out' }).click();
    await page.getByText(`Done. ${north} and ${south} now take part with their people.`).waitFor();

    await page.getByRole('row', { name: /Tobias Invented/ }).waitFor();
    await page.getByRole('row', { name: /Wren Makebelieve/ }).waitFor();
    expect(await page.getByRole('row', { name: /Isolde Apocrypha/ }).count()).toBe(0);
    await isolde.page.goto('/account');
    await isolde.page.getByText(`${south} – security lead`).first().waitFor();
    await isolde.page.goto('/submissions');
    await isolde.page.getByRole('heading', { level: 1, name: 'Our submissions' }).waitFor();
    await wren.page.goto('/submissions');
    await wren.page.getByText('Not handed in yet').first().waitFor();
    expect(await isolde.page.getByText('Not handed in yet').count()).toBe(0);
    await wren.page.goto('/account');
    await wren.page.getByText(`${north} – contributor`).first().waitFor();
  });
});

async function addAuthority(page: Page, name: string): Promise<void> {
  await page.goto('/administration/authorities/new');
  await page.getByLabel('Name in English').fill(name);
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByText(`${name} is in the register.`).waitFor();
}

async function chooseAuthority(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name of an authority').fill(name);
  await page.getByRole('button', { name: `Choose ${name}` }).click();
}

async function sayWhen(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'When it happened' }).click();
  await page.getByLabel('Day', { exact: true }).fill('1');
  await page.getByLabel('Month', { exact: true }).fill('4');
  await page.getByLabel('Year', { exact: true }).fill('2026');
  await page.getByRole('button', { name: 'Continue' }).click();
}
