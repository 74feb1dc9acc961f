/** The reason of a withdrawal or narrowing, which readers will see: at most 1,000 characters, in one normal form. */
import { hasForbiddenCharacters, normaliseParagraphs } from '@moot/content';
import { invalid } from '../gate/refusal.ts';

export function readersReason(reason: string): string {
  const words = normaliseParagraphs(reason);
  if (words === '') throw invalid({ path: 'reason', problem: 'missing' });
  if (words.length > 1000) throw invalid({ path: 'reason', problem: 'too_long' });
  if (hasForbiddenCharacters(words)) throw invalid({ path: 'reason', problem: 'control_characters' });
  return words;
}
