/** The watchlist's pages against a server that answers from a table. */
import { afterEach, describe, expect, it } from 'vitest';

import { fakeServer, memberAs, loadPages, openPage, settle } from '../library/fakeServer.ts';
import type { OpenPage } from '../library/fakeServer.ts';
import { routes } from './routes.ts';
import type { Watch } from './watchlist.ts';

const acme = {
  id: '11111111-1111-4111-8111-111111111111',
  name: 'NEC Software Solutions',
  successor: null,
  products: [{ id: 'p1', name: 'Revenues' }],
};

function serverFor(role: 'reader' | 'lead', given: readonly Watch[] = []) {
  let watchlist = given;
  return fakeServer(
    {
      Watchlist: () => ({ watchlist }),
      FindSuppliers: () => ({ suppliers: [{ matchedName: 'Northgate Public Services', supplier: acme }] }),
      SupplierToWatch: () => ({ supplier: acme }),
      AddWatch: ({ productId }) => {
        const product = acme.products.find(({ id }) => id === productId) ?? null;
        watchlist = [...watchlist, { id: 'w1', supplier: acme, product, openWarnings: 2 }];
        return { addWatch: { id: 'w1' } };
      },
      RemoveWatch: ({ id }) => {
        watchlist = watchlist.filter(watch => watch.id !== id);
        return { removeWatch: id };
      },
    },
    memberAs(role),
  );
}
const submit = async () => {
  open
    .all('form')
    .at(-1)
    ?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settle();
};

await loadPages(routes);

let open: OpenPage;
afterEach(() => open.close());

describe('adding a supplier', () => {
  it('shows who is meant by a former name, asks what of it, and adds only at the end', async () => {
    const server = serverFor('lead');
    open = await openPage(routes, '/watchlist/add', server);
    open.type('#name', 'northgate');
    await submit();
    expect(open.router.currentRoute.value.fullPath).toBe('/watchlist/add?name=northgate');
    expect(open.text()).toContain('Northgate Public Services → now NEC Software Solutions');
    await submit();
    expect(open.find('.govuk-error-summary').textContent).toContain('Choose one of the suppliers');
    await open.press('input[name=supplier]');
    await submit();
    expect(server.sent('AddWatch')).toEqual([]);
    await open.press('input[name=what][value=p1]');
    await submit();
    expect(server.sent('AddWatch')).toEqual([{ supplierId: acme.id, productId: 'p1' }]);
    expect(open.router.currentRoute.value.path).toBe('/watchlist');
    expect(open.find('.govuk-notification-banner').textContent).toContain(
      'NEC Software Solutions is on your council’s watchlist.',
    );
    expect(open.text()).toContain('Only Revenues');
    expect(open.text()).toContain('2 open warnings');
  });

  it('is for leads: a reader is told who can', async () => {
    open = await openPage(routes, '/watchlist', serverFor('reader'));
    expect(open.text()).toContain('A security lead of your council can add and remove suppliers.');
    expect(open.all('a[href="/watchlist/add"]')).toEqual([]);
  });
});

it('asks before it removes', async () => {
  const server = serverFor('lead', [{ id: 'w1', supplier: acme, product: null, openWarnings: 0 }]);
  open = await openPage(routes, '/watchlist', server);
  await open.press('a[href="/watchlist/w1/remove"]');
  expect(open.find('h1').textContent).toBe('Remove NEC Software Solutions from the watchlist?');
  expect(server.sent('RemoveWatch')).toEqual([]);
  await submit();
  expect(server.sent('RemoveWatch')).toEqual([{ id: 'w1' }]);
  expect(open.text()).toContain('is no longer on your council’s watchlist.');
});
