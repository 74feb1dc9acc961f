/** Saving while one writes: order, one at a time, clashes, lost connections, the end of a session. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Refusal } from '../app/refusal.ts';
import { createAutosave, pause } from './autosave.ts';
import type { Answer, Autosave } from './autosave.ts';
import type { Submission } from './submission.graphql.ts';
import type { Fields } from './submissionFields.ts';
import { sharingField } from './submissionFields.ts';

const draft = (more: Partial<Submission> = {}): Submission => ({
  id: 'a-submission',
  kind: 'incident',
  state: 'draft',
  version: 1,
  title: null,
  content: {},
  sharing: {
    marking: null,
    attribution: null,
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
  anonymitySet: null,
  reasons: [],
  publicationId: null,
  effects: null,
  questions: [],
  correcting: false,
  changedOn: '2026-11-24',
  ...more,
});

/** A server that keeps one submission and can be made to fail. */
function server(start: Submission) {
  let stands = start;
  const sent: { readonly version: number; readonly content: Fields }[] = [];
  const refusals: Refusal[] = [];
  let gate: Promise<void> = Promise.resolve();
  return {
    sent,
    refuse: (refusal: Refusal) => void refusals.push(refusal),
    /** Holds every answer until the returned function is called. */
    hold(): () => void {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
    /** A colleague saves. */
    colleague(change: Partial<Submission>) {
      stands = { ...stands, ...change, version: stands.version + 1 };
    },
    content: () => stands.content,
    load: async (): Promise<Answer> => ({ ok: true, submission: stands }),
    async send(input: { readonly version: number; readonly content: Fields }): Promise<Answer> {
      sent.push(input);
      await gate;
      const refusal = refusals.shift();
      if (refusal !== undefined) return { ok: false, refusal };
      if (input.version !== stands.version) {
        return { ok: false, refusal: { code: 'CONFLICT', version: String(stands.version) } };
      }
      stands = { ...stands, version: stands.version + 1, content: { ...input.content } };
      return { ok: true, submission: stands };
    },
  };
}

let open: Autosave | undefined;
function begin(start: Submission, saves: ReturnType<typeof server>): Autosave {
  open?.stop();
  open = createAutosave(start, saves);
  return open;
}
const pauseTyping = (): Promise<unknown> => vi.advanceTimersByTimeAsync(pause + 1);

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => {
  open?.stop();
  open = undefined;
  vi.useRealTimers();
});

describe('saving while one writes', () => {
  it('waits for a pause and sends the last words once', async () => {
    const saves = server(draft());
    const autosave = begin(draft(), saves);
    for (const words of ['A', 'A l', 'A laptop']) {
      autosave.write('title', words);
      await vi.advanceTimersByTimeAsync(pause / 2);
    }
    expect(saves.sent).toEqual([]);
    expect(autosave.saving.value.state).toBe('waiting');
    await pauseTyping();
    expect(saves.sent.map(({ content }) => content)).toEqual([{ title: 'A laptop' }]);
    expect(autosave.saving.value).toMatchObject({ state: 'saved', at: expect.any(Date) });
  });

  it('R5 sends one save at a time, each naming the version that the one before made', async () => {
    const saves = server(draft());
    const autosave = begin(draft(), saves);
    const release = saves.hold();
    autosave.write('title', 'One');
    await pauseTyping();
    autosave.write('title', 'Two');
    await pauseTyping();
    expect(saves.sent).toHaveLength(1);
    release();
    await vi.runAllTimersAsync();
    expect(saves.sent.map(({ version, content }) => [version, content['title']])).toEqual([
      [1, 'One'],
      [2, 'Two'],
    ]);
    expect(autosave.saving.value.state).toBe('saved');
  });

  it('flushing saves at once, also what is typed while a save is under way', async () => {
    const saves = server(draft());
    const autosave = begin(draft(), saves);
    const release = saves.hold();
    autosave.write('title', 'One');
    const flushed = autosave.flush();
    autosave.write('summary', 'Two');
    release();
    expect(await flushed).toBe(true);
    expect(saves.content()).toEqual({ title: 'One', summary: 'Two' });
  });

  it('does not put the server’s cleaned words over what is being typed', async () => {
    const saves = server(draft());
    const autosave = begin(draft(), {
      ...saves,
      send: async input => {
        const answer = await saves.send(input);
        return answer.ok
          ? { ok: true, submission: { ...answer.submission, content: { title: 'A word' } } }
          : answer;
      },
    });
    autosave.write('title', 'A word ');
    await pauseTyping();
    expect(autosave.fields.value['title']).toBe('A word ');
  });

  it('holds back half a date and saves the rest', async () => {
    const saves = server(draft());
    const autosave = begin(draft(), saves);
    autosave.write('when', { state: 'known', value: { precision: 'month', value: '2026-' } });
    autosave.write('title', 'A laptop');
    expect(await autosave.flush()).toBe(true);
    expect(saves.content()).toEqual({ title: 'A laptop' });
    expect(autosave.held.value).toMatchObject([{ path: 'when.value.value', problem: 'wrong_form' }]);
    autosave.write('when', { state: 'known', value: { precision: 'month', value: '2026-03' } });
    await autosave.flush();
    expect(saves.content()).toMatchObject({ when: { value: { value: '2026-03' } } });
    expect(autosave.held.value).toEqual([]);
  });

  it('saves nothing when an answer is as it was', async () => {
    const saves = server(draft({ content: { title: 'A laptop' } }));
    const autosave = begin(draft({ content: { title: 'A laptop' } }), saves);
    autosave.write('title', 'A lap');
    autosave.write('title', 'A laptop');
    await autosave.flush();
    expect(saves.sent).toEqual([]);
    expect(autosave.saving.value.state).toBe('saved');
  });
});

describe('R5 two people on one submission', () => {
  const both = draft({ content: { title: 'A laptop', summary: 'It was found.' } });

  it('keep each what only one of them changed', async () => {
    const saves = server(both);
    const autosave = begin(both, saves);
    saves.colleague({ content: { title: 'A laptop', summary: 'It was found by chance.' } });
    autosave.write('title', 'The laptop');
    await pauseTyping();
    expect(saves.content()).toEqual({ title: 'The laptop', summary: 'It was found by chance.' });
    expect(autosave.taken.value).toEqual(['summary']);
  });

  it('are shown both answers where they changed the same one, and nothing is written over', async () => {
    const saves = server(both);
    const autosave = begin(both, saves);
    saves.colleague({ content: { title: 'Their laptop', summary: 'It was found.' } });
    autosave.write('title', 'My laptop');
    await pauseTyping();
    expect(autosave.saving.value).toEqual({
      state: 'clash',
      clashes: [{ name: 'title', mine: 'My laptop', theirs: 'Their laptop' }],
    });
    autosave.write('summary', 'Typed meanwhile.');
    expect(await autosave.flush()).toBe(false);
    expect(saves.content()).toMatchObject({ title: 'Their laptop', summary: 'It was found.' });
  });

  it.each([
    ['mine', 'My laptop'],
    ['theirs', 'Their laptop'],
  ] as const)('choose %s, and go on', async (whose, title) => {
    const saves = server(both);
    const autosave = begin(both, saves);
    saves.colleague({ content: { title: 'Their laptop', summary: 'It was found.' } });
    autosave.write('title', 'My laptop');
    await pauseTyping();
    autosave.choose('title', whose);
    autosave.write('summary', 'Later.');
    await autosave.flush();
    expect(saves.content()).toEqual({ title, summary: 'Later.' });
    expect(autosave.fields.value['title']).toBe(title);
  });

  it('stop where one of them has submitted it; the other’s words are kept', async () => {
    const saves = server(both);
    const autosave = begin(both, saves);
    saves.colleague({ state: 'submitted' });
    autosave.write('title', 'My laptop');
    await pauseTyping();
    expect(autosave.saving.value.state).toBe('closed');
    expect(sessionStorage.getItem('moot.draft.a-submission')).toContain('My laptop');
  });

  it('treats the choices of sharing alike', async () => {
    const saves = server(draft());
    const autosave = begin(draft(), saves);
    saves.colleague({ sharing: { ...draft().sharing, marking: 'RED' } });
    autosave.write(sharingField('marking'), 'GREEN');
    await pauseTyping();
    expect(autosave.saving.value).toMatchObject({
      state: 'clash',
      clashes: [{ mine: 'GREEN', theirs: 'RED' }],
    });
  });
});

describe('what is not saved is not lost', () => {
  it('tries again after a lost connection, and says since when', async () => {
    const saves = server(draft());
    const autosave = begin(draft(), saves);
    saves.refuse({ code: 'UNAVAILABLE' });
    saves.refuse({ code: 'UNAVAILABLE' });
    autosave.write('title', 'A laptop');
    await pauseTyping();
    const lost = autosave.saving.value;
    expect(lost.state).toBe('lost');
    await vi.advanceTimersByTimeAsync(2_100);
    expect(saves.sent).toHaveLength(2);
    expect(autosave.saving.value).toEqual(lost);
    await vi.advanceTimersByTimeAsync(4_100);
    expect(autosave.saving.value.state).toBe('saved');
    expect(saves.content()).toEqual({ title: 'A laptop' });
    expect(sessionStorage.length).toBe(0);
  });

  it('tries at once when the browser is online again', async () => {
    const saves = server(draft());
    const autosave = begin(draft(), saves);
    saves.refuse({ code: 'UNAVAILABLE' });
    autosave.write('title', 'A laptop');
    await pauseTyping();
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(saves.content()).toEqual({ title: 'A laptop' });
  });

  it('comes back after the session ended and somebody signed in again', async () => {
    const saves = server(draft());
    const before = begin(draft(), saves);
    saves.refuse({ code: 'NOT_SIGNED_IN' });
    before.write('title', 'A laptop');
    before.write('summary', undefined);
    await pauseTyping();
    expect(before.saving.value.state).toBe('signed_out');
    const after = begin(draft(), saves);
    expect(after.fields.value['title']).toBe('A laptop');
    await vi.runAllTimersAsync();
    expect(saves.content()).toEqual({ title: 'A laptop' });
  });

  it('meets what a colleague saved in the meantime', async () => {
    const saves = server(draft());
    const before = begin(draft(), saves);
    saves.refuse({ code: 'UNAVAILABLE' });
    before.write('title', 'Mine');
    await pauseTyping();
    before.stop();
    saves.colleague({ content: { title: 'Theirs' } });
    const stands = await saves.load();
    if (!stands.ok) throw new Error('the server answers');
    const after = begin(stands.submission, saves);
    expect(after.saving.value).toEqual({
      state: 'clash',
      clashes: [{ name: 'title', mine: 'Mine', theirs: 'Theirs' }],
    });
  });
});
