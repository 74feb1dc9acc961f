import { describe, expect, it } from 'vitest';

import {
  coarseDateMessage,
  coarseDateOfMonth,
  coarsen,
  covers,
  datePrecisions,
  isCoarseDate,
  monthsOf,
} from './coarseDate.ts';

const months = [2025, 2026].flatMap(year =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
);

describe('A6 coarse dates', () => {
  it('know the months that they cover', () => {
    expect(monthsOf({ precision: 'quarter', value: '2026-Q2' })).toEqual(['2026-04', '2026-05', '2026-06']);
    expect(monthsOf({ precision: 'season', value: '2026-autumn' })).toEqual([
      '2026-09',
      '2026-10',
      '2026-11',
    ]);
    expect(monthsOf({ precision: 'season', value: '2026-winter' })).toEqual([
      '2026-12',
      '2027-01',
      '2027-02',
    ]);
    expect(monthsOf({ precision: 'year', value: '2026' })).toHaveLength(12);
  });

  it.each(datePrecisions)('say every month as a %s that is true of it', precision => {
    for (const month of months) {
      const date = coarseDateOfMonth(month, precision);
      expect(isCoarseDate(date)).toBe(true);
      expect(monthsOf(date)).toContain(month);
    }
  });

  it('are only ever made coarser, and stay true', () => {
    for (const month of months) {
      for (const from of datePrecisions) {
        for (const to of datePrecisions) {
          const date = coarseDateOfMonth(month, from);
          const coarse = coarsen(date, to) ?? date;
          expect([covers(coarse, date), monthsOf(coarse).length >= monthsOf(date).length]).toEqual([
            true,
            true,
          ]);
        }
      }
    }
    expect(coarsen({ precision: 'month', value: '2026-03' }, 'quarter')).toEqual({
      precision: 'quarter',
      value: '2026-Q1',
    });
    expect(coarsen({ precision: 'year', value: '2026' }, 'month')).toEqual({
      precision: 'year',
      value: '2026',
    });
  });

  it('are not given at all where no coarser date would be true', () => {
    expect(coarsen({ precision: 'season', value: '2026-winter' }, 'year')).toBeUndefined();
    expect(coarsen({ precision: 'quarter', value: '2026-Q1' }, 'season')).toBeUndefined();
  });

  it('have no room for a day', () => {
    for (const value of ['2026-03-14', '2026-13', '26-03', '2026-00']) {
      expect(isCoarseDate({ precision: 'month', value })).toBe(false);
    }
    expect(isCoarseDate({ precision: 'quarter', value: '2026-Q5' })).toBe(false);
    expect(isCoarseDate({ precision: 'season', value: '2026-monsoon' })).toBe(false);
  });

  it('are worded by code', () => {
    expect(coarseDateMessage({ precision: 'month', value: '2026-03' })).toEqual({
      code: 'month',
      params: { year: '2026', nextYear: '2027', month: 3 },
    });
    expect(coarseDateMessage({ precision: 'season', value: '2026-spring' }).params.season).toBe('spring');
    expect(coarseDateMessage({ precision: 'quarter', value: '2026-Q4' }).params.quarter).toBe(4);
    expect(coarseDateMessage({ precision: 'year', value: '2026' }).code).toBe('year');
  });
});
