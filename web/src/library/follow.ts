/**
 * Follows something live from where a list was read and, after a lost connection, goes on from the last cursor (R2).
 * What comes twice is taken once.
 */
import type { Client } from '@urql/vue';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { watch } from 'vue';

import { connection } from '../app/connection.ts';

/** What to do with what comes. */
export interface Follower<Data> {
  readonly cursorOf: (data: Data) => string;
  readonly take: (data: Data) => void;
  /**
   * Where to begin: the `liveCursor` of the list that is followed. Until the list is there nothing is asked for, so
   * that nothing can fall between the two. Absent: from now on.
   */
  readonly from?: (() => string | undefined) | undefined;
}

/** Gives back what ends it. */
export function follow<Data>(
  client: Client,
  document: TypedDocumentNode<Data, { readonly after?: string | null | undefined }>,
  { cursorOf, take, from }: Follower<Data>,
): () => void {
  const taken = new Set<string>();
  let cursor: string | undefined;
  let lost = connection.value.state === 'lost';
  let listening: { readonly unsubscribe: () => void } | undefined = from === undefined ? listen() : undefined;
  const begin = watch(
    () => (listening === undefined ? from?.() : undefined),
    place => {
      if (place === undefined || listening !== undefined) return;
      cursor = place;
      listening = listen();
    },
    { immediate: true },
  );

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
      if (listening === undefined) return;
      listening.unsubscribe();
      listening = listen();
    },
    { flush: 'sync' },
  );
  return () => {
    begin();
    stop();
    listening?.unsubscribe();
  };
}
