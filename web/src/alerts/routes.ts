/** The pages of alerts and of the watchlist that they come from. */
import type { RouteRecordRaw } from 'vue-router';

export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/alerts',
    component: () => import('./AlertsPage.vue'),
    meta: { title: 'alerts.title', section: '/alerts', members: true },
  },
  {
    path: '/watchlist',
    component: () => import('./WatchlistPage.vue'),
    meta: { title: 'alerts.watchlist', section: '/alerts', members: true },
  },
  {
    path: '/watchlist/add',
    component: () => import('./AddWatchPage.vue'),
    meta: { title: 'alerts.add', section: '/alerts', members: true },
  },
  {
    path: '/watchlist/:id/remove',
    component: () => import('./RemoveWatchPage.vue'),
    meta: { title: 'alerts.remove', section: '/alerts', members: true },
  },
];
