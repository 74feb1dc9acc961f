/**
 * Focus after a change of page: the page's heading takes it, so that a screen reader reads where one is. The
 * heading of a page that loads its data first takes it when it comes.
 */
import { onMounted, shallowRef, watch } from 'vue';
import type { Ref } from 'vue';

const arrivals = shallowRef(0);
let waiting = false;

/** Noted by the router: the next heading takes the focus. */
export function arrive(): void {
  waiting = true;
  arrivals.value += 1;
}

/** Gives the focus to a heading that is there, or comes, after a change of page. */
export function useArrival(heading: Readonly<Ref<HTMLElement | null>>): void {
  const take = (): void => {
    if (!waiting || heading.value === null) return;
    waiting = false;
    heading.value.focus({ preventScroll: true });
  };
  onMounted(take);
  watch(arrivals, take, { flush: 'post' });
}
