/** A file from a contributor's device to a peer's screen (A10): what it shows arrives, and nothing else of it. */
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { contentOf } from '../world/writing.ts';
import { actsIn, type Acts } from './acts.ts';
import { openHouse, type House, type Visit } from './house.ts';

const title = 'A cabinet was left open';
const shows = 'An open street cabinet with its cables.';

let house: House;
let acts: Acts;
let wren: Visit;
let maud: Visit;
let petra: Visit;
let draft: string;

beforeAll(async () => {
  house = await openHouse(inject('pg'));
  acts = await actsIn(house);
  [wren, maud, petra] = await Promise.all([
    house.enter('wren-makebelieve'),
    house.enter('maud-legend'),
    house.enter('petra-notreal'),
  ]);
  draft = await acts.draft('wren-makebelieve', 'incident', contentOf('incident', { title }), {
    marking: 'GREEN',
  });
});
afterAll(async () => {
  await acts?.[Symbol.asyncDispose]();
  await house?.[Symbol.asyncDispose]();
});

describe('8 files', () => {
  it('8 A10 a contributor is told what to do instead of a PDF, then adds a photograph and says what it shows', async () => {
    const { page } = wren;
    await page.goto(`/submissions/${draft}`);
    await page.getByRole('link', { name: 'Files', exact: true }).click();
    const box = page.getByLabel('Add a file');
    await page.getByText('None has been added.').waitFor();
    await box.setInputFiles({
      name: 'Report of J Wilkinson.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n'),
    });
    await page.getByRole('paragraph').getByText('Save the pages that matter as images').first().waitFor();
    const photograph = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#205080' } })
      .jpeg()
      .withExif({ IFD0: { Artist: 'J Wilkinson' }, IFD3: { GPSLatitude: '53/1 47/1 30/1' } })
      .toBuffer();
    expect(photograph.includes('Wilkinson')).toBe(true);
    await box.setInputFiles({ name: 'Wilkinson.jpg', mimeType: 'image/jpeg', buffer: photograph });
    const description = page.getByLabel('What does file 1 show?');
    await description.waitFor();
    expect(await description.evaluate(one => one === document.activeElement)).toBe(true);
    await page.goto(`/submissions/${draft}/check`);
    await page.getByRole('link', { name: 'Say what file 1 shows' }).click();
    await description.fill(shows);
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor();
    const picture = page.getByRole('img', { name: shows });
    expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(64);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.goto(`/submissions/${draft}/preview`);
    await page.getByRole('img', { name: shows }).waitFor();
    await page.goto(`/submissions/${draft}/check`);
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Submitted' }).waitFor();
    // The PDF was refused with a status that a browser writes down.
    expect(wren.complaints.filter(one => !one.includes('422'))).toEqual([]);
  });

  it('8 A10 the moderator sees the picture as a peer will, and cannot approve it unseen', async () => {
    const { page } = maud;
    await page.goto('/moderation');
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('img', { name: shows }).waitFor();
    await page.getByRole('radio', { name: 'Approve for the next slot' }).check();
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByRole('alert').getByText('Look at the picture and tick it').waitFor();
    await page.getByRole('checkbox', { name: 'Picture of file 1 shows nothing that names anybody' }).check();
    // A second press within a second is taken for a slip of the finger.
    await page.waitForTimeout(1_100);
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByText(`“${title}” is approved.`).waitFor();
    expect(maud.complaints).toEqual([]);
  });

  it('8 A10 a peer sees it, and keeps a PNG that says nothing of where it was taken', async () => {
    const published = (): Promise<{ id: string }[]> =>
      acts.look<{ id: string }>(`select id from library.publication where title = '${title}'`);
    await expect.poll(published, { timeout: 15_000 }).toHaveLength(1);
    const [publication] = await published();
    const { page } = petra;
    await page.goto(`/incidents/${publication?.id}`);
    const picture = page.getByRole('img', { name: shows });
    await picture.waitFor();
    expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(64);
    const [kept] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the picture' }).click(),
    ]);
    expect(kept.suggestedFilename()).toMatch(/^TLP-GREEN-[0-9a-f-]{36}\.png$/);
    const bytes = await sharp(await kept.path()).metadata();
    expect(bytes.format).toBe('png');
    expect(bytes.exif).toBeUndefined();
    expect(petra.complaints).toEqual([]);
  });
});
