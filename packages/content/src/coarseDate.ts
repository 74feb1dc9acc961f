/**
 * Dates of incidents (A6): a month, a quarter, a season or a year, never a day. A value is a text that sorts within its
 * precision: `2026-03`, `2026-Q1`, `2026-spring`, `2026`.
 *
 * A season is three whole months: spring is March to May. Winter is named for the year in which it begins, so
 * `2026-winter` runs from December 2026 to February 2027.
 */

export const datePrecisions = ['month', 'quarter', 'season', 'year'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

export interface CoarseDate {
  readonly precision: DatePrecision;
  readonly value: string;
}

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

const year = '(?:19[9]\\d|20\\d\\d)';
const forms: Readonly<Record<DatePrecision, RegExp>> = {
  month: new RegExp(`^${year}-(?:0[1-9]|1[0-2])$`),
  quarter: new RegExp(`^${year}-Q[1-4]$`),
  season: new RegExp(`^${year}-(?:spring|summer|autumn|winter)$`),
  year: new RegExp(`^${year}$`),
};

export function isCoarseDate(date: CoarseDate): boolean {
  return forms[date.precision].test(date.value);
}

const monthName = (ofYear: number, month: number): string => `${ofYear}-${String(month).padStart(2, '0')}`;

/** The months that a date covers, in order: `['2026-01', '2026-02', '2026-03']`. */
export function monthsOf(date: CoarseDate): readonly string[] {
  const ofYear = Number(date.value.slice(0, 4));
  const from = (first: number, count: number): readonly string[] =>
    Array.from({ length: count }, (_, step) => {
      const month = first + step;
      return month > 12 ? monthName(ofYear + 1, month - 12) : monthName(ofYear, month);
    });
  switch (date.precision) {
    case 'month':
      return [date.value];
    case 'quarter':
      return from((Number(date.value.slice(-1)) - 1) * 3 + 1, 3);
    case 'season':
      return from(3 + 3 * seasons.findIndex(season => date.value.endsWith(season)), 3);
    case 'year':
      return from(1, 12);
    default:
      return unreachable(date.precision);
  }
}

/** Whether everything that `fine` may mean lies within `coarse`: coarsening may say less, never something else. */
export function covers(coarse: CoarseDate, fine: CoarseDate): boolean {
  const months = new Set(monthsOf(coarse));
  return monthsOf(fine).every(month => months.has(month));
}

/** The date of one precision that a month lies in. */
export function coarseDateOfMonth(month: string, precision: DatePrecision): CoarseDate {
  const ofYear = Number(month.slice(0, 4));
  const ofMonth = Number(month.slice(5, 7));
  switch (precision) {
    case 'month':
      return { precision, value: month };
    case 'quarter':
      return { precision, value: `${ofYear}-Q${Math.ceil(ofMonth / 3)}` };
    case 'season': {
      const season = seasons[Math.floor(((ofMonth + 9) % 12) / 3)] ?? 'winter';
      return { precision, value: `${ofMonth < 3 ? ofYear - 1 : ofYear}-${season}` };
    }
    case 'year':
      return { precision, value: String(ofYear) };
    default:
      return unreachable(precision);
  }
}

/**
 * The same date said at least as coarsely as `precision`. Nothing when no date of that precision is true of it: a
 * winter lies in two years, a quarter in two seasons.
 */
export function coarsen(date: CoarseDate, precision: DatePrecision): CoarseDate | undefined {
  const rank: Readonly<Record<DatePrecision, number>> = { month: 0, quarter: 1, season: 1, year: 2 };
  if (date.precision === precision || rank[date.precision] > rank[precision]) return date;
  const [first] = monthsOf(date);
  if (first === undefined) return undefined;
  const coarse = coarseDateOfMonth(first, precision);
  return covers(coarse, date) ? coarse : undefined;
}

/**
 * How to word a date: the code of a message and what it needs. The catalogues say "March 2026", "spring 2026",
 * "January to March 2026", "winter 2026 to 2027".
 */
export interface CoarseDateMessage {
  readonly code: DatePrecision;
  readonly params: {
    readonly year: string;
    readonly nextYear: string;
    readonly month?: number;
    readonly quarter?: number;
    readonly season?: Season;
  };
}

export function coarseDateMessage(date: CoarseDate): CoarseDateMessage {
  const ofYear = date.value.slice(0, 4);
  const years = { year: ofYear, nextYear: String(Number(ofYear) + 1) };
  switch (date.precision) {
    case 'month':
      return { code: 'month', params: { ...years, month: Number(date.value.slice(5)) } };
    case 'quarter':
      return { code: 'quarter', params: { ...years, quarter: Number(date.value.slice(-1)) } };
    case 'season': {
      const season = seasons.find(name => date.value.endsWith(name)) ?? 'winter';
      return { code: 'season', params: { ...years, season } };
    }
    case 'year':
      return { code: 'year', params: years };
    default:
      return unreachable(date.precision);
  }
}

function unreachable(precision: never): never {
  throw new RangeError(`Unknown precision ${String(precision)}`);
}
