/** How alike two sides look along a tie: what joiners measure on a dump. */
import { createHash } from 'node:crypto';
import type { Joiner } from './joiner.ts';
import {
  disguisesOf,
  indexOf,
  observe,
  type Entity,
  type Index,
  type Observation,
  type Sort,
} from './observations.ts';
import { standardRanks, type Figure } from './permutation.ts';
import type { Truth } from './scenario.ts';

/** The best correlation of anything seen on the left with anything seen on the right. */
export function correlation(
  left: readonly Observation[],
  right: readonly Observation[],
  size: number,
): Figure {
  const ranked = (list: readonly Observation[]): readonly Float64Array[] =>
    list.flatMap(({ values }) => {
      const ranks = standardRanks(values);
      return ranks === undefined ? [] : [ranks];
    });
  const ones = ranked(left);
  const others = ranked(right);
  return {
    size,
    of: order => {
      let best = 0;
      for (const one of ones) {
        for (const other of others) {
          let sum = 0;
          for (let at = 0; at < size; at++) sum += one[at]! * other[order[at]!]!;
          if (Math.abs(sum) > best) best = Math.abs(sum);
        }
      }
      return best;
    },
  };
}

/**
 * What sets apart at least five. Rarer things on both sides coincide too easily: two of sixty-seven with two others in one
 * of two thousand shuffles, which would hide a leak that is plain for all the rest.
 */
export const varied = (seen: readonly Observation[]): readonly Observation[] =>
  seen.filter(({ values }) => {
    const most = Math.max(...[...Map.groupBy(values, value => value).values()].map(alike => alike.length));
    return values.length - most >= 5;
  });

/** How much of the variance of anything seen lies between the groups: 1 when the group tells all. */
export function grouping(seen: readonly Observation[], groups: readonly string[]): Figure {
  const codes = [...new Set(groups)];
  const group = groups.map(one => codes.indexOf(one));
  const sizes = codes.map((_, code) => group.filter(one => one === code).length);
  const ranked = seen.flatMap(({ values }) => {
    const ranks = standardRanks(values);
    return ranks === undefined ? [] : [ranks];
  });
  return {
    size: groups.length,
    of: order => {
      let best = 0;
      for (const ranks of ranked) {
        const sums = new Float64Array(codes.length);
        for (let at = 0; at < group.length; at++) sums[group[order[at]!]!]! += ranks[at]!;
        let between = 0;
        for (let code = 0; code < codes.length; code++) between += sums[code]! ** 2 / sizes[code]!;
        if (between > best) best = between;
      }
      return best;
    },
  };
}

export const words = (...list: readonly string[]): Entity => ({ words: list });
export const submissionsOf = (truth: Truth): readonly Entity[] =>
  truth.ties.map(tie => words(tie.submission));
export const publicationsOf = (truth: Truth): readonly Entity[] =>
  truth.ties.map(tie => words(tie.publication));
export const tagsOf = (truth: Truth): readonly Entity[] => truth.authors.map(author => words(author.tag));
export const authoritiesOf = (truth: Truth): readonly Entity[] =>
  truth.authors.map(author => words(author.authority, ...author.people));

export const inIntake = (table: string): boolean => table.startsWith('intake.');
export const outside = (table: string): boolean => !inIntake(table) && !table.startsWith('vault.');

/** Compares what is seen of one sort, in some tables, along all ties. */
export function byObservation(
  sorts: readonly Sort[],
  left: (table: string) => boolean = table => !table.startsWith('library.') && !table.startsWith('alerts.'),
  right: (table: string) => boolean = outside,
): Joiner['guesses'] {
  return (dump, truth) => {
    const index = indexOf(dump);
    const see = (entities: readonly Entity[], within: (table: string) => boolean, of = sorts) =>
      observe(index, entities, within, of);
    const every: readonly Sort[] = ['count', 'length', 'time', 'order'];
    return [
      {
        relation: 'publication and submission',
        // What is odd on the one side may answer to anything on the other: a length to a number, a place to a time.
        figure: correlation(
          varied(see(submissionsOf(truth), left)),
          varied(see(publicationsOf(truth), right, every)),
          truth.ties.length,
        ),
      },
      {
        relation: 'owner tag and authority',
        figure: correlation(
          see(tagsOf(truth), left),
          see(authoritiesOf(truth), right, every),
          truth.authors.length,
        ),
      },
      {
        relation: 'publications of one author',
        figure: grouping(
          see(publicationsOf(truth), right),
          truth.ties.map(tie => tie.authority),
        ),
      },
    ];
  };
}

/** Words that both sides share, directly or in a third row that holds a word of each; what is common weighs little. */
export function shared(
  index: Index,
  left: readonly Entity[],
  right: readonly Entity[],
  size: number,
): Figure {
  const aroundOf = (entity: Entity): ReadonlySet<string> => {
    const around = new Set<string>();
    for (const word of entity.words) {
      for (const disguise of disguisesOf(word)) {
        around.add(disguise);
        for (const { table, at, row } of index.places.get(disguise) ?? []) {
          around.add(`${table} ${at}`);
          for (const value of Object.values(row)) {
            if (Buffer.isBuffer(value) && value.length > 64)
              around.add(createHash('sha256').update(value).digest('hex'));
          }
          for (const neighbour of Object.values(row).flatMap(wordsIn))
            for (const other of disguisesOf(neighbour)) around.add(other);
        }
      }
    }
    return around;
  };
  const ones = left.map(aroundOf);
  const others = right.map(aroundOf);
  const common = new Map<string, number>();
  for (const set of [...ones, ...others])
    for (const word of set) common.set(word, (common.get(word) ?? 0) + 1);
  const scores = ones.map(one =>
    others.map(other => {
      let score = 0;
      for (const word of one) if (other.has(word)) score += 1 / common.get(word)! ** 2;
      return score;
    }),
  );
  return { size, of: order => order.reduce((sum, to, from) => sum + scores[from]![to]!, 0) };
}

const wordsIn = (value: unknown): readonly string[] => {
  if (Buffer.isBuffer(value)) return value.length >= 8 && value.length <= 64 ? [value.toString('hex')] : [];
  return typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value) ? [value] : [];
};

/** The publications that share a word, and whether they are of one author. */
export const sharedByAuthors = (index: Index, truth: Truth): Figure =>
  sharedByGroups(
    index,
    publicationsOf(truth),
    truth.ties.map(tie => tie.authority),
  );

/** How purely what shares a word is of one group, over all words that some but not most share. */
export function sharedByGroups(index: Index, entities: readonly Entity[], groups: readonly string[]): Figure {
  const holders = new Map<string, Set<number>>();
  entities.forEach(({ words: own }, at) => {
    for (const { row } of own.flatMap(word => index.places.get(word) ?? [])) {
      for (const value of Object.values(row).flatMap(wordsIn)) {
        holders.set(value, (holders.get(value) ?? new Set()).add(at));
      }
    }
  });
  // Words that are always found together count once.
  const sets = new Map([...holders.values()].map(set => [[...set].join(' '), [...set]] as const));
  const telling = [...sets.values()].filter(set => set.length > 1 && set.length <= groups.length / 2);
  return {
    size: groups.length,
    of: order =>
      telling.reduce((sum, set) => {
        const counts = new Map<string, number>();
        for (const at of set) counts.set(groups[order[at]!]!, (counts.get(groups[order[at]!]!) ?? 0) + 1);
        let same = 0;
        for (const count of counts.values()) same += (count * (count - 1)) / 2;
        return sum + same / ((set.length * (set.length - 1)) / 2);
      }, 0),
  };
}
