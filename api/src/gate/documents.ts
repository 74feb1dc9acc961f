/**
 * Trusted documents: the operations of the web's own build, by the hash that codegen gave them. A request names one;
 * nothing else is parsed. Each is validated once, when the gate opens, and compiled when first used.
 */
import { getOperationAST, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema, type OperationTypeNode } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** A document that may be executed. */
export interface TrustedDocument {
  /** `sha256:` and 64 hexadecimal digits. */
  readonly id: string;
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationTypeNode;
  readonly compiled: () => CompiledQuery;
}

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
export function trustDocuments(schema: GraphQLSchema, manifest: Manifest): ReadonlyMap<string, TrustedDocument> {
  const trusted = new Map<string, TrustedDocument>();
  for (const [id, text] of Object.entries(manifest)) {
    const document = parse(text, { maxTokens: 4000 });
    const problems = validate(schema, document, specifiedRules).map((e) => e.message);
    const operation = getOperationAST(document);
    if (operation === null || operation === undefined) problems.push('it must hold exactly one operation');
    else if (operation.operation === 'mutation' && operation.selectionSet.selections.length !== 1) {
      problems.push('a mutation has one root field');
    }
    if (operation === null || operation === undefined || problems.length > 0) throw new UntrustedBuild(id, problems);
    let compiled: CompiledQuery | undefined;
    trusted.set(id, {
      id,
      text,
      document,
      operation: operation.operation,
      compiled: () => {
        if (compiled !== undefined) return compiled;
        const made = compileQuery(schema, document, operation.name?.value ?? '', { customJSONSerializer: false });
        if (!isCompiledQuery(made)) throw new UntrustedBuild(id, made.errors?.map((e) => e.message) ?? ['does not compile']);
        compiled = made as CompiledQuery;
        return compiled;
      },
    });
  }
  return trusted;
}
