/**
 * What the server may answer instead of data: a closed list of codes, each with what it carries. The words for
 * each code are in the language catalogues, never in the server's message.
 */
import type { CombinedError } from '@urql/vue';

/** A field of the input that was not accepted: where it is, and the code of what is wrong with it. */
export interface FieldProblem {
  /** The way to the field, with dots: `content.summary`. */
  readonly path: string;
  /** A code that the catalogues word. */
  readonly problem: string;
}

/** A refusal; `INVALID` names its fields, `CONFLICT` the version that stands, `INTERNAL` an id for the log. */
export type Refusal =
  | { readonly code: 'NOT_SIGNED_IN' }
  | { readonly code: 'STEP_UP' }
  | { readonly code: 'NOT_FOUND' }
  | { readonly code: 'INVALID'; readonly fields: readonly FieldProblem[] }
  | { readonly code: 'CONFLICT'; readonly version: string | undefined }
  | { readonly code: 'TOO_MANY' }
  | { readonly code: 'TOO_COSTLY' }
  | { readonly code: 'UNAVAILABLE' }
  | { readonly code: 'INTERNAL'; readonly id: string | undefined };

/** The code of a refusal alone. */
export type RefusalCode = Refusal['code'];

/** The refusal in a result's error; undefined where there is no error. What is not understood is `INTERNAL`. */
export function refusalOf(error: CombinedError | undefined): Refusal | undefined {
  if (error === undefined) return undefined;
  if (error.networkError !== undefined) return { code: 'UNAVAILABLE' };
  return parseRefusal(error.graphQLErrors[0]?.extensions ?? {});
}

/** Reads the `extensions` of a GraphQL error. */
export function parseRefusal(extensions: Readonly<Record<string, unknown>>): Refusal {
  const code = extensions['code'];
  switch (code) {
    case 'NOT_SIGNED_IN':
    case 'STEP_UP':
    case 'NOT_FOUND':
    case 'TOO_MANY':
    case 'TOO_COSTLY':
    case 'UNAVAILABLE':
      return { code };
    case 'INVALID':
      return { code, fields: fieldsOf(extensions['fields']) };
    case 'CONFLICT':
      return { code, version: wordOf(extensions['version']) };
    default:
      return { code: 'INTERNAL', id: wordOf(extensions['id']) };
  }
}

function fieldsOf(value: unknown): readonly FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((field: unknown) => {
    if (typeof field !== 'object' || field === null) return [];
    const { path, problem } = field as { readonly path?: unknown; readonly problem?: unknown };
    const joined = Array.isArray(path) ? path.join('.') : path;
    return typeof joined === 'string' && typeof problem === 'string' ? [{ path: joined, problem }] : [];
  });
}

function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
