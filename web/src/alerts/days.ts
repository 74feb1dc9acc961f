/** Alerts by day: the day as people here count it, and its name. */
import { currentLanguage, t } from '../language/language.ts';

/** Rows of one day, in the order in which they came. */
export interface Day<Row> {
  /** `2026-03-04`, in London. */
  readonly day: string;
  readonly rows: readonly Row[];
}

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** Groups rows that are already in order. */
export function byDay<Row extends { readonly at: string }>(rows: readonly Row[]): readonly Day<Row>[] {
  const days = Map.groupBy(rows, ({ at }) => londonDay.format(new Date(at)));
  return [...days].map(([day, ofDay]) => ({ day, rows: ofDay }));
}

/** "Today", "Yesterday", or "Wednesday 4 March 2026". */
export function dayHeading(day: string, now: Date): string {
  if (day === londonDay.format(now)) return t('alerts.today');
  if (day === londonDay.format(new Date(now.getTime() - 24 * 60 * 60 * 1_000))) return t('alerts.yesterday');
  return new Intl.DateTimeFormat(currentLanguage() === 'cy' ? 'cy-GB' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));
}
