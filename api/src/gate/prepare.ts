/**
 * The one gate for both GraphQL doors: finds the document, checks that its operation may enter by this door, measures what
 * was sent with it, and answers a ready operation or a refusal. Neither door parses or validates by itself. People's pages
 * name documents of the web's own build; only an API token writes its own, and that only to ask.
 */
import type { Caller } from '../database/asViewer.ts';
import { Refusal, invalid, tooCostly } from './refusal.ts';
import type { GateDocument, Variables } from './documents.ts';
import type { Gate } from './gate.ts';
import { exceededByVariables } from './measure.ts';

/** What a door received, as far as the gate looks at it. */
export interface Request {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
  readonly variables?: unknown;
}

export type Door = 'http' | 'socket';

/** A ready operation. */
export interface Prepared {
  readonly document: GateDocument;
  /** Of a document of the build; null for what a token wrote. */
  readonly documentId: string | null;
  readonly variables: Variables;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Throws a `Refusal` for what may not enter. */
export function prepare(
  gate: Pick<Gate, 'documents' | 'freeForm' | 'limits'>,
  request: Request,
  caller: Caller,
  door: Door,
): Prepared {
  const { document, documentId } = caller.kind === 'token' ? written(gate, request) : named(gate, request);
  const entersHere = (document.operation === 'subscription') === (door === 'socket');
  if (!entersHere) throw invalid({ path: 'documentId', problem: 'wrong_door' });
  const given = request.variables ?? {};
  if (!isRecord(given)) throw invalid({ path: 'variables', problem: 'not_an_object' });
  const exceeded = exceededByVariables(given, gate.limits);
  if (exceeded !== null) throw tooCostly(exceeded);
  const variables = document.complete(given);
  if (variables === null) throw invalid({ path: 'variables', problem: 'wrong_type' });
  if (document.costs !== null && document.costs(variables) > gate.limits.documentCost)
    throw tooCostly('documentCost');
  return { document, documentId, variables };
}

type Found = Pick<Prepared, 'document' | 'documentId'>;

/** A document of the web's own build, by its hash; what stands beside it is not looked at. */
function named({ documents }: Pick<Gate, 'documents'>, { extensions }: Request): Found {
  const id = isRecord(extensions) ? extensions['documentId'] : undefined;
  const document = typeof id === 'string' ? documents.get(id) : undefined;
  if (document === undefined) throw invalid({ path: 'documentId', problem: 'unknown_document' });
  return { document, documentId: document.id };
}

function written({ freeForm }: Pick<Gate, 'freeForm'>, { query, operationName, extensions }: Request): Found {
  if (extensions !== undefined && extensions !== null && !isRecord(extensions))
    throw invalid({ path: 'extensions', problem: 'not_an_object' });
  return { document: freeForm.find(query, operationName), documentId: null };
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
