/** How much of the gold set a scanner finds, and how much of what it finds is there. */
import type { Finding } from '@moot/anonymity/scanner';
import type { Entity, GoldText, Mention } from './gold.ts';

/** Classes that stand for each other: a street taken for a hamlet is found all the same. */
const families: Readonly<Record<string, string>> = {
  authority: 'name',
  typo: 'name',
  place: 'name',
  building: 'name',
  person: 'name',
  organisation: 'name',
  project: 'name',
  own: 'name',
  email: 'net',
  url: 'net',
  domain: 'net',
  hostname: 'net',
  tenant: 'net',
};
const familyOf = (name: string): string => families[name] ?? name;
/** Whether a finding answers for an entity: of its family, or an address that has the name in it. */
const answers = (category: string, name: string): boolean =>
  familyOf(category) === familyOf(name) || (familyOf(category) === 'net' && familyOf(name) === 'name');

/** The words of a mention that tell: with a capital or a digit, or all longer ones where there is none. */
export function tellingParts(text: string, mention: Mention): readonly Mention[] {
  const words = [...text.slice(mention.start, mention.end).matchAll(/[\p{L}\d]+/gu)].map(match => ({
    word: match[0],
    start: mention.start + match.index,
    end: mention.start + match.index + match[0].length,
  }));
  const telling = words.filter(({ word }) => /[\p{Lu}\d]/u.test(word));
  return telling.length > 0 ? telling : words.filter(({ word }) => word.length > 2);
}

/** Every telling word of every mention is covered by a finding of the same family. */
export function isFound(text: string, entity: Entity, findings: readonly Finding[]): boolean {
  const mine = findings.filter(({ category }) => answers(category, entity.class));
  return entity.mentions.every(mention =>
    tellingParts(text, mention).every(part =>
      mine.some(({ start, end }) => start <= part.start && end >= part.end),
    ),
  );
}

/** A finding is right when it touches an entity of its family. */
export function isRight(finding: Finding, entities: readonly Entity[]): boolean {
  return entities.some(
    entity =>
      answers(finding.category, entity.class) &&
      entity.mentions.some(({ start, end }) => start < finding.end && end > finding.start),
  );
}

export interface Tally {
  entities: number;
  found: number;
  findings: number;
  right: number;
}
export interface Score {
  readonly classes: ReadonlyMap<string, Tally>;
  /** What was missed, and what was found that is not there; empty for the unseen third, which nobody may look at. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

export function score(
  texts: readonly GoldText[],
  scan: (text: string) => readonly Finding[],
  classOf: (name: string) => string = name => name,
): Score {
  const classes = new Map<string, Tally>();
  const tally = (name: string): Tally => {
    const key = classOf(name);
    const known = classes.get(key) ?? { entities: 0, found: 0, findings: 0, right: 0 };
    classes.set(key, known);
    return known;
  };
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const { text, entities, unseen, file } of texts) {
    const findings = scan(text);
    for (const entity of entities) {
      const counted = tally(entity.class);
      counted.entities += 1;
      if (isFound(text, entity, findings)) counted.found += 1;
      else if (!unseen) {
        const said = entity.mentions.map(({ start, end }) => text.slice(start, end)).join(' | ');
        missed.push(`${file} ${entity.class}: ${said}`);
      }
    }
    for (const finding of findings) {
      const counted = tally(finding.category);
      counted.findings += 1;
      if (isRight(finding, entities)) counted.right += 1;
      else if (!unseen) {
        const around = text.slice(Math.max(0, finding.start - 30), finding.end + 20).replaceAll('\n', ' ');
        wrong.push(`${file} ${finding.category} “${finding.text}” in “${around}”`);
      }
    }
  }
  return { classes, missed, wrong };
}
