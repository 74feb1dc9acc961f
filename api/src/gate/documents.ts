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
  type GraphQLSchema,
  type OperationDefinitionNode,
  type OperationTypeNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** A document that may be executed. */
export interface TrustedDocument {
  /** `sha256:` and 64 hexadecimal digits. */
  readonly id: string;
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationTypeNode;
  readonly compiled: () => CompiledQuery;
  /** The declared variables alone, with their defaults; null where one is missing or of another type. */
  readonly complete: (variables: Variables) => Variables | null;
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
    trusted.set(id, {
      id,
      text,
      document,
      operation: operation.operation,
      complete: variables => complete(schema, operation, variables),
      compiled: () => {
        if (compiled !== undefined) return compiled;
        const made = compileQuery(schema, document, operation.name?.value ?? '', {
          customJSONSerializer: false,
        });
        if (!isCompiledQuery(made))
          throw new UntrustedBuild(id, made.errors?.map(e => e.message) ?? ['does not compile']);
        compiled = made as CompiledQuery;
        return compiled;
      },
    });
  }
  return trusted;
}

const hasOneRootField = ({ selectionSet: { selections } }: OperationDefinitionNode): boolean =>
  selections.length === 1 && selections[0]?.kind === Kind.FIELD;

/** Checked here for both doors: the compiled query would refuse a required variable that has a default. */
function complete(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Variables,
): Variables | null {
  if (getVariableValues(schema, variableDefinitions, { ...given }, { maxErrors: 1 }).errors !== undefined)
    return null;
  const whole: Record<string, unknown> = {};
  for (const { variable, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    if (Object.hasOwn(given, name)) whole[name] = given[name];
    else if (defaultValue !== undefined) whole[name] = valueFromASTUntyped(defaultValue);
  }
  return whole;
}
