/** All that is asked of a scanner, of the real one and of those with a planted fault alike. */
import type * as ScannerModule from '@moot/anonymity/scanner';
import type { Finding } from '@moot/anonymity/scanner';
import { goldTexts, laterTexts } from './gold.ts';
import { madeIdentifiers, sentenceOf } from './identifiers.ts';
import { isCovered, listedNames, mayBeMistyped, randomFrom, sentences, withSlip } from './names.ts';
import { score, type Score } from './score.ts';
import { survivors, variants } from './survivors.ts';

/** Classes that are held to a figure together: alone, some have too few entities for a share to mean anything. */
const groups: Readonly<Record<string, string>> = {
  authority: 'listed names',
  typo: 'names with a slip',
  person: 'people',
  building: 'buildings',
  place: 'places',
  organisation: 'organisations and projects',
  project: 'organisations and projects',
  money: 'sums, counts and dates',
  count: 'sums, counts and dates',
  date: 'sums, counts and dates',
};
const groupOf = (name: string): string => groups[name] ?? 'identifiers';

/** The share of entities that must be found whole. */
const floors: Readonly<Record<string, number>> = {
  'listed names': 1,
  identifiers: 1,
  'names with a slip': 0.99,
};
const otherwise = 0.95;
const precisionFloor = 0.85;
const slipFloor = 0.99;

export interface Verdict {
  readonly held: boolean;
  /** In words, with the figure, each thing that did not hold. */
  readonly broken: readonly string[];
  readonly seen: Score;
  readonly unseen: Score;
  /** On texts written after the rules; measured, and held to nothing. */
  readonly later: Score;
  readonly figures: {
    readonly names: number;
    readonly namesMissed: readonly string[];
    readonly slips: number;
    readonly slipsMissed: readonly string[];
    readonly identifiers: number;
    readonly identifiersWrong: readonly string[];
    readonly survivorsHit: readonly string[];
  };
}

export interface Extent {
  /** Every so-manieth of the register's names. */
  readonly everyName: number;
  /** Slips for each name that is asked. */
  readonly slips: number;
  readonly identifiers: number;
  readonly seed: number;
}

export function judge(
  { makeScanner, scannerData }: Pick<typeof ScannerModule, 'makeScanner' | 'scannerData'>,
  { everyName, slips, identifiers, seed }: Extent,
): Verdict {
  const scanner = makeScanner(scannerData());
  const random = randomFrom(seed + 1);
  const broken: string[] = [];

  const texts = goldTexts();
  const found = new Map<string, readonly Finding[]>();
  const scan = (text: string): readonly Finding[] => {
    const findings = found.get(text) ?? scanner.scan(text, scanner.learn([text]));
    found.set(text, findings);
    return findings;
  };
  const seen = score(
    texts.filter(text => !text.unseen),
    scan,
    groupOf,
  );
  const unseen = score(
    texts.filter(text => text.unseen),
    scan,
    groupOf,
  );
  for (const [part, { classes }] of [['seen', seen] as const, ['unseen', unseen] as const]) {
    for (const [name, { entities, found: whole, findings, right }] of classes) {
      if (entities > 0 && whole / entities < (floors[name] ?? otherwise))
        broken.push(`${part} ${name}: ${whole} of ${entities} found`);
      if (findings > 0 && right / findings < precisionFloor)
        broken.push(`${part} ${name}: ${right} of ${findings} findings right`);
    }
  }

  for (const { text } of texts) {
    const findings = scan(text);
    const amiss = findings.some(
      ({ start, end, text: said }, at) =>
        text.slice(start, end) !== said || start < (findings[at - 1]?.end ?? 0),
    );
    if (amiss) broken.push('a span that does not cover what it quotes, or overlaps another');
  }

  const asked = listedNames().filter((_, at) => at % everyName === seed % everyName);
  const namesMissed = asked.flatMap(({ name }) =>
    sentences.map(sentence => sentence(name)).filter(text => !isCovered(text, name, scanner.scan(text))),
  );
  if (namesMissed.length > 0) broken.push(`${namesMissed.length} sentences with a listed name in them`);

  const slipped = asked
    .filter(mayBeMistyped)
    .flatMap(({ name }) => Array.from({ length: slips }, () => withSlip(name, random)));
  const slipsMissed = slipped.flatMap((name, at) => {
    const text = sentences[at % sentences.length]?.(name) ?? name;
    return isCovered(text, name, scanner.scan(text)) ? [] : [text];
  });
  if (slipped.length > 0 && slipsMissed.length / slipped.length > 1 - slipFloor)
    broken.push(`${slipsMissed.length} of ${slipped.length} names with a slip`);

  const made = madeIdentifiers(random, identifiers);
  const identifiersWrong = made.flatMap(one => {
    const text = sentenceOf(one);
    const at = text.indexOf(one.value);
    const isThere = scanner
      .scan(text)
      .some(
        ({ category, start, end }) =>
          category === one.category && start <= at && end >= at + one.value.length,
      );
    return isThere === one.valid ? [] : [`${one.category} ${one.value}`];
  });
  if (identifiersWrong.length > 0) broken.push(`${identifiersWrong.length} of ${made.length} identifiers`);

  const survivorsHit = survivors.flatMap(text =>
    scanner.scan(text).map(finding => `“${finding.text}” in “${text}”`),
  );
  if (survivorsHit.length > 0) broken.push(`${survivorsHit.length} findings in ordinary words`);

  const variantsMissed = variants.filter(name => {
    const texts = [`please ask ${name}`, `the mail of ${name} is down`];
    const bare = name.replace(/^#|’s$/, '');
    return !texts.every(text => isCovered(text, bare, scanner.scan(text)));
  });
  if (variantsMissed.length > 0) broken.push(`names as typed: ${variantsMissed.join(', ')}`);

  const twice = 'Alison Brook rang us.\nLater Brook wrote.';
  if (!isCovered(twice, 'Brook', scanner.scan(twice, scanner.learn([twice]))))
    broken.push('a name that comes again by its part');

  return {
    held: broken.length === 0,
    broken,
    seen,
    unseen,
    later: score(laterTexts(), scan, groupOf),
    figures: {
      names: asked.length,
      namesMissed,
      slips: slipped.length,
      slipsMissed,
      identifiers: made.length,
      identifiersWrong,
      survivorsHit,
    },
  };
}
