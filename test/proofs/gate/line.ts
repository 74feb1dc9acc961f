/** One line of the list that the proof covers: a guard at a door, how it is seen, and the faults that must be seen by it. */
import type { Stage } from './stage.ts';
import type { Fault } from './variants.ts';

export type Door =
  | 'HTTP, a page’s document'
  | 'HTTP, a token’s query'
  | 'WebSocket'
  | 'pages, files and sign-in';

export interface Line {
  readonly door: Door;
  readonly guard: string;
  /** Throws a `Difference` where the guard does not stand. */
  readonly check: (at: Stage) => Promise<void>;
  readonly faults: readonly Fault[];
  /** Needs a platform in production, with nothing invented. */
  readonly production?: true;
}

/** A text of a file of the gate that is taken out, or becomes another. */
export const inFile =
  (file: string) =>
  (name: string, from: string, to = ''): Fault => ({ name, file: `api/src/${file}`, from, to });

/** What both doors say of input that is not let in. */
export const refusedFor = (problem: string, path = 'documentId'): object => [
  { message: 'INVALID', extensions: { code: 'INVALID', fields: [{ path, problem }] } },
];
export const tooCostly = (limit: string): object => [
  { message: 'TOO_COSTLY', extensions: { code: 'TOO_COSTLY', limit } },
];

/** An error that shows an id and nothing else; answers whether it does. */
export const isMasked = (error: unknown): boolean => {
  const {
    message,
    extensions,
    path: _path,
    ...others
  } = error as {
    readonly message?: unknown;
    readonly extensions?: Readonly<Record<string, unknown>>;
    readonly path?: unknown;
  };
  return (
    message === 'INTERNAL' &&
    Object.keys(others).length === 0 &&
    Object.keys(extensions ?? {}).join() === 'code,id' &&
    /^[0-9a-f]{12}$/.test(String(extensions?.['id']))
  );
};
