/** What was found in a submitted revision, as a moderator sees it: by a scan that does not know whose it is (A3, A5). */
import { findingsForModerators, passagesWritten, type JudgedFinding } from '@moot/anonymity/findings';
import { findingsIn, type ScanningWords } from '../intake/scanning.ts';
import type { SealedRevision } from '../intake/sealed.ts';

export async function findingsAtDesk(
  words: ScanningWords,
  sealed: SealedRevision,
): Promise<readonly JudgedFinding[]> {
  const nobodys = { ...words, redactionList: [], ownNames: sealed.namedAs };
  return findingsForModerators(await findingsIn(nobodys, sealed), sealed.decisions, passagesWritten(sealed));
}
