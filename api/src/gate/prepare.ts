/**
 * The one gate for both GraphQL doors: finds the trusted document, checks that its operation may enter by this door,
 * and answers a ready operation or a refusal. Neither door parses or validates by itself. Free-form documents are for
 * API tokens alone, which do not exist yet: until then every unknown document is refused.
 */
import { Refusal, invalid } from './refusal.ts';
import type { TrustedDocument } from './documents.ts';

/** What a door received, as far as the gate looks at it. */
export interface Request {
  readonly extensions?: unknown;
  readonly variables?: unknown;
}

export type Door = 'http' | 'socket';

/** A ready operation. */
export interface Prepared {
  readonly document: TrustedDocument;
  readonly variables: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Throws a `Refusal` for what may not enter. */
export function prepare(
  documents: ReadonlyMap<string, TrustedDocument>,
  request: Request,
  door: Door,
): Prepared {
  const id = isRecord(request.extensions) ? request.extensions['documentId'] : undefined;
  const document = typeof id === 'string' ? documents.get(id) : undefined;
  if (document === undefined) throw invalid({ path: 'documentId', problem: 'unknown_document' });
  const entersHere = (document.operation === 'subscription') === (door === 'socket');
  if (!entersHere) throw invalid({ path: 'documentId', problem: 'wrong_door' });
  const given = request.variables ?? {};
  if (!isRecord(given)) throw invalid({ path: 'variables', problem: 'not_an_object' });
  const variables = document.complete(given);
  if (variables === null) throw invalid({ path: 'variables', problem: 'wrong_type' });
  return { document, variables };
}

/** A GraphQL error as both doors send it. */
export interface MaskedError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Called with what is not a refusal: a bug, to be logged under the id that the asker is given. */
export type ReportBug = (error: unknown) => string;

/**
 * One mask for errors (R7): a refusal is a code and its parameters; everything else is a bug and shows an id. What an
 * asker can do wrong with variables is refused by `prepare`, so that no sentence of a library, which may quote the
 * schema, is ever an answer.
 */
export function mask(error: unknown, reportBug: ReportBug): MaskedError {
  const original =
    isRecord(error) && 'originalError' in error && error['originalError'] ? error['originalError'] : error;
  const path =
    isRecord(error) && Array.isArray(error['path']) ? { path: error['path'] as (string | number)[] } : {};
  if (original instanceof Refusal)
    return { message: original.reason.code, ...path, extensions: { ...original.reason } };
  const id = reportBug(original);
  return { message: 'INTERNAL', ...path, extensions: { code: 'INTERNAL', id } };
}
