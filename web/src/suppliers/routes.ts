/** The pages of the supplier register; everybody may read it. */
import type { RouteRecordRaw } from 'vue-router';

export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/suppliers',
    component: () => import('./SuppliersPage.vue'),
    meta: { title: 'suppliers.title', section: '/suppliers' },
  },
  {
    path: '/suppliers/:id',
    component: () => import('./SupplierPage.vue'),
    meta: { title: 'suppliers.supplier', section: '/suppliers' },
  },
];
