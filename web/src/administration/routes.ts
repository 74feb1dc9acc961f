/** The pages of administration: a lead's, a steward's, and the audit log. */
import type { RouteComponent, RouteRecordRaw } from 'vue-router';

import type { Key } from '../language/language.ts';

const page = (path: string, title: Key, component: () => Promise<RouteComponent>): RouteRecordRaw => ({
  path,
  component,
  meta: { title, section: '/administration', members: true },
});

export const routes: readonly RouteRecordRaw[] = [
  page('/administration', 'administration.title', () => import('./AdministrationPage.vue')),
  page('/administration/tokens', 'administration.tokens', () => import('./TokensPage.vue')),
  page('/administration/tokens/new', 'administration.tokenNew', () => import('./NewTokenPage.vue')),
  page(
    '/administration/tokens/:id/revoke',
    'administration.tokenRevokeNow',
    () => import('./RevokeTokenPage.vue'),
  ),
  page('/administration/audit', 'administration.audit', () => import('./AuditPage.vue')),
];
