/** The lists that only incidents use: what it came to, who noticed, what it did. Written for this project. */
import { vocabulary, type CodeOf } from './vocabulary.ts';

/** A near miss and "went well" teach as much as harm does, so they are kinds of their own and come without shame. */
export const incidentOutcomes = vocabulary('incident-outcomes', [
  { code: 'incident', label: 'Incident', meaning: 'Something went wrong and it had effects.' },
  {
    code: 'near_miss',
    label: 'Near miss',
    meaning: 'It could have gone wrong; luck or a control stopped it.',
  },
  {
    code: 'went_well',
    label: 'Went well',
    meaning: 'We were attacked or tested, and what we had prepared worked.',
  },
]);
export type IncidentOutcome = CodeOf<typeof incidentOutcomes>;

export const detections = vocabulary('detections', [
  { code: 'staff', label: 'A member of staff noticed' },
  { code: 'resident', label: 'A resident told us' },
  { code: 'monitoring', label: 'Monitoring or an alert' },
  { code: 'log_review', label: 'A review of logs' },
  { code: 'supplier', label: 'The supplier told us' },
  { code: 'peer', label: 'Another council or a warning on Moot' },
  { code: 'national_body', label: 'The NCSC, police or another national body' },
  { code: 'researcher', label: 'A security researcher' },
  { code: 'test', label: 'A test, audit or exercise' },
  { code: 'attacker', label: 'The attacker made it known' },
  { code: 'failure', label: 'Something stopped working' },
  { code: 'chance', label: 'By chance' },
]);
export type Detection = CodeOf<typeof detections>;

export const disruptions = vocabulary('disruptions', [
  { code: 'none', label: 'None' },
  { code: 'slowed', label: 'A service was slower or harder to reach' },
  { code: 'partial', label: 'Part of a service stopped' },
  { code: 'stopped', label: 'A service stopped' },
  { code: 'several_stopped', label: 'Several services stopped' },
]);
export type Disruption = CodeOf<typeof disruptions>;

/** What happened to data, worst last; an incident may have several. */
export const dataEffects = vocabulary('data-effects', [
  { code: 'none', label: 'No data was affected' },
  { code: 'unavailable', label: 'Data could not be reached for a while' },
  { code: 'exposed', label: 'Data could have been seen' },
  { code: 'seen', label: 'Data was seen by somebody who should not' },
  { code: 'changed', label: 'Data was changed' },
  { code: 'copied', label: 'Data was copied out' },
  { code: 'lost', label: 'Data was lost' },
]);
export type DataEffect = CodeOf<typeof dataEffects>;
