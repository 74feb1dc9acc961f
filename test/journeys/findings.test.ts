/** What could tell who wrote it: found while it is typed, decided on by its author and then by a moderator (A5). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { projectRoot } from '@moot/api/material';
import { contentOf } from '../world/writing.ts';
import { actsIn, type Acts } from './acts.ts';
import { openHouse, type House, type Visit } from './house.ts';

const title = 'Sensors answered to a stranger';
const because = 'Everybody has this address inside.';

let house: House;
let acts: Acts;
let wren: Visit;
let maud: Visit;
let draft: string;

beforeAll(async () => {
  house = await openHouse(inject('pg'));
  acts = await actsIn(house);
  [wren, maud] = await Promise.all([house.enter('wren-makebelieve'), house.enter('maud-legend')]);
  draft = await acts.draft('wren-makebelieve', 'incident', contentOf('incident', { title }), {
    marking: 'GREEN',
  });
});
afterAll(async () => {
  await acts?.[Symbol.asyncDispose]();
  await house?.[Symbol.asyncDispose]();
});

describe('A5 the scanner in the form', () => {
  it('A5 is not in the first load: a worker of its own, fetched by pages on which somebody writes', () => {
    interface Chunk {
      readonly isEntry?: boolean;
      readonly imports?: readonly string[];
      readonly dynamicImports?: readonly string[];
      readonly assets?: readonly string[];
      readonly file: string;
    }
    const dist = join(projectRoot, 'web', 'dist');
    const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Record<
      string,
      Chunk
    >;
    const scanning = 'src/intake/findings/scanning.ts';
    const worker = manifest[scanning]?.assets?.find(file => file.includes('scanWorker'));
    expect(worker).toBeDefined();
    // Its lists are there, and in no other file of the build.
    const holdsLists = (file: string): boolean =>
      readFileSync(join(dist, file), 'utf8').includes('Rawtenstall');
    expect(holdsLists(worker!)).toBe(true);
    expect(Object.values(manifest).filter(({ file }) => file.endsWith('.js') && holdsLists(file))).toEqual(
      [],
    );
    const first = new Set<string>();
    const load = (name: string): void => {
      if (first.has(name)) return;
      first.add(name);
      manifest[name]?.imports?.forEach(load);
    };
    for (const [name, { isEntry }] of Object.entries(manifest)) if (isEntry === true) load(name);
    expect(first.size).toBeGreaterThan(5);
    expect([...first]).not.toContain(scanning);
    const importers = Object.entries(manifest)
      .filter(([, { dynamicImports }]) => dynamicImports?.includes(scanning))
      .map(([name]) => name);
    expect([...first].filter(name => importers.includes(name))).toEqual([]);
    expect(importers.length).toBeGreaterThan(0);
  });

  it('A5 a contributor types a town and an address, accepts one, says why the other may stand, and cannot submit before', async () => {
    const { page } = wren;
    await page.goto(`/submissions/${draft}`);
    await page.getByRole('link', { name: 'What happened', exact: true }).click();
    const summary = page.getByLabel('Summary', { exact: true });
    await summary.fill('');
    await summary.pressSequentially('Staff in Keighley saw it: the sensors at 10.20.30.40 answered.');
    await page.getByText('2 things to look at in this answer').waitFor();
    const list = page.getByRole('list', { name: 'Found in this answer' });
    expect(await list.getByRole('listitem').count()).toBe(2);
    // The lines lie over the words that they are about, and nobody hears them.
    const open = page.locator('.moot-underlined[aria-hidden=true] .moot-underlined__open');
    expect(await open.allInnerTexts()).toEqual(['Keighley', '10.20.30.40']);

    await list.getByRole('button', { name: 'Accept “our area” for “Keighley”' }).press('Enter');
    await page.getByText('“Keighley” is now “our area”.').waitFor();
    expect(await summary.inputValue()).toBe('Staff in our area saw it: the sensors at 10.20.30.40 answered.');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await summary.inputValue()).toContain('Keighley');
    await list.getByRole('button', { name: /^Accept.*Keighley/ }).click();
    await page.getByText('1 thing to look at in this answer').waitFor();

    await list.getByRole('button', { name: 'Edit “10.20.30.40”' }).click();
    expect(
      await summary.evaluate((box: HTMLTextAreaElement) => [
        document.activeElement === box,
        box.value.slice(box.selectionStart, box.selectionEnd),
      ]),
    ).toEqual([true, '10.20.30.40']);
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor();

    await page.goto(`/submissions/${draft}/check`);
    const found = page.getByRole('link', { name: 'Decide on each thing that was found in “Summary”' });
    await found.waitFor();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.getByRole('alert').getByText('Decide on each thing that was found').waitFor();
    await found.click();
    await page.getByRole('button', { name: 'Not identifying “10.20.30.40”' }).click();
    const reason = page.getByLabel('Why does “10.20.30.40” tell nobody who you are?');
    await page.getByRole('button', { name: 'Let it stand' }).click();
    await page.getByText('Give a reason').waitFor();
    await reason.fill(because);
    await reason.press('Enter');
    await page.getByText(`You let it stand: ${because}`).waitFor();
    await page.getByText('Nothing is left to look at in this answer.').waitFor();
    await page.getByRole('link', { name: 'Back to the task list' }).click();
    await page.getByRole('link', { name: 'Check and submit' }).click();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Submitted' }).waitFor();
    expect(wren.complaints).toEqual([]);
  });

  it('A5 the moderator reads the reason and confirms what stands, and nothing of it is released', async () => {
    const { page } = maud;
    await page.goto('/moderation');
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('radio', { name: 'Approve for the next slot' }).check();
    await page.getByText(`The author: ${because}`).waitFor();
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByRole('alert').getByText('Read and tick what was found, or send it back').waitFor();
    await page.getByRole('checkbox', { name: '“10.20.30.40” in “Summary”' }).check();
    // A second press within a second is taken for a slip of the finger.
    await page.waitForTimeout(1_100);
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByText(`“${title}” is approved.`).waitFor();
    await expect
      .poll(() => acts.look(`select p::text as whole from library.publication p where title = '${title}'`))
      .toHaveLength(1);
    const [row] = await acts.look<{ whole: string }>(
      `select p::text as whole from library.publication p where title = '${title}'`,
    );
    expect(row?.whole).toContain('Staff in our area');
    expect(row?.whole).not.toContain(because);
    expect(maud.complaints).toEqual([]);
  });
});
