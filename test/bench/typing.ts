/**
 * Whether the scanner is felt while somebody types: tasks over 50 ms on the page's main thread while 2,000 characters are
 * typed, with its worker and without, in turns within one run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startEmbedded } from '@moot/api/database/embedded';
import { projectRoot } from '@moot/api/material';
import { actsIn, type Acts } from '../journeys/acts.ts';
import { openHouse, type House } from '../journeys/house.ts';
import type { Proof } from '../proofs/run.ts';
import { contentOf } from '../world/writing.ts';

const rounds = { quick: 2, full: 8 } as const;

const sentence =
  'Staff in Keighley told Alison Pemberton that the sensor at 10.20.30.40 answered to anybody who asked it. ';
const text = sentence.repeat(20).slice(0, 2_000);

export const proof: Proof = {
  name: 'typing',
  about:
    'Whether the scanner is felt while somebody types: long tasks with its worker and without, in one run.',
  run: async ({ size, progress, say }) => {
    const build = pathToFileURL(join(projectRoot, 'bootstrap', 'build.mjs')).href;
    const { buildWeb } = (await import(build)) as { readonly buildWeb: () => Promise<void> };
    await buildWeb();
    const dataDir = mkdtempSync(join(tmpdir(), 'moot-bench-'));
    try {
      await using server = await startEmbedded({ dataDir });
      await using house = await openHouse(server.superuserUrl);
      await using acts = await actsIn(house);
      const measured: Record<'with' | 'without', Typed[]> = { with: [], without: [] };
      for (let round = 0; round < rounds[size]; round++) {
        for (const how of round % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
          progress(measured.with.length + measured.without.length, rounds[size] * 2, 'typings');
          const typed = await typeOnce(house, acts, how);
          say(`${how} the scanner: ${typed.long} tasks over 50 ms, the longest ${typed.longest} ms`);
          measured[how].push(typed);
        }
      }
      const [withScanner, without] = [total(measured.with), total(measured.without)];
      return {
        // One more in a run is the machine's doing; the scanner's would come with every pause in typing.
        held: withScanner <= without + rounds[size],
        figures: {
          characters: text.length,
          'typings each way': rounds[size],
          'long tasks with the scanner': withScanner,
          'without it': without,
          'longest with it, in ms': longest(measured.with),
          'longest without, in ms': longest(measured.without),
        },
      };
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

interface Typed {
  readonly long: number;
  /** Milliseconds. */
  readonly longest: number;
}

const total = (all: readonly Typed[]): number => all.reduce((sum, { long }) => sum + long, 0);
const longest = (all: readonly Typed[]): number => Math.max(0, ...all.map(one => one.longest));

async function typeOnce(house: House, acts: Acts, how: 'with' | 'without'): Promise<Typed> {
  const draft = await acts.draft('wren-makebelieve', 'incident', contentOf('incident'), { marking: 'GREEN' });
  await using visit = await house.enter('wren-makebelieve');
  const { page } = visit;
  // A page without workers scans nothing itself.
  if (how === 'without') await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.goto(`/submissions/${draft}`);
  await page.getByRole('link', { name: 'What happened', exact: true }).click();
  const box = page.getByLabel('What happened?', { exact: true });
  await box.fill('In Keighley.');
  if (how === 'with') await page.getByText('1 thing to look at in this answer').waitFor();
  await box.fill('');
  await page.evaluate(() => {
    const durations: number[] = [];
    Reflect.set(globalThis, 'longTasks', durations);
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) durations.push(duration);
    }).observe({ type: 'longtask' });
  });
  // Each character waits for the page, and a busy machine makes that longer than an action may otherwise take.
  await box.pressSequentially(text, { timeout: 300_000 });
  if (how === 'with') await page.getByText(/\d things to look at in this answer/).waitFor();
  const durations = await page.evaluate(() => Reflect.get(globalThis, 'longTasks') as number[]);
  return { long: durations.length, longest: Math.round(Math.max(0, ...durations)) };
}
