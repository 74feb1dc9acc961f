/**
 * Trusted documents: the operations of the web's own build, by the hash that codegen gave them. A request names one;
 * nothing else is parsed. Each is validated once, when the gate opens, and compiled when first used.
 */
import {
  getOperationAST,
  getVariableValues,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  valueFromASTUntyped,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type OperationTypeNode,
} from 'graphql';
import type { Asked } from './context.ts';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** One operation that may be executed: of the web's build, or of an API token. */
export interface GateDocument {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationTypeNode;
  /** Of the operation; null where it has none. */
  readonly name: string | null;
  /** The declared variables alone, with their defaults; null where one is missing or of another type. */
  readonly complete: (variables: Variables) => Variables | null;
  /** How many fields the answer may hold; null where nobody needs to ask. */
  readonly costs: ((variables: Variables) => number) | null;
  readonly run: (variables: Variables, asked: Asked) => ExecutionResult | Promise<ExecutionResult>;
}

/** A document of the web's own build. */
export interface TrustedDocument extends GateDocument {
  /** `sha256:` and 64 hexadecimal digits. */
  readonly id: string;
  readonly compiled: () => CompiledQuery;
}

export type Variables = Readonly<Record<string, unknown>>;

/** The manifest that the web's build writes: id to text. */
export type Manifest = Readonly<Record<string, string>>;

/** A document of the build that does not fit the schema: the build is broken, so the server does not start. */
export class UntrustedBuild extends Error {
  constructor(id: string, problems: readonly string[]) {
    super(`document ${id} of the web's build is not valid: ${problems.join('; ')}`);
    this.name = 'UntrustedBuild';
  }
}

/** Reads and validates a manifest against the schema. */
export function trustDocuments(
  schema: GraphQLSchema,
  manifest: Manifest,
): ReadonlyMap<string, TrustedDocument> {
  const trusted = new Map<string, TrustedDocument>();
  for (const [id, text] of Object.entries(manifest)) {
    const document = parse(text, { maxTokens: 4000 });
    const problems = validate(schema, document, [...specifiedRules, NoSchemaIntrospectionCustomRule]).map(
      e => e.message,
    );
    const operation = getOperationAST(document);
    if (operation === null || operation === undefined) problems.push('it must hold exactly one operation');
    else if (operation.operation !== 'query' && !hasOneRootField(operation)) {
      problems.push('a mutation or subscription has one root field, and not through a fragment');
    }
    if (operation === null || operation === undefined || problems.length > 0)
      throw new UntrustedBuild(id, problems);
    let compiled: CompiledQuery | undefined;
    const compile = (): CompiledQuery => {
      if (compiled !== undefined) return compiled;
      const made = compileQuery(schema, document, operation.name?.value ?? '', {
        customJSONSerializer: false,
      });
      if (!isCompiledQuery(made))
        throw new UntrustedBuild(id, made.errors?.map(e => e.message) ?? ['does not compile']);
      compiled = made as CompiledQuery;
      return compiled;
    };
    trusted.set(id, {
      id,
      text,
      document,
      operation: operation.operation,
      name: operation.name?.value ?? null,
      complete: completing(schema, operation),
      costs: null,
      compiled: compile,
      run: (variables, asked) => compile().query(undefined, asked, { ...variables }),
    });
  }
  return trusted;
}

const hasOneRootField = ({ selectionSet: { selections } }: OperationDefinitionNode): boolean =>
  selections.length === 1 && selections[0]?.kind === Kind.FIELD;

/** Checked here for both doors: the compiled query would refuse a required variable that has a default. */
export const completing =
  (schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode) =>
  (given: Variables): Variables | null => {
    if (getVariableValues(schema, variableDefinitions, { ...given }, { maxErrors: 1 }).errors !== undefined)
      return null;
    const whole: Record<string, unknown> = {};
    for (const { variable, defaultValue } of variableDefinitions) {
      const name = variable.name.value;
      if (Object.hasOwn(given, name)) whole[name] = given[name];
      else if (defaultValue !== undefined) whole[name] = valueFromASTUntyped(defaultValue);
    }
    return whole;
  };
