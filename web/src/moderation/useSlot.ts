/** The next slot, asked for again when its time has come. */
import { useQuery } from '@urql/vue';
import { computed, onScopeDispose, watch } from 'vue';
import type { ComputedRef } from 'vue';

import { graphql } from '../generated/gql.ts';
import type { NextSlotQuery } from '../generated/graphql.ts';
import { slotInWords } from './slotInWords.ts';

const NextSlot = graphql(`
  query NextSlot {
    nextSlot {
      at
      everySeconds
      waiting
    }
  }
`);

export type Slot = NextSlotQuery['nextSlot'];

/** The next slot; undefined until it is known. */
export interface NextSlot {
  readonly slot: ComputedRef<Slot | undefined>;
  /** Its time in words. */
  readonly when: ComputedRef<string | undefined>;
  readonly refresh: () => void;
}

/** A slot is not asked for again sooner than this, however close the slots are. */
const LEAST_WAIT = 5_000;
/** Browsers hold a timer of at most 24 days. */
const LONGEST_WAIT = 86_400_000;

export function useSlot(): NextSlot {
  const { data, executeQuery } = useQuery({ query: NextSlot, variables: {} });
  const slot = computed(() => data.value?.nextSlot);
  const refresh = (): void => void executeQuery({ requestPolicy: 'network-only' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(slot, next => {
    clearTimeout(timer);
    if (next === undefined) return;
    const until = new Date(next.at).getTime() - Date.now() + 1_000;
    timer = setTimeout(refresh, Math.min(Math.max(until, LEAST_WAIT), LONGEST_WAIT));
  });
  onScopeDispose(() => clearTimeout(timer));
  const when = computed(() => slot.value && slotInWords(slot.value.at, slot.value.everySeconds));
  return { slot, when, refresh };
}
