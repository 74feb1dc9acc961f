/**
 * Reads a generated table: a line a row, cells parted by tabs, in the order of `columns`.
 * Throws when a row has another number of cells, which only a broken generator can cause.
 */
export function rowsOf<Column extends string>(
  table: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  return table.split('\n').map(line => {
    const cells = line.split('\t');
    if (cells.length !== columns.length)
      throw new Error(`A row of ${cells.length} cells, not ${columns.length}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Record<
      Column,
      string
    >;
  });
}

/** The value if it is one of `allowed`; throws otherwise. */
export function oneOf<Value extends string>(allowed: readonly Value[], value: string): Value {
  const found = allowed.find(candidate => candidate === value);
  if (found === undefined) throw new Error(`"${value}" is none of ${allowed.join(', ')}`);
  return found;
}

/** Null for an empty cell. */
export const orNull = (cell: string): string | null => (cell === '' ? null : cell);

/** A number, or null for an empty cell. */
export const numberOrNull = (cell: string): number | null => (cell === '' ? null : Number(cell));
