/** Reads the gold set: texts with their entities marked where they stand. Its rules: gold/README.md. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Mention {
  readonly start: number;
  readonly end: number;
}
export interface Entity {
  readonly class: string;
  readonly mentions: readonly Mention[];
}
export interface GoldText {
  readonly file: string;
  readonly text: string;
  readonly entities: readonly Entity[];
  /** In the third that nobody looks at while the rules are tuned. */
  readonly unseen: boolean;
}

const mark = /\[\[([a-z]+)(?:#([a-z]+))?:([^\]]+)\]\]/g;

export function parseGold(marked: string): Omit<GoldText, 'file'> {
  const entities = new Map<string, { class: string; mentions: Mention[] }>();
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(mark)) {
    const [whole, name = '', key, words = ''] = match;
    text += marked.slice(from, match.index);
    const id = `${name} ${key === undefined ? words.toLowerCase() : `#${key}`}`;
    const entity = entities.get(id) ?? { class: name, mentions: [] };
    entity.mentions.push({ start: text.length, end: text.length + words.length });
    entities.set(id, entity);
    text += words;
    from = match.index + whole.length;
  }
  text += marked.slice(from);
  const unseen = BigInt(`0x${createHash('sha256').update(text).digest('hex')}`) % 3n === 0n;
  return { text, entities: [...entities.values()], unseen };
}

/** The gold set, written before the rules. */
export const goldTexts = (): readonly GoldText[] => textsIn('gold/*.txt');

/** Texts after public breach reports, written once the rules stood: they were measured before anything was changed. */
export const laterTexts = (): readonly GoldText[] => textsIn('gold/later/*.txt');

function textsIn(pattern: string): readonly GoldText[] {
  return globSync(join(import.meta.dirname, pattern))
    .toSorted()
    .flatMap(path =>
      readFileSync(path, 'utf8')
        .split(/^---$/m)
        .map(marked => ({ file: basename(path), ...parseGold(marked.trim()) })),
    );
}
