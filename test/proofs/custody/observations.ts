/**
 * What a thief can observe of a submission, a publication, an owner tag or an authority: the rows that name it, and of
 * these their number, numbers, lengths, times and places in the heap. Rows of other tables (ties, audit, jobs) that
 * share an id or a long value with it are its rows too.
 */
import { createHash } from 'node:crypto';
import type { Dump, Row } from './dump.ts';

export type Sort = 'count' | 'length' | 'time' | 'order';

export interface Observation {
  readonly table: string;
  readonly sort: Sort;
  readonly name: string;
  /** One for each entity, in their order. */
  readonly values: readonly number[];
}

/** An entity by the words that name it in a dump: ids, or tags in hex. */
export interface Entity {
  readonly words: readonly string[];
}

/** Identifiers that a value holds: whole ids, hashes, and those inside texts, JSON and bytes. */
export function wordsOf(value: unknown): readonly string[] {
  if (Buffer.isBuffer(value)) return value.length >= 8 && value.length <= 64 ? [value.toString('hex')] : [];
  if (typeof value === 'string')
    return value.toLowerCase().match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,128}/g) ?? [];
  if (value instanceof Date || value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value === 'object') return Object.values(value).flatMap(wordsOf);
  return [];
}

/** An id as somebody careless could have stored it: itself and its plain hashes. */
export function disguisesOf(word: string): readonly string[] {
  const raw = Buffer.from(word.replaceAll('-', ''), 'hex');
  return [
    word,
    word.replaceAll('-', ''),
    ...['sha256', 'sha1', 'md5'].flatMap(sort => [
      createHash(sort).update(word).digest('hex'),
      createHash(sort).update(raw).digest('hex'),
    ]),
  ];
}

/** Which rows hold which words, in the whole dump. */
export interface Index {
  readonly dump: Dump;
  /** By word: table and place in its heap. */
  readonly places: ReadonlyMap<
    string,
    readonly { readonly table: string; readonly at: number; readonly row: Row }[]
  >;
}

export function indexOf(dump: Dump): Index {
  const places = new Map<string, { table: string; at: number; row: Row }[]>();
  for (const { name: table, rows } of dump) {
    rows.forEach((row, at) => {
      for (const word of new Set(Object.values(row).flatMap(wordsOf))) {
        const known = places.get(word);
        if (known === undefined) places.set(word, [{ table, at, row }]);
        else known.push({ table, at, row });
      }
    });
  }
  return { dump, places };
}

/** The observations of all entities in the tables that `within` names, of the sorts asked for. */
export function observe(
  index: Index,
  entities: readonly Entity[],
  within: (table: string) => boolean,
  sorts: readonly Sort[],
): readonly Observation[] {
  const columns = new Map<string, { table: string; sort: Sort; name: string; values: number[] }>();
  const put = (
    table: string,
    sort: Sort,
    what: string,
    at: number,
    value: number,
    combine: 'sum' | 'least' = 'least',
  ): void => {
    if (!sorts.includes(sort) || !Number.isFinite(value)) return;
    const name = `${sort} ${table} ${what}`;
    const column = columns.get(name) ?? {
      table,
      sort,
      name,
      values: Array.from({ length: entities.length }, () => Number.NaN),
    };
    const known = column.values[at]!;
    column.values[at] = Number.isNaN(known)
      ? value
      : combine === 'sum'
        ? known + value
        : Math.min(known, value);
    columns.set(name, column);
  };
  entities.forEach(({ words }, at) => {
    const found = new Set(words.flatMap(word => index.places.get(word) ?? []));
    for (const { table, at: place, row } of found) {
      if (!within(table)) continue;
      put(table, 'count', 'rows', at, 1, 'sum');
      put(table, 'order', 'first place', at, place);
      for (const [column, value] of Object.entries(row)) {
        if (value instanceof Date) put(table, 'time', column, at, value.getTime());
        else if (typeof value === 'number') put(table, 'count', column, at, value, 'sum');
        else if (typeof value === 'boolean') put(table, 'count', column, at, value ? 1 : 0, 'sum');
        else if (typeof value === 'string' && /^\d{1,15}$/.test(value))
          put(table, 'order', column, at, Number(value));
        else if (Buffer.isBuffer(value)) put(table, 'length', column, at, value.length, 'sum');
        else if (typeof value === 'string') {
          put(table, 'length', column, at, value.length, 'sum');
          const time = /^([0-9a-f]{8})-([0-9a-f]{4})-7/.exec(value);
          if (time !== null)
            put(table, 'time', `${column} (ordered id)`, at, Number.parseInt(`${time[1]}${time[2]}`, 16));
        } else if (Array.isArray(value)) put(table, 'count', `${column} entries`, at, value.length, 'sum');
        else if (typeof value === 'object' && value !== null)
          put(table, 'length', column, at, JSON.stringify(value).length, 'sum');
      }
    }
  });
  // What is not there is itself an observation: it lies below everything.
  return [...columns.values()].map(column => ({
    ...column,
    values: column.values.map(value => (Number.isNaN(value) ? -1 : value)),
  }));
}
