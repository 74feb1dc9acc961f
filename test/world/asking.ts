/**
 * Asks rooms by GraphQL without a door: for tests of one room. Refusals come back as their reason, everything else that
 * is thrown is thrown on.
 */
import { execute, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { executed, type Caller } from '@moot/api/database/asViewer';
import type { Services } from '@moot/api/gate/context';
import { Refusal, type RefusalReason } from '@moot/api/gate/refusal';

export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly refused: RefusalReason | null;
  /** Names of the statements that it took. */
  readonly statements: readonly string[];
}

export type Ask = (
  caller: Caller,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  // What comes back is whatever was asked for; a test looks at it and would fail to match.
) => Promise<Answer>;

/** `schema` may be of a few rooms only; `services` needs only what these use. */
export function asking(schema: GraphQLSchema, services: Partial<Services>): Ask {
  const documents = new Map<string, DocumentNode>();
  return async (caller, query, variables = {}) => {
    let document = documents.get(query);
    if (document === undefined) {
      document = parse(query);
      const [problem] = validate(schema, document);
      if (problem !== undefined) throw problem;
      documents.set(query, document);
    }
    const statements: string[] = [];
    const contextValue = { caller, door: 'http', services };
    const ready = document;
    const result = await executed.run(statements, async () =>
      execute({ schema, document: ready, contextValue, variableValues: variables }),
    );
    const [error] = result.errors ?? [];
    if (error === undefined)
      return { data: JSON.parse(JSON.stringify(result.data)) as Answer['data'], refused: null, statements };
    if (error.originalError instanceof Refusal)
      return { data: null, refused: error.originalError.reason, statements };
    throw error.originalError ?? error;
  };
}
