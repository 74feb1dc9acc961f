/** The pages of signing in and of one's own account. */
import type { RouteRecordRaw } from 'vue-router';

export const routes: readonly RouteRecordRaw[] = [
  { path: '/login/:uid', component: () => import('./LoginPage.vue'), meta: { title: 'account.loginTitle' } },
  {
    path: '/account',
    component: () => import('./AccountPage.vue'),
    meta: { title: 'account.title', members: true, whileSuspended: true },
  },
  {
    path: '/account/sessions',
    component: () => import('./SessionsPage.vue'),
    meta: { title: 'account.sessions', members: true, whileSuspended: true },
  },
  {
    path: '/account/sessions/:id/end',
    component: () => import('./EndSessionPage.vue'),
    meta: { title: 'account.sessionEndNow', members: true, whileSuspended: true },
  },
  {
    path: '/account/passkeys',
    component: () => import('./PasskeysPage.vue'),
    meta: { title: 'account.passkeys', members: true, whileSuspended: true },
  },
  {
    path: '/account/passkeys/:id/remove',
    component: () => import('./RemovePasskeyPage.vue'),
    meta: { title: 'account.passkeyRemoveNow', members: true, whileSuspended: true },
  },
  {
    path: '/account/join',
    component: () => import('./JoinPage.vue'),
    meta: { title: 'account.joinTitle', members: true, whileSuspended: true },
  },
  {
    path: '/account/leave',
    component: () => import('./LeavePage.vue'),
    meta: { title: 'account.leaveNow', members: true, whileSuspended: true },
  },
  {
    path: '/invitation/:token',
    component: () => import('./InvitationPage.vue'),
    meta: { title: 'account.invitationAccept', members: true, whileSuspended: true },
  },
  {
    path: '/account/unknown',
    component: () => import('./UnknownPage.vue'),
    meta: { title: 'account.unknownTitle' },
  },
  {
    path: '/account/sign-in',
    component: () => import('./ChooseProviderPage.vue'),
    meta: { title: 'account.chooseTitle' },
  },
  {
    path: '/account/refused',
    component: () => import('./RefusedPage.vue'),
    meta: { title: 'account.refusedTitle' },
  },
  {
    path: '/account/signed-out',
    component: () => import('./SignedOutPage.vue'),
    meta: { title: 'account.signedOutTitle' },
  },
];
