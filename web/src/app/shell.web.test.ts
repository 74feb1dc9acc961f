/** The shell in a real browser: what every page has, and what a change of page does. */
import './app.scss';

import urql from '@urql/vue';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApp, h, nextTick } from 'vue';
import type { App as VueApp } from 'vue';
import { createMemoryHistory } from 'vue-router';
import type { Router } from 'vue-router';

import PageHeading from '../design/page-heading/PageHeading.vue';
import { setLanguage } from '../language/language.ts';
import App from './App.vue';
import { createClient } from './client.ts';
import { keepPageTitle } from './pageTitle.ts';
import { createRouter } from './router.ts';
import { refreshSession } from './session.ts';

const authority = { id: 'a1', name: 'City and County of Swansea', nameCy: 'Dinas a Sir Abertawe' };
const membership = { id: 'm1', role: 'lead', authority };
const lead = {
  role: 'peer',
  suspended: false,
  suspendedBecause: null,
  officer: false,
  person: { id: 'p1', name: 'Mair Evans' },
  membership,
  memberships: [
    membership,
    { id: 'm2', role: 'reader', authority: { id: 'a2', name: 'Wexmoor District Council', nameCy: null } },
  ],
};
const visitor = {
  role: 'visitor',
  suspended: false,
  suspendedBecause: null,
  officer: false,
  person: null,
  membership: null,
  memberships: [],
};

let app: VueApp | undefined;
let router: Router;

async function open(viewer: object | 'unreachable', path = '/one'): Promise<void> {
  vi.stubGlobal('fetch', async () => {
    if (viewer === 'unreachable') throw new TypeError('failed to fetch');
    return new Response(JSON.stringify({ data: { viewer } }), {
      headers: { 'content-type': 'application/json' },
    });
  });
  document.body.className = 'govuk-template__body js-enabled govuk-frontend-supported';
  document.documentElement.className = 'govuk-template';
  const place = document.createElement('div');
  document.body.append(place);
  const client = createClient({ onRightsChanged: () => undefined });
  router = createRouter(createMemoryHistory());
  const heading = (words: string) => ({ render: () => h(PageHeading, () => words) });
  router.addRoute({ path: '/one', component: heading('Page one'), meta: { title: 'app.help' } });
  router.addRoute({ path: '/two', component: heading('Page two'), meta: { title: 'app.privacy' } });
  router.addRoute({
    path: '/broken',
    component: {
      render: () => {
        throw new Error('broken on purpose');
      },
    },
  });
  router.addRoute({ path: '/members', component: heading('For members'), meta: { members: true } });
  await setLanguage('en');
  await refreshSession(client);
  app = createApp(App).use(urql, client).use(router);
  await router.push(path);
  app.mount(place);
  keepPageTitle(router);
  await settle();
}

const settle = async (): Promise<void> => {
  await nextTick();
  await new Promise(resolve => setTimeout(resolve, 60));
};
const words = (): string => document.body.textContent.replaceAll(/\s+/g, ' ');
const heading = (): string => document.querySelector('h1')?.textContent.trim() ?? '';

afterEach(async () => {
  app?.unmount();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  await setLanguage('en');
});

describe('every page', () => {
  it('begins with the link past the navigation, which leads to the main part', async () => {
    await open(visitor);
    const first = document.querySelector<HTMLElement>('a, button, input, summary')!;
    expect(first.textContent).toContain('Skip to main content');
    first.click();
    expect(document.activeElement?.id).toBe('main-content');
  });

  it('says that it is not for a live attack, and where one reports that', async () => {
    await open(visitor);
    expect(words()).toContain('not the place to report a live attack');
    const hosts = [...document.querySelectorAll<HTMLAnchorElement>('.moot-emergency a')].map(
      ({ host }) => host,
    );
    expect(hosts).toEqual(['report.ncsc.gov.uk', 'www.reportfraud.police.uk', 'ico.org.uk']);
  });

  it('says that people and content are invented', async () => {
    await open(visitor);
    expect(words()).toContain('invented');
  });

  it('says nothing of the kind outside the demo', async () => {
    document.documentElement.dataset['mootMode'] = 'production';
    await open(visitor);
    delete document.documentElement.dataset['mootMode'];
    expect(words()).toContain('not the place to report a live attack');
    expect(words()).not.toContain('invented');
  });

  it.each([
    ['a visitor', visitor],
    ['a security lead', lead],
    ['a suspended council’s lead', { ...lead, suspended: true, suspendedBecause: 'Nobody there answers.' }],
  ])('of %s is accessible as far as a machine can tell', async (_who, viewer) => {
    await open(viewer);
    document.querySelector('.moot-account details')?.setAttribute('open', '');
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });

  it('fits a small phone', async () => {
    await open(lead);
    document.body.style.width = '320px';
    await settle();
    expect(document.body.scrollWidth).toBeLessThanOrEqual(320);
    document.body.style.width = '';
  });
});

describe('a change of page', () => {
  it('gives the focus to the new heading and names the page in the title', async () => {
    await open(lead, '/one');
    expect(document.activeElement).toBe(document.body);
    await router.push('/two');
    await settle();
    expect(document.activeElement?.textContent).toBe('Page two');
    expect(document.title).toBe('Privacy – Moot');
  });

  it('of the filters alone leaves the focus where it is', async () => {
    await open(lead, '/one');
    const link = document.querySelector<HTMLElement>('.govuk-footer a')!;
    link.focus();
    await router.push('/one?kind=incident');
    await settle();
    expect(document.activeElement).toBe(link);
  });
});

describe('in place of a page', () => {
  it('an address that leads nowhere says the words of what one may not see', async () => {
    await open(lead, '/nowhere');
    expect(heading()).toBe('Page not found');
    expect(document.title).toBe('Page not found – Moot');
  });

  it('a visitor is asked to sign in, and comes back to the same page', async () => {
    await open(visitor, '/members?page=2');
    expect(heading()).toBe('Sign in to read this page');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')].map(link =>
      link.getAttribute('href'),
    );
    expect(links).toContain('/auth/sign-in?return=%2Fmembers%3Fpage%3D2');
  });

  it('a page that breaks says so, without a trace of why', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await open(lead, '/broken');
    expect(heading()).toBe('Sorry, something went wrong');
    expect(words()).not.toContain('on purpose');
    vi.restoreAllMocks();
  });
});

describe('who one is', () => {
  it('stands in the header, with the other memberships to act with and the way out', async () => {
    await open(lead);
    expect(words()).toContain('City and County of Swansea – security lead');
    expect(words()).toContain('Act as Wexmoor District Council – reader');
    expect(document.querySelector('.moot-account a[href="/account"]')?.textContent).toContain('Your account');
    expect(document.querySelector<HTMLFormElement>('form[action="/auth/sign-out"]')?.method).toBe('post');
  });

  it('is in Welsh on a Welsh page, as is the title', async () => {
    await open(lead);
    document.querySelector<HTMLElement>('.govuk-language-navigation a[lang="cy"]')!.click();
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('cy'), 15_000);
    await settle();
    expect(words()).toContain('Dinas a Sir Abertawe – arweinydd diogelwch');
    await router.push('/two');
    await vi.waitFor(() => expect(document.title).toBe('Preifatrwydd – Moot'), 15_000);
  });
});
