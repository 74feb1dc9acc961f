/** A coarse date as it is asked for: how exact, the year, and the month, quarter or season in it. */
import type { CoarseDate, DatePrecision } from '@moot/content';

export interface CoarseDateParts {
  readonly precision: DatePrecision;
  readonly year: string;
  /** The month's number, `Q1` or a season; nothing for a year. */
  readonly within: string;
}

export function partsOf({ precision, value }: CoarseDate): CoarseDateParts {
  const [year = '', within = ''] = value.split('-');
  return { precision, year, within };
}

/** The date, or half of one while it is typed: the declaration's check tells them apart. */
export function dateOf({ precision, year, within }: CoarseDateParts): CoarseDate {
  switch (precision) {
    case 'month':
      return { precision, value: `${year.trim()}-${/^\d$/.test(within.trim()) ? '0' : ''}${within.trim()}` };
    case 'quarter':
    case 'season':
      return { precision, value: `${year.trim()}-${within}` };
    case 'year':
      return { precision, value: year.trim() };
    default:
      return unreachable(precision);
  }
}

export const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

function unreachable(precision: never): never {
  throw new RangeError(`Unknown precision ${String(precision)}`);
}
