/** The library's page against a server that answers from a table. */
import { afterEach, describe, expect, it } from 'vitest';

import { connected, lost } from '../app/connection.ts';
import { fakeServer, memberAs, loadPages, openPage, refused, rowOf, settle } from './fakeServer.ts';
import type { OpenPage } from './fakeServer.ts';
import { routes } from './routes.ts';

const page = (ids: readonly string[], next: string | null = null) => ({
  publications: {
    nodes: ids.map(id => rowOf(id)),
    pageInfo: { hasNextPage: next !== null, endCursor: next },
    liveCursor: 'where the list was read',
  },
});
const change = (cursor: string, act: string, publicationId: string) => ({
  libraryChanged: {
    cursor,
    act,
    publicationId,
    publication: act === 'withdrawn' ? null : rowOf(publicationId),
  },
});
const titles = (open: OpenPage) => open.all('.moot-row__title a').map(link => link.textContent);

await loadPages(routes);

let open: OpenPage;
afterEach(() => open.close());

describe('filters', () => {
  it('are asked for from the address, and listed as chosen', async () => {
    const server = fakeServer({ Publications: () => page(['1']) });
    open = await openPage(routes, '/library?kind=incident&asset=cctv&search=password', server);
    expect(server.sent('Publications').at(-1)).toMatchObject({
      search: 'password',
      filter: { kind: 'incident', asset: 'cctv' },
    });
    expect(open.all('.moot-filter__tag').map(tag => tag.textContent)).toEqual([
      'Remove this filter “password”',
      'Remove this filter Incident',
      'Remove this filter CCTV and public-space surveillance',
    ]);
  });

  it('are removed one by one, and the next keeps the focus', async () => {
    const server = fakeServer({ Publications: () => page(['1']) });
    open = await openPage(routes, '/library?kind=incident&severity=high', server);
    await open.press('.moot-filter__tag');
    expect(open.router.currentRoute.value.fullPath).toBe('/library?severity=high');
    expect(document.activeElement?.textContent).toContain('Severity: high');
    await open.press('.moot-filter__tag');
    expect(open.router.currentRoute.value.fullPath).toBe('/library');
    expect(document.activeElement?.id).toBe('results');
  });

  it('go into the address only when they are applied', async () => {
    const server = fakeServer({ Publications: () => page(['1']) });
    open = await openPage(routes, '/library', server);
    expect((open.find('input[name=kind]') as HTMLInputElement).checked).toBe(true);
    open.find('input[name=kind][value=case_study]').click();
    await settle();
    expect(open.router.currentRoute.value.fullPath).toBe('/library');
    open.find('.moot-filter__options').dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(open.router.currentRoute.value.fullPath).toBe('/library?kind=case_study');
    expect(server.sent('Publications').at(-1)).toMatchObject({ filter: { kind: 'case_study' } });
  });

  it('find a supplier by name, and ask which where there are several', async () => {
    const match = (id: string, name: string) => ({
      matchedName: null,
      supplier: { id: `${id}1111111-1111-4111-8111-111111111111`, name, successor: null, products: [] },
    });
    const server = fakeServer({
      Publications: () => page(['1']),
      FindSuppliers: () => ({ suppliers: [match('1', 'Acme Cameras'), match('2', 'Acme Lights')] }),
      SupplierName: ({ id }) => ({ supplier: { id, name: 'Acme Lights' } }),
    });
    open = await openPage(routes, '/library', server);
    open.type('#supplier-name', 'acme');
    const submit = () =>
      open.find('.moot-filter__options').dispatchEvent(new Event('submit', { cancelable: true }));
    submit();
    await settle();
    expect(open.router.currentRoute.value.fullPath).toBe('/library');
    expect(document.activeElement?.getAttribute('name')).toBe('supplier-choice');
    open.all('input[name=supplier-choice]')[1]?.click();
    await settle();
    submit();
    await settle();
    expect(server.sent('Publications').at(-1)).toMatchObject({
      filter: { supplierId: '21111111-1111-4111-8111-111111111111' },
    });
    expect(open.find('.moot-filter__tag').textContent).toContain('Acme Lights');
  });
});

describe('pages', () => {
  it('are turned on and back by cursor in the address', async () => {
    const server = fakeServer({
      Publications: ({ after }) => (after === null ? page(['1', '2'], 'c1') : page(['3'])),
    });
    open = await openPage(routes, '/library?severity=high', server);
    expect(open.text()).toContain('2 shown, newest first. There are more');
    await open.press('a[rel=next]');
    expect(open.router.currentRoute.value.fullPath).toBe('/library?severity=high&after=c1');
    expect(titles(open)).toEqual(['Cameras 3']);
    expect(document.activeElement?.id).toBe('results');
    await open.press('a[rel=prev]');
    expect(titles(open)).toEqual(['Cameras 1', 'Cameras 2']);
  });

  it('R2 begin anew where a cursor belongs to somebody else', async () => {
    const server = fakeServer({
      Publications: ({ after }) =>
        after === null
          ? page(['1'])
          : refused('INVALID', { fields: [{ path: 'after', problem: 'unknown_cursor' }] }),
    });
    open = await openPage(routes, '/library?kind=incident&after=theirs', server);
    expect(open.router.currentRoute.value.fullPath).toBe('/library?kind=incident');
    expect(titles(open)).toEqual(['Cameras 1']);
    expect(open.text()).toContain('This is the first page, with the same filters.');
  });
});

describe('what comes while the page is open', () => {
  it('waits in a bar, is counted once, and is shown when asked for', async () => {
    let ids = ['1', '2'];
    const server = fakeServer({ Publications: () => page(ids) });
    open = await openPage(routes, '/library', server);
    ids = ['3', '1', '2'];
    server.tell('LibraryChanged', change('a', 'released', '3'));
    server.tell('LibraryChanged', change('a', 'released', '3'));
    await settle();
    expect(titles(open)).toEqual(['Cameras 1', 'Cameras 2']);
    expect(open.find('.moot-new-items__button').textContent).toContain('1 new publication');
    expect(open.find('.moot-new-items [role=status]').textContent).toContain('1 new publication');
    await open.press('.moot-new-items__button');
    expect(titles(open)).toEqual(['Cameras 3', 'Cameras 1', 'Cameras 2']);
    expect(open.all('.moot-new-items__button')).toEqual([]);
    expect(document.activeElement?.id).toBe('results');
  });

  it('is not counted where the filters leave it out', async () => {
    const server = fakeServer({ Publications: () => page(['1']) });
    open = await openPage(routes, '/library?kind=incident', server);
    server.tell('LibraryChanged', change('a', 'released', '3'));
    await settle();
    expect(open.all('.moot-new-items__button')).toEqual([]);
  });

  it('is looked up where there is a search, since only the server knows its words', async () => {
    let ids = ['1'];
    const server = fakeServer({ Publications: () => page(ids), PublicationsNow: () => page(ids) });
    open = await openPage(routes, '/library?search=password', server);
    server.tell('LibraryChanged', change('a', 'released', '8'));
    await settle();
    expect(open.all('.moot-new-items__button')).toEqual([]);
    ids = ['9', '1'];
    server.tell('LibraryChanged', change('b', 'released', '9'));
    await settle();
    expect(open.find('.moot-new-items__button').textContent).toContain('1 new publication');
  });

  it('marks what was withdrawn or updated where it stands', async () => {
    const server = fakeServer({ Publications: () => page(['1', '2']) });
    open = await openPage(routes, '/library', server);
    server.tell('LibraryChanged', change('a', 'withdrawn', '1'));
    server.tell('LibraryChanged', change('b', 'revised', '2'));
    await settle();
    const [first, second] = open.all('.moot-row');
    expect(first?.textContent).toContain('Withdrawn');
    expect(first?.classList).toContain('moot-row--gone');
    expect(second?.textContent).toContain('Updated just now');
    expect(titles(open)).toEqual(['Cameras 1', 'Cameras 2']);
  });

  it('R2 goes on from the last cursor after a lost connection', async () => {
    const server = fakeServer({ Publications: () => page(['1']) });
    open = await openPage(routes, '/library', server);
    server.tell('LibraryChanged', change('a', 'released', '3'));
    lost(new Date());
    connected();
    await settle();
    expect(server.sent('LibraryChanged').at(-1)).toEqual({ after: 'a' });
    server.tell('LibraryChanged', change('a', 'released', '3'));
    server.tell('LibraryChanged', change('b', 'released', '4'));
    await settle();
    expect(open.find('.moot-new-items__button').textContent).toContain('2 new publications');
  });

  it('R2 follows the list from where it was read, also when the connection was lost before anything came', async () => {
    const server = fakeServer({ Publications: () => page(['1']) });
    open = await openPage(routes, '/library', server);
    expect(server.sent('LibraryChanged')).toEqual([{ after: 'where the list was read' }]);
    lost(new Date());
    connected();
    await settle();
    expect(server.sent('LibraryChanged').at(-1)).toEqual({ after: 'where the list was read' });
  });
});

describe('an empty library', () => {
  it('says what is useful next: another search, or the first submission', async () => {
    const server = fakeServer({ Publications: () => page([]) }, memberAs('contributor'));
    open = await openPage(routes, '/library?kind=incident', server);
    expect(open.find('.moot-empty a').getAttribute('href')).toBe('/library');
    await open.press('.moot-empty a');
    expect(open.find('.moot-empty a').getAttribute('href')).toBe('/submissions');
  });
});

describe('why can I see this?', () => {
  const opened = async (answer: Parameters<typeof fakeServer>[0][string]) => {
    const server = fakeServer(
      { Publications: () => page(['1', '2']), WhyVisible: answer },
      memberAs('reader'),
    );
    open = await openPage(routes, '/library', server);
    expect(server.sent('WhyVisible')).toEqual([]);
    const details = open.all('.moot-why')[1] as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await settle();
    expect(server.sent('WhyVisible')).toEqual([{ id: '2' }]);
    return details.textContent;
  };

  it('11 is answered for a row of the list when it is asked, from the rule that the server names', async () => {
    const because = { code: 'audience_circle', through: 'Yorkshire circle' };
    expect(await opened(() => ({ publication: { marking: 'AMBER', because } }))).toContain(
      'Yorkshire circle',
    );
  });

  it('11 says so where it can be seen no more', async () => {
    expect(await opened(() => refused('NOT_FOUND'))).toContain('You cannot read it any more');
  });
});
