/** The statements that the API sends for a question, caught on their way to the database: for looking at their plans. */
import { Kind, parse, type FieldNode, type FragmentDefinitionNode } from 'graphql';
import type { Read } from '@moot/api/database/asViewer';
import type { Asked } from '@moot/api/gate/context';
import { readFacets } from '@moot/api/library/facets';
import { readFeed, type FeedQuery } from '@moot/api/library/feed';
import { readItem } from '@moot/api/library/item';
import { selectionOf, type Selection } from '@moot/api/library/selection';
import { textOf, type Question } from './operations.ts';

class Caught extends Error {
  constructor(readonly reads: readonly Read[]) {
    super('caught');
  }
}

function selectionIn(text: string): Selection {
  const document = parse(text);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  const fields: FieldNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      for (const node of definition.selectionSet.selections) if (node.kind === Kind.FIELD) fields.push(node);
    }
  }
  return selectionOf({ fieldNodes: fields, fragments });
}

/** The one statement behind a question. */
export async function statementOf(question: Question): Promise<Read> {
  const services = {
    database: {
      read: async (_caller: unknown, ...reads: readonly Read[]) => {
        throw new Caught(reads);
      },
    },
  };
  const asked = { caller: { session: null }, door: 'http', services } as unknown as Asked;
  const selection = selectionIn(textOf(question));
  try {
    if (question.operation === 'facets') await readFacets(asked);
    else if (question.operation === 'item')
      await readItem(asked, String(question.variables['id']), selection);
    else await readFeed(asked, question.variables as unknown as FeedQuery, selection);
  } catch (error) {
    if (error instanceof Caught && error.reads.length === 1) return error.reads[0] as Read;
    throw error;
  }
  throw new Error(`${question.operation} did not ask the database`);
}
