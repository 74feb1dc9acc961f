/** Coarse sizes. An exact sum or hour would point to one council; a band is enough to learn from. Written for this project. */
import { vocabulary, type CodeOf } from './vocabulary.ts';

/** What an incident cost, or a control costs in its first year: everything that was paid for, staff time apart. */
export const costBands = vocabulary('cost-bands', [
  { code: 'nothing', label: 'Nothing beyond staff time' },
  { code: 'under_1k', label: 'Under £1,000' },
  { code: '1k_10k', label: '£1,000 to £10,000' },
  { code: '10k_50k', label: '£10,000 to £50,000' },
  { code: '50k_250k', label: '£50,000 to £250,000' },
  { code: '250k_1m', label: '£250,000 to £1 million' },
  { code: 'over_1m', label: 'Over £1 million' },
]);
export type CostBand = CodeOf<typeof costBands>;

/** How long something lasted: a disruption, or the time until somebody noticed. */
export const durationBands = vocabulary('duration-bands', [
  { code: 'none', label: 'No time at all' },
  { code: 'under_hour', label: 'Under an hour' },
  { code: 'hours', label: 'Some hours' },
  { code: 'day', label: 'About a day' },
  { code: 'days', label: 'Two days to a week' },
  { code: 'weeks', label: 'One to four weeks' },
  { code: 'months', label: 'One to six months' },
  { code: 'over_six_months', label: 'Over six months' },
]);
export type DurationBand = CodeOf<typeof durationBands>;

/** Working time of the council's own people. */
export const effortBands = vocabulary('effort-bands', [
  { code: 'hours', label: 'A few hours' },
  { code: 'days', label: 'A few days' },
  { code: 'weeks', label: 'One to four weeks of one person' },
  { code: 'months', label: 'One to six months of one person' },
  { code: 'over_six_months', label: 'More than six months of one person' },
]);
export type EffortBand = CodeOf<typeof effortBands>;
