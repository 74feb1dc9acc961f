/**
 * Plain links work without a reload: components write `<a href="/library">`, as GOV.UK's markup has it, and a
 * press on one that leads to a page of this app goes through the router. Everything else stays the browser's:
 * other hosts, new tabs, downloads, `/auth/…` and other addresses of the server.
 */
import type { Router } from 'vue-router';

const SERVER_PATHS = [
  '/auth/',
  '/oidc/',
  '/files/',
  '/feeds/',
  '/supplier/',
  '/unsubscribe/',
  '/.well-known/',
];

/** Listens on the whole page. Gives back what ends it. */
export function followLinks(router: Router, page: Document = document): () => void {
  const follow = (event: MouseEvent): void => {
    const path = pathToFollow(event, page.location);
    if (path === undefined) return;
    event.preventDefault();
    void router.push(path);
  };
  page.addEventListener('click', follow);
  return () => page.removeEventListener('click', follow);
}

function pathToFollow(event: MouseEvent, here: Location): string | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link === null || link.hasAttribute('target') || link.hasAttribute('download')) return undefined;
  const to = new URL(link.getAttribute('href') ?? '', here.href);
  if (to.origin !== here.origin || SERVER_PATHS.some(path => to.pathname.startsWith(path))) return undefined;
  // A link within the page is the browser's own.
  if (to.pathname === here.pathname && to.search === here.search && to.hash !== '') return undefined;
  return to.pathname + to.search + to.hash;
}
