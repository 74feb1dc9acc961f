/** What was just done, told on the page that one comes to next; gone when that page is left. */
import { computed, shallowRef } from 'vue';
import { onBeforeRouteLeave } from 'vue-router';

const told = shallowRef<{ readonly words: string; readonly shown: boolean }>();

/** Told on the next page. */
export function tellNext(words: string): void {
  told.value = { words, shown: false };
}

/** What is to be told on this page. It stays when the page is drawn anew, because the rights of its viewer changed. */
export function useNews() {
  if (told.value !== undefined) told.value = { ...told.value, shown: true };
  onBeforeRouteLeave(() => {
    if (told.value?.shown === true) told.value = undefined;
  });
  return {
    news: computed(() => (told.value?.shown === true ? told.value.words : undefined)),
    tell: (words: string): void => {
      told.value = { words, shown: true };
    },
  };
}
