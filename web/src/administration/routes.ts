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
  page('/administration/people', 'administration.people', () => import('./PeoplePage.vue')),
  page('/administration/people/invite', 'administration.invite', () => import('./InvitePage.vue')),
  page('/administration/people/:id', 'administration.people', () => import('./PersonPage.vue')),
  page('/administration/people/:id/role', 'administration.changeRole', () => import('./ChangeRolePage.vue')),
  page('/administration/people/:id/remove', 'administration.remove', () => import('./RemovePersonPage.vue')),
  page(
    '/administration/people/:id/sessions',
    'administration.sessions',
    () => import('./PersonSessionsPage.vue'),
  ),
  page(
    '/administration/people/:id/sessions/:session/end',
    'administration.sessions',
    () => import('./EndPersonSessionPage.vue'),
  ),
  page(
    '/administration/invitations/:id/cancel',
    'administration.invitationCancelNow',
    () => import('./CancelInvitationPage.vue'),
  ),
  page('/administration/requests/:id', 'administration.requests', () => import('./AnswerRequestPage.vue')),
  page('/administration/words', 'administration.words', () => import('./WordsPage.vue')),
  page('/administration/tokens', 'administration.tokens', () => import('./TokensPage.vue')),
  page('/administration/tokens/new', 'administration.tokenNew', () => import('./NewTokenPage.vue')),
  page(
    '/administration/tokens/:id/revoke',
    'administration.tokenRevokeNow',
    () => import('./RevokeTokenPage.vue'),
  ),
  page('/administration/authorities', 'administration.authorities', () => import('./AuthoritiesPage.vue')),
  page(
    '/administration/authorities/new',
    'administration.authorityNew',
    () => import('./NewAuthorityPage.vue'),
  ),
  page('/administration/authorities/:id', 'administration.authorities', () => import('./AuthorityPage.vue')),
  page('/administration/authorities/:id/enrol', 'administration.enrol', () => import('./EnrolPage.vue')),
  page(
    '/administration/authorities/:id/it-service',
    'administration.itService',
    () => import('./ItServicePage.vue'),
  ),
  page(
    '/administration/authorities/:id/:act(suspend|restore|end)',
    'administration.standing',
    () => import('./StandingPage.vue'),
  ),
  page(
    '/administration/reorganisation',
    'administration.reorganisation',
    () => import('./ReorganisationPage.vue'),
  ),
  page(
    '/administration/reorganisation/check',
    'administration.reorganisationCheck',
    () => import('./CheckReorganisationPage.vue'),
  ),
  page(
    '/administration/reorganisation/:question(predecessors|successors|day|people|heir)',
    'administration.reorganisation',
    () => import('./ReorganisationQuestionPage.vue'),
  ),
  page('/administration/circles', 'administration.circles', () => import('./CirclesPage.vue')),
  page('/administration/circles/new', 'administration.circleNew', () => import('./CircleFormPage.vue')),
  page('/administration/circles/:id', 'administration.circle', () => import('./CirclePage.vue')),
  page(
    '/administration/circles/:id/change',
    'administration.circleChange',
    () => import('./CircleFormPage.vue'),
  ),
  page('/administration/circles/:id/add', 'administration.circleAdd', () => import('./AddToCirclePage.vue')),
  page(
    '/administration/circles/:id/remove/:authority',
    'administration.circleRemoveNow',
    () => import('./RemoveFromCirclePage.vue'),
  ),
  page('/administration/sources', 'administration.sources', () => import('./SourcesPage.vue')),
  page('/administration/sources/new', 'administration.sourceNew', () => import('./NewSourcePage.vue')),
  page(
    '/administration/sources/:id/retire',
    'administration.sourceRetireNow',
    () => import('./RetireSourcePage.vue'),
  ),
  page('/administration/moderators', 'administration.moderators', () => import('./ModeratorsPage.vue')),
  page(
    '/administration/moderators/invite',
    'administration.moderatorInvite',
    () => import('./InviteModeratorPage.vue'),
  ),
  page(
    '/administration/moderators/:id/end',
    'administration.moderatorEndNow',
    () => import('./EndModeratorPage.vue'),
  ),
  page('/administration/unsealings', 'administration.unsealings', () => import('./UnsealingsPage.vue')),
  page(
    '/administration/unsealings/new',
    'administration.unsealingNew',
    () => import('./NewUnsealingPage.vue'),
  ),
  page('/administration/unsealings/:id', 'administration.unsealing', () => import('./UnsealingPage.vue')),
  page('/administration/audit', 'administration.audit', () => import('./AuditPage.vue')),
];
