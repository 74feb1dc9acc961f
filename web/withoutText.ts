/**
 * Takes the text out of the trusted documents that the browser loads. The server is sent a document's hash alone, so
 * what is left of each is that hash, its operation and its name, by which the client tells documents apart; they are
 * by far the largest part of the first load otherwise. Holds while nothing is cached by what a document selects
 * (web/src/app/client.ts). In development and in tests of components documents are whole.
 */
import type { Plugin } from 'vite';

interface GeneratedDocument {
  readonly __meta__?: unknown;
  readonly definitions: readonly (Readonly<Record<string, unknown>> & { readonly kind: string })[];
}

/** The code of src/generated/graphql.ts, its documents shortened. */
export function shortened(code: string): string {
  return code.replace(
    /^(export const \w+ = )(\{.*\})( as unknown as DocumentNode<.*>;)$/gm,
    (_line, before: string, json: string, after: string) => {
      const { __meta__, definitions } = JSON.parse(json) as GeneratedDocument;
      const operations = definitions
        .filter(({ kind }) => kind === 'OperationDefinition')
        .map(({ kind, operation, name }) => ({
          kind,
          operation,
          name,
          selectionSet: { kind: 'SelectionSet', selections: [] },
        }));
      return before + JSON.stringify({ __meta__, kind: 'Document', definitions: operations }) + after;
    },
  );
}

/** Only when the app is built. */
export const documentsWithoutText: Plugin = {
  name: 'moot:documents-without-text',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    return id.endsWith('/src/generated/graphql.ts') ? { code: shortened(code), map: null } : undefined;
  },
};
