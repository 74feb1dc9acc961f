/** The moderator's pages against a server that answers from a table: the decisions, and a colleague who is faster. */
import urql, { Client, subscriptionExchange } from '@urql/vue';
import type { VueWrapper } from '@vue/test-utils';
import { flushPromises, mount } from '@vue/test-utils';
import { getOperationAST } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { h } from 'vue';
import type { Router } from 'vue-router';
import { createMemoryHistory, createRouter, RouterView } from 'vue-router';

import { setShortcuts } from '../app/shortcuts.ts';
import type { ReviewItemQuery, SubmissionState } from '../generated/graphql.ts';
import { hideDecision } from './lastDecision.ts';
import { routes } from './routes.ts';

type Item = ReviewItemQuery['reviewItem'];

const warning = (id: string, more: Partial<Item> = {}): Item => {
  const content = {
    title: `Cameras ${id}`,
    summary: 'They accept a default password.',
    status: 'confirmed',
    severity: 'high',
    facts: 'We tried it on our own cameras.',
    suppliers: [{ name: 'Pelorus Cameras' }],
    sourceReliability: 'A',
    informationCredibility: '2',
    evidence: 'A test.',
    action: 'Change the password.',
  };
  return {
    id,
    version: 3,
    kind: 'supplier_warning',
    state: 'submitted',
    title: `Cameras ${id}`,
    correction: false,
    correctsId: null,
    content,
    submittedOn: '2026-11-20',
    waitedDays: 4,
    sharing: { urgent: false, attribution: 'anonymous', byline: null },
    findings: [],
    files: [],
    anonymitySet: { councils: 27, floor: 11, verdict: 'enough' },
    preview: {
      id: `copy of ${id}`,
      kind: 'supplier_warning',
      marking: 'GREEN',
      label: 'TLP:GREEN',
      title: `Cameras ${id}`,
      summary: content.summary,
      severity: 'high',
      status: 'confirmed',
      outcome: null,
      themes: [],
      assets: [],
      services: [],
      occurred: null,
      actBy: null,
      attribution: 'anonymous',
      byline: null,
      disclosed: { nation: 'england', tier: 'unitary', region: null, populationBand: null },
      releasedOn: '2026-11-24',
      revisedOn: null,
      revision: 1,
      changeNote: null,
      withdrawn: false,
      withdrawalReason: null,
      content,
      audience: [],
      suppliers: [],
      revisions: [],
      files: [],
      because: { code: 'moderator', through: null },
    },
    ...more,
  };
};

interface Sent {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A server with these submissions. `refuse` makes the next decision end in a refusal. */
function fakeServer(
  items: readonly Item[],
  published: Readonly<Record<string, unknown>> = {},
  fallen: readonly Readonly<Record<string, unknown>>[] = [],
) {
  let stands = new Map(items.map(item => [item.id, item]));
  let refusal:
    | { readonly extensions: Readonly<Record<string, unknown>>; readonly before?: () => void }
    | undefined;
  const sent: Sent[] = [];
  const listeners = new Set<() => void>();
  const set = (id: string, change: Partial<Item>): void => {
    const item = stands.get(id);
    if (item) stands = new Map([...stands, [id, { ...item, ...change }]]);
  };
  const refused = (extensions: Readonly<Record<string, unknown>>): ExecutionResult =>
    ({ data: null, errors: [{ message: 'refused', extensions }] }) as unknown as ExecutionResult;

  function answer({ name, variables }: Sent): ExecutionResult {
    const id = String(variables['id']);
    const decision = (root: string, state: SubmissionState): ExecutionResult => {
      if (refusal !== undefined) {
        refusal.before?.();
        return refused(refusal.extensions);
      }
      set(id, { state });
      return { data: { [root]: { id, state } } };
    };
    switch (name) {
      case 'ReviewQueue':
      case 'WhatWaits':
        return {
          data: {
            reviewQueue: [...stands.values()].filter(
              ({ state }) => state === 'submitted' || state === 'approved',
            ),
          },
        };
      case 'ReviewItem':
      case 'ReviewItemStands': {
        const item = stands.get(id);
        return item ? { data: { reviewItem: item } } : refused({ code: 'NOT_FOUND' });
      }
      case 'QuestionsAtDesk':
        return { data: { questionsAtDesk: [] } };
      case 'FellBelow':
        return { data: { fellBelow: fallen } };
      case 'NextSlot':
        return { data: { nextSlot: { at: '2030-03-07T14:02:00Z', everySeconds: 86_400, waiting: 0 } } };
      case 'ReleasedCopy':
        return published[id] ? { data: { publication: published[id] } } : refused({ code: 'NOT_FOUND' });
      case 'ApproveSubmission':
        return decision('approveSubmission', variables['urgent'] === true ? 'released' : 'approved');
      case 'ReturnSubmission':
        return decision('returnSubmission', 'returned');
      case 'RefuseSubmission':
        return decision('refuseSubmission', 'refused');
      default:
        throw new Error(`No answer for ${name}`);
    }
  }

  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'network-only',
    exchanges: [
      subscriptionExchange({
        enableAllOperations: true,
        forwardSubscription: (_request, operation) => ({
          subscribe(sink) {
            if (operation.kind === 'subscription') {
              const tell = (): void => sink.next({ data: { submissionsChanged: { changed: true } } });
              listeners.add(tell);
              return { unsubscribe: () => listeners.delete(tell) };
            }
            const name = getOperationAST(operation.query)?.name?.value ?? '';
            const one = { name, variables: operation.variables as Sent['variables'] };
            sent.push(one);
            queueMicrotask(() => {
              sink.next(answer(one));
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
    set,
    remove: (id: string): void => {
      stands = new Map([...stands].filter(([one]) => one !== id));
    },
    refuse: (extensions: Readonly<Record<string, unknown>>, before?: () => void): void => {
      refusal = before === undefined ? { extensions } : { extensions, before };
    },
    tell: (): void => {
      for (const tell of listeners) tell();
    },
    decisions: (): readonly Sent[] => sent.filter(({ name }) => /^(?:Approve|Return|Refuse)/.test(name)),
  };
}

let page: VueWrapper | undefined;
let router: Router;

async function open(path: string, server: ReturnType<typeof fakeServer>): Promise<VueWrapper> {
  router = createRouter({ history: createMemoryHistory(), routes: [...routes] });
  await router.push(path);
  page = mount(
    () =>
      h(RouterView, null, {
        default: ({ Component }: { Component: unknown }) =>
          h(Component as never, { key: router.currentRoute.value.path }),
      }),
    {
      global: { plugins: [[urql, server.client], router] },
      attachTo: document.body,
    },
  );
  await settle();
  return page;
}

/** Lazy pages, answers and what follows from them. */
/** Until a page that is still loading has loaded, however busy the machine. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5 || (page?.find('.moot-loading').exists() === true && turn < 500); turn += 1) {
    await flushPromises();
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}

const choose = (act: string) => page!.get<HTMLInputElement>(`input[value="${act}"]`).setValue(true);
const decide = async (): Promise<void> => {
  await page!.get('form').trigger('submit');
  await settle();
};
const press = async (words: string): Promise<void> => {
  const button = page!.findAll('button').find(one => one.text().startsWith(words));
  if (button === undefined) throw new Error(`No button “${words}”`);
  await button.trigger('click');
  await settle();
};
const key = async (name: string, target: EventTarget = document.body): Promise<void> => {
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  await settle();
};

afterEach(() => {
  page?.unmount();
  page = undefined;
  hideDecision();
  sessionStorage.clear();
  setShortcuts(true);
});

describe('the queue', () => {
  it('shows waiting time first, and what asks to leave at once on top', async () => {
    const urgent = warning('urgent', {
      waitedDays: 0,
      sharing: { urgent: true, attribution: 'anonymous', byline: null },
    });
    await open('/moderation', fakeServer([warning('old', { waitedDays: 9 }), urgent]));
    expect(page!.findAll('thead th')[0]?.text()).toBe('Waited');
    expect(page!.findAll('tbody a').map(link => link.text())).toEqual(['Cameras urgent', 'Cameras old']);
    expect(page!.findAll('tbody tr')[1]?.text()).toContain('9 days Overdue');
    expect(page!.text()).toContain('Pelorus Cameras');
  });
  it('says how many findings their authors left, each once', async () => {
    const finding = { path: 'title', text: 'York', category: 'place', decision: null };
    const findings = [finding, { ...finding }, { ...finding, text: 'Selby' }];
    await open('/moderation', fakeServer([warning('left', { findings }), warning('none')]));
    const column = page!.findAll('tbody [data-column="Findings left"]').map(cell => cell.text());
    expect(column.toSorted()).toEqual(['2', 'None']);
  });
  it('has a part for what is overdue, at an address of its own', async () => {
    await open(
      '/moderation?show=overdue',
      fakeServer([warning('old', { waitedDays: 9 }), warning('new', { waitedDays: 1 })]),
    );
    expect(page!.findAll('tbody a').map(link => link.text())).toEqual(['Cameras old']);
  });
  it('tells that it has changed, and does not move before somebody asks', async () => {
    const server = fakeServer([warning('one'), warning('two')]);
    await open('/moderation', server);
    server.set('two', { state: 'returned' });
    server.tell();
    await settle();
    expect(page!.findAll('.queue tbody tr')).toHaveLength(2);
    await press('The queue has changed');
    expect(page!.findAll('.queue tbody tr')).toHaveLength(1);
  });

  it('A4 says what too few councils could have written by now, and leads to it', async () => {
    const facts = [{ fact: 'region', without: 31 }];
    const fallen = [{ publicationId: 'p1', title: 'A signal', councils: 9, facts }];
    await open('/moderation', fakeServer([], {}, fallen));
    expect(page!.text()).toContain('1 released publication that too few councils could have written by now');
    expect(page!.text()).toContain('9 councils could have written it. Without the region it is 31.');
    expect(page!.get('#fell-below ~ ul a').attributes('href')).toBe('/publications/p1');
  });
});

describe('the desk', () => {
  it('says “a verified council” and what is disclosed', async () => {
    await open('/moderation/one', fakeServer([warning('one')]));
    expect(page!.text()).toContain('A verified council');
    expect(page!.text()).toContain('27 councils');
  });
  it('warns that an item which leaves alone is hidden by nothing', async () => {
    await open('/moderation/one', fakeServer([warning('one')]));
    expect(page!.text()).toContain('A slot with a single item hides nothing');
  });
  it('approves for the slot, opens the next one and says what was done', async () => {
    const server = fakeServer([warning('one'), warning('two')]);
    await open('/moderation/one', server);
    await choose('approve');
    await decide();
    expect(server.decisions()).toEqual([
      {
        name: 'ApproveSubmission',
        variables: { confirmed: [], pictures: [], id: 'one', version: 3, urgent: false },
      },
    ]);
    expect(router.currentRoute.value.path).toBe('/moderation/two');
    expect(page!.get('[role="alert"]').text()).toContain(
      '“Cameras one” is approved. It leaves with the slot at 14:02 on 7 March 2030.',
    );
  });
  it('opens the queue when nothing else waits', async () => {
    await open('/moderation/one', fakeServer([warning('one')]));
    await choose('approve');
    await decide();
    expect(router.currentRoute.value.path).toBe('/moderation');
    expect(page!.get('[role="alert"]').text()).toContain('Nothing else waits');
  });
  it('releases at once only after a second question', async () => {
    const server = fakeServer([warning('one')]);
    await open('/moderation/one', server);
    await choose('release');
    await decide();
    expect(server.decisions()).toEqual([]);
    expect(document.activeElement?.textContent).toContain('Release this warning now?');
    await press('No, go back');
    expect(server.decisions()).toEqual([]);
    await decide();
    await press('Yes, release it now');
    expect(server.decisions()[0]?.variables).toEqual({
      confirmed: [],
      pictures: [],
      id: 'one',
      version: 3,
      urgent: true,
    });
  });
  it('releases nothing but supplier warnings at once', async () => {
    const incident = warning('one', { kind: 'incident' });
    await open('/moderation/one', fakeServer([incident]));
    expect(page!.find('input[value="release"]').exists()).toBe(false);
    expect(page!.find('input[value="approve"]').exists()).toBe(true);
  });
  it('sends back with a reason for each field, begun beside the field', async () => {
    const server = fakeServer([warning('one')]);
    await open('/moderation/one', server);
    const besideFacts = page!
      .findAll('.fields__field')
      .find(field => field.text().includes('What are the facts?'));
    await besideFacts!.get('button').trigger('click');
    await settle();
    expect((document.activeElement as HTMLTextAreaElement).tagName).toBe('TEXTAREA');
    await page!.get('textarea').setValue('Say how many cameras, roughly.');
    await press('Add another reason');
    await page!.findAll('textarea')[1]!.setValue('Shorten the whole.');
    await decide();
    expect(server.decisions()).toEqual([
      {
        name: 'ReturnSubmission',
        variables: {
          id: 'one',
          version: 3,
          reasons: [
            { path: 'facts', words: 'Say how many cameras, roughly.' },
            { path: null, words: 'Shorten the whole.' },
          ],
        },
      },
    ]);
  });
  it('does not send back or refuse without a reason, and says so by the field', async () => {
    const server = fakeServer([warning('one')]);
    await open('/moderation/one', server);
    await decide();
    expect(page!.get('.govuk-error-summary').text()).toContain('Choose what you decide');
    await choose('return');
    await decide();
    expect(page!.get('.govuk-error-summary').text()).toContain('Say what has to change, and why');
    await choose('refuse');
    await decide();
    expect(page!.get('.govuk-error-summary').text()).toContain('Say why it is refused');
    expect(server.decisions()).toEqual([]);
  });
  it('refuses only after a second question', async () => {
    const server = fakeServer([warning('one')]);
    await open('/moderation/one', server);
    await choose('refuse');
    await page!.findAll('textarea').at(-1)!.setValue('It is about a person.');
    await decide();
    expect(server.decisions()).toEqual([]);
    await press('Yes, refuse it');
    expect(server.decisions()[0]?.variables).toEqual({
      id: 'one',
      version: 3,
      reason: 'It is about a person.',
    });
  });
});

describe('a colleague who is faster', () => {
  it('is told of, with the fresh state, and nothing is left to decide', async () => {
    const server = fakeServer([warning('one'), warning('two')]);
    await open('/moderation/one', server);
    server.refuse({ code: 'CONFLICT', version: 4 }, () =>
      server.set('one', { version: 4, state: 'refused' }),
    );
    await choose('approve');
    await decide();
    expect(router.currentRoute.value.path).toBe('/moderation/one');
    expect(page!.get('[role="alert"]').text()).toContain('Somebody else was faster');
    expect(page!.get('[role="alert"]').text()).toContain('It stands as: Refused');
    expect(page!.find('input[value="approve"]').exists()).toBe(false);
    expect(page!.text()).toContain('There is nothing to decide here any more.');
    expect(page!.text()).not.toContain('is approved');
  });
  it('leaves what was written where only the submission has changed', async () => {
    const server = fakeServer([warning('one')]);
    await open('/moderation/one', server);
    await choose('return');
    await page!.get('textarea').setValue('Say how many.');
    server.refuse({ code: 'CONFLICT', version: 4 }, () => server.set('one', { version: 4 }));
    await decide();
    expect(page!.get('[role="alert"]').text()).toContain('Read it again before you decide');
    expect(page!.get('textarea').element.value).toBe('Say how many.');
  });
  it('is noticed while one reads, and the page waits', async () => {
    const server = fakeServer([warning('one')]);
    await open('/moderation/one', server);
    server.tell();
    await settle();
    expect(page!.text()).not.toContain('has changed since you opened it');
    server.set('one', { version: 4, state: 'approved' });
    server.tell();
    await settle();
    expect(page!.text()).toContain('Waiting for a decision');
    await press('This submission has changed since you opened it');
    expect(page!.text()).toContain('Approved; waits for its slot');
  });
  it('may be the contributor, who has taken it back', async () => {
    const server = fakeServer([warning('one')]);
    await open('/moderation/one', server);
    server.refuse({ code: 'INVALID', fields: [{ path: 'state', problem: 'not_in_this_state' }] }, () =>
      server.remove('one'),
    );
    await choose('approve');
    await decide();
    expect(page!.get('[role="alert"]').text()).toContain('may have taken it back');
    expect(page!.get('h1').text()).toBe('Page not found');
  });
  it('is not blamed when the server is out of reach', async () => {
    const server = fakeServer([warning('one')]);
    await open('/moderation/one', server);
    server.refuse({ code: 'UNAVAILABLE' });
    await choose('approve');
    await decide();
    expect(page!.get('[role="alert"]').text()).toContain('Your decision was not carried out');
    expect(router.currentRoute.value.path).toBe('/moderation/one');
  });
});

describe('a correction', () => {
  it('shows what differs from the released copy, before and after', async () => {
    const item = warning('one', { correction: true, correctsId: 'the copy' });
    const before = { ...(item.content as object), action: 'Unplug them.' };
    const released = { id: 'the copy', kind: 'supplier_warning', label: 'TLP:GREEN', content: before };
    await open('/moderation/one', fakeServer([item], { 'the copy': released }));
    expect(page!.get('del').text()).toBe('Unplug them.');
    expect(page!.get('ins').text()).toBe('Change the password.');
    expect(page!.findAll('.change')).toHaveLength(1);
  });
});

describe('a correction whose released copy stands no more', () => {
  it('is told in the contributor’s words alone', async () => {
    const { preview } = warning('one');
    const noted = { ...preview, changeNote: 'The fix is out.' };
    await open('/moderation/one', fakeServer([warning('one', { correction: true, preview: noted })]));
    expect(page!.text()).toContain('In the contributor’s words: “The fix is out.”');
    expect(page!.text()).toContain('cannot be set beside the correction');
  });
});

describe('reasons that were begun', () => {
  it('are there again after the desk was left, and gone once they are sent', async () => {
    const server = fakeServer([warning('one'), warning('two')]);
    await open('/moderation/one', server);
    await choose('return');
    await page!.get('textarea').setValue('Say which firmware.');
    await router.push('/moderation/two');
    await settle();
    expect(page!.get<HTMLTextAreaElement>('textarea').element.value).toBe('');
    await router.push('/moderation/one');
    await settle();
    expect(page!.get<HTMLInputElement>('input[value="return"]').element.checked).toBe(true);
    expect(page!.get<HTMLTextAreaElement>('textarea').element.value).toBe('Say which firmware.');
    await decide();
    expect(server.decisions()).toHaveLength(1);
    expect(sessionStorage.getItem('moot.decision.one')).toBeNull();
  });
});

describe('shortcuts', () => {
  it('choose, and decide nothing', async () => {
    const server = fakeServer([warning('one')]);
    await open('/moderation/one', server);
    await key('b');
    expect(page!.get<HTMLInputElement>('input[value="return"]').element.checked).toBe(true);
    expect(server.decisions()).toEqual([]);
  });
  it('are listed under the question mark', async () => {
    await open('/moderation/one', fakeServer([warning('one')]));
    await key('?');
    expect(page!.get<HTMLDetailsElement>('details:has(#shortcuts-on)').element.open).toBe(true);
  });
  it('are letters while somebody types', async () => {
    await open('/moderation/one', fakeServer([warning('one')]));
    await choose('return');
    await key('x', page!.get('textarea').element);
    expect(page!.get<HTMLInputElement>('input[value="refuse"]').element.checked).toBe(false);
  });
  it('do nothing once they are turned off', async () => {
    await open('/moderation/one', fakeServer([warning('one')]));
    await page!.get('#shortcuts-on').setValue(false);
    await key('b');
    expect(page!.get<HTMLInputElement>('input[value="return"]').element.checked).toBe(false);
  });
});
