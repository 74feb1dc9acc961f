/**
 * Queries that an API token writes itself. Each text is parsed, measured and validated once and kept, as what it is or as
 * the refusal that it earned; the oldest is forgotten first. They are interpreted, never compiled: what a stranger wrote
 * does not become code.
 */
import { createHash } from 'node:crypto';
import {
  execute,
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Limits } from '../limits.ts';
import { completing, type GateDocument } from './documents.ts';
import { costOf, exceededBy, fragmentsOf } from './measure.ts';
import { invalid, Refusal, tooCostly } from './refusal.ts';

/** Finds the query that a token asks; throws a `Refusal` for what may not be asked. */
export interface FreeForm {
  readonly find: (text: unknown, operationName: unknown) => GateDocument;
  /** What Apollo would parse a second time otherwise. */
  readonly parsed: (hash: string) => DocumentNode | undefined;
}

export interface FreeFormParts {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** Whether a token may ask what the schema holds. */
  readonly introspection: boolean;
}

interface Known {
  readonly document: DocumentNode;
  /** By name; the only one also by the empty name. */
  readonly operations: ReadonlyMap<string, GateDocument>;
}

export function openFreeForm(parts: FreeFormParts): FreeForm {
  const kept = new Map<string, Known | Refusal>();
  const keep = (hash: string, found: Known | Refusal): Known | Refusal => {
    const [oldest] = kept.keys();
    if (kept.size >= parts.limits.cachedDocuments && oldest !== undefined) kept.delete(oldest);
    kept.set(hash, found);
    return found;
  };
  return {
    find: (text, operationName) => {
      if (text === undefined || text === null || text === '')
        throw invalid({ path: 'query', problem: 'missing' });
      if (typeof text !== 'string') throw invalid({ path: 'query', problem: 'not_a_text' });
      if (Buffer.byteLength(text) > parts.limits.documentBytes) throw tooCostly('documentBytes');
      const hash = sha256(text);
      const before = kept.get(hash);
      // Used again: the last to be forgotten.
      if (before !== undefined) kept.delete(hash);
      const found = keep(hash, before ?? read(text, parts));
      if (found instanceof Refusal) throw found;
      const operation = found.operations.get(nameOf(operationName));
      if (operation === undefined) throw invalid({ path: 'operationName', problem: 'unknown_operation' });
      return operation;
    },
    parsed: hash => {
      const known = kept.get(hash);
      return known === undefined || known instanceof Refusal ? undefined : known.document;
    },
  };
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function nameOf(operationName: unknown): string {
  if (operationName === undefined || operationName === null) return '';
  if (typeof operationName !== 'string') throw invalid({ path: 'operationName', problem: 'not_a_text' });
  return operationName;
}

/** Parsed, measured, validated: in this order, so that each step's work is bounded by the one before. */
function read(text: string, parts: FreeFormParts): Known | Refusal {
  try {
    return knownOf(text, parts);
  } catch (error) {
    if (error instanceof Refusal) return error;
    if (error instanceof GraphQLError) {
      const tooLong = /more tha[nt] \d+ tokens/.test(error.message);
      return tooLong ? tooCostly('documentTokens') : invalid({ path: placeOf(error), problem: 'malformed' });
    }
    throw error;
  }
}

function knownOf(text: string, { schema, limits, introspection }: FreeFormParts): Known {
  const document = parse(text, { maxTokens: limits.documentTokens });
  const fragments = fragmentsOf(document);
  const operations = document.definitions.filter(each => each.kind === Kind.OPERATION_DEFINITION);
  for (const operation of operations) {
    if (operation.operation !== 'query') throw invalid({ path: 'query', problem: 'only_queries' });
    const exceeded = exceededBy(operation, fragments, limits);
    if (exceeded !== null) throw tooCostly(exceeded);
  }
  if (operations.length === 0) throw invalid({ path: 'query', problem: 'no_operation' });
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const [problem] = validate(schema, document, rules, { maxErrors: 1 });
  if (problem !== undefined) throw invalid({ path: placeOf(problem), problem: 'not_valid' });

  const documentOf = (operation: OperationDefinitionNode): GateDocument => ({
    text,
    document,
    operation: operation.operation,
    name: operation.name?.value ?? null,
    complete: completing(schema, operation),
    costs: variables => costOf(schema, operation, fragments, variables),
    run: (variables, asked) =>
      execute({
        schema,
        document,
        operationName: operation.name?.value ?? null,
        variableValues: variables,
        contextValue: asked,
      }),
  });
  const named = operations.map(each => [each.name?.value ?? '', documentOf(each)] as const);
  const only = named.length === 1 ? named[0]?.[1] : undefined;
  return { document, operations: new Map(only === undefined ? named : [...named, ['', only]]) };
}

/** Where in the query something is wrong, as `query:LINE:COLUMN`: of a library's sentence nothing else is shown (R7). */
function placeOf({ locations }: GraphQLError): string {
  const [place] = locations ?? [];
  return place === undefined ? 'query' : `query:${place.line}:${place.column}`;
}
