import { beforeAll, describe, expect, inject, it } from 'vitest';
import { proveGate, type GateProof } from './index.ts';

describe('one gate for all doors', () => {
  let proven: GateProof;
  beforeAll(async () => {
    const quiet = (): void => undefined;
    proven = await proveGate(inject('pg'), { seed: 3, progress: quiet, say: quiet }, 6);
  }, 120_000);

  it('6 V8 every guard of every door stands', () => {
    expect(proven.broken).toEqual([]);
    expect(proven.figures['guards']).toBeGreaterThan(40);
  });

  it('6 would not, with the planted faults', () => {
    expect(proven.missed).toEqual([]);
  });

  it('6 answers as the specification of GraphQL over HTTP says, or says why not', () => {
    expect(proven.audits.filter(({ verdict }) => verdict === 'FAILS')).toEqual([]);
    expect(proven.audits).toHaveLength(61);
  });
});
