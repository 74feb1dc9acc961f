import { beforeAll, describe, expect, it } from 'vitest';
import { goldTexts, parseGold } from './gold.ts';
import { proveScanner, type Proven } from './index.ts';

describe('the scanner', () => {
  let proven: Proven;
  beforeAll(async () => {
    const quiet = (): void => undefined;
    proven = await proveScanner({ size: 'quick', seed: 1, progress: quiet, say: quiet });
  }, 120_000);

  it('A5 finds listed names, identifiers, people, buildings and quantities on both parts of the gold set', () => {
    expect(proven.broken).toEqual([]);
  });

  it('A5 would be found out with any of the planted faults', () => {
    expect(proven.missedFaults).toEqual([]);
  });

  it('A5 weighs little enough to be loaded where somebody writes, and needs nothing of Node', () => {
    expect(proven.held).toBe(true);
    expect(proven.figures['kilobytes to load, compressed']).toBeLessThan(600);
  });

  it('A5 is asked on more than 300 texts, of which about a third is unseen', () => {
    const texts = goldTexts();
    const unseen = texts.filter(text => text.unseen).length;
    expect(texts.length).toBeGreaterThan(300);
    expect(unseen / texts.length).toBeGreaterThan(0.25);
    expect(unseen / texts.length).toBeLessThan(0.4);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
  });

  it('reads the marks of the gold set', () => {
    const { text, entities } = parseGold(
      'At [[authority#b:Bradford Council]] and [[authority#b:BMDC]] rang [[person:Ann Lee]].',
    );
    expect(text).toBe('At Bradford Council and BMDC rang Ann Lee.');
    expect(
      entities.map(({ class: name, mentions }) => [
        name,
        mentions.map(({ start, end }) => text.slice(start, end)),
      ]),
    ).toEqual([
      ['authority', ['Bradford Council', 'BMDC']],
      ['person', ['Ann Lee']],
    ]);
  });
});
