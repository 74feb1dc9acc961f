/** The pages of the help. */
import type { RouteRecordRaw } from 'vue-router';

import { about, accessibility, anonymity, attribution, markings, privacy, reporting } from './articles.ts';

export const routes: readonly RouteRecordRaw[] = [
  ...[about, anonymity, reporting, accessibility, privacy].map(article => ({
    path: article.path,
    component: () => import('./ArticlePage.vue'),
    props: { article },
    meta: { title: article.title },
  })),
  { path: markings.path, component: () => import('./MarkingsPage.vue'), meta: { title: markings.title } },
  {
    path: attribution.path,
    component: () => import('./AttributionPage.vue'),
    meta: { title: attribution.title },
  },
  // The addresses under which other services have these two.
  { path: '/privacy', redirect: privacy.path },
  { path: '/accessibility', redirect: accessibility.path },
];
