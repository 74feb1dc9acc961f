/** Words of a thread as they are kept: cleaned, within their room, and with every finding in them decided on (A5). */
import { undecided, type FindingDecision } from '@moot/anonymity/findings';
import { hasForbiddenCharacters, normaliseParagraphs } from '@moot/content';
import type { Asked } from '../gate/context.ts';
import { invalid } from '../gate/refusal.ts';
import { decisionsOn } from '../intake/decisionsGiven.ts';
import type { OwnIntake } from '../intake/ownIntake.ts';
import { ownScanningWords } from '../intake/submissionView.ts';
import { findingsInWords } from './findingsInWords.ts';
import { mostOf, roomForDecisions } from './sealedThread.ts';

/** A text of a thread: the question, the answer, what a moderator says. Also the path of what is found in it. */
export type ThreadText = keyof typeof mostOf;

export function parsedWords(path: ThreadText, given: string): string {
  const words = normaliseParagraphs(given);
  if (words === '') throw invalid({ path: argumentOf(path), problem: 'missing' });
  if (words.length > mostOf[path]) throw invalid({ path: argumentOf(path), problem: 'too_long' });
  if (hasForbiddenCharacters(words)) throw invalid({ path: argumentOf(path), problem: 'control_characters' });
  return words;
}

/** An answer is given as `words` too. */
const argumentOf = (path: ThreadText): string => (path === 'answer' ? 'words' : path);

/**
 * The decisions that let the findings in these words stand; refused while one is undecided. The contributor is never named
 * in a thread, nor is the asker: of a publication with a byline too, the own names are findings.
 */
export async function decidedWords(
  asked: Asked,
  own: OwnIntake,
  path: 'words' | 'answer',
  words: string,
  given: readonly FindingDecision[],
): Promise<FindingDecision[]> {
  const decisions = decisionsOn(given, [{ path, text: words }], roomForDecisions);
  const found = await findingsInWords(await ownScanningWords(asked.services, own), path, words, decisions);
  if (undecided(found).length > 0) throw invalid({ path: 'words', problem: 'undecided_finding' });
  return decisions;
}
