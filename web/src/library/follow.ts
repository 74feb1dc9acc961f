/**
 * Follows something live and, after a lost connection, goes on from the last cursor (R2). What comes twice is taken
 * once. Where the connection was lost before anything had come there is no cursor to go on from: `missed` then asks
 * for the list again.
 */
import type { Client } from '@urql/vue';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { watch } from 'vue';

import { connection } from '../app/connection.ts';

/** What to do with what comes. */
export interface Follower<Data> {
  readonly cursorOf: (data: Data) => string;
  readonly take: (data: Data) => void;
  /** Something may have come while the connection was lost, and cannot be had by cursor. */
  readonly missed: () => void;
}

/** Gives back what ends it. */
export function follow<Data>(
  client: Client,
  document: TypedDocumentNode<Data, { readonly after?: string | null | undefined }>,
  { cursorOf, take, missed }: Follower<Data>,
): () => void {
  const taken = new Set<string>();
  let cursor: string | undefined;
  let lost = connection.value.state === 'lost';
  let listening = listen();

  function listen(): { readonly unsubscribe: () => void } {
    return client.subscription(document, { after: cursor }).subscribe(({ data }) => {
      if (!data) return;
      const at = cursorOf(data);
      if (taken.has(at)) return;
      taken.add(at);
      cursor = at;
      take(data);
    });
  }

  const stop = watch(
    connection,
    ({ state }) => {
      if (state === 'lost') lost = true;
      if (state !== 'live' || !lost) return;
      lost = false;
      if (cursor === undefined) {
        missed();
        return;
      }
      listening.unsubscribe();
      listening = listen();
    },
    { flush: 'sync' },
  );
  return () => {
    stop();
    listening.unsubscribe();
  };
}
