/** What was found in a submitted revision, as a moderator sees it: by a scan that does not know whose it is (A3, A5). */
import { findingsForModerators, passagesWritten, type JudgedFinding } from '@moot/anonymity/findings';
import { inWords } from '../intake/heldFiles.ts';
import { findingsIn, type ScanningWords } from '../intake/scanning.ts';
import type { SealedRevision } from '../intake/sealed.ts';

export async function findingsAtDesk(
  words: ScanningWords,
  sealed: SealedRevision,
  /** What its texts and tables say, by the ids of the files. */
  texts: ReadonlyMap<string, string>,
): Promise<readonly JudgedFinding[]> {
  const nobodys = { ...words, redactionList: [], ownNames: sealed.namedAs };
  const written = inWords(sealed, texts);
  return findingsForModerators(
    await findingsIn(nobodys, written),
    sealed.decisions,
    passagesWritten(written),
  );
}
