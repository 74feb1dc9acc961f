/** Questions and answers against a server that answers from a table: the asker's, the contributor's, a moderator's pages. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type {
  OwnQuestionFragment,
  QuestionsAtDeskQuery,
  QuestionToUsItemFragment,
} from '../generated/graphql.ts';
import {
  fakeServer,
  loadPages,
  memberAs,
  moderator,
  openPage,
  publicationOf,
  refused,
  settle,
} from '../library/fakeServer.ts';
import type { OpenPage } from '../library/fakeServer.ts';
import { routes as libraryRoutes } from '../library/routes.ts';
import { routes } from './routes.ts';

const answered = [
  {
    id: 'q1',
    question: 'How long did it take?',
    answer: 'A day.',
    releasedOn: '2026-11-20',
    followUpOf: null,
  },
  { id: 'q2', question: 'Who helped?', answer: 'The supplier.', releasedOn: '2026-11-20', followUpOf: null },
  { id: 'q3', question: 'A whole day?', answer: 'Nearly.', releasedOn: '2026-11-21', followUpOf: 'q1' },
] as const;
const publication = publicationOf('p', { questions: answered });

const ours = (id: string, more: Partial<OwnQuestionFragment> = {}): OwnQuestionFragment => ({
  id,
  publicationId: 'p',
  title: 'Cameras p',
  words: `How was it found, ${id}?`,
  state: 'asked',
  version: 4,
  answer: null,
  because: null,
  followUpOf: null,
  askedOn: '2026-11-24',
  findings: [],
  ...more,
});
const toUs = (id: string, more: Partial<QuestionToUsItemFragment> = {}): QuestionToUsItemFragment => ({
  id,
  words: `How was it found, ${id}?`,
  state: 'waiting',
  version: 2,
  answer: null,
  because: null,
  followUpOf: null,
  findings: [],
  ...more,
});
type AtDesk = QuestionsAtDeskQuery['questionsAtDesk'][number];
const atDesk = (id: string, more: Partial<AtDesk> = {}): AtDesk => ({
  id,
  publicationId: 'p',
  title: 'Cameras p',
  words: `How was it found, ${id}?`,
  answer: null,
  followUpOf: null,
  waitsFor: 'forwarding',
  version: 7,
  findings: [],
  ...more,
});

function serverWith(
  more: Parameters<typeof fakeServer>[0] = {},
  viewer: Parameters<typeof fakeServer>[1] = memberAs('contributor'),
) {
  return fakeServer(
    {
      Publication: () => ({ publication }),
      PublicationToAsk: () => ({ publication }),
      AnsweredOf: () => ({ publication }),
      AskContributor: () => ({ askContributor: { id: 'n' } }),
      Watchlist: () => ({ watchlist: [] }),
      ...more,
    },
    viewer,
  );
}

let open: OpenPage;
const visit = async (path: string, server: ReturnType<typeof fakeServer>): Promise<void> => {
  open = await openPage([...libraryRoutes, ...routes], path, server);
};
const submit = async (): Promise<void> => {
  const [form] = open.all('form').filter(each => each.style.display !== 'none');
  form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
};
const choose = async (value: string): Promise<void> => {
  open.find(`input[value='${value}']`).click();
  await settle();
};
const linksOf = (selector: string): readonly (string | null)[] =>
  open.all(`${selector} a`).map(link => link.getAttribute('href'));

beforeAll(() => loadPages([...libraryRoutes, ...routes]), 120_000);
beforeEach(() => sessionStorage.clear());
afterEach(() => open.close());

describe('beside the publication', () => {
  it('6 follow-ups stand under their question, neither side with more than “a member” and “the contributor”', async () => {
    await visit('/supplier-warnings/p', serverWith());
    const threads = open.all('.moot-questions__thread').map(one => one.textContent.replace(/\s+/g, ' '));
    expect(threads).toHaveLength(2);
    expect(threads[0]).toMatch(
      /A member asked ?How long did it take\?.*The contributor answered ?A day\..*Released on 20 November 2026.*A member asked further ?A whole day\?.*Nearly\./,
    );
    expect(threads[1]).toContain('Who helped?');
    expect(linksOf('.moot-questions')).toEqual([
      '/publications/p/ask?follow=q1',
      '/publications/p/ask?follow=q3',
      '/publications/p/ask?follow=q2',
      '/publications/p/ask',
    ]);
  });

  it('6 asking is offered to contributors and leads, and never about an import', async () => {
    for (const [of, viewer, offered] of [
      [publication, memberAs('lead'), true],
      [publication, memberAs('reader'), false],
      [publication, moderator, false],
      [publication, { ...memberAs('lead'), suspended: true }, false],
      [{ ...publication, attribution: 'source' as const }, memberAs('lead'), false],
    ] as const) {
      await visit('/supplier-warnings/p', serverWith({ Publication: () => ({ publication: of }) }, viewer));
      expect(open.all('.moot-questions__ask').length > 0).toBe(offered);
      expect(open.all('.moot-questions__thread')).toHaveLength(2);
      open.close();
    }
    const quiet = { ...publication, questions: [] };
    await visit(
      '/supplier-warnings/p',
      serverWith({ Publication: () => ({ publication: quiet }) }, moderator),
    );
    expect(open.all('.moot-questions')).toEqual([]);
  });
});

describe('asking', () => {
  it('6 says who will read it, is checked, sent, and confirmed', async () => {
    const server = serverWith();
    await visit('/publications/p/ask', server);
    const readers = open.all('.govuk-list--number li').map(each => each.textContent);
    expect(readers[0]).toContain('A moderator, first');
    expect(readers[1]).toContain('does not learn who asks');
    expect(readers[2]).toContain('whoever can read the publication, now or later');
    await submit();
    expect(open.find('.govuk-error-summary').textContent).toContain('Write your question');
    open.type('#words', 'x'.repeat(1_001));
    await submit();
    expect(open.find('.govuk-error-summary').textContent).toContain('Keep it to 1000 characters or fewer');
    open.type('#words', 'How was it found?');
    await submit();
    expect(open.find('h1').textContent).toBe('Check your question');
    expect(document.activeElement?.textContent).toBe('Check your question');
    expect(open.find('.govuk-summary-list').textContent).toContain('How was it found?');
    expect(server.sent('AskContributor')).toEqual([]);
    await submit();
    expect(server.sent('AskContributor')).toEqual([
      { publicationId: 'p', words: 'How was it found?', decisions: [], followUpOf: null },
    ]);
    expect(open.find('h1').textContent).toContain('Your question waits for a moderator');
    expect(sessionStorage.getItem('moot.form.ask.p.')).toBeNull();
  });

  it('6 follows up an answered question, which stands above the form', async () => {
    const server = serverWith();
    await visit('/publications/p/ask?follow=q1', server);
    expect(open.find('h1').textContent).toBe('Ask a follow-up question');
    expect(open.find('.moot-thread').textContent).toContain('How long did it take?');
    open.type('#words', 'And then?');
    await submit();
    await submit();
    expect(server.sent('AskContributor')).toMatchObject([{ followUpOf: 'q1' }]);
  });

  it('6 keeps what was typed, and goes back to the text where the server found something in it', async () => {
    const server = serverWith({
      AskContributor: () => refused('INVALID', { fields: [{ path: 'words', problem: 'undecided_finding' }] }),
    });
    await visit('/publications/p/ask', server);
    open.type('#words', 'Was it in Wexmoor?');
    await settle();
    open.close();
    await visit('/publications/p/ask', server);
    expect((open.find('#words') as HTMLTextAreaElement).value).toBe('Was it in Wexmoor?');
    await submit();
    await submit();
    expect(open.find('h1').textContent).toBe('Ask the contributor');
    expect(open.find('.govuk-error-summary a').getAttribute('href')).toBe('#words');
    expect(open.find('.govuk-error-summary').textContent).toContain('Decide on each thing');
  });

  it('6 says why it was not sent where that is not the text’s fault', async () => {
    const server = serverWith({
      AskContributor: () => refused('INVALID', { fields: [{ path: 'publicationId', problem: 'too_many' }] }),
    });
    await visit('/publications/p/ask', server);
    open.type('#words', 'How?');
    await submit();
    await submit();
    expect(open.find('.govuk-error-summary').textContent).toContain('Your council has 30 open questions');
  });

  it('V6 is not there for a reader, nor about an import', async () => {
    await visit('/publications/p/ask', serverWith({}, memberAs('reader')));
    expect(open.find('h1').textContent).toBe('Page not found');
    open.close();
    const imported = { ...publication, attribution: 'source' as const };
    await visit('/publications/p/ask', serverWith({ PublicationToAsk: () => ({ publication: imported }) }));
    expect(open.find('h1').textContent).toBe('Page not found');
  });
});

describe('our questions', () => {
  const all = [
    ours('a'),
    ours('b', { state: 'returned', because: 'Leave out the street.' }),
    ours('c', { state: 'forwarded' }),
    ours('d', { state: 'released', answer: 'By a log.' }),
    ours('e', { state: 'declined' }),
    ours('f', { state: 'unavailable', title: null }),
    ours('g', { state: 'refused', because: 'Not for this place.' }),
    ours('h', { state: 'withdrawn' }),
  ];
  it('6 each says where it stands, and offers only what can be done', async () => {
    await visit('/questions', serverWith({ OurQuestions: () => ({ ourQuestions: all }) }));
    const items = open.all('.moot-question');
    const actsOf = (index: number): readonly string[] =>
      [...(items[index]?.querySelectorAll('ul a') ?? [])].map(link => link.getAttribute('href') ?? '');
    expect(items.map(item => item.querySelector('.govuk-tag')?.textContent.trim())).toEqual([
      'Waits for a moderator',
      'Sent back to you',
      'With the contributor',
      'Answered',
      'Not answered',
      'No longer available',
      'Refused',
      'Taken back',
    ]);
    expect(actsOf(0)).toEqual(['/questions/a/revise', '/questions/a/withdraw']);
    expect(actsOf(1)).toEqual(['/questions/b/revise', '/questions/b/withdraw']);
    expect(actsOf(2)).toEqual(['/questions/c/withdraw']);
    expect(actsOf(3)).toEqual(['/publications/p#questions']);
    for (const closed of [4, 5, 6, 7]) expect(actsOf(closed)).toEqual([]);
    expect(items[1]?.textContent).toContain('Leave out the street.');
    expect(items[4]?.textContent).toContain('The contributor does not answer this.');
    expect(items[5]?.querySelector('a')).toBeNull();
  });

  it('6 empty, it leads to the library; a reader learns who can ask', async () => {
    await visit('/questions', serverWith({ OurQuestions: () => ({ ourQuestions: [] }) }));
    expect(linksOf('.moot-empty')).toEqual(['/library']);
    open.close();
    const reader = serverWith({}, memberAs('reader'));
    await visit('/questions', reader);
    expect(open.text()).toContain('Contributors and security leads of your council can ask');
    expect(reader.sent('OurQuestions')).toEqual([]);
  });

  it('6 what changes waits behind a bar', async () => {
    let now = [ours('a')];
    const server = serverWith({ OurQuestions: () => ({ ourQuestions: now }) });
    await visit('/questions', server);
    now = [ours('a', { state: 'forwarded', version: 5 })];
    server.tell('SubmissionsChanged', { submissionsChanged: { changed: true } });
    await settle();
    expect(open.find('.govuk-tag').textContent).toContain('Waits for a moderator');
    await open.press('.moot-new-items__button');
    expect(open.find('.govuk-tag').textContent).toContain('With the contributor');
  });

  it('6 one that was sent back is changed, with its decisions, on the version that it was', async () => {
    const finding = {
      path: 'words',
      start: 4,
      end: 15,
      text: '10.20.30.40',
      category: 'ip',
      confidence: 'certain',
      generalisation: 'an address',
      decision: { path: 'words', text: '10.20.30.40', category: 'ip', because: 'Everybody has it.' },
    } as const;
    const one = ours('b', { state: 'returned', words: 'Was 10.20.30.40 seen?', findings: [finding] });
    const server = serverWith({
      OurQuestions: () => ({ ourQuestions: [one] }),
      ReviseQuestion: () => ({ reviseQuestion: { id: 'b' } }),
    });
    await visit('/questions/b/revise', server);
    expect(open.text()).toContain('You let it stand: Everybody has it.');
    open.type('#words', 'Was 10.20.30.40 seen there?');
    await submit();
    await submit();
    expect(server.sent('ReviseQuestion')).toEqual([
      { id: 'b', version: 4, words: 'Was 10.20.30.40 seen there?', decisions: [finding.decision] },
    ]);
    expect(open.router.currentRoute.value.path).toBe('/questions');
    expect(open.text()).toContain('Your question is changed.');
  });

  it('6 nothing undecided is sent', async () => {
    const finding = {
      path: 'words',
      start: 4,
      end: 15,
      text: '10.20.30.40',
      category: 'ip',
      confidence: 'certain',
      generalisation: 'an address',
      decision: null,
    } as const;
    const one = ours('b', { state: 'returned', words: 'Was 10.20.30.40 seen?', findings: [finding] });
    await visit('/questions/b/revise', serverWith({ OurQuestions: () => ({ ourQuestions: [one] }) }));
    await submit();
    expect(open.find('.govuk-error-summary').textContent).toContain('Decide on each thing that was found');
    open.all('.moot-finding button')[0]?.click();
    await settle();
    expect((open.find('#words') as HTMLTextAreaElement).value).toBe('Was an address seen?');
    await submit();
    expect(open.find('h1').textContent).toBe('Check your question');
  });

  it('6 one is taken back after a question', async () => {
    const server = serverWith({
      OurQuestions: () => ({ ourQuestions: [ours('c', { state: 'forwarded' })] }),
      WithdrawQuestion: () => ({ withdrawQuestion: { id: 'c' } }),
    });
    await visit('/questions/c/withdraw', server);
    expect(open.find('h1').textContent).toBe('Take this question back?');
    await submit();
    expect(server.sent('WithdrawQuestion')).toEqual([{ id: 'c', version: 4 }]);
    expect(open.text()).toContain('Your question is taken back.');
  });
});

describe('asked of us', () => {
  const serverAsked = (questions: readonly QuestionToUsItemFragment[], more = {}) =>
    serverWith({
      QuestionsOfSubmission: () => ({
        submission: { id: 's', kind: 'incident', title: 'A laptop', publicationId: 'p', questions },
      }),
      ...more,
    });
  it('6 is from “a member”, with what it follows up and what one can do', async () => {
    await visit(
      '/submissions/s/questions',
      serverAsked([
        toUs('a', { followUpOf: 'q1' }),
        toUs('b', { state: 'returned', answer: 'In the town.', because: 'Leave out the town.' }),
        toUs('c', { state: 'approved', answer: 'By a log.' }),
        toUs('d', { state: 'declined' }),
      ]),
    );
    const items = open.all('.moot-question').map(item => item.textContent.replace(/\s+/g, ' '));
    expect(items[0]).toContain('A member asks');
    expect(items[0]).toContain('It follows up: How long did it take?');
    expect(items[1]).toContain('Leave out the town.');
    expect(linksOf('.moot-question')).toEqual([
      '/submissions/s/questions/a/answer',
      '/submissions/s/questions/a/decline',
      '/submissions/s/questions/b/answer',
      '/submissions/s/questions/b/decline',
      '/submissions/s/questions/c/decline',
    ]);
  });

  it('6 is answered: written, checked, sent', async () => {
    const server = serverAsked([toUs('a')], { AnswerQuestion: () => ({ answerQuestion: { id: 'a' } }) });
    await visit('/submissions/s/questions/a/answer', server);
    open.type('#answer', 'By a look at the logs.');
    await submit();
    expect(open.find('h1').textContent).toBe('Check your answer');
    await submit();
    expect(server.sent('AnswerQuestion')).toEqual([
      { id: 'a', version: 2, words: 'By a look at the logs.', decisions: [] },
    ]);
    expect(open.find('h1').textContent).toContain('Your answer waits for a moderator');
  });

  it('6 is left without an answer only after what the member will be told', async () => {
    const server = serverAsked([toUs('a')], { DeclineQuestion: () => ({ declineQuestion: { id: 'a' } }) });
    await visit('/submissions/s/questions/a/decline', server);
    expect(open.text()).toContain('“The contributor does not answer this.”');
    await submit();
    expect(server.sent('DeclineQuestion')).toEqual([{ id: 'a', version: 2 }]);
    expect(open.router.currentRoute.value.path).toBe('/submissions/s/questions');
  });
});

describe('at the desk', () => {
  const serverOfDesk = (questions: readonly AtDesk[], more = {}) => {
    let stands = questions;
    const gone = (root: string) => (variables: Readonly<Record<string, unknown>>) => {
      stands = stands.filter(({ id }) => id !== variables['id']);
      return { [root]: variables['id'] };
    };
    return serverWith(
      {
        QuestionsAtDesk: () => ({ questionsAtDesk: stands }),
        QueueBesideQuestions: () => ({ reviewQueue: [] }),
        ForwardQuestion: gone('forwardQuestion'),
        ReturnQuestion: gone('returnQuestion'),
        RefuseQuestion: gone('refuseQuestion'),
        ApproveAnswer: gone('approveAnswer'),
        ReturnAnswer: gone('returnAnswer'),
        ...more,
      },
      moderator,
    );
  };
  const finding = {
    path: 'words',
    text: 'Wexmoor',
    category: 'place',
    decision: { because: 'A river too.' },
  };

  it('6 lists what waits, and counts what is to be decided', async () => {
    await visit(
      '/moderation/questions',
      serverOfDesk([
        atDesk('a'),
        atDesk('b', { answer: 'By a log.', waitsFor: 'release' }),
        atDesk('c', { answer: 'Never.', waitsFor: 'slot' }),
      ]),
    );
    expect(open.find('nav [aria-current]').textContent).toBe('Questions (2)');
    expect(linksOf('.moot-question')).toEqual(['a', 'b', 'c'].map(id => `/moderation/questions/${id}`));
    open.close();
    await visit('/moderation/questions', serverOfDesk([]));
    expect(linksOf('.moot-empty')).toEqual(['/moderation']);
  });

  it('6 forwards a question once its findings are read, and opens the next', async () => {
    const server = serverOfDesk([atDesk('a', { findings: [finding] }), atDesk('b')]);
    await visit('/moderation/questions/a', server);
    await submit();
    expect(open.find('.govuk-error-summary').textContent).toContain('Choose what you decide');
    await choose('forward');
    await submit();
    expect(open.find('.govuk-error-summary').textContent).toContain('Read and tick what was found');
    expect(open.text()).toContain('The author: A river too.');
    open.find('input[name="findings"]').click();
    await settle();
    await submit();
    expect(server.sent('ForwardQuestion')).toEqual([
      { id: 'a', version: 7, confirmed: [{ path: 'words', text: 'Wexmoor' }] },
    ]);
    expect(open.router.currentRoute.value.path).toBe('/moderation/questions/b');
    expect(open.text()).toContain('The question is forwarded.');
  });

  it('6 refuses with a reason, after a second question', async () => {
    const server = serverOfDesk([atDesk('a')]);
    await visit('/moderation/questions/a', server);
    await choose('refuse');
    await submit();
    expect(open.find('.govuk-error-summary').textContent).toContain('Say why it is refused');
    open.type('#because-refuse', 'It asks for a name.');
    await submit();
    expect(server.sent('RefuseQuestion')).toEqual([]);
    await open.press('.govuk-button--warning');
    expect(server.sent('RefuseQuestion')).toEqual([{ id: 'a', version: 7, because: 'It asks for a name.' }]);
    expect(open.router.currentRoute.value.path).toBe('/moderation/questions');
  });

  it('6 approves an answer or sends it back, an approved one too', async () => {
    const waiting = atDesk('a', { answer: 'By a log.', waitsFor: 'release' });
    const server = serverOfDesk([waiting]);
    await visit('/moderation/questions/a', server);
    expect(open.all('input[name="decision"]').map(each => each.getAttribute('value'))).toEqual([
      'approve',
      'return',
    ]);
    await choose('approve');
    await submit();
    expect(server.sent('ApproveAnswer')).toEqual([{ id: 'a', version: 7, confirmed: [] }]);
    open.close();
    const approved = serverOfDesk([{ ...waiting, waitsFor: 'slot' }]);
    await visit('/moderation/questions/a', approved);
    await choose('return');
    open.type('#because-return', 'Leave out the town.');
    await submit();
    expect(approved.sent('ReturnAnswer')).toEqual([{ id: 'a', version: 7, because: 'Leave out the town.' }]);
  });

  it('6 says so where somebody else was faster, and shows how it stands', async () => {
    let stands = [atDesk('a')];
    const server = serverOfDesk([], {
      QuestionsAtDesk: () => ({ questionsAtDesk: stands }),
      ForwardQuestion: () => {
        stands = [];
        return refused('NOT_FOUND');
      },
    });
    await visit('/moderation/questions/a', server);
    await choose('forward');
    await submit();
    expect(open.all('.govuk-error-summary')).toHaveLength(1);
    expect(open.text()).toContain('It is not at the desk any more');
  });
});
