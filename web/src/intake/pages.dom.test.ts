/** The contributor's pages against a server that keeps one submission: going on, errors, clashes, submitting, acts. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { setLanguage } from '../language/language.ts';
import { fakeServer, memberAs, openPage, publicationOf, refused, settle } from '../library/fakeServer.ts';
import type { OpenPage } from '../library/fakeServer.ts';
import { routes } from './routes.ts';
import type { Submission } from './submission.graphql.ts';

const id = '5d1f3a9c-0000-4000-8000-000000000001';
const whole: Submission['content'] = {
  title: 'A laptop',
  summary: 'It reached the network.',
  firstHour: 'We called.',
};
const submission = (more: Partial<Submission> = {}): Submission => ({
  id,
  kind: 'incident',
  state: 'draft',
  version: 3,
  title: 'A laptop',
  content: whole,
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
  findings: [],
  decisions: [],
  files: [],
  anonymitySet: { councils: 27, floor: 11, verdict: 'enough', facts: [], steps: [], linked: null },
  reasons: [],
  publicationId: null,
  effects: null,
  questions: [],
  correcting: false,
  changedOn: '2026-11-24',
  ...more,
});

let page: OpenPage | undefined;

function serverFor(start: Submission, more: Parameters<typeof fakeServer>[0] = {}) {
  let stands = start;
  const server = fakeServer(
    {
      Submission: ({ id: asked }) => (asked === id ? { submission: stands } : refused('NOT_FOUND')),
      SaveSubmission: ({ version, content, sharing }) => {
        if (version !== stands.version) return refused('CONFLICT', { version: stands.version });
        stands = {
          ...stands,
          version: stands.version + 1,
          content,
          // What is sent has ids only; the names stay.
          sharing: { audience: stands.sharing.audience, ...(sharing as object) } as Submission['sharing'],
        };
        return { saveSubmission: stands };
      },
      NextSlotForContributor: () => ({ nextSlot: { at: '2026-11-24T14:30:00Z' } }),
      Audience: () => ({ enrolledAuthorities: 312, circles: [] }),
      OwnAuthority: () => ({
        viewer: {
          membership: { authority: { id: 'a1', name: 'Wexmoor District Council', kind: 'council' } },
        },
      }),
      ...more,
    },
    memberAs('contributor'),
  );
  return {
    ...server,
    colleague: (change: Partial<Submission>) =>
      (stands = { ...stands, ...change, version: stands.version + 1 }),
  };
}

const open = async (path: string, server: ReturnType<typeof serverFor>): Promise<OpenPage> => {
  page = await openPage(routes, path, server);
  return page;
};
const submit = async (opened: OpenPage): Promise<void> => {
  opened.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
};

// Compiling the pages takes longer than a test may, on a busy machine.
beforeAll(() => Promise.all(routes.map(({ component }) => (component as () => Promise<unknown>)())), 120_000);
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  page?.close();
  page = undefined;
});

describe('a task', () => {
  it('saves what is left and goes on to the next, also half done', async () => {
    const server = serverFor(submission({ problems: [{ path: 'firstHour', problem: 'missing' }] }));
    const opened = await open(`/submissions/${id}/what-you-did`, server);
    opened.type('#firstDay', 'We wrote to the supplier.');
    await submit(opened);
    expect(server.sent('SaveSubmission')).toMatchObject([
      { version: 3, content: { firstDay: 'We wrote to the supplier.' } },
    ]);
    expect(opened.router.currentRoute.value.path).toBe(`/submissions/${id}/what-you-learned`);
  });

  it('holds back only what cannot be saved, with the way to the field', async () => {
    const server = serverFor(submission());
    const opened = await open(`/submissions/${id}/what-happened`, server);
    opened.type('#title', 'x'.repeat(161));
    await submit(opened);
    expect(opened.router.currentRoute.value.path).toBe(`/submissions/${id}/what-happened`);
    expect(opened.find('.govuk-error-summary a').getAttribute('href')).toBe('#title');
    expect(opened.find('.govuk-error-summary').textContent).toContain('160');
    expect(document.activeElement?.className).toContain('govuk-error-summary');
    expect(opened.find('#title-error').textContent).toContain('Shorten “Title”');
  });

  it('R5 shows both answers where a colleague changed the same one, and saves the chosen one', async () => {
    const server = serverFor(submission());
    const opened = await open(`/submissions/${id}/what-you-did`, server);
    server.colleague({ content: { ...(whole as object), firstHour: 'They wrote.' } });
    opened.type('#firstHour', 'I wrote.');
    await submit(opened);
    expect(opened.text()).toContain('A colleague changed the same answer');
    expect(opened.find('.moot-beside').textContent).toContain('I wrote.');
    expect(opened.find('.moot-beside').textContent).toContain('They wrote.');
    expect(opened.router.currentRoute.value.path).toBe(`/submissions/${id}/what-you-did`);
    await opened.press('.moot-beside > :first-child button');
    expect(server.sent('SaveSubmission').at(-1)).toMatchObject({
      version: 4,
      content: { firstHour: 'I wrote.' },
    });
  });

  it('keeps what was typed when the session ended, with the way back to this place', async () => {
    const server = serverFor(submission(), { SaveSubmission: () => refused('NOT_SIGNED_IN') });
    const opened = await open(`/submissions/${id}/what-you-did`, server);
    opened.type('#firstHour', 'I wrote.');
    await submit(opened);
    expect(opened.text()).toContain('Your session has ended');
    const way = opened.find('.moot-savebar a').getAttribute('href') ?? '';
    expect(decodeURIComponent(way)).toContain(`return=/submissions/${id}/what-you-did`);
    opened.close();
    const again = await open(`/submissions/${id}/what-you-did`, serverFor(submission()));
    expect((again.find('#firstHour') as HTMLTextAreaElement).value).toBe('I wrote.');
  });

  it('says what a moderator asked, at the field', async () => {
    const reasons = [{ path: 'firstHour', words: 'Who was called?' }];
    const opened = await open(
      `/submissions/${id}/what-you-did`,
      serverFor(submission({ state: 'returned', reasons })),
    );
    expect(opened.find('.govuk-inset-text').textContent).toContain('Who was called?');
  });

  it('that does not exist, and a submission that is not ours, are not found', async () => {
    const opened = await open(`/submissions/${id}/nothing`, serverFor(submission()));
    expect(opened.text()).toContain('Page not found');
    opened.close();
    const other = await open('/submissions/somebody-else/what-you-did', serverFor(submission()));
    expect(other.text()).toContain('Page not found');
  });
});

describe('how the contributor appears', () => {
  it('A4 says how many councils could have written it and what mends it, and holds back too few', async () => {
    const server = serverFor(
      submission({
        problems: [{ path: 'sharing.disclose', problem: 'too_few_councils' }],
        anonymitySet: {
          councils: 9,
          floor: 11,
          verdict: 'too_few',
          facts: [
            { fact: 'region', without: 132 },
            { fact: 'tier', without: 14 },
          ],
          steps: [{ fact: 'region', to: 'nation', councils: 132 }],
          linked: null,
        },
        sharing: {
          ...submission().sharing,
          disclose: { nation: true, tier: true, region: true, populationBand: false },
        },
      }),
    );
    const opened = await open(`/submissions/${id}/how-you-appear`, server);
    await new Promise(resolve => requestAnimationFrame(resolve));
    await settle();
    expect(opened.text()).toContain('9 councils could have written this. That is too few');
    expect(opened.text()).toContain('Without the tier it is 14.');
    expect(opened.text()).toContain('Show the nation instead of the region: 132 councils');
    await submit(opened);
    expect(opened.router.currentRoute.value.path).toBe(`/submissions/${id}/how-you-appear`);
    expect(opened.find('.govuk-error-summary a').getAttribute('href')).toBe('#disclose');
    await opened.press('.moot-meter button');
    await submit(opened);
    expect(server.sent('SaveSubmission').at(-1)).toMatchObject({
      sharing: { disclose: { region: false, tier: true } },
    });
  });

  it('by name begins with the name of the authority', async () => {
    const server = serverFor(
      submission({ anonymitySet: null, sharing: { ...submission().sharing, attribution: null } }),
    );
    const opened = await open(`/submissions/${id}/how-you-appear`, server);
    await opened.press('input[value="named"]');
    await submit(opened);
    expect(server.sent('SaveSubmission').at(-1)).toMatchObject({
      sharing: { attribution: 'named', byline: 'Wexmoor District Council' },
    });
  });
});

describe('who may read it', () => {
  it('forgets an audience that the marking does not name', async () => {
    const sharing = {
      ...submission().sharing,
      marking: 'AMBER' as const,
      audienceCircles: ['c1'],
      audienceAuthorities: ['a1'],
    };
    const server = serverFor(submission({ sharing }));
    const opened = await open(`/submissions/${id}/who-may-read-it`, server);
    await opened.press('input[value="GREEN"]');
    await submit(opened);
    expect(server.sent('SaveSubmission').at(-1)).toMatchObject({
      sharing: { marking: 'GREEN', audienceCircles: [], audienceAuthorities: [] },
    });
    expect(opened.text()).not.toContain('Named so far');
  });
});

describe('an audience that a colleague chose', () => {
  const sharing = {
    ...submission().sharing,
    marking: 'AMBER' as const,
    audienceAuthorities: ['a1', 'a2'],
    audience: [{ id: 'a1', name: 'Wexmoor District Council', circle: false }],
  };
  it('is shown by name, and says which has left', async () => {
    const opened = await open(`/submissions/${id}/who-may-read-it`, serverFor(submission({ sharing })));
    const named = opened.all('.moot-chosen li').map(item => item.textContent);
    expect(named[0]).toContain('Wexmoor District Council');
    expect(named[1]).toContain('An authority that no longer takes part');
  });
  it('is read by name before it is submitted', async () => {
    const whole = { ...sharing, audienceAuthorities: ['a1'] };
    const opened = await open(`/submissions/${id}/check`, serverFor(submission({ sharing: whole })));
    expect(opened.text()).toContain('Wexmoor District Council');
  });
});

describe('a page in Welsh', () => {
  it('marks each English heading and lead as English', async () => {
    await setLanguage('cy');
    try {
      const opened = await open(`/submissions/${id}/check`, serverFor(submission()));
      const heading = (words: string) => opened.all('h1, h2').find(one => one.textContent.includes(words));
      expect(heading('Gwiriwch eich atebion')?.lang).toBe('');
      expect(heading('Submit to the moderators')?.lang).toBe('en');
    } finally {
      await setLanguage('en');
    }
  });
});

describe('checking and submitting', () => {
  it('links every problem to its field and submits nothing', async () => {
    const server = serverFor(
      submission({
        problems: [
          { path: 'lessons', problem: 'missing' },
          { path: 'sharing.marking', problem: 'missing' },
        ],
      }),
    );
    const opened = await open(`/submissions/${id}/check`, server);
    await submit(opened);
    expect(opened.all('.govuk-error-summary a').map(link => link.getAttribute('href'))).toEqual([
      `/submissions/${id}/what-you-learned?problems=1#lessons`,
      `/submissions/${id}/who-may-read-it?problems=1#marking`,
    ]);
    expect(server.sent('SubmitSubmission')).toEqual([]);
  });

  it('leads to a question with its problem shown', async () => {
    const server = serverFor(submission({ problems: [{ path: 'lessons', problem: 'missing' }] }));
    const opened = await open(`/submissions/${id}/what-you-learned?problems=1#lessons`, server);
    expect(opened.find('#lessons-error').textContent).toContain('What should other councils take from this?');
    expect(document.activeElement?.id).toBe('lessons');
  });

  it('hands it over with its version and says what happens next', async () => {
    const server = serverFor(submission(), {
      SubmitSubmission: () => ({ submitSubmission: submission({ state: 'submitted' }) }),
      SubmittedSubmission: () => ({
        submission: { id, state: 'submitted', title: 'A laptop', sharing: { urgent: false } },
        nextSlot: { at: '2026-11-24T14:30:00Z' },
      }),
    });
    const opened = await open(`/submissions/${id}/check`, server);
    await submit(opened);
    expect(server.sent('SubmitSubmission')).toEqual([{ id, version: 3, changeNote: null, decisions: [] }]);
    expect(opened.text()).toContain('Submitted');
    expect(opened.text()).toContain('5D1F3A9C');
    expect(opened.text()).toContain('14:30');
  });

  it('of a correction asks what has changed', async () => {
    const server = serverFor(submission({ correcting: true, publicationId: 'p1' }));
    const opened = await open(`/submissions/${id}/check`, server);
    await submit(opened);
    expect(opened.find('.govuk-error-summary a').getAttribute('href')).toBe('#changeNote');
    expect(server.sent('SubmitSubmission')).toEqual([]);
  });

  it('shows the page that a peer would see', async () => {
    const preview = publicationOf('preview', { title: 'Cameras accept a default password' });
    const server = serverFor(submission(), { SubmissionPreview: () => ({ submission: { id, preview } }) });
    const opened = await open(`/submissions/${id}/preview`, server);
    expect(opened.text()).toContain('Cameras accept a default password');
    expect(opened.text()).toContain('Contributed by: A unitary council in England');
  });
});

describe('our submissions', () => {
  const item = (state: Submission['state'], title: string): Submission =>
    submission({ id: title, state, title });
  const lists = (...submissions: readonly Submission[]) => ({
    submissions,
    notices: [
      {
        id: 'n1',
        code: 'released',
        submissionId: id,
        title: 'A laptop',
        at: '2026-11-24T10:00:00Z',
        seen: false,
      },
    ],
    nextSlot: { at: '2026-11-24T14:30:00Z' },
  });

  it('show what needs us first, and do not move when something changes', async () => {
    let answer = lists(item('released', 'Released one'), item('returned', 'Returned one'));
    const server = serverFor(submission(), { Submissions: () => answer });
    const opened = await open('/submissions', server);
    expect(opened.all('.moot-submission h3').map(heading => heading.textContent)).toEqual([
      'Returned one',
      'Released one',
    ]);
    answer = lists(item('released', 'Released one'), item('released', 'Returned one'));
    server.tell('SubmissionsChanged', { submissionsChanged: { changed: true } });
    await settle();
    expect(opened.all('.moot-submission h3').map(heading => heading.textContent)).toEqual([
      'Returned one',
      'Released one',
    ]);
    expect(opened.find('.moot-new-items').textContent).toContain('Something changed');
    await opened.press('.moot-new-items button');
    expect(opened.text()).toContain('Nothing waits for you.');
  });

  it('are silent when nothing that is shown has changed', async () => {
    const server = serverFor(submission(), { Submissions: () => lists(item('draft', 'One')) });
    const opened = await open('/submissions', server);
    server.tell('SubmissionsChanged', { submissionsChanged: { changed: true } });
    await settle();
    expect(opened.all('.moot-new-items button')).toEqual([]);
  });

  it('of a new council say what to write first', async () => {
    const opened = await open('/submissions', serverFor(submission(), { Submissions: () => lists() }));
    expect(opened.text()).toContain('A near miss or something that went well');
    expect(opened.find('a[href="/submissions/new"]').textContent).toContain('Start a new submission');
  });
});

describe('an act', () => {
  it('that readers see asks for a reason first', async () => {
    const server = serverFor(submission({ state: 'released', publicationId: 'p1' }), {
      WithdrawSubmission: () => ({ withdrawSubmission: submission({ state: 'withdrawn' }) }),
    });
    const opened = await open(`/submissions/${id}/withdraw`, server);
    await submit(opened);
    expect(opened.find('.govuk-error-summary a').getAttribute('href')).toBe('#reason');
    opened.type('#reason', 'It named a building.');
    await submit(opened);
    expect(server.sent('WithdrawSubmission')).toEqual([{ id, version: 3, reason: 'It named a building.' }]);
  });

  it.each([
    ['draft', null, ['delete']],
    ['submitted', null, ['take-back']],
    ['approved', null, ['take-back']],
    ['released', 'p1', ['correct', 'withdraw']],
    ['submitted', 'p1', ['give-up', 'withdraw']],
    ['refused', null, []],
  ] as const)(
    'is offered only where it is possible: %s, published as %s',
    async (state, publicationId, offered) => {
      const correcting = publicationId !== null && state !== 'released';
      const opened = await open(
        `/submissions/${id}`,
        serverFor(submission({ state, publicationId, correcting })),
      );
      const acts = ['correct', 'take-back', 'give-up', 'withdraw', 'delete'];
      const links = opened.all('a').map(link => link.getAttribute('href')?.split('/').at(-1) ?? '');
      expect(links.filter(last => acts.includes(last))).toEqual(offered);
    },
  );

  it('that is not possible any more is not offered by its address either', async () => {
    const opened = await open(`/submissions/${id}/withdraw`, serverFor(submission({ state: 'submitted' })));
    expect(opened.text()).toContain('That is not possible as it stands now.');
    expect(opened.all('form')).toEqual([]);
  });
});
