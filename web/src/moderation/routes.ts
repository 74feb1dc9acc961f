/** The pages of moderators: the queue, and the desk of one submission. */
import type { RouteRecordRaw } from 'vue-router';

export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/moderation',
    component: () => import('./QueuePage.vue'),
    meta: { title: 'moderation.title', section: '/moderation', members: true },
  },
  {
    path: '/moderation/:id',
    component: () => import('./ReviewPage.vue'),
    meta: { title: 'moderation.desk', section: '/moderation', members: true },
  },
];
