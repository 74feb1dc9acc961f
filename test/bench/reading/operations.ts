/**
 * What is asked, and how it is asked of each server. The documents are those that the web's list, item page and filters
 * send (web/src/library), so that what is measured is what a reader waits for.
 */
import { createHash } from 'node:crypto';
import type { Manifest } from '@moot/api/gate/documents';
import type { ReadingLibrary } from './library.ts';

export const operationNames = ['feed', 'filtered', 'search', 'item', 'facets'] as const;
export type OperationName = (typeof operationNames)[number];

const row = `fragment PublicationRow on Publication { actBy assets attribution byline disclosed { nation populationBand region tier }
  id kind marking occurred outcome releasedOn revisedOn severity status summary suppliers { product { id name } supplier { id name } }
  themes title withdrawn }`;

const documents = {
  list: `${row} query Publications($after: String, $filter: PublicationFilter, $first: Int!, $search: String) {
    publications(filter: $filter, search: $search, first: $first, after: $after) { nodes { ...PublicationRow } pageInfo { endCursor hasNextPage } } }`,
  item: `${row} fragment PublicationView on Publication { audience { circle name } because { code through } changeNote content label
    revision revisions { changeNote number releasedOn } services withdrawalReason ...PublicationRow }
    query Publication($id: ID!) { publication(id: $id) { ...PublicationView } }`,
  facets: 'query Facets { facets { field values { count value } } }',
} as const;

const idOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** The trusted documents that the API is started with. */
export const manifest: Manifest = Object.fromEntries(
  Object.values(documents).map(text => [idOf(text), text]),
);

const documentOf = (operation: OperationName): string =>
  operation === 'item' ? documents.item : operation === 'facets' ? documents.facets : documents.list;

/** One thing to ask, the same for both servers. */
export interface Question {
  readonly operation: OperationName;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The text of the document that a question goes with. */
export const textOf = (question: Question): string => documentOf(question.operation);

/** Questions of an operation, in a fixed order; readers take them in turn. */
export function questionsOf(operation: OperationName, library: ReadingLibrary): readonly Question[] {
  const { assets, severities, words } = library;
  const kinds = ['incident', 'supplier_warning'];
  switch (operation) {
    case 'feed':
      return [{ operation, variables: { first: 20 } }];
    case 'filtered':
      return assets.flatMap((asset, n) => [
        {
          operation,
          variables: {
            first: 20,
            filter: { kind: kinds[n % 2], severity: severities[n % severities.length] },
          },
        },
        { operation, variables: { first: 20, filter: { asset } } },
      ]);
    case 'search':
      return words.few.flatMap((few, n) => [
        { operation, variables: { first: 20, search: words.many[n % words.many.length] } },
        { operation, variables: { first: 20, search: few } },
        ...(n % 3 === 0
          ? [{ operation, variables: { first: 20, search: words.none[n % words.none.length] } }]
          : []),
      ]);
    case 'item':
      return library.ids.map(id => ({ operation, variables: { id } }));
    case 'facets':
      return [{ operation, variables: {} }];
    default:
      return operation satisfies never;
  }
}

/** A request to the API, as bytes. */
export function toApi(question: Question, token: string): string {
  const body = JSON.stringify({
    query: '',
    variables: question.variables,
    extensions: { documentId: idOf(documentOf(question.operation)) },
  });
  return request('/graphql', token, body);
}

/** The same to the floor, which needs no document. */
export const toFloor = (question: Question, token: string): string =>
  request(`/${question.operation}`, token, JSON.stringify(question.variables));

const request = (path: string, token: string, body: string): string =>
  `POST ${path} HTTP/1.1\r\nhost: localhost\r\ncookie: moot=${token}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
