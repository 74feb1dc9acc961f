/**
 * A table, written anew from its cells: every cell quoted, commas between them, rows and columns that hold nothing
 * left out, and no cell that a spreadsheet would run as a formula.
 */
import { parse } from 'csv-parse/sync';
import { bounds } from './bounds.ts';
import { asItShows, tidied } from './characters.ts';
import { FileRefused } from './refusals.ts';

type Table = readonly (readonly string[])[];

const separators = [',', ';', '\t'] as const;
/** A line by which a spreadsheet is told the separator. */
const separatorLine = /^sep=[,;\t]\n/i;

export function rebuildTable(text: string): Buffer {
  const shown = asItShows(text).replace(separatorLine, '');
  const table = withoutEmpty(tableOf(shown).map(row => row.map(cell => defused(tidied(cell).trim()))));
  if (table.length === 0) throw new FileRefused('empty');
  if (table.length > bounds.rows || (table[0]?.length ?? 0) > bounds.columns)
    throw new FileRefused('too_large');
  const lines = table.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(','));
  const bytes = Buffer.from(lines.map(line => `${line}\r\n`).join(''), 'utf8');
  if (bytes.length > bounds.tableBytes) throw new FileRefused('too_large');
  return bytes;
}

/** By the first separator that makes more than one column. One column it is only where no separator finds another. */
function tableOf(text: string): Table {
  const read = separators.map(separator => rowsBy(separator, text));
  const found = read.find(rows => rows !== null && (rows[0]?.length ?? 0) > 1) ?? null;
  const rows = found ?? (read.includes(null) ? null : read[0]);
  if (rows == null) throw new FileRefused('table_uneven');
  return rows;
}

/** Null where the rows differ in columns, or a quote does not close. */
function rowsBy(delimiter: string, text: string): Table | null {
  try {
    return parse(text, { delimiter, record_delimiter: '\n', skip_empty_lines: true });
  } catch {
    return null;
  }
}

function withoutEmpty(table: Table): Table {
  const rows = table.filter(row => row.some(cell => cell !== ''));
  const columns = [...(rows[0] ?? []).keys()].filter(at => rows.some(row => row[at] !== ''));
  return rows.map(row => columns.map(at => row[at] ?? ''));
}

const formula = /^[=+\-@|%]/;
const number = /^[+-]?\d[\d ,.]*%?$/;

/** A spreadsheet takes what begins so for a formula; behind an apostrophe it is a text, and shows as it stood. */
const defused = (cell: string): string => (formula.test(cell) && !number.test(cell) ? `'${cell}` : cell);
