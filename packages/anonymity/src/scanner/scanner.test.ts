import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeScanner, scanContent, scannerData, type Finding } from './index.ts';
import { isRound, rounded } from './quantities.ts';

const scanner = makeScanner(scannerData());
const said = (text: string): readonly string[] =>
  scanner.scan(text).map(finding => `${finding.category} ${finding.text}`);
const instead = (text: string): string =>
  scanner
    .scan(text)
    .toReversed()
    .reduce(
      (now, { start, end, generalisation }) => now.slice(0, start) + generalisation + now.slice(end),
      text,
    );

/** Pieces of which any text may be made: names, ordinary words, identifiers, signs. */
const piece = fc.constantFrom(
  'Bradford Council',
  'Merthyr Tydfil',
  'P&K',
  'BMDC',
  'Ynys Môn',
  'reading',
  'Reading',
  'the wells',
  'Siân Prydderch',
  'Mrs Hill',
  'Kirkgate Market',
  'St Aidan’s School',
  '10.20.30.40',
  'BD1 1HX',
  '£417,206',
  '3,218 residents',
  '12 October 2022',
  'a@b.gov.uk',
  'srv-fs01.x.local',
  'Microsoft 365',
  'and',
  'of',
  'in',
  '"',
  '(',
  ')',
  '.',
  ',',
  ' ',
  '\n',
  '’s',
  '—',
  'é',
  '😀',
  'INC0045127',
);
const anyText = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ maxLength: 6 })), { maxLength: 30 })
  .map(pieces => pieces.join(' '));

describe('the scanner', () => {
  it('A5 quotes what it covers, in order, nothing twice, in any text', () => {
    fc.assert(
      fc.property(anyText, text => {
        let before = 0;
        for (const { start, end, text: quoted } of scanner.scan(text)) {
          expect(text.slice(start, end)).toBe(quoted);
          expect(quoted.trim()).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(before);
          before = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('A5 finds the same in each paragraph alone as in the whole text', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), parts => {
        const paragraphs = parts.flatMap(part => part.split('\n'));
        const learned = scanner.learn(paragraphs);
        let from = 0;
        const alone = paragraphs.flatMap(paragraph => {
          const findings = scanner.scan(paragraph, learned).map((finding): Finding => ({
            ...finding,
            start: finding.start + from,
            end: finding.end + from,
          }));
          from += paragraph.length + 1;
          return findings;
        });
        expect(scanner.scan(paragraphs.join('\n'), learned)).toEqual(alone);
      }),
      { numRuns: 150 },
    );
  });

  it('A5 sees through capitals, possessives, hyphens, underscores and “&”', () => {
    for (const form of [
      'Perth and Kinross',
      'PERTH AND KINROSS',
      'perth & kinross',
      'perth-and-kinross-council',
      'Perth_and_Kinross',
      '@PerthAndKinrossCouncil',
      'Perth & Kinross’s',
      "Perth and Kinross Council's",
      'Perth and Kinros',
    ]) {
      const text = `They rang ${form} about it.`;
      const findings = scanner.scan(text).filter(({ category }) => category === 'authority');
      expect(
        findings.map(({ text: found }) => found.replace(/['’]s$/, '').length),
        form,
      ).toEqual([form.replace(/^@/, '').replace(/['’]s$/, '').length]);
    }
  });

  it('A5 says of a place which region it is in, as its county has it, and of several of one name only the size', () => {
    expect(instead('It began at the depot in Skipton.')).toContain('a town in Yorkshire and The Humber');
    expect(instead('It began at the depot in Glossop.')).toContain('a town in the East Midlands');
    expect(instead('It began at the depot in Aberystwyth.')).toContain('in Wales');
    expect(instead('It began at the depot in Featherstone.')).toMatch(/in a town\.$/);
    // There are three Prestons, and one of them is meant.
    expect(instead('It began at the depot in Preston town centre.')).toContain('in the North West');
  });

  it('A5 proposes words that keep the sense, never a black bar', () => {
    expect(instead('We run this with Bradford Council.')).toBe(
      'We run this with a metropolitan district in Yorkshire and The Humber.',
    );
    expect(instead('Cllr Aslam paid £417,206 on 12 October 2022.')).toBe(
      'a councillor paid about £400,000 in October 2022.',
    );
    for (const text of [
      'Caerdydd rang.',
      'See 10.1.2.3 in BD1 1HX.',
      'Ask Mrs Threlfall of St Aidan’s Primary School.',
    ]) {
      for (const { generalisation } of scanner.scan(text))
        expect(generalisation).toMatch(/^\p{L}[\p{L}’ ,-]+$/u);
    }
  });

  it('A5 finds the words of the authority’s own list, with wildcards, in any case and spacing', () => {
    const own = makeScanner(scannerData(), {
      own: [
        { term: 'night*r', instead: 'the new system' },
        { term: 'Blue  Door' },
        { term: '*' },
        { term: 'C++ (old)' },
      ],
    });
    const found = (text: string) =>
      own
        .scan(text)
        .map(({ category, text: word, generalisation }) => `${category} ${word} → ${generalisation}`);
    expect(found('then NIGHTJAR stopped, nightwatch did not')).toEqual(['own NIGHTJAR → the new system']);
    expect(found('behind the blue door and the blue-door')).toEqual(['own blue door → ', 'own blue-door → ']);
    expect(found('in C++ (old) it was')).toEqual(['own C++ (old) → ']);
    expect(found('overnight jars, a blueish door')).toEqual([]);
  });

  it('A5 leaves suppliers of the register alone, and finds them where nobody named them', () => {
    const text = 'The portal of Quorndale Byte failed.';
    expect(said(text)).not.toEqual([]);
    expect(makeScanner(scannerData(), { suppliers: ['Quorndale Byte'] }).scan(text)).toEqual([]);
  });

  it('A5 knows a name again by its parts and its abbreviation, in other fields too', () => {
    const findings = scanContent(scanner, 'incident', {
      title: 'Brook saw it first',
      summary: 'The Northern Fenland Data Partnership (NFDP) rang.',
      whatHappened: 'Alison Brook rang us. Later Brook wrote to the NFDP.',
      impact: 'A brook ran through the car park.',
      products: [{ name: 'Amberlode One', versions: 'as used at Bradford Council' }],
    });
    expect(findings.map(({ path, text }) => `${path}: ${text}`)).toEqual([
      'title: Brook',
      'summary: Northern Fenland Data Partnership',
      'summary: NFDP',
      'whatHappened: Alison Brook',
      'whatHappened: Brook',
      'whatHappened: NFDP',
      'products.0.versions: Bradford Council',
    ]);
  });

  it('A5 tells exact figures from round ones', () => {
    expect(
      ['1', '300', '250', '1,500', '500,000', '2', '1.5', '0.5'].filter(number => !isRound(number)),
    ).toEqual([]);
    expect(['47', '3,218', '8.7', '10.4', '417,206', '112'].filter(number => isRound(number))).toEqual([]);
    expect([47, 3218, 417_206, 10_400_000].map(rounded)).toEqual(['50', '3,000', '400,000', '10 million']);
  });

  it('A5 is not held up by a hostile text', () => {
    for (const text of [
      'a'.repeat(5000),
      'A-'.repeat(2500),
      '1 '.repeat(2500),
      'Bradford '.repeat(500),
      '.'.repeat(5000),
      'a@'.repeat(2500),
      'of the '.repeat(700),
      '1.1.'.repeat(1200),
      ':'.repeat(5000),
      'reference '.repeat(500),
    ])
      expect(Array.isArray(scanner.scan(text))).toBe(true);
  });
});
