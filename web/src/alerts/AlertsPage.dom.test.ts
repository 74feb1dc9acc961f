/** The alerts page against a server that answers from a table: marking, undoing, keys, and what comes. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { setShortcuts } from '../app/shortcuts.ts';
import { unreadAlerts } from '../app/unread.ts';
import type { AlertRowFragment, AlertState } from '../generated/graphql.ts';
import { fakeServer, memberAs, loadPages, openPage, refused, settle } from '../library/fakeServer.ts';
import type { OpenPage } from '../library/fakeServer.ts';
import { routes } from './routes.ts';
import { keepWaitingAlerts } from './waitingAlerts.ts';

const alertOf = (id: string, more: Partial<AlertRowFragment> = {}): AlertRowFragment => ({
  id,
  act: 'released',
  at: '2026-11-24T10:00:00Z',
  reason: null,
  state: 'new',
  because: [{ supplier: 'Acme Cameras', product: null }],
  publication: {
    id: `p${id}`,
    kind: 'supplier_warning',
    marking: 'GREEN',
    title: `Warning ${id}`,
    severity: 'high',
    actBy: null,
    changeNote: null,
  },
  ...more,
});

function serverWith(given: readonly AlertRowFragment[]) {
  let alerts = given;
  let refuses = false;
  const waiting = () => alerts.filter(({ state }) => state === 'new').length;
  const server = fakeServer(
    {
      Alerts: ({ state }) => ({
        alerts: {
          nodes: alerts.filter(alert => state === null || alert.state === state),
          pageInfo: { hasNextPage: false, endCursor: null },
          waiting: waiting(),
        },
      }),
      WaitingAlerts: () => ({ alerts: { waiting: waiting(), liveCursor: 'where they were counted' } }),
      MarkAlert: ({ id, state }) => {
        if (refuses) return refused('UNAVAILABLE');
        alerts = alerts.map(alert => (alert.id === id ? { ...alert, state: state as AlertState } : alert));
        return { markAlert: { id, state } };
      },
    },
    memberAs('lead'),
  );
  return {
    ...server,
    stateOf: (id: string) => alerts.find(alert => alert.id === id)?.state,
    arrive: (alert: AlertRowFragment): void => {
      alerts = [alert, ...alerts];
      server.tell('AlertArrived', { alertArrived: { cursor: alert.id, alert: { id: alert.id } } });
    },
    refuse: (): void => {
      refuses = true;
    },
  };
}

await loadPages(routes);

let open: OpenPage;
let end: () => void = () => undefined;
beforeEach(() => setShortcuts(true));
afterEach(() => {
  end();
  open.close();
});
const titles = () => open.all('[data-alert] h3').map(title => title.textContent.trim());
const press = async (at: number, words: string) => {
  const button = [...(open.all('[data-alert]')[at]?.querySelectorAll('button') ?? [])].find(each =>
    each.textContent.startsWith(words),
  );
  expect(button, words).toBeDefined();
  button?.click();
  await settle();
};

describe('an alert', () => {
  it('says what happened, and why it came', async () => {
    const both = [
      { supplier: 'Acme Cameras', product: 'SafeView' },
      { supplier: 'Borealis', product: null },
    ];
    const server = serverWith([alertOf('1', { act: 'revised', because: both })]);
    open = await openPage(routes, '/alerts', server);
    expect(open.find('[data-alert]').textContent).toContain('Updated');
    expect(open.text()).toContain('You watch SafeView of Acme Cameras and Borealis.');
  });

  it('R4 shows no title and no link where one may no longer read it, but the reason', async () => {
    const server = serverWith([
      alertOf('1', { act: 'withdrawn', publication: null, reason: 'It was wrong.' }),
    ]);
    open = await openPage(routes, '/alerts', server);
    expect(open.text()).toContain('This publication was withdrawn.');
    expect(open.text()).toContain('Reason: It was wrong.');
    expect(open.all('[data-alert] h3 a')).toEqual([]);
  });

  it('is marked in place, counts down, and can be undone', async () => {
    const server = serverWith([alertOf('1'), alertOf('2')]);
    open = await openPage(routes, '/alerts?state=new', server);
    expect(unreadAlerts.value).toBe(2);
    await press(0, 'Done');
    expect(server.stateOf('1')).toBe('done');
    expect(titles()).toEqual(['Warning 1', 'Warning 2']);
    expect(unreadAlerts.value).toBe(1);
    expect(document.activeElement?.getAttribute('data-alert')).toBe('1');
    expect(open.find('[role=status].moot-status:not(.govuk-visually-hidden)').textContent).toBe(
      'Done: Warning 1.',
    );
    await press(0, 'Undo');
    expect(server.stateOf('1')).toBe('new');
    expect(unreadAlerts.value).toBe(2);
  });

  it('goes back to what it was where the server refuses', async () => {
    const server = serverWith([alertOf('1')]);
    open = await openPage(routes, '/alerts', server);
    server.refuse();
    await press(0, 'Done');
    expect(open.text()).toContain('That could not be done.');
    expect(open.find('[data-alert]').textContent).toContain('Keep for later');
  });
});

describe('keys', () => {
  it('move, mark and undo', async () => {
    const server = serverWith([alertOf('1'), alertOf('2')]);
    open = await openPage(routes, '/alerts', server);
    await open.key('j');
    await open.key('j');
    expect(document.activeElement?.getAttribute('data-alert')).toBe('2');
    await open.key('l');
    expect(server.stateOf('2')).toBe('later');
    await open.key('k');
    await open.key('d');
    expect(server.stateOf('1')).toBe('done');
    await open.key('u');
    expect(server.stateOf('1')).toBe('new');
    await open.key('u');
    expect(server.stateOf('2')).toBe('new');
    await open.key('o');
    expect(open.router.currentRoute.value.path).toBe('/supplier-warnings/p2');
  });

  it('are listed under ?, and are all off once they are turned off', async () => {
    const server = serverWith([alertOf('1')]);
    open = await openPage(routes, '/alerts', server);
    await open.key('?');
    expect((open.find('details') as HTMLDetailsElement).open).toBe(true);
    await open.press('input[name=shortcuts]');
    await open.key('?');
    await open.key('j');
    expect((open.find('details') as HTMLDetailsElement).open).toBe(true);
    expect(document.activeElement?.getAttribute('data-alert') ?? null).toBeNull();
    expect(localStorage.getItem('moot.shortcuts')).toBe('off');
  });
});

describe('what comes', () => {
  it('R1 counts in the navigation and waits in a bar until it is asked for', async () => {
    const server = serverWith([alertOf('1')]);
    open = await openPage(routes, '/alerts', server);
    end = keepWaitingAlerts(server.client);
    await settle();
    server.arrive(alertOf('2'));
    await settle();
    expect(unreadAlerts.value).toBe(2);
    expect(titles()).toEqual(['Warning 1']);
    expect(open.find('.moot-new-items__button').textContent).toContain('1 new alert');
    await open.press('.moot-new-items__button');
    expect(titles()).toEqual(['Warning 2', 'Warning 1']);
    expect(open.all('.moot-new-items__button')).toEqual([]);
  });
});

it('an empty list says what to do next', async () => {
  open = await openPage(routes, '/alerts', serverWith([]));
  expect(open.find('.moot-empty a').getAttribute('href')).toBe('/watchlist');
});
