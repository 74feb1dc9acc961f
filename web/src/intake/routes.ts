/** The contributor's pages. */
import type { RouteRecordRaw } from 'vue-router';

const members = { section: '/submissions', members: true } as const;
/** What only reads: a suspended council keeps it. */
const reading = { ...members, whileSuspended: true } as const;

export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/submissions',
    component: () => import('./SubmissionsPage.vue'),
    meta: { ...reading, title: 'intake.title' },
  },
  {
    path: '/submissions/new',
    component: () => import('./NewPage.vue'),
    meta: { ...members, title: 'intake.newTitle' },
  },
  {
    path: '/submissions/:id',
    component: () => import('./SubmissionPage.vue'),
    meta: { ...reading, title: 'intake.title' },
  },
  {
    path: '/submissions/:id/preview',
    component: () => import('./PreviewPage.vue'),
    meta: { ...reading, title: 'intake.previewTitle' },
  },
  {
    path: '/submissions/:id/check',
    component: () => import('./CheckPage.vue'),
    meta: { ...members, title: 'intake.checkTitle' },
  },
  {
    path: '/submissions/:id/submitted',
    component: () => import('./SubmittedPage.vue'),
    meta: { ...members, title: 'intake.sentTitle' },
  },
  {
    path: '/submissions/:id/:act(take-back|give-up|withdraw|correct|delete)',
    component: () => import('./ActPage.vue'),
    meta: { ...members, title: 'intake.actions' },
  },
  {
    path: '/submissions/:id/:task',
    component: () => import('./TaskPage.vue'),
    meta: { ...members, title: 'intake.title' },
  },
];
