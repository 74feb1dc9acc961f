/** A passkey steps a moderator up (issue 3, point 7): the browser's own WebAuthn with its virtual authenticator. */
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { hashOfToken } from '@moot/api/gate/viewerOf';
import { contentOf } from '../world/writing.ts';
import { actsIn, type Acts } from './acts.ts';
import { openHouse, type House, type Visit } from './house.ts';

let house: House;
let acts: Acts;

beforeAll(async () => {
  house = await openHouse(inject('pg'), { slotSeconds: 3600 });
  acts = await actsIn(house);
});
afterAll(async () => {
  await acts?.[Symbol.asyncDispose]();
  await house?.[Symbol.asyncDispose]();
});

/** The proof of who one is has grown old; nothing else is waited for. */
async function age({ context }: Visit): Promise<void> {
  const token = (await context.cookies()).find(({ name }) => name === 'moot')?.value ?? '';
  await acts.look(`update register.session set fresh_until = now() - interval '1 second' where hash = $1`, [
    hashOfToken(token),
  ]);
}

async function openDecision({ page }: Visit, title: string): Promise<void> {
  await page.goto('/moderation');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('radio', { name: /^Approve/ }).check();
}

it('7 a moderator adds a passkey, and proves by it who they are where a release asks for it', async () => {
  const title = 'It waits for a proof';
  await acts.submit('wren-makebelieve', 'incident', contentOf('incident', { title }));
  await using maud = await house.enter('maud-legend');
  const { page, context } = maud;
  const devices = await context.newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto('/account');
  await page.getByRole('link', { name: 'Passkeys' }).click();
  await page.getByText('You have no passkey.').waitFor();
  await page.getByLabel('Name of the device').fill('Work laptop');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByText('The passkey “Work laptop” is added.').waitFor();

  await openDecision(maud, title);
  await age(maud);
  await page.getByRole('button', { name: 'Decide' }).click();
  const dialog = page.getByRole('dialog', { name: 'Confirm that it is you' });
  await dialog.getByRole('button', { name: 'Not now' }).click();
  await page.getByText('Nothing was done, because you did not confirm that it is you.').waitFor();
  await openDecision(maud, title);
  await page.getByRole('button', { name: 'Decide' }).click();
  await dialog.getByRole('button', { name: 'Use your passkey' }).click();
  await page.getByText(`“${title}” is approved`).waitFor();
  expect(await dialog.count()).toBe(0);
});

it('7 without a passkey a fresh sign-in comes back to the same place, where all that was chosen is kept', async () => {
  const title = 'It waits for a fresh sign-in';
  await acts.submit('wren-makebelieve', 'incident', contentOf('incident', { title }));
  await using rufus = await house.enter('rufus-fable');
  const { page } = rufus;
  await openDecision(rufus, title);
  await age(rufus);
  await page.getByRole('button', { name: 'Decide' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign in again' }).click();
  await page.getByRole('button', { name: 'Be Rufus Fable', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await page.getByRole('radio', { name: /^Approve/ }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Decide' }).click();
  await page.getByText(`“${title}” is approved`).waitFor();
});
