/** The page of a publication, and a moderator's withdrawal, against a server that answers from a table. */
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { PublicationViewFragment } from '../generated/graphql.ts';
import {
  fakeServer,
  memberAs,
  moderator,
  loadPages,
  openPage,
  publicationOf,
  refused,
  settle,
} from './fakeServer.ts';
import type { OpenPage } from './fakeServer.ts';
import { routes } from './routes.ts';

const incident = publicationOf('i', {
  kind: 'incident',
  outcome: 'near_miss',
  status: null,
  title: 'A laptop reached the signal network',
  marking: 'AMBER',
  label: 'TLP:AMBER',
  audience: [{ name: 'Northern Circle', circle: true }],
  because: { code: 'audience_circle', through: 'Northern Circle' },
  revisedOn: '2026-11-25',
  revisions: [
    { number: 2, changeNote: 'The supplier’s name.', releasedOn: '2026-11-25' },
    { number: 1, changeNote: null, releasedOn: '2026-11-24' },
  ],
  content: {
    outcome: 'near_miss',
    when: { state: 'known', value: { precision: 'season', value: '2026-spring' } },
    classification: { state: 'unknown' },
    cost: { state: 'withheld' },
    duration: { state: 'not_applicable' },
    detection: 'log_review',
    services: ['transport'],
    whatHappened: 'First.\n\nThen.',
    firstHour: 'Pulled the plug.',
    controlsHelped: [{ framework: 'caf-4.0', code: 'A4.a' }],
    techniques: ['T1078'],
    products: [{ name: 'SafeView', versions: 'before 4.2' }],
  },
});
const serverOf = (publication: PublicationViewFragment, viewer = memberAs('lead')) =>
  fakeServer(
    {
      Publication: () => ({ publication }),
      PublicationToWithdraw: () => ({ publication }),
      PublicationToNarrow: () => ({ publication }),
      NarrowPublication: () => ({ narrowPublication: { id: publication.id, label: 'TLP:GREEN' } }),
      Watchlist: () => ({ watchlist: [] }),
      AddWatch: () => ({ addWatch: { id: 'w' } }),
      WithdrawPublication: () => ({ withdrawPublication: { id: publication.id, withdrawn: true } }),
    },
    viewer,
  );
const fact = (name: string): string => {
  const row = open
    .all('.govuk-summary-list__row')
    .find(each => each.querySelector('dt')?.textContent.trim() === name);
  return row?.querySelector('dd')?.textContent.replace(/\s+/g, ' ').trim() ?? `no ${name}`;
};

await loadPages(routes);

let open: OpenPage;
afterEach(() => open.close());

describe('an incident', () => {
  it('reads its fields from the declaration; unknown, withheld and not applicable differ', async () => {
    open = await openPage(routes, '/incidents/i', serverOf(incident));
    expect(fact('When')).toBe('spring 2026');
    expect(fact('Kind of attack or failure')).toBe('Not known');
    expect(fact('Cost, apart from staff time')).toBe('Known, but withheld by the contributor');
    expect(fact('How long the effects lasted')).toBe('Does not apply');
    expect(fact('How it was found')).toBe('A review of logs');
    expect(open.text()).toContain('CAF 4.0 A4.a: Supply Chain');
    expect(open.find('.moot-products tbody').textContent).toContain('SafeViewbefore 4.2');
    // The names of techniques come later, in a list of their own.
    const technique = open.find('a[href="https://attack.mitre.org/techniques/T1078"]');
    await vi.waitFor(() => expect(technique.textContent).toContain('T1078: Valid Accounts'), {
      timeout: 5_000,
    });
  });

  it('says who contributed it, who may read it, and why I can', async () => {
    open = await openPage(routes, '/incidents/i', serverOf(incident));
    expect(open.text()).toContain('A unitary council in England; the rest is withheld');
    expect(open.find('.moot-tlp').textContent).toContain('the circle Northern Circle');
    expect(open.find('.govuk-details__text').textContent).toContain(
      'names the circle Northern Circle, of which your council is part',
    );
    expect(open.find('.moot-changes').textContent).toContain('25 November 2026The supplier’s name.');
  });

  it('leads from the address without a kind to its own', async () => {
    open = await openPage(routes, '/publications/i', serverOf(incident));
    expect(open.router.currentRoute.value.path).toBe('/incidents/i');
  });

  it('V6 reads the same whether it is hidden or does not exist', async () => {
    const server = fakeServer({ Publication: () => refused('NOT_FOUND') });
    open = await openPage(routes, '/incidents/i', server);
    expect(open.find('h1').textContent).toBe('Page not found');
  });

  it('stays as it is when it is updated, and says so', async () => {
    const server = serverOf(incident);
    open = await openPage(routes, '/incidents/i', server);
    server.tell('LibraryChanged', {
      libraryChanged: { cursor: 'a', act: 'revised', publicationId: 'i', publication: null },
    });
    await settle();
    expect(open.text()).toContain('This has been updated since you opened it.');
    expect(server.sent('Publication')).toHaveLength(1);
    await open.press('.moot-since button');
    expect(server.sent('Publication')).toHaveLength(2);
  });
});

describe('it happened to us too', () => {
  const counted = publicationOf('1', {
    kind: 'incident',
    outcome: 'incident',
    status: null,
    also: { shown: '20' },
    readers: { shown: 'fewer_than_10' },
  });
  const serverThatSays = (also: boolean, viewer = memberAs('contributor')) =>
    fakeServer(
      {
        Publication: () => ({ publication: counted }),
        Watchlist: () => ({ watchlist: [] }),
        OurSay: () => ({ ourSay: { also } }),
        SayAlso: () => ({ sayAlso: { also: true } }),
        UnsayAlso: () => ({ unsayAlso: { also: false } }),
      },
      viewer,
    );

  it('7 is said by a press, after what others will see of it, and taken back by another', async () => {
    const server = serverThatSays(false);
    open = await openPage(routes, '/incidents/1', server);
    expect(open.find('.moot-also').textContent).toContain(
      '20 or more authorities say that it happened to them too.',
    );
    expect(open.find('.moot-also').textContent).toContain('Read by fewer than 10 authorities.');
    expect(open.find('.moot-also').textContent).toContain('never who');
    await open.press('.moot-also button');
    expect(server.sent('SayAlso')).toEqual([{ id: '1' }]);
    expect(open.find('.moot-also strong').textContent).toBe('Your council says that it happened to you too.');
    expect(document.activeElement?.textContent).toContain('Your council says');
    await open.press('.moot-also button');
    expect(server.sent('UnsayAlso')).toEqual([{ id: '1' }]);
    expect(open.find('.moot-also button').textContent).toContain('It happened to us too');
  });

  it('7 a reader sees the number and what the council says, and has no button', async () => {
    open = await openPage(routes, '/incidents/1', serverThatSays(true, memberAs('reader')));
    expect(open.find('.moot-also').textContent).toContain('Your council says that it happened to you too.');
    expect(open.all('.moot-also button')).toEqual([]);
  });

  it('7 of a case study nothing is said; it has readers alone', async () => {
    const study = publicationOf('1', { kind: 'case_study', status: null, severity: null, also: null });
    const server = fakeServer(
      { Publication: () => ({ publication: study }), Watchlist: () => ({ watchlist: [] }) },
      memberAs('lead'),
    );
    open = await openPage(routes, '/publications/1', server);
    expect(open.find('.moot-also').textContent).toBe('ReadersRead by fewer than 10 authorities.');
    expect(server.sent('OurSay')).toEqual([]);
    expect(server.sent('NoteRead').length).toBeGreaterThan(0);
  });

  it('7 counts a member’s council among the readers once, and nobody else', async () => {
    const member = serverThatSays(false, memberAs('reader'));
    open = await openPage(routes, '/incidents/1', member);
    expect(member.sent('NoteRead')).toEqual([{ id: '1' }]);
    open.close();
    const curator = serverThatSays(false, moderator);
    open = await openPage(routes, '/incidents/1', curator);
    expect(curator.sent('NoteRead')).toEqual([]);
    expect(curator.sent('OurSay')).toEqual([]);
    expect(open.find('.moot-also').textContent).toContain('20 or more authorities');
  });
});

describe('following the supplier', () => {
  it('is a button for a lead', async () => {
    const server = serverOf(publicationOf('1'));
    open = await openPage(routes, '/supplier-warnings/1', server);
    await open.press('.moot-watch button');
    expect(server.sent('AddWatch')).toEqual([
      { supplierId: '11111111-1111-4111-8111-111111111111', productId: null },
    ]);
  });
  it('is a word to others about who can', async () => {
    open = await openPage(routes, '/supplier-warnings/1', serverOf(publicationOf('1'), memberAs('reader')));
    expect(open.find('.moot-watch').textContent).toContain(
      'A security lead of your council can put Acme Cameras on its watchlist.',
    );
    expect(open.all('.moot-watch button')).toEqual([]);
  });
});

describe('withdrawing', () => {
  const submit = async () => {
    open.find('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  };

  it('needs a reason, is confirmed, and then done', async () => {
    const server = serverOf(publicationOf('1'), moderator);
    open = await openPage(routes, '/publications/1/withdraw', server);
    await submit();
    expect(open.find('.govuk-error-summary').textContent).toContain('Enter the reason');
    open.type('#reason', 'It names a person.');
    await submit();
    expect(open.text()).toContain('Check before you withdraw it');
    expect(server.sent('WithdrawPublication')).toEqual([]);
    await submit();
    expect(server.sent('WithdrawPublication')).toEqual([{ id: '1', reason: 'It names a person.' }]);
    expect(open.find('.govuk-panel__title').textContent).toContain('Withdrawn');
  });

  it('is there for a moderator alone', async () => {
    open = await openPage(routes, '/publications/1/withdraw', serverOf(publicationOf('1'), memberAs('lead')));
    expect(open.find('h1').textContent).toBe('Page not found');
    open.close();
    open = await openPage(routes, '/supplier-warnings/1', serverOf(publicationOf('1'), memberAs('lead')));
    expect(open.all('a[href$="/withdraw"]')).toEqual([]);
  });
});

describe('narrowing', () => {
  const submit = async () => {
    open.find('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  };
  const amber = {
    ...publicationOf('1'),
    marking: 'AMBER',
    attribution: 'anonymous',
    audience: [{ name: 'Wexmoor', circle: false }],
  } as const;

  it('V2 needs a choice and a reason, is confirmed, and then done', async () => {
    const server = serverOf(amber, moderator);
    open = await openPage(routes, '/publications/1/narrow', server);
    await submit();
    expect(open.find('.govuk-error-summary').textContent).toContain('Choose who may read it');
    const [, red] = open.all('input[type="radio"]') as HTMLInputElement[];
    red!.click();
    await settle();
    await submit();
    expect(open.find('.govuk-error-summary').textContent).toContain('Enter the reason');
    open.type('#reason', 'It tells too much.');
    await submit();
    expect(open.text()).toContain('Only security leads of the councils that you name');
    expect(server.sent('NarrowPublication')).toEqual([]);
    await submit();
    expect(server.sent('NarrowPublication')).toEqual([
      { id: '1', marking: 'RED', reason: 'It tells too much.' },
    ]);
    expect(open.find('.govuk-panel__title').textContent).toContain('Narrowed');
  });

  it('V2 is offered where there is something narrower, to a moderator alone', async () => {
    for (const [publication, viewer, offered] of [
      [amber, moderator, true],
      [{ ...amber, marking: 'GREEN' }, moderator, false],
      [{ ...amber, attribution: 'source' }, moderator, false],
      [amber, memberAs('lead'), false],
    ] as const) {
      open = await openPage(routes, '/supplier-warnings/1', serverOf(publication, viewer));
      expect(open.all('a[href$="/narrow"]').length > 0).toBe(offered);
      open.close();
    }
    open = await openPage(routes, '/publications/1/narrow', serverOf(amber, memberAs('lead')));
    expect(open.find('h1').textContent).toBe('Page not found');
  });

  it('5 leads an officer, nobody else, from what is anonymous to asking who contributed', async () => {
    const officer = { ...moderator, role: 'steward', officer: true } as const;
    for (const [publication, viewer, offered] of [
      [amber, officer, true],
      [{ ...amber, attribution: 'named' }, officer, false],
      [amber, { ...officer, officer: false }, false],
      [amber, moderator, false],
      [amber, memberAs('lead'), false],
    ] as const) {
      open = await openPage(routes, '/supplier-warnings/1', serverOf(publication, viewer));
      expect(open.all('a[href="/administration/unsealings/new?publication=1"]').length > 0).toBe(offered);
      open.close();
    }
    open = await openPage(routes, '/supplier-warnings/1', serverOf(amber));
  });
});
