/** The pages of the supplier register. */
import type { RouteRecordRaw } from 'vue-router';

export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/suppliers',
    component: () => import('./SuppliersPage.vue'),
    meta: { title: 'suppliers.title', section: '/suppliers', members: true },
  },
  {
    path: '/suppliers/:id',
    component: () => import('./SupplierPage.vue'),
    meta: { title: 'suppliers.supplier', section: '/suppliers', members: true },
  },
];
