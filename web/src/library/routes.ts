/** The pages of the library. */
import type { RouteRecordRaw } from 'vue-router';

const publication = (path: string): RouteRecordRaw => ({
  path,
  component: () => import('./PublicationPage.vue'),
  meta: { title: 'library.publication', section: '/library' },
});

export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/library',
    component: () => import('./LibraryPage.vue'),
    meta: { title: 'library.title', section: '/library' },
  },
  publication('/incidents/:id'),
  publication('/supplier-warnings/:id'),
  publication('/case-studies/:id'),
  publication('/publications/:id'),
  {
    path: '/publications/:id/withdraw',
    component: () => import('./WithdrawPage.vue'),
    meta: { title: 'library.withdraw_reason', section: '/library', members: true },
  },
  {
    path: '/publications/:id/narrow',
    component: () => import('./NarrowPage.vue'),
    meta: { title: 'library.narrow_reason', section: '/library', members: true },
  },
];
