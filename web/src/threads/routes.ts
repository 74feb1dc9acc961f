/** The pages of questions and answers: the asker's, the contributor's, the moderators'. */
import type { RouteRecordRaw } from 'vue-router';

const members = { section: '/submissions', members: true } as const;
/** What only reads: a suspended council keeps it. */
const reading = { ...members, whileSuspended: true } as const;
const desk = { section: '/moderation', members: true } as const;

export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/publications/:id/ask',
    component: () => import('./AskPage.vue'),
    meta: { section: '/library', members: true, title: 'threads.askTitle' },
  },
  {
    path: '/questions',
    component: () => import('./OurQuestionsPage.vue'),
    meta: { ...reading, title: 'threads.title' },
  },
  {
    path: '/questions/:id/revise',
    component: () => import('./ReviseQuestionPage.vue'),
    meta: { ...members, title: 'threads.reviseTitle' },
  },
  {
    path: '/questions/:id/withdraw',
    component: () => import('./WithdrawQuestionPage.vue'),
    meta: { ...members, title: 'threads.withdrawTitle' },
  },
  {
    path: '/submissions/:id/questions',
    component: () => import('./QuestionsToUsPage.vue'),
    meta: { ...reading, title: 'threads.toUsTitle' },
  },
  {
    path: '/submissions/:id/questions/:question/answer',
    component: () => import('./AnswerPage.vue'),
    meta: { ...members, title: 'threads.answerTitle' },
  },
  {
    path: '/submissions/:id/questions/:question/decline',
    component: () => import('./DeclinePage.vue'),
    meta: { ...members, title: 'threads.declineTitle' },
  },
  {
    path: '/moderation/questions',
    component: () => import('./DeskQuestionsPage.vue'),
    meta: { ...desk, title: 'threads.deskTitle' },
  },
  {
    path: '/moderation/questions/:id',
    component: () => import('./DeskQuestionPage.vue'),
    meta: { ...desk, title: 'threads.deskTitle' },
  },
];
