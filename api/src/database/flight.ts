/**
 * Several statements sent together and answered together, with one `Sync` at the end: for `pg` one query, for the database
 * one message to read and one to write. A statement that a connection knows is not described again, which saves as much as
 * the rest. Everything is prepared by name, so that no text can hold a second command.
 */
import pg from 'pg';

/** One statement of a flight; the same name always has the same text. */
export interface Step {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The rows of each step, in order. */
export type Landed = readonly (readonly Record<string, unknown>[])[];

interface FieldDescription {
  readonly name: string;
  readonly dataTypeID: number;
}

/** What `pg` offers a query of one's own; its types leave most of it out. */
interface Connection {
  readonly stream: { readonly cork: () => void; readonly uncork: () => void };
  readonly parsedStatements: Record<string, string | undefined>;
  readonly parse: (message: { readonly name: string; readonly text: string }) => void;
  readonly bind: (message: {
    readonly statement: string;
    readonly values: readonly unknown[];
    readonly valueMapper: (value: unknown) => unknown;
  }) => void;
  readonly describe: (message: { readonly type: 'P'; readonly name: string }) => void;
  readonly execute: (message: { readonly portal: string }) => void;
  readonly close: (message: { readonly type: 'S'; readonly name: string }) => void;
  readonly sync: () => void;
}

type ReadValue = (text: string) => unknown;
type ReaderOf = (type: number) => ReadValue;
interface Column {
  readonly name: string;
  readonly read: ReadValue;
}

/** The columns of the statements that a connection has described. */
const described = new WeakMap<Connection, Map<string, readonly Column[]>>();

/** A value as it is sent: text, bytes or null. */
function sent(value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || Buffer.isBuffer(value)) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map(inList).join(',')}}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function inList(value: unknown): string {
  const one = sent(value);
  if (one === null) return 'NULL';
  if (Array.isArray(value)) return String(one);
  const text = Buffer.isBuffer(one) ? `\\x${one.toString('hex')}` : one;
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

const textArray = 1009;

/** A list of codes, which is what nearly every text[] is; null where something in it is quoted or null. */
function plainTexts(text: string): readonly string[] | null {
  if (text === '{}') return [];
  return text.includes('"') || text.includes('NULL') ? null : text.slice(1, -1).split(',');
}

const rowOf = (columns: readonly Column[], fields: readonly (string | null)[]): Record<string, unknown> => {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at] as Column;
    const value = fields[at];
    row[column.name] = value === null || value === undefined ? null : column.read(value);
  }
  return row;
};

// Only what is a `Query` may travel on a pipelined connection; nothing of its ways of answering is used.
const PgQuery = pg.Query as unknown as new (config: { readonly text: string }) => object;

class Flight extends PgQuery {
  readonly #steps: readonly Step[];
  readonly #readerOf: ReaderOf;
  readonly #rows: Record<string, unknown>[][];
  readonly #land: (rows: Landed) => void;
  readonly #fail: (error: unknown) => void;
  #connection: Connection | undefined;
  #columns = new Map<string, readonly Column[]>();
  #fresh: string[] = [];
  #at = 0;
  #failed = false;

  constructor(
    steps: readonly Step[],
    readerOf: ReaderOf,
    land: (rows: Landed) => void,
    fail: (error: unknown) => void,
  ) {
    super({ text: '' });
    this.#steps = steps;
    this.#readerOf = readerOf;
    this.#rows = steps.map(() => []);
    this.#land = land;
    this.#fail = fail;
  }

  submit(connection: Connection): null {
    this.#connection = connection;
    let columns = described.get(connection);
    if (columns === undefined) described.set(connection, (columns = new Map()));
    this.#columns = columns;
    connection.stream.cork();
    try {
      for (const { name, text, values } of this.#steps) {
        const known = connection.parsedStatements[name];
        if (known !== undefined && known !== text) throw new Error(`the statement ${name} has two texts`);
        if (known === undefined) {
          connection.parse({ name, text });
          connection.parsedStatements[name] = text;
          this.#fresh.push(name);
        }
        connection.bind({ statement: name, values, valueMapper: sent });
        if (!columns.has(name)) connection.describe({ type: 'P', name: '' });
        connection.execute({ portal: '' });
      }
    } catch (error) {
      this.handleError(error);
    }
    connection.sync();
    connection.stream.uncork();
    return null;
  }

  handleRowDescription({ fields }: { readonly fields: readonly FieldDescription[] }): void {
    const step = this.#steps[this.#at];
    if (step === undefined) return;
    this.#columns.set(
      step.name,
      fields.map(({ name, dataTypeID }) => ({ name, read: this.#readerOf(dataTypeID) })),
    );
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const step = this.#steps[this.#at];
    const columns = step === undefined ? undefined : this.#columns.get(step.name);
    if (columns === undefined || this.#failed) return;
    try {
      this.#rows[this.#at]?.push(rowOf(columns, fields));
    } catch (error) {
      this.handleError(error);
    }
  }

  handleCommandComplete(): void {
    const step = this.#steps[this.#at];
    // A command without rows has no columns; the next time it need not be asked for them.
    if (step !== undefined && !this.#columns.has(step.name)) this.#columns.set(step.name, []);
    this.#at += 1;
  }

  handleEmptyQuery(): void {
    this.#at += 1;
  }

  handlePortalSuspended(): void {
    this.#at += 1;
  }

  handleError(error: unknown): void {
    if (this.#failed) return;
    this.#failed = true;
    // Which of the new ones the database still prepared is unknown: they are forgotten on both sides.
    const connection = this.#connection;
    if (connection !== undefined && this.#fresh.length > 0) {
      for (const name of this.#fresh) {
        delete connection.parsedStatements[name];
        this.#columns.delete(name);
        connection.close({ type: 'S', name });
      }
    }
    this.#fail(error);
  }

  handleReadyForQuery(): void {
    if (!this.#failed) this.#land(this.#rows);
  }
}

/** Sends the steps in one flight. Rejects with the first error; the transaction, if one was begun, is then still open. */
export const fly = (client: pg.ClientBase, steps: readonly Step[]): Promise<Landed> =>
  new Promise((land, fail) => {
    const readerOf: ReaderOf = type => {
      const read = client.getTypeParser(type, 'text') as ReadValue;
      return type === textArray ? text => plainTexts(text) ?? read(text) : read;
    };
    client.query(new Flight(steps, readerOf, land, fail) as unknown as pg.Query);
  });
