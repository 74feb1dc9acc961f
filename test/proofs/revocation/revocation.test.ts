import { beforeAll, describe, expect, inject, it } from 'vitest';
import { losses } from './losses.ts';
import { tryRevocation, type Revocation } from './index.ts';

describe('a right that is taken away', () => {
  let seen: Revocation;
  beforeAll(async () => {
    const quiet = (): void => undefined;
    seen = await tryRevocation(
      inject('pg'),
      { seed: 7, progress: quiet, say: quiet },
      { sockets: 40, trials: losses.length * 2, patience: 8000 },
    );
  }, 120_000);

  it('V7 closes every socket concerned and no other, whether or not the wake-up came', () => {
    expect(seen.trials).toHaveLength(losses.length * 2);
    expect(seen.trials.filter(trial => !Number.isFinite(trial.closed) || trial.bystandersClosed > 0)).toEqual(
      [],
    );
    expect(seen.wakeUpsLost).toBeGreaterThan(0);
  });

  it('V7 refuses every request from the commit on, and sends nothing more', () => {
    expect(seen.trials.filter(trial => trial.answeredAfter > 0 || trial.leaked > 0)).toEqual([]);
  });

  it('V7 takes a withdrawn publication from every reader and tells those who follow', () => {
    expect(seen.withdrawals.length).toBeGreaterThanOrEqual(2);
    for (const { refused, told } of seen.withdrawals) {
      expect(refused).toBeLessThan(Number.POSITIVE_INFINITY);
      expect(told).toBeLessThan(Number.POSITIVE_INFINITY);
    }
  });

  it('9 leaves whoever loses one of two memberships signed in with the other', () => {
    expect(seen.staysSignedIn).toBe(true);
  });

  it('V7 would not, with any of the planted faults', () => {
    expect(seen.missedFaults).toEqual([]);
  });
});
