/** The browser's title, in the language in use. */
import { onScopeDispose, shallowRef, watchEffect } from 'vue';
import type { Router } from 'vue-router';

import { t } from '../language/language.ts';

const own = shallowRef<(() => string | undefined) | undefined>();

/**
 * Names the page by its data, in place of its route's title: an incident's page by the incident. While the words
 * are undefined the route's title stands.
 */
export function usePageTitle(words: () => string | undefined): void {
  own.value = words;
  onScopeDispose(() => {
    if (own.value === words) own.value = undefined;
  });
}

/** Keeps the browser's title; called once by the shell. */
export function keepPageTitle(router: Router): void {
  watchEffect(() => {
    const key = router.currentRoute.value.meta.title;
    const page = own.value?.() ?? (key === undefined ? undefined : t(key));
    document.title = page === undefined ? t('app.name') : t('app.pageTitle', { page });
  });
}
