/** The queue as the server has it, and whether it has changed since it was loaded. */
import { useClientHandle, useQuery } from '@urql/vue';
import { computed, readonly, shallowRef } from 'vue';

import { refusalOf } from '../app/refusal.ts';
import { graphql } from '../generated/gql.ts';
import { useQueueChanged } from './queueChanged.ts';

const ReviewQueue = graphql(`
  query ReviewQueue {
    reviewQueue {
      ...QueueRow
    }
  }
`);

export function useQueue() {
  const { client } = useClientHandle();
  const { data, error, executeQuery } = useQuery({ query: ReviewQueue, variables: {} });
  const changes = shallowRef(0);
  useQueueChanged(client, () => {
    changes.value += 1;
  });
  async function refresh(): Promise<void> {
    changes.value = 0;
    await executeQuery({ requestPolicy: 'network-only' });
  }
  return {
    /** Undefined until it is loaded. */
    queue: computed(() => data.value?.reviewQueue),
    refusal: computed(() => refusalOf(error.value)),
    /** How often it changed since it was loaded. */
    changes: readonly(changes),
    refresh,
  };
}
