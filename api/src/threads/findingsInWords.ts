/** What a scan finds in the words of a thread, with what was decided on it (A5). Neither side is ever named there. */
import { judged, type FindingDecision, type JudgedFinding } from '@moot/anonymity/findings';
import { findingsInPassages, type ScanningWords } from '../intake/scanning.ts';

/** `path` is what the findings are found under. */
export async function findingsInWords(
  scanning: ScanningWords,
  path: 'words' | 'answer',
  words: string,
  decisions: readonly FindingDecision[],
): Promise<readonly JudgedFinding[]> {
  const found = await findingsInPassages({ ...scanning, ownNames: [] }, [{ path, text: words }]);
  return judged(found, decisions);
}
