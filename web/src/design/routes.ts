/** The page of the components. */
import type { RouteRecordRaw } from 'vue-router';

export const routes: readonly RouteRecordRaw[] = [
  { path: '/design', component: () => import('./GalleryPage.vue'), meta: { title: 'app.designTitle' } },
];
