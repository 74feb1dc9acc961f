/** What an author decided on findings, as it is kept: cleaned, each once, and only while its words stand in the field (A5). */
import {
  decisionsThatHold,
  passagesWritten,
  type FindingDecision,
  type Written,
} from '@moot/anonymity/findings';
import { hasForbiddenCharacters, normaliseLine } from '@moot/content';
import type { Passage } from '@moot/content/passages';
import { invalid, type FieldRefusal } from '../gate/refusal.ts';
import { maximumDecisionBytes } from './sealed.ts';

const maximumDecisions = 200;

export const decisionsGiven = (given: readonly FindingDecision[], written: Written): FindingDecision[] =>
  decisionsOn(given, passagesWritten(written), { most: maximumDecisions, bytes: maximumDecisionBytes });

/** The same for any passages, with as much room as they have where they are kept. */
export function decisionsOn(
  given: readonly FindingDecision[],
  passages: readonly Passage[],
  room: { readonly most: number; readonly bytes: number },
): FindingDecision[] {
  const fields: FieldRefusal[] = [];
  const kept = new Map<string, FindingDecision>();
  for (const [at, { path, text, category, because }] of given.entries()) {
    const said = normaliseLine(because);
    const say = (field: keyof FindingDecision, problem: string): void =>
      void fields.push({ path: `decisions.${at}.${field}`, problem });
    if (said === '') say('because', 'missing');
    if (said.length > 300) say('because', 'too_long');
    if (hasForbiddenCharacters(said)) say('because', 'control_characters');
    if (text === '') say('text', 'missing');
    if (text.length > 2000) say('text', 'too_long');
    if (path.length > 200) say('path', 'too_long');
    if (category.length > 30) say('category', 'too_long');
    kept.set(JSON.stringify([path, text, category]), { path, text, category, because: said });
  }
  const holding = decisionsThatHold([...kept.values()], passages);
  if (holding.length > room.most) fields.push({ path: 'decisions', problem: 'too_many' });
  if (Buffer.byteLength(JSON.stringify(holding)) > room.bytes)
    fields.push({ path: 'decisions', problem: 'too_long' });
  if (fields.length > 0) throw invalid(...fields);
  return [...holding];
}
