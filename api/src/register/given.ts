/** What somebody typed into a form of administration, made clean or refused by the field's name. */
import { hasForbiddenCharacters, normaliseParagraphs } from '@moot/content';
import { invalid } from '../gate/refusal.ts';

/** A line of words; blank is refused. */
export function lineGiven(path: string, text: string, most = 200): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  if (line === '') throw invalid({ path, problem: 'required' });
  if (line.length > most) throw invalid({ path, problem: 'too_long' });
  if (hasForbiddenCharacters(line)) throw invalid({ path, problem: 'characters' });
  return line;
}

/** Words in paragraphs; blank is refused. */
export function paragraphsGiven(path: string, text: string, most: number): string {
  const words = normaliseParagraphs(text);
  if (words === '') throw invalid({ path, problem: 'required' });
  if (words.length > most) throw invalid({ path, problem: 'too_long' });
  if (hasForbiddenCharacters(words)) throw invalid({ path, problem: 'characters' });
  return words;
}

/** A line that may be left out; blank is left out. */
export const lineOrNull = (path: string, text: string | null | undefined, most = 200): string | null =>
  text === null || text === undefined || text.trim() === '' ? null : lineGiven(path, text, most);

/** An address as people write it. It is only ever shown; nothing is compared with it and nothing is sent. */
export function addressGiven(path: string, text: string): string {
  const address = lineGiven(path, text, 254);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw invalid({ path, problem: 'not_an_email' });
  return address;
}

/** A domain of mail addresses, in lower case. */
export function domainGiven(path: string, text: string): string {
  const domain = lineGiven(path, text, 253).toLowerCase();
  if (!/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(domain)) throw invalid({ path, problem: 'not_a_domain' });
  return domain;
}
