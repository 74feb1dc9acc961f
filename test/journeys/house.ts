/**
 * The running product and the people in it: one platform and one browser for a file of journeys, a browser context of
 * one's own for each person. Who comes in signs in at the provider's page, as in the demo.
 */
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright';
import { demoCards } from '@moot/api/demo/bringDemo';
import { chromium } from '../chromium.ts';
import { startTestPlatform, type TestPlatform } from '../world/platform.ts';
import { record, type Recording } from './recording.ts';

export interface Visit extends AsyncDisposable {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser complained of: errors on the console (those of the content policy among them) and of scripts. */
  readonly complaints: readonly string[];
  /** What reached the browser since the person was signed in. */
  readonly reached: Recording;
  /** The session's token; undefined for a visitor. */
  readonly token: string | undefined;
}

export interface House extends AsyncDisposable {
  readonly url: string;
  readonly platform: TestPlatform;
  readonly browser: Browser;
  /** A browser of one's own; with `subject` signed in as that person of the demo. */
  readonly enter: (subject?: string, size?: Size) => Promise<Visit>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const desk: Size = { width: 1200, height: 900 };

/** How long a page may take to answer a press, in milliseconds: the machine may be busy with other tests. */
const patience = 20_000;

/** `superuser` is `inject('pg')`. */
export async function openHouse(
  superuser: string,
  options: { readonly slotSeconds?: number } = {},
): Promise<House> {
  const { executablePath, env, args } = await chromium();
  const platform = await startTestPlatform(superuser, { slotSeconds: 1, ...options });
  const browser = await playwright.launch({ executablePath, env, args });
  const { url } = platform;

  async function enter(subject?: string, viewport: Size = desk): Promise<Visit> {
    const context = await browser.newContext({ viewport, locale: 'en-GB', baseURL: url });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', error => complaints.push(String(error)));
    const reached = record(page);
    if (subject !== undefined) await signIn(page, subject);
    // The page of cards, which names everybody, lies behind.
    reached.begin();
    const token = (await context.cookies()).find(({ name }) => name === 'moot')?.value;
    return { context, page, complaints, reached, token, [Symbol.asyncDispose]: () => context.close() };
  }
  return {
    url,
    platform,
    browser,
    enter,
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await platform[Symbol.asyncDispose]();
    },
  };
}

/** From "Sign in" over the provider's page of cards, back to where one was. */
export async function signIn(page: Page, subject: string): Promise<void> {
  if (page.url() === 'about:blank') await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: `Be ${nameOf(subject)}`, exact: true }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
}

/** The name on a card. */
export function nameOf(subject: string): string {
  const card = demoCards().find(person => person.subject === subject);
  if (card === undefined) throw new Error(`nobody in the demo is called ${subject}`);
  return card.name;
}
