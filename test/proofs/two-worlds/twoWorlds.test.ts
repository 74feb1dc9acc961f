import { extendSchema, parse } from 'graphql';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { contract, operationsOf } from '../crawl/documents.ts';
import { unsaidOf } from '../crawl/objects.ts';
import { encodings, metIn } from './canaries.ts';
import { faults } from './faults.ts';
import { proveTwoWorlds, type Proven } from './index.ts';
import { channels } from './recording.ts';

describe('two worlds that differ only in who wrote one anonymous item', () => {
  let proven: Proven;
  beforeAll(async () => {
    const quiet = (): void => undefined;
    proven = await proveTwoWorlds(inject('pg'), { size: 'quick', seed: 107, progress: quiet, say: quiet });
  }, 600_000);

  it('4.1 A1 are the same to every observer, byte by byte', () => {
    expect(proven.broken).toEqual([]);
    expect(proven.differences).toEqual([]);
    expect(proven.figures['answers and frames compared']).toBeGreaterThan(1_000);
  });

  it('4.1 A1 show nobody a value that is private, in whatever encoding', () => {
    expect(proven.met).toEqual([]);
  });

  it('4.1 A1 would not be, with the planted leaks', () => {
    expect(proven.missed).toEqual([]);
  });

  it('4.1 V8 everything that the contract offers is asked', () => {
    expect(proven.uncovered).toEqual([]);
  });
});

describe('the list that the proof covers', () => {
  it('4.1 A1 has a planted leak for every channel, and forty at least', () => {
    expect(faults.length).toBeGreaterThanOrEqual(40);
    expect(channels.filter(channel => !faults.some(fault => fault.channel === channel))).toEqual([]);
  });

  it('4.1 A1 refuses an argument that nobody has described', () => {
    const more = 'extend type Query { questions(publicationId: ID!): [String!]! }';
    expect(unsaidOf(operationsOf(extendSchema(contract(), parse(more))))).toEqual([
      'Query.questions.publicationId has no entry in objects.ts',
    ]);
  });

  it('4.1 A1 finds a value in each encoding, wherever in a text it begins', () => {
    const value = '2f1c8e04-7b3d-4c5e-9a61-0d9be7fa4c33';
    const canary = { name: 'an id', value, may: () => false };
    for (const [encoding, of] of Object.entries(encodings))
      for (const form of of(value)) {
        const piece = { observer: 'visitor', channel: 'answer', what: 'a text', bytes: `x${form}y` } as const;
        expect(
          metIn([piece], [canary]).map(met => met.encoding),
          encoding,
        ).toContain(encoding);
      }
    const far = Buffer.from(`so, ${value}.`).toString('base64');
    const piece = { observer: 'visitor', channel: 'answer', what: 'a text', bytes: far } as const;
    expect(metIn([piece], [canary]).map(met => met.encoding)).toContain('base64');
  });
});
