/**
 * For component tests alone: a server that answers each named document from a table, tells what a test lets it tell,
 * and the page at an address, mounted as the shell does it.
 */
import urql, { Client, subscriptionExchange } from '@urql/vue';
import type { ExecutionResult } from '@urql/vue';
import { getOperationAST } from 'graphql';
import { createApp, h, nextTick } from 'vue';
import { createMemoryHistory, createRouter, RouterView } from 'vue-router';
import type { Router, RouteRecordRaw } from 'vue-router';

import { followLinks } from '../app/followLinks.ts';
import { refreshSession } from '../app/session.ts';
import type { Viewer } from '../app/session.ts';
import type {
  AlsoSaidFragment,
  AnsweredQuestionsFragment,
  PublicationRowFragment,
  PublicationViewFragment,
} from '../generated/graphql.ts';

type Variables = Readonly<Record<string, unknown>>;
/** A refusal in place of data. */
interface Refused {
  readonly refused: Readonly<Record<string, unknown>>;
}
type Answer = (variables: Variables) => Readonly<Record<string, unknown>> | Refused;

/** Refuses in the server's words. */
export const refused = (code: string, more: Readonly<Record<string, unknown>> = {}): Refused => ({
  refused: { code, ...more },
});

/** `answers` by the documents' names; `viewer` is who is signed in. */
export function fakeServer(answers: Readonly<Record<string, Answer>>, viewer: Viewer = visitor) {
  const asked: { readonly name: string; readonly variables: Variables }[] = [];
  const listeners = new Map<(data: ExecutionResult) => void, string>();
  const all: Readonly<Record<string, Answer>> = {
    Facets: () => ({ facets: [] }),
    Viewer: () => ({ viewer }),
    OurSay: () => ({ ourSay: { also: false } }),
    NoteRead: () => ({ noteRead: 'p' }),
    ...answers,
  };

  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'network-only',
    exchanges: [
      subscriptionExchange({
        enableAllOperations: true,
        forwardSubscription: (_request, operation) => ({
          subscribe(sink) {
            const name = getOperationAST(operation.query)?.name?.value ?? '';
            const variables = (operation.variables ?? {}) as Variables;
            asked.push({ name, variables });
            if (operation.kind === 'subscription') {
              const tell = (result: ExecutionResult): void => sink.next(result);
              listeners.set(tell, name);
              return { unsubscribe: () => listeners.delete(tell) };
            }
            queueMicrotask(() => {
              const answer = all[name];
              if (answer === undefined) throw new Error(`No answer for ${name}`);
              const given = answer(variables);
              sink.next(
                'refused' in given
                  ? ({
                      data: null,
                      errors: [{ message: 'refused', extensions: given['refused'] }],
                    } as unknown as ExecutionResult)
                  : { data: given },
              );
              sink.complete();
            });
            return { unsubscribe: () => undefined };
          },
        }),
      }),
    ],
  });

  return {
    client,
    /** The variables of every time a document was sent, oldest first. */
    sent: (name: string): readonly Variables[] =>
      asked.filter(one => one.name === name).map(({ variables }) => variables),
    /** Tells everybody who listens to a subscription. */
    tell(name: string, data: Readonly<Record<string, unknown>>): void {
      for (const [tell, to] of listeners) if (to === name) tell({ data });
    },
  };
}

/** A page that is open in a test. */
export interface OpenPage {
  readonly router: Router;
  readonly element: HTMLElement;
  readonly text: () => string;
  /** The first element that fits, or the test fails by name. */
  readonly find: (selector: string) => HTMLElement;
  readonly all: (selector: string) => readonly HTMLElement[];
  /** Presses, and waits until all has come to rest. */
  readonly press: (selector: string) => Promise<void>;
  readonly type: (selector: string, words: string) => void;
  readonly key: (key: string) => Promise<void>;
  readonly close: () => void;
}

/** Loads lazy pages before the tests begin: compiling them takes longer than a test may. */
export async function loadPages(routes: readonly RouteRecordRaw[]): Promise<void> {
  await Promise.all(routes.map(({ component }) => (component as () => Promise<unknown>)()));
}

/** Opens the page at an address. */
export async function openPage(
  routes: readonly RouteRecordRaw[],
  path: string,
  server: ReturnType<typeof fakeServer>,
): Promise<OpenPage> {
  await refreshSession(server.client);
  const elsewhere: RouteRecordRaw = {
    path: '/:anything(.*)*',
    component: { render: () => h('h1', 'Elsewhere') },
  };
  const router = createRouter({ history: createMemoryHistory(), routes: [...routes, elsewhere] });
  await router.push(path);
  const element = document.createElement('div');
  document.body.append(element);
  const app = createApp(() =>
    h(RouterView, null, {
      default: ({ Component }: { Component: Parameters<typeof h>[0] }) =>
        h(Component, { key: router.currentRoute.value.path }),
    }),
  );
  app.use(urql, server.client).use(router).mount(element);
  const unfollow = followLinks(router);
  await settle();
  const find = (selector: string): HTMLElement => {
    const found = element.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`Nothing fits ${selector} in: ${element.textContent}`);
    return found;
  };
  return {
    router,
    element,
    text: () => element.textContent.replace(/\s+/g, ' '),
    find,
    all: selector => [...element.querySelectorAll<HTMLElement>(selector)],
    async press(selector) {
      find(selector).click();
      await settle();
    },
    type(selector, words) {
      const field = find(selector) as HTMLInputElement;
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    async key(key) {
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      await settle();
    },
    close() {
      unfollow();
      app.unmount();
      element.remove();
    },
  };
}

/** Waits until answers, routes and renderings have come to rest: the page has stayed the same for a while. */
export async function settle(): Promise<void> {
  let before = '';
  let same = 0;
  for (let turn = 0; turn < 200 && same < 5; turn += 1) {
    await new Promise(resolve => setTimeout(resolve, 3));
    await nextTick();
    const now = document.body.innerHTML;
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

const visitor: Viewer = {
  role: 'visitor',
  person: null,
  membership: null,
  memberships: [],
  suspended: false,
  suspendedBecause: null,
  officer: false,
};

/** A person of an invented council. */
export function memberAs(role: 'reader' | 'contributor' | 'lead'): Viewer {
  const membership = {
    id: 'm1',
    role,
    authority: { id: 'a1', name: 'Wexmoor District Council', nameCy: null },
  };
  return {
    role: 'peer',
    person: { name: 'Ada Fenwick' },
    membership,
    memberships: [membership],
    suspended: false,
    suspendedBecause: null,
    officer: false,
  };
}

export const moderator: Viewer = {
  role: 'moderator',
  person: { name: 'Ira Holt' },
  membership: null,
  memberships: [],
  suspended: false,
  suspendedBecause: null,
  officer: false,
};

/** A row of a list, of which a test names only what it is about. */
export const rowOf = (id: string, more: Partial<PublicationRowFragment> = {}): PublicationRowFragment => ({
  id,
  kind: 'supplier_warning',
  marking: 'GREEN',
  title: `Cameras ${id}`,
  summary: 'They accept a default password.',
  severity: 'high',
  status: 'fix_available',
  outcome: null,
  assets: ['cctv'],
  themes: [],
  occurred: null,
  actBy: null,
  attribution: 'anonymous',
  byline: null,
  disclosed: { nation: 'England', tier: 'unitary', region: null, populationBand: null },
  releasedOn: '2026-11-24',
  revisedOn: null,
  withdrawn: false,
  suppliers: [
    { supplier: { id: '11111111-1111-4111-8111-111111111111', name: 'Acme Cameras' }, product: null },
  ],
  ...more,
});

/** A whole publication, likewise. */
export const publicationOf = (
  id: string,
  more: Partial<PublicationViewFragment & AlsoSaidFragment & AnsweredQuestionsFragment> = {},
): PublicationViewFragment & AlsoSaidFragment & AnsweredQuestionsFragment => ({
  ...rowOf(id),
  label: 'TLP:GREEN',
  services: [],
  revision: 1,
  changeNote: null,
  withdrawalReason: null,
  content: {},
  audience: [],
  revisions: [],
  files: [],
  because: { code: 'green', through: null },
  also: { shown: 'fewer_than_10' },
  readers: { shown: 'fewer_than_10' },
  questions: [],
  ...more,
});
