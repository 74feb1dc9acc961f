/** What a moderator's pages listen to: that something in the queue changed, and nothing of what. */
import type { Client } from '@urql/vue';
import { onScopeDispose } from 'vue';

import { graphql } from '../generated/gql.ts';

const QueueChanged = graphql(`
  subscription QueueChanged {
    submissionsChanged {
      changed
    }
  }
`);

/** Calls `heard` whenever the queue changed, as long as the component is there. */
export function useQueueChanged(client: Client, heard: () => void): void {
  const { unsubscribe } = client.subscription(QueueChanged, {}).subscribe(({ data }) => {
    if (data?.submissionsChanged) heard();
  });
  onScopeDispose(unsubscribe);
}
