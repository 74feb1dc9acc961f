/**
 * The Traffic Light Protocol 2.0, in the words of this platform (promises V2 and V3).
 * Source: FIRST, "Traffic Light Protocol (TLP)", version 2.0, August 2022; the names are FIRST's. Where the meaning
 * here differs from TLP's own rule, the meaning says so: AMBER+STRICT is narrower here, RED is wider.
 */
import { termOf, vocabulary, type CodeOf } from './vocabulary.ts';

/** From the widest to the narrowest. */
export const markings = vocabulary('markings', [
  {
    code: 'CLEAR',
    label: 'TLP:CLEAR',
    meaning: 'Anyone may read it, members or not. It may be made public.',
    plain: 'Anyone',
  },
  {
    code: 'GREEN',
    label: 'TLP:GREEN',
    meaning: 'Every member of Moot may read it. It is not for the public.',
    plain: 'Every member of Moot',
  },
  {
    code: 'AMBER',
    label: 'TLP:AMBER',
    meaning: 'Members of the councils and circles that it names may read it.',
    plain: 'The councils and circles that you name',
  },
  {
    code: 'AMBER_STRICT',
    label: 'TLP:AMBER+STRICT',
    meaning:
      'Contributors and security leads of the councils and circles that it names may read it, on Moot only. ' +
      'This is narrower than TLP’s own rule.',
    plain: 'Contributors and security leads of the councils and circles that you name',
  },
  {
    code: 'RED',
    label: 'TLP:RED',
    meaning:
      'Security leads of the councils that it names may read it, on Moot only. ' +
      'This is wider than TLP’s own rule, which names individual people.',
    plain: 'Security leads of the councils that you name',
  },
]);
export type Marking = CodeOf<typeof markings>;

/** `TLP:AMBER+STRICT`: the label that stands on every copy (V3). */
export function markingLabel(marking: Marking): string {
  return termOf(markings, marking)?.label ?? marking;
}

/** Whether a marking names an audience; CLEAR and GREEN name none. */
export function namesAudience(marking: Marking): boolean {
  return marking === 'AMBER' || marking === 'AMBER_STRICT' || marking === 'RED';
}

/** Whether what is so marked may leave the platform at all, in mail, feed or file (V3). */
export function mayLeavePlatform(marking: Marking): boolean {
  return marking !== 'AMBER_STRICT' && marking !== 'RED';
}
