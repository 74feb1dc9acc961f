/** What the worker scans, and what it leaves as it was: only a changed paragraph is looked at again. */
import type { Finding } from '@moot/anonymity/scanner/finding';
import { describe, expect, it } from 'vitest';

import { spliceOf } from './paragraphs.ts';
import { paragraphScanner } from './paragraphScanner.ts';

/** Finds "Keighley", and whoever was once called "Mrs …" anywhere; notes what it was given. */
function watching() {
  const scanned: string[] = [];
  const findings = (text: string, word: string, category: Finding['category']): Finding[] =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
      category,
      start: index,
      end: index + word.length,
      text: word,
      confidence: 'certain',
      generalisation: 'somewhere',
    }));
  const scan = paragraphScanner({
    learn: texts => ({
      people: new Set(texts.flatMap(text => [...text.matchAll(/Mrs (\w+)/g)].map(([, name]) => name ?? ''))),
      aliases: new Map(),
    }),
    scan: (text, learned) => {
      scanned.push(text);
      return [
        ...findings(text, 'Keighley', 'place'),
        ...[...(learned?.people ?? [])].flatMap(name => findings(text, name, 'person')),
      ];
    },
  });
  return {
    scanned: () => scanned.splice(0),
    typed: (path: string, before: string, after: string) => {
      const splice = spliceOf(path, before, after);
      return scan(splice === null ? [] : [splice]);
    },
  };
}
const first = 'It began in Keighley.';
const second = 'Nobody noticed.';

describe('the scanner of paragraphs', () => {
  it('3 scans a changed paragraph and no other', () => {
    const { scanned, typed } = watching();
    typed('whatHappened', '', `${first}\n${second}`);
    expect(scanned()).toEqual([first, second]);
    typed('whatHappened', `${first}\n${second}`, `${first}\n${second} For a day.`);
    expect(scanned()).toEqual([`${second} For a day.`]);
  });

  it('3 tells where in the whole text a finding is, also after what stands before it grew', () => {
    const { typed } = watching();
    const text = `${second}\n${first}`;
    expect(typed('whatHappened', '', text)).toMatchObject([
      { path: 'whatHappened', findings: [{ start: text.indexOf('Keighley'), text: 'Keighley' }] },
    ]);
    const longer = `A new beginning.\n${text}`;
    const [now] = typed('whatHappened', text, longer);
    expect(now?.findings).toMatchObject([{ start: longer.indexOf('Keighley') }]);
    expect(longer.slice(now?.findings[0]?.start, now?.findings[0]?.end)).toBe('Keighley');
  });

  it('3 looks at all answers again when a name was learned in one of them, and tells of each', () => {
    const { scanned, typed } = watching();
    typed('whatHappened', '', 'Pemberton saw it.');
    scanned();
    const told = typed('lessons', '', 'Ask Mrs Pemberton.');
    expect(scanned()).toEqual(['Pemberton saw it.', 'Ask Mrs Pemberton.']);
    expect(told.map(({ path, findings }) => [path, findings.length])).toEqual([
      ['whatHappened', 1],
      ['lessons', 1],
    ]);
    // And forgets it with the paragraph that taught it.
    const after = typed('lessons', 'Ask Mrs Pemberton.', 'Ask.');
    expect(after.map(({ findings }) => findings.length)).toEqual([0, 0]);
  });

  it('3 forgets a paragraph that was taken out', () => {
    const { typed } = watching();
    typed('whatHappened', '', `${first}\n${second}`);
    expect(typed('whatHappened', `${first}\n${second}`, second)).toEqual([
      { path: 'whatHappened', findings: [] },
    ]);
  });
});
