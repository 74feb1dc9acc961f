/** What comes from outside as an argument, made safe for a statement. */
import { invalid } from '../gate/refusal.ts';

/** An id that no row has: what is no id reads like what does not exist, by the same statement (V6). */
const nobody = '00000000-0000-0000-0000-000000000000';
const idForm = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export const idOrNobody = (id: string): string => (idForm.test(id) ? id : nobody);

/** A page size between 1 and 50. */
export function pageSize(first: number): number {
  if (first < 1 || first > 50) throw invalid({ path: 'first', problem: 'out_of_range' });
  return first;
}

/** A text argument of at most `maximum` characters; null and blank are the same. */
export function wordsOf(path: string, text: string | null | undefined, maximum = 200): string | null {
  const words = (text ?? '').trim();
  if (words.length > maximum) throw invalid({ path, problem: 'too_long' });
  // PostgreSQL takes no NUL in a text; what holds one means nothing.
  if (words.includes('\0')) throw invalid({ path, problem: 'characters' });
  return words === '' ? null : words;
}
