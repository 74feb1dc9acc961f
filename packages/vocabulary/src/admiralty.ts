/**
 * The Admiralty scale: how far a source can be relied upon, and how likely what it says is true. Two judgements that
 * are kept apart.
 * Source: MISP taxonomies `admiralty-scale` version 5 at 7591c55 (2026-08-21), CC0 1.0, after US Army FM 2-22.3. Its
 * seventh letter (deliberately deceptive) is left out: such a warning is not published at all.
 */
import { vocabulary, type CodeOf } from './vocabulary.ts';

export const sourceReliability = vocabulary('source-reliability', [
  { code: 'A', label: 'Completely reliable', meaning: 'No doubt: this source has always been right.' },
  {
    code: 'B',
    label: 'Usually reliable',
    meaning: 'Minor doubt: this source has been right most of the time.',
  },
  { code: 'C', label: 'Fairly reliable', meaning: 'Some doubt, but this source has been right before.' },
  {
    code: 'D',
    label: 'Not usually reliable',
    meaning: 'Strong doubt, though this source has been right before.',
  },
  { code: 'E', label: 'Unreliable', meaning: 'This source has been wrong before.' },
  { code: 'F', label: 'Reliability cannot be judged', meaning: 'There is nothing to judge this source by.' },
]);
export type SourceReliability = CodeOf<typeof sourceReliability>;

export const informationCredibility = vocabulary('information-credibility', [
  { code: '1', label: 'Confirmed by other sources', meaning: 'Independent sources say the same.' },
  { code: '2', label: 'Probably true', meaning: 'Not confirmed, but consistent with what else is known.' },
  { code: '3', label: 'Possibly true', meaning: 'Not confirmed; agrees with some of what else is known.' },
  { code: '4', label: 'Doubtful', meaning: 'Not confirmed; possible, but nothing else supports it.' },
  { code: '5', label: 'Improbable', meaning: 'Contradicted by what else is known.' },
  { code: '6', label: 'Truth cannot be judged', meaning: 'There is nothing to judge it by.' },
]);
export type InformationCredibility = CodeOf<typeof informationCredibility>;
