/** The scanner in a thread of its own: typing never waits for it, and a text that is not saved never leaves the browser. */
import { makeScanner, scannerData } from '@moot/anonymity/scanner';

import { paragraphScanner } from './paragraphScanner.ts';
import type { ToWorker } from './scanning.ts';

let scan: ReturnType<typeof paragraphScanner> | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.is === 'words') {
    const { suppliers, authorities, redactionList } = data.words;
    const own = redactionList.map(term => ({ term }));
    scan = paragraphScanner(makeScanner(scannerData(), { suppliers, authorities, own }));
  } else if (scan !== undefined) postMessage(scan(data.splices));
});
