/** How bad a thing is or could have been, and where a warning stands. Written for this project. */
import { vocabulary, type CodeOf } from './vocabulary.ts';

/** From harmless to worst. The bounds of CVSS 3 and 4 scores that KEV and CSAF imports use are the usual ones. */
export const severities = vocabulary('severities', [
  {
    code: 'low',
    label: 'Low',
    meaning: 'A nuisance: no service and no personal data was or would be affected.',
  },
  {
    code: 'medium',
    label: 'Medium',
    meaning: 'One service slowed or a little personal data at risk; work-arounds held.',
  },
  { code: 'high', label: 'High', meaning: 'A service stopped, or personal data of many people was at risk.' },
  {
    code: 'critical',
    label: 'Critical',
    meaning: 'Several services stopped, or people’s safety was at risk.',
  },
]);
export type Severity = CodeOf<typeof severities>;

/** The severity that a CVSS base score stands for (FIRST's qualitative scale). A score of 0 counts as low. */
export function severityOfScore(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return 'low';
}

/** In the order in which a warning usually passes through them. */
export const warningStatuses = vocabulary('warning-statuses', [
  {
    code: 'unconfirmed',
    label: 'Unconfirmed',
    meaning: 'Somebody has seen it; nobody else has confirmed it yet.',
  },
  { code: 'confirmed', label: 'Confirmed', meaning: 'The supplier or a second source has confirmed it.' },
  {
    code: 'fix_available',
    label: 'Fix available',
    meaning: 'There is a fix that you can install or ask for.',
  },
  { code: 'resolved', label: 'Resolved', meaning: 'It is mended for everybody; nothing is left to do.' },
  { code: 'retracted', label: 'Retracted', meaning: 'The warning was wrong, or its source took it back.' },
]);
export type WarningStatus = CodeOf<typeof warningStatuses>;

/** Whether a vulnerability is known to be used by attackers. */
export const exploitations = vocabulary('exploitations', [
  { code: 'not_known', label: 'Not known to be used by attackers' },
  { code: 'exploited', label: 'Used by attackers' },
  { code: 'ransomware', label: 'Used in ransomware attacks' },
]);
export type Exploitation = CodeOf<typeof exploitations>;
