/**
 * Every page as everybody sees it (10): axe finds nothing serious, nothing scrolls sideways on a narrow screen, the
 * browser has nothing to complain of. The pages come from the web's own routes, so that a new one cannot be forgotten.
 */
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TokenMarking } from '@moot/api/identity/apiToken';
import { MembershipRole } from '@moot/api/identity/identity.graphql';
import { createApiToken } from '@moot/api/identity/createApiToken';
import { askUnsealing } from '@moot/api/vault/askUnsealing';
import { invitePerson } from '@moot/api/register/invitePerson';
import { stableId } from '@moot/api/register/stableId';
import type Axe from 'axe-core';
import type { Page } from 'playwright';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { contentOf } from '../world/writing.ts';
import { demoPublications } from '../../material/demo/publications.ts';
import { actsIn, personIdOf, supplierIdOf, type Acts } from './acts.ts';
import { openHouse, type House, type Visit } from './house.ts';

const web = join(import.meta.dirname, '../../web/src');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Addresses of the routes, as they are declared in the rooms. */
const declared = (): readonly string[] =>
  globSync('{*/routes,help/articles}.ts', { cwd: web }).flatMap(file =>
    [...readFileSync(join(web, file), 'utf8').matchAll(/(?:path: |publication\(|page\(\s*)'([^']+)'/g)].map(
      ([, path = '']) => path,
    ),
  );

let house: House;
let acts: Acts;
/** Addresses to visit for each declared one; what is not listed is visited as it is declared. */
let examples: Readonly<Record<string, readonly string[]>>;

beforeAll(async () => {
  house = await openHouse(inject('pg'));
  acts = await actsIn(house);
  const supplier = { name: 'Amberlode Systems', supplierId: supplierIdOf('Amberlode Systems') };
  await acts.watch('petra-notreal', supplier.name);
  await acts.watch('tobias-invented', supplier.name);
  const study = demoPublications.find(({ kind }) => kind === 'case_study');
  if (study?.kind !== 'case_study') throw new Error('the demo has no case study');
  const incident = await acts.release(
    'wren-makebelieve',
    'incident',
    contentOf('incident', { suppliers: [supplier] }),
    { marking: 'CLEAR' },
  );
  const warning = await acts.release(
    'wren-makebelieve',
    'supplier_warning',
    contentOf('supplier_warning', { suppliers: [supplier] }),
    { marking: 'GREEN' },
  );
  const caseStudy = await acts.release('wren-makebelieve', 'case_study', study.content, { marking: 'CLEAR' });
  const waiting = await acts.submit(
    'wren-makebelieve',
    'incident',
    contentOf('incident', { title: 'It waits for a decision' }),
  );
  const drafts = [
    await acts.draft('wren-makebelieve', 'incident', contentOf('incident', { title: 'Being written' })),
    await acts.draft(
      'wren-makebelieve',
      'supplier_warning',
      contentOf('supplier_warning', { title: 'Being written' }),
    ),
  ];
  const [queued] = await acts.look<{ id: string }>(
    `select id from intake.revision where state = 'submitted'`,
  );
  const [watch] = await acts.look<{ id: string }>('select id from alerts.watch');
  const released = (await acts.look<{ id: string }>('select id from intake.submission'))
    .map(({ id }) => id)
    .find(id => id !== waiting && !drafts.includes(id));
  const [session] = await acts.look<{ id: string }>('select id from register.session where person_id = $1', [
    personIdOf('tobias-invented'),
  ]);
  const lead = await acts.as('tobias-invented');
  const invited = await invitePerson(lead, {
    name: 'Nobody Yet',
    email: 'nobody@wexmoor.moot.example',
    role: MembershipRole.reader,
  });
  const [member] = await acts.look<{ id: string }>(
    'select id from register.membership where person_id = $1',
    [personIdOf('wren-makebelieve')],
  );
  const [request] = await acts.look<{ id: string }>(
    `insert into register.joining_request (id, person_id, authority_id, asked_on)
     select gen_random_uuid(), $1, authority_id, current_date from register.membership where id = $2 returning id`,
    [personIdOf('hattie-unreal'), member?.id],
  );
  const [ofWren] = await acts.look<{ id: string }>(
    'select s.id from register.session s where s.person_id = $1',
    [personIdOf('wren-makebelieve')],
  );
  const [circle] = await acts.look<{ id: string; authority: string }>(
    `select c.id, m.authority_id as authority from register.circle c join register.circle_member m on m.circle_id = c.id`,
  );
  const [source] = await acts.look<{ id: string }>('select id from register.trusted_source');
  const authority = stableId('authority', 'WEX');
  const token = await createApiToken(lead, {
    name: 'Ticket system',
    upTo: TokenMarking.GREEN,
    alerts: false,
    days: 30,
  });
  const unsealing = await askUnsealing(await acts.as('otto-phantom'), {
    publicationId: incident,
    reason: 'A court has ordered it.',
  });
  const tasks = [
    'what-happened',
    'how-it-was-found',
    'what-was-affected',
    'what-you-did',
    'what-you-learned',
    'suppliers',
    'files',
    'who-may-read-it',
    'how-you-appear',
  ];
  const warningTasks = ['what-is-wrong', 'suppliers', 'what-is-affected', 'how-sure', 'what-to-do'];
  examples = {
    '/library': ['/library', '/library?kind=incident&search=laptop', '/library?search=nothing-fits-this'],
    '/incidents/:id': [`/incidents/${incident}`],
    '/supplier-warnings/:id': [`/supplier-warnings/${warning}`],
    '/case-studies/:id': [`/case-studies/${caseStudy}`],
    '/publications/:id': [`/publications/${incident}`],
    '/publications/:id/withdraw': [`/publications/${incident}/withdraw`],
    '/publications/:id/narrow': [`/publications/${incident}/narrow`],
    '/suppliers': ['/suppliers', '/suppliers?name=amber'],
    '/suppliers/:id': [`/suppliers/${supplier.supplierId}`],
    '/watchlist/add': [
      '/watchlist/add',
      '/watchlist/add?name=amber',
      `/watchlist/add?name=um&supplier=${supplierIdOf('Umberwell Systems')}`,
    ],
    '/watchlist/:id/remove': [`/watchlist/${watch?.id}/remove`],
    '/moderation/:id': [`/moderation/${queued?.id}`],
    '/submissions/:id': [...drafts, waiting, released].map(id => `/submissions/${id}`),
    '/submissions/:id/preview': [`/submissions/${drafts[0]}/preview`],
    '/submissions/:id/check': [`/submissions/${drafts[0]}/check`],
    '/submissions/:id/submitted': [`/submissions/${waiting}/submitted`],
    '/submissions/:id/:act(take-back|give-up|withdraw|correct|delete)': [
      `/submissions/${drafts[0]}/delete`,
      `/submissions/${waiting}/take-back`,
      `/submissions/${released}/withdraw`,
      `/submissions/${released}/correct`,
    ],
    '/submissions/:id/:task': [
      ...tasks.map(task => `/submissions/${drafts[0]}/${task}`),
      ...warningTasks.map(task => `/submissions/${drafts[1]}/${task}`),
    ],
    '/account/sessions/:id/end': [`/account/sessions/${session?.id}/end`],
    '/invitation/:token': [invited.link],
    '/administration/people/:id': [`/administration/people/${member?.id}`],
    '/administration/people/:id/role': [`/administration/people/${member?.id}/role`],
    '/administration/people/:id/remove': [`/administration/people/${member?.id}/remove`],
    '/administration/people/:id/sessions': [`/administration/people/${member?.id}/sessions`],
    '/administration/people/:id/sessions/:session/end': [
      `/administration/people/${member?.id}/sessions/${ofWren?.id}/end`,
    ],
    '/administration/invitations/:id/cancel': [`/administration/invitations/${invited.invitation.id}/cancel`],
    '/administration/requests/:id': [`/administration/requests/${request?.id}`],
    '/administration/authorities/:id': [`/administration/authorities/${authority}`],
    '/administration/authorities/:id/enrol': [`/administration/authorities/${authority}/enrol`],
    '/administration/authorities/:id/it-service': [`/administration/authorities/${authority}/it-service`],
    '/administration/authorities/:id/:act(suspend|restore|end)': [
      `/administration/authorities/${authority}/suspend`,
    ],
    '/administration/reorganisation/:question(predecessors|successors|day|people|heir)': [
      '/administration/reorganisation/successors',
    ],
    '/account/passkeys/:id/remove': ['/account/passkeys/00000000-0000-4000-8000-000000000000/remove'],
    '/administration/circles/:id': [`/administration/circles/${circle?.id}`],
    '/administration/circles/:id/change': [`/administration/circles/${circle?.id}/change`],
    '/administration/circles/:id/add': [`/administration/circles/${circle?.id}/add`],
    '/administration/circles/:id/remove/:authority': [
      `/administration/circles/${circle?.id}/remove/${circle?.authority}`,
    ],
    '/administration/sources/:id/retire': [`/administration/sources/${source?.id}/retire`],
    '/administration/moderators/:id/end': [`/administration/moderators/${personIdOf('maud-legend')}/end`],
    '/administration/tokens/:id/revoke': [`/administration/tokens/${token.apiToken.id}/revoke`],
    '/administration/unsealings/:id': [`/administration/unsealings/${unsealing.id}`],
    // Reached by signing in; visited below as the visitor's first page.
    '/login/:uid': [],
  };
});
afterAll(async () => {
  await acts?.[Symbol.asyncDispose]();
  await house?.[Symbol.asyncDispose]();
});

const people = [
  { who: 'a visitor', subject: undefined },
  { who: 'a reader', subject: 'lottie-storybook' },
  { who: 'a contributor', subject: 'wren-makebelieve' },
  { who: 'a security lead', subject: 'tobias-invented' },
  { who: 'a moderator', subject: 'maud-legend' },
  { who: 'a steward', subject: 'stella-fantasy' },
  { who: 'an officer', subject: 'ottilie-mirage' },
] as const;
/** What sets an officer apart from a steward, and all that is looked at as one. */
const isUnsealing = (path: string): boolean => path.startsWith('/administration/unsealings');

/** Whose pages of administration differ; everybody else is refused all of them alike, and is shown three. */
const administers: readonly string[] = ['tobias-invented', 'stella-fantasy', 'ottilie-mirage'];
const isAdministration = (path: string): boolean =>
  path.startsWith('/administration/') && !/\/(people|audit|tokens)$/.test(path);

describe('10 every page, as everybody sees it', () => {
  const seen = new Set<string>();

  it.concurrent.each(people)(
    '10 $who meets no barrier, no page wider than the screen and no error',
    async ({ who, subject }) => {
      await using visit = await house.enter(subject, { width: 320, height: 700 });
      const { page } = visit;
      // Whoever writes sees all that there is to write; of what others are refused or only read, one of a kind.
      const every = subject === 'tobias-invented';
      const addresses = declared()
        .filter(path => administers.includes(subject ?? '') || !isAdministration(path))
        .filter(path => (subject === 'ottilie-mirage' ? isUnsealing(path) : true))
        .flatMap(path => (examples[path] ?? [path]).slice(0, every ? undefined : 1));
      if (subject === undefined) addresses.unshift('/auth/sign-in');
      const found: string[] = [];
      let looked = 0;
      for (const address of addresses) {
        await goTo(page, address);
        const faults = [...(await outerFaultsOf(page))];
        // What looks alike to several people, and what several addresses refuse alike, axe looks at once; at what stands
        // around the page, for each person once.
        const shown = await page.getByRole('main').innerText();
        if (looked === 0 || !seen.has(shown)) {
          faults.push(...(await barriersOf(page)));
          looked += 1;
        }
        seen.add(shown);
        for (const fault of faults) found.push(`${address}: ${fault}`);
      }
      console.log(
        `${who}: ${addresses.length} pages, ${looked} of them not seen before\n  ${addresses.map(address => address.replaceAll(/[0-9a-f-]{36}/g, ':id')).join('\n  ')}`,
      );
      expect(found).toEqual([]);
      expect(addresses.length).toBeGreaterThan(every ? 55 : subject === 'ottilie-mirage' ? 2 : 30);
      expect(complaintsOf(visit)).toEqual([]);
    },
    420_000,
  );

  it('10 the look at a page sees a barrier, a width and a script that the policy forbids', async () => {
    await using visit = await house.enter(undefined, { width: 320, height: 700 });
    const { page } = visit;
    await page.goto('/help');
    await settled(page);
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.width = 900;
      image.src = '/favicon.svg';
      document.querySelector('main')?.append(image);
      const script = document.createElement('script');
      script.textContent = 'window.moot = 1';
      document.body.append(script);
    });
    const faults = [...(await outerFaultsOf(page)), ...(await barriersOf(page))];
    expect(faults.some(fault => fault.includes('image-alt'))).toBe(true);
    expect(faults.some(fault => fault.includes('scrolls sideways'))).toBe(true);
    expect(complaintsOf(visit).some(line => line.includes('Content Security Policy'))).toBe(true);
  });
});

/** By a link within the app where there is one to take, else by the address bar. */
async function goTo(page: Page, address: string): Promise<void> {
  const before = page.url();
  if (before === 'about:blank' || /[?]|^\/auth/.test(address) || new URL(before).pathname === address) {
    await page.goto(address);
  } else {
    await page.evaluate(href => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    }, address);
    await page.waitForURL(url => url.href !== before);
  }
  await settled(page);
}

/** A page is there when it has its heading and nothing is being loaded. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
  await page.getByText('Loading…').first().waitFor({ state: 'hidden' });
}

async function barriersOf(page: Page): Promise<readonly string[]> {
  // Bringing axe takes longer than its look, and within the app the document stays.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: Pick<typeof Axe, 'run'> };
    return (await axe.run({ resultTypes: ['violations'] })).violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      where: nodes[0]?.html ?? '',
    }));
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, where }) => `${id} at ${where}`);
}

/** Wider than the screen, or without a name of its own in the browser's list of tabs. */
async function outerFaultsOf(page: Page): Promise<readonly string[]> {
  const width = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const title = await page.title();
  return [
    ...(width > 0 ? [`scrolls sideways by ${width} pixels`] : []),
    ...(/^.+ – Moot$/.test(title) ? [] : [`has the title “${title}”`]),
  ];
}

/** The browser reports an answer that refuses; that is the server's right. Everything else is a fault. */
const complaintsOf = ({ complaints }: Visit): readonly string[] =>
  complaints.filter(line => !line.includes('Failed to load resource'));
