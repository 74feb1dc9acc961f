/** Faults in the rules of the anonymity set, each planted by itself as a patch of its source when it is built for the proof. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Anonymity from '@moot/anonymity';
import { rolldown } from 'rolldown';

export interface Fault {
  readonly name: string;
  /** The file, and the words in it that are changed. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const fault = (name: string, file: string, from: string, to: string): Fault => ({ name, file, from, to });

export const faults: readonly Fault[] = [
  fault('ten are enough', 'anonymitySet.ts', 'floor = 11', 'floor = 10'),
  fault('fifteen are comfortable', 'anonymitySet.ts', 'comfortable = 16', 'comfortable = 15'),
  fault('eleven warn no more', 'anonymitySet.ts', 'councils < comfortable', 'councils < floor'),
  fault(
    'a shared IT service counts for each of its councils',
    'counting.ts',
    'itService === null ? `council ${id}`',
    'itService !== undefined ? `council ${id}`',
  ),
  fault(
    'all that share no IT service count once',
    'counting.ts',
    'itService === null ? `council ${id}`',
    'itService === null ? `council`',
  ),
  fault(
    'a mask is kept for another value',
    'counting.ts',
    'subjects ${runs} ${subjects}',
    'subjects ${runs}',
  ),
  fault(
    'ten named councils hide somebody',
    'anonymitySet.ts',
    'countedOnce(named) >= floor',
    'countedOnce(named) >= floor - 1',
  ),
  fault(
    'councils that share one IT service are named as many',
    'anonymitySet.ts',
    'countedOnce(named) >= floor',
    'named.length >= floor',
  ),
  fault(
    'the audience narrows nothing',
    'anonymitySet.ts',
    'if (audience === null) return councils;',
    'return councils;',
  ),
  fault(
    'circles narrow nothing',
    'anonymitySet.ts',
    'inCircles.has(id) ||',
    'audience.circles.length > 0 ||',
  ),
  fault(
    'what earlier revisions showed is forgotten',
    'anonymitySet.ts',
    'all.every(shown =>',
    'all.slice(1).every(shown =>',
  ),
  fault(
    'a link forgets whom the earlier ones were for',
    'anonymitySet.ts',
    'circles: [inside] } };',
    'circles: [councils.map(({ id }) => id)] } };',
  ),
  fault(
    'a link weighs the newest of the earlier ones alone',
    'anonymitySet.ts',
    'earlier.reduce<',
    'earlier.slice(-1).reduce<',
  ),
  fault('a link forgets the audience of today', 'anonymitySet.ts', 'inside.has(council.id) &&', ''),
  fault(
    'the nation narrows nothing',
    'shown.ts',
    "['nation', 'tier', 'region', 'populationBand']",
    "['tier', 'region', 'populationBand']",
  ),
  fault(
    'the population band narrows nothing',
    'shown.ts',
    "['nation', 'tier', 'region', 'populationBand']",
    "['nation', 'tier', 'region']",
  ),
  fault(
    'a fact that the register lacks fits everything',
    'shown.ts',
    'value === null || council[fact] === value',
    'value === null || council[fact] === null || council[fact] === value',
  ),
  fault(
    'a supplier narrows nothing',
    'shown.ts',
    'if (known === undefined) return true;',
    "if (known === undefined || of === 'supplier') return true;",
  ),
  fault(
    'an asset narrows by statute alone',
    'shown.ts',
    "&& knownToUse(council, 'asset', asset, month, uses)",
    '',
  ),
  fault('an asset narrows by public use alone', 'shown.ts', "runsByStatute(kind, 'asset', asset) &&", ''),
  fault(
    'a supplier of which nothing is known is nobody’s',
    'shown.ts',
    'if (known === undefined) return true;',
    'if (known === undefined) return false;',
  ),
  fault('a use ends a month early', 'shown.ts', 'month <= use.until', 'month < use.until'),
  fault('a use begins a month late', 'shown.ts', 'use.from <= month', 'use.from < month'),
  fault('periods of use are not looked at', 'shown.ts', 'month === null ||', 'true ||'),
  fault('a council stood before it began', 'shown.ts', 'month < council.stoodFrom', 'month < ""'),
  fault(
    'a council did not stand in its first month',
    'shown.ts',
    'month < council.stoodFrom',
    'month <= council.stoodFrom',
  ),
  fault(
    'of a quarter only the first month counts',
    'shown.ts',
    'monthsOf(shown.when).some(',
    'monthsOf(shown.when).slice(0, 1).some(',
  ),
  fault(
    'every month of a date must fit',
    'shown.ts',
    'monthsOf(shown.when).some(',
    'monthsOf(shown.when).every(',
  ),
  fault('a warning is about everything that it names', 'shown.ts', "shown.runs === 'all'", 'true'),
  fault('an incident may be about one thing that it names', 'shown.ts', "shown.runs === 'all'", 'false'),
  fault(
    'services narrow nothing',
    'shown.ts',
    "service => runsByStatute(kind, 'service', service)",
    '() => true',
  ),
  fault(
    'a service is everybody’s of an unknown kind',
    'statutoryFunctions.ts',
    '(council !== undefined && by.includes(council))',
    'council === undefined || by.includes(council)',
  ),
  fault(
    'London is like the rest of England',
    'statutoryFunctions.ts',
    "if (region === 'London') return 'London';",
    '',
  ),
  fault(
    'the type in a generalisation is not read',
    'shown.ts',
    '(type === null || council.type === type) &&',
    '',
  ),
  fault(
    'the region in a generalisation is not read',
    'shown.ts',
    '(region === null || council.region === region) &&',
    '',
  ),
  fault(
    'the nation in a generalisation is not read',
    'shown.ts',
    '(nation === null || council.nation === nation);',
    'true;',
  ),
  fault(
    'generalisations in the text are not read',
    'shownBy.ts',
    'generalisationsLeft(',
    '((_: readonly string[]) => [])(',
  ),
  fault(
    'a London borough is read as anything',
    'generalisationsLeft.ts',
    "type: 'LBO', region: 'London'",
    'type: null, region: null',
  ),
  fault(
    'a kind of council alone narrows',
    'generalisationsLeft.ts',
    ' in (?:the )?(${where}))',
    '(?: in (?:the )?(${where}))?)',
  ),
  fault('capitals hide a generalisation', 'generalisationsLeft.ts', "'giu'", "'gu'"),
  fault('a word that begins like a region is one', 'generalisationsLeft.ts', '(?![\\\\p{L}\\\\p{N}])', ''),
  fault('the time of a publication is not read', 'shownBy.ts', 'when: whenOf(content),', 'when: null,'),
  fault(
    'a warning is read like an incident',
    'shownBy.ts',
    "kind === 'supplier_warning' ? 'any' : 'all'",
    "'all'",
  ),
  fault(
    'what a kind must have may be left out',
    'shownBy.ts',
    'required && !mayBe',
    'false && required && !mayBe',
  ),
  fault(
    'the cheapest fact stands first',
    'factCosts.ts',
    'other.without - one.without',
    'one.without - other.without',
  ),
  fault(
    'facts that narrow only together are not named',
    'factCosts.ts',
    'without > size || alone < all',
    'without > size',
  ),
  fault('every fact is said to narrow', 'factCosts.ts', 'without > size || alone < all', 'true'),
  fault('withholding the month keeps it', 'factCosts.ts', 'month: { when: null }', 'month: {}'),
  fault('a step is enough one short', 'steps.ts', 'sizeOf(said) < target', 'sizeOf(said) < target - 1'),
  fault('a step must do more than is needed', 'steps.ts', 'sizeOf(said) < target', 'sizeOf(said) <= target'),
  fault(
    'what helps most goes before what is smallest',
    'steps.ts',
    'rungsOf(one) - rungsOf(other) ||',
    'rungsOf(other) - rungsOf(one) ||',
  ),
  fault(
    'many facts go before one',
    'steps.ts',
    'facts(one) - facts(other) ||',
    'facts(other) - facts(one) ||',
  ),
  fault(
    'what is given up last goes first',
    'steps.ts',
    '(other[at] ?? 0) - (one[at] ?? 0)',
    '(one[at] ?? 0) - (other[at] ?? 0)',
  ),
  fault('a month never becomes a quarter', 'steps.ts', "['quarter', 'year'] as const", "['year'] as const"),
  fault(
    'a region becomes nothing at once',
    'steps.ts',
    'return nation === null',
    'return nation !== undefined',
  ),
  fault('a region’s nation is always England', 'places.ts', "?? 'England';", "&& 'England';"),
  fault(
    'a winter lies in one year',
    'coarseDate.ts',
    'return covers(coarse, date) ? coarse : undefined;',
    'return coarse;',
  ),
  fault('winter ends with the year', 'coarseDate.ts', 'return month > 12 ?', 'return month > 99 ?'),
  fault(
    'steps count without those before',
    'steps.ts',
    'so = { ...so, ...says };',
    'so = { ...shown, ...says };',
  ),
];

/** The module as it is built with one fault in it. Throws when the words to change are not there, once and only once. */
export async function withFault({ name, file, from, to }: Fault): Promise<typeof Anonymity> {
  const packages = join(import.meta.dirname, '../../../packages');
  let planted = 0;
  const bundle = await rolldown({
    input: join(packages, 'anonymity/src/index.ts'),
    platform: 'neutral',
    plugins: [
      {
        name: 'moot:fault',
        transform(code, id) {
          if (basename(id) !== file || id.includes('scanner')) return null;
          planted += code.split(from).length - 1;
          return code.replace(from, () => to);
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  if (planted !== 1) throw new Error(`“${name}”: what it changes stands ${planted} times in ${file}`);
  const temporary = mkdtempSync(join(tmpdir(), 'moot-anonymity-'));
  try {
    const path = join(temporary, 'anonymity.mjs');
    writeFileSync(path, output[0].code);
    return (await import(pathToFileURL(path).href)) as typeof Anonymity;
  } finally {
    rmSync(temporary, { recursive: true });
  }
}
