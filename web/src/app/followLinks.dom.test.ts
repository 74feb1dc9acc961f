import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';

import { followLinks } from './followLinks.ts';

const page = { template: undefined, render: () => null };
const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/:any(.*)*', component: page }],
});
let stop: (() => void) | undefined;

async function press(link: string, keys: MouseEventInit = {}): Promise<string> {
  await router.push('/start');
  stop = followLinks(router);
  document.body.innerHTML = link;
  const anchor = document.querySelector('a')!;
  // What the router leaves alone is not followed by the test's page either.
  document.addEventListener('click', event => event.preventDefault(), { once: true });
  anchor.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }));
  await new Promise(resolve => setTimeout(resolve, 0));
  return router.currentRoute.value.fullPath;
}

afterEach(() => {
  stop?.();
  document.body.innerHTML = '';
});

describe('a plain link', () => {
  it('to a page of the app goes through the router', async () => {
    expect(await press('<a href="/library?kind=incident"><span>Library</span></a>')).toBe(
      '/library?kind=incident',
    );
  });

  it.each([
    ['to another host', '<a href="https://report.ncsc.gov.uk/">NCSC</a>', {}],
    ['to the server', '<a href="/auth/sign-in?return=%2F">Sign in</a>', {}],
    ['that downloads', '<a href="/library.csv" download>CSV</a>', {}],
    ['in a new tab', '<a href="/library" target="_blank">Library</a>', {}],
    ['with a key held', '<a href="/library">Library</a>', { ctrlKey: true }],
    ['pressed with another button', '<a href="/library">Library</a>', { button: 1 }],
  ])('%s stays the browser’s', async (_name, link, keys) => {
    expect(await press(link, keys)).toBe('/start');
  });
});
