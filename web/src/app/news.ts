/** What was just done, told on the page that one comes to next; gone when that page is left. */
import { onScopeDispose, readonly, shallowRef } from 'vue';

const told = shallowRef<string>();

/** Told on the next page. */
export function tellNext(words: string): void {
  told.value = words;
}

/** What is to be told on this page; forgotten when it is left. */
export function useNews() {
  const mine = shallowRef(told.value);
  told.value = undefined;
  onScopeDispose(() => (mine.value = undefined));
  return { news: readonly(mine), tell: (words: string) => (mine.value = words) };
}
