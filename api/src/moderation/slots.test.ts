import { describe, expect, it } from 'vitest';
import { slotAfter, slotNumber } from './slots.ts';

describe('slots', () => {
  it('A6 are at fixed times that every process agrees on', () => {
    expect(slotAfter(new Date('2026-11-24T09:59:41Z'), 20)).toEqual(new Date('2026-11-24T10:00:00Z'));
    expect(slotAfter(new Date('2026-11-24T10:00:00Z'), 20)).toEqual(new Date('2026-11-24T10:00:20Z'));
    expect(slotAfter(new Date('2026-11-24T09:59:41Z'), 86_400)).toEqual(new Date('2026-11-25T00:00:00Z'));
  });

  it('a slot is due once the moment has reached it', () => {
    const before = slotNumber(new Date('2026-11-24T09:59:59.999Z'), 20);
    expect(slotNumber(new Date('2026-11-24T10:00:00Z'), 20)).toBe(before + 1);
  });
});
