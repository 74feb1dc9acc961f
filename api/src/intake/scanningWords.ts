/** What a scan in the browser must know, so that an unsaved text need not leave it and still finds what the server finds. */
import { Refusal, notFound } from '../gate/refusal.ts';
import type { Asked } from '../gate/context.ts';
import type { ScanningWords } from './finding.ts';
import { readOwnIntake } from './ownIntake.ts';
import { ownScanningWords } from './submissionView.ts';

export async function scanningWords(asked: Asked): Promise<ScanningWords> {
  if (asked.caller.session === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
  return readOwnIntake<ScanningWords>(
    asked,
    async own => {
      const words = await ownScanningWords(asked.services, own);
      const authorities = words.authorities.map(({ term, instead = '' }) => ({ term, instead }));
      return { ...words, authorities };
    },
    () => {
      throw notFound();
    },
  );
}
