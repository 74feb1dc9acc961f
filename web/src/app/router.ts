/** Addresses and pages, and what a change of page does: title, focus and scroll. */
import { nextTick } from 'vue';
import { createRouter as createVueRouter, createWebHistory } from 'vue-router';
import type { Router, RouterHistory, RouteRecordRaw } from 'vue-router';

import type { Key } from '../language/language.ts';
import { arrive } from './arrival.ts';
import { rooms } from './rooms.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** The page's name, for the browser's title; a page whose title is data sets it by `usePageTitle`. */
    readonly title?: Key;
    /** The part of the navigation that the page belongs to: the path of its first page. */
    readonly section?: string;
    /** `true`: a visitor is asked to sign in before the page is loaded. */
    readonly members?: true;
    /** `true`: also for people of a suspended authority, to whom the other pages for members are closed. */
    readonly whileSuspended?: true;
  }
}

const ownPages: readonly RouteRecordRaw[] = [
  {
    path: '/:anything(.*)*',
    component: () => import('./NotFoundPage.vue'),
    meta: { title: 'refusals.NOT_FOUND_title' },
  },
];

/** Makes the router; the history is given by a test. */
export function createRouter(history: RouterHistory = createWebHistory()): Router {
  const router = createVueRouter({
    history,
    routes: [...rooms, ...ownPages],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  });
  router.afterEach(async (to, from) => {
    const first = from.matched.length === 0;
    await nextTick();
    // A changed filter is the same page: focus stays where it was. The first page is announced by the browser.
    if (!first && to.path !== from.path && to.hash === '') arrive();
  });
  return router;
}
