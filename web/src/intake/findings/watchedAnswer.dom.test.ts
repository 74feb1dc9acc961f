/**
 * Writing with the scanner: what was found is underlined and listed, and accepted, edited or let stand by keyboard and
 * without colour. On a page without workers, where the findings are those of the last save.
 */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { fakeServer, memberAs, openPage, settle } from '../../library/fakeServer.ts';
import type { OpenPage } from '../../library/fakeServer.ts';
import { routes } from '../routes.ts';
import type { Submission } from '../submission.graphql.ts';

const id = '5d1f3a9c-0000-4000-8000-000000000001';
const text = 'It began in Keighley. Nobody in Keighley noticed.';
const found = (start: number): Submission['findings'][number] => ({
  path: 'whatHappened',
  category: 'place',
  start,
  end: start + 'Keighley'.length,
  text: 'Keighley',
  confidence: 'certain',
  generalisation: 'a town in Yorkshire and The Humber',
});
const submission: Submission = {
  id,
  kind: 'incident',
  state: 'draft',
  version: 3,
  title: 'A laptop',
  content: { title: 'A laptop', whatHappened: text },
  sharing: {
    marking: 'GREEN',
    attribution: 'anonymous',
    byline: null,
    disclose: { nation: true, tier: true, region: false, populationBand: false },
    audienceAuthorities: [],
    audienceCircles: [],
    audience: [],
    urgent: false,
  },
  problems: [],
  findings: [found(text.indexOf('Keighley')), found(text.lastIndexOf('Keighley'))],
  decisions: [],
  files: [],
  anonymitySet: null,
  reasons: [],
  publicationId: null,
  effects: null,
  questions: [],
  correcting: false,
  changedOn: '2026-11-24',
};

let page: OpenPage;
let server: ReturnType<typeof fakeServer>;
const box = (): HTMLTextAreaElement => page.find('#whatHappened') as HTMLTextAreaElement;
const status = (): string => page.find('.moot-findings--some .moot-status').textContent.trim();
const underlined = (mark: 'open' | 'decided'): readonly string[] =>
  page.all(`.moot-underlined__${mark}`).map(one => one.textContent);
const button = (words: string): HTMLElement => {
  const one = page.all('.moot-finding button').find(each => each.textContent.trim().startsWith(words));
  if (one === undefined) throw new Error(`no button ${words}`);
  return one;
};
const pressed = async (words: string): Promise<void> => {
  button(words).click();
  await settle();
};

beforeAll(() => Promise.all(routes.map(({ component }) => (component as () => Promise<unknown>)())), 120_000);
beforeEach(async () => {
  sessionStorage.clear();
  server = fakeServer(
    {
      Submission: () => ({ submission }),
      SaveSubmission: ({ content }) => ({ saveSubmission: { ...submission, version: 4, content } }),
      OwnAuthority: () => ({
        viewer: { membership: { authority: { id: 'a1', name: 'A', kind: 'council' } } },
      }),
    },
    memberAs('contributor'),
  );
  page = await openPage(routes, `/submissions/${id}/what-happened`, server);
});
afterEach(() => page.close());

describe('an answer that is watched', () => {
  it('4 underlines what was found wherever it stands, in a copy that nobody hears', () => {
    expect(underlined('open')).toEqual(['Keighley', 'Keighley']);
    const copy = page.find('.moot-underlined');
    expect(copy.getAttribute('aria-hidden')).toBe('true');
    expect(copy.textContent.replaceAll('\u200B', '')).toBe(text);
  });

  it('4 says in words how much there is to look at, of what, and how often: without colour', () => {
    expect(status()).toMatch(/^1 thing to look at in this answer/);
    expect(page.find('.moot-findings--some .moot-status').getAttribute('role')).toBe('status');
    expect(page.all('.moot-finding')).toHaveLength(1);
    expect(page.find('.moot-finding__what').textContent).toContain('“Keighley”');
    expect(page.find('.moot-finding__what').textContent).toContain('2 times');
    expect(page.find('.moot-findings--some ul').getAttribute('aria-label')).toBe('Found in this answer');
  });

  it('4 offers buttons, each of which says what it is about', () => {
    const buttons = page.all('.moot-finding button');
    expect(buttons.map(one => one.tagName)).toEqual(['BUTTON', 'BUTTON', 'BUTTON']);
    for (const one of buttons) {
      expect(one.textContent).toContain('“Keighley”');
      expect(one.getAttribute('type')).toBe('button');
      expect(one.tabIndex).toBe(0);
    }
  });

  it('4 accepting says it otherwise everywhere, is announced, and is undone from where the focus is', async () => {
    await pressed('Accept');
    const place = 'a town in Yorkshire and The Humber';
    expect(box().value).toBe(`It began in ${place}. Nobody in ${place} noticed.`);
    expect(status()).toBe('Nothing is left to look at in this answer.');
    expect(page.text()).toContain(`“Keighley” is now “${place}”.`);
    expect(document.activeElement?.textContent.trim()).toBe('Undo');
    (document.activeElement as HTMLElement).click();
    await settle();
    expect(box().value).toBe(text);
    expect(document.activeElement).toBe(box());
    expect(underlined('open')).toHaveLength(2);
  });

  it('4 undo is gone once something else was typed', async () => {
    await pressed('Accept');
    page.type('#whatHappened', `${box().value} Then it stopped.`);
    await settle();
    expect(page.text()).not.toContain('Undo');
  });

  it('4 editing takes the writer to the words in the text', async () => {
    await pressed('Edit');
    expect(document.activeElement).toBe(box());
    expect(text.slice(box().selectionStart, box().selectionEnd)).toBe('Keighley');
  });

  it('4 “not identifying” asks why, moves the focus there and back, and the words stand', async () => {
    await pressed('Not identifying');
    const reason = document.activeElement as HTMLInputElement;
    expect(reason.tagName).toBe('INPUT');
    expect(page.find(`label[for="${reason.id}"]`).textContent).toContain(
      'Why does “Keighley” tell nobody who you are?',
    );
    // Enter keeps the reason and sends no form; without one it says what is missing.
    await page.key('Enter');
    expect(page.find('.moot-finding .govuk-error-message').textContent).toContain('Give a reason');
    expect(document.activeElement?.id).toBe(reason.id);
    page.type(`[id="${reason.id}"]`, 'It was in every paper.');
    await page.key('Enter');
    expect(page.text()).toContain('You let it stand: It was in every paper.');
    expect(document.activeElement?.textContent).toContain('Look at it again');
    expect(underlined('open')).toEqual([]);
    expect(underlined('decided')).toEqual(['Keighley', 'Keighley']);
    expect(status()).toBe('Nothing is left to look at in this answer.');
    expect(page.router.currentRoute.value.path).toBe(`/submissions/${id}/what-happened`);
    await pressed('Look at it again');
    expect(underlined('open')).toHaveLength(2);
  });

  it('4 a reason that is not given after all leaves everything as it was', async () => {
    await pressed('Not identifying');
    await pressed('Cancel');
    expect(underlined('open')).toHaveLength(2);
    expect(document.activeElement?.textContent).toContain('Accept');
  });

  it('4 what is decided is sent with the next save', async () => {
    await pressed('Not identifying');
    page.type(`[id="${document.activeElement?.id}"]`, 'It was in every paper.');
    await page.key('Enter');
    page.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(server.sent('SaveSubmission').at(-1)).toMatchObject({
      decisions: [
        { path: 'whatHappened', text: 'Keighley', category: 'place', because: 'It was in every paper.' },
      ],
    });
  });

  it('4 typing into the words takes the line away at once, and moves the lines behind them', async () => {
    page.type('#whatHappened', text.replace('began in Keighley', 'began in a town'));
    await settle();
    expect(page.all('.moot-underlined__open').length).toBeLessThan(2);
  });
});
