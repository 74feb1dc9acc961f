/** Rooms in which somebody asks, somebody answers and a moderator stands between: what tests of threads begin with. */
import { releaseDue, type WorkerParts } from '@moot/api/moderation/releaseDue';
import { approveSubmission } from '@moot/api/moderation/approveSubmission';
import { reviewQueue } from '@moot/api/moderation/reviewQueue';
import { takeBackDue } from '@moot/api/moderation/takeBackDue';
import { createSubmission } from '@moot/api/intake/createSubmission';
import type { SharingInput, Submission } from '@moot/api/intake/submission';
import { submission } from '@moot/api/intake/submissions';
import { submitSubmission } from '@moot/api/intake/submitSubmission';
import { makeSchema } from '@moot/api/schema';
import { answerQuestion } from '@moot/api/threads/answerQuestion';
import { approveAnswer } from '@moot/api/threads/approveAnswer';
import { askContributor } from '@moot/api/threads/askContributor';
import { forwardQuestion } from '@moot/api/threads/forwardQuestion';
import { ourQuestions } from '@moot/api/threads/ourQuestions';
import type { Question, QuestionReview, QuestionToUs } from '@moot/api/threads/question';
import { questionsAtDesk } from '@moot/api/threads/questionsAtDesk';
import { threadsDue } from '@moot/api/threads/threadsDue';
import { asking, type Ask } from './asking.ts';
import { councilsAlike, openRooms, type Rooms } from './openRooms.ts';
import { saveLettingStand } from './saveLettingStand.ts';
import { contentOf, sharingOf } from './writing.ts';

export type Published = Submission & { readonly publicationId: string };

/** How somebody asks; by itself the asker, with words that nobody else used. */
export interface Asking {
  readonly who?: string;
  readonly words?: string;
  readonly followUpOf?: string | null;
}

export interface ThreadStage extends Rooms {
  readonly parts: WorkerParts;
  readonly ask: Ask;
  /** Everything that a slot does. */
  readonly slot: () => Promise<void>;
  /** What the worker does when it is woken. */
  readonly atOnce: () => Promise<unknown>;
  /** A released submission, of `writer` unless it is said. */
  readonly published: (sharing?: Partial<SharingInput>) => Promise<Published>;
  readonly asks: (publicationId: string, how?: Asking) => Promise<Question>;
  readonly atDesk: (words: string) => Promise<QuestionReview>;
  /** Asked, forwarded and routed. */
  readonly forwarded: (publicationId: string, how?: Asking) => Promise<Question>;
  /** And answered. */
  readonly answered: (one: Published, how?: Asking & { readonly answer?: string }) => Promise<Question>;
  /** And approved. */
  readonly approved: (one: Published, how?: Asking & { readonly answer?: string }) => Promise<Question>;
  /** And released. */
  readonly released: (one: Published, how?: Asking & { readonly answer?: string }) => Promise<Question>;
  readonly ours: (id: string, who?: string) => Promise<Question>;
  readonly toUs: (submissionId: string, words: string, who?: string) => Promise<QuestionToUs>;
  /** The answered questions that somebody reads beside a publication, or why not. */
  readonly beside: (who: string, id: string) => Promise<readonly Record<string, unknown>[] | string>;
}

export async function openThreadStage(superuser: string, seed: string): Promise<ThreadStage> {
  const rooms = await openRooms(superuser, seed, {
    authorities: { ...councilsAlike(16), apart: { standing: 'suspended' } },
    circles: { large: Array.from({ length: 12 }, (_, n) => `c${n}`) },
    people: {
      writer: { of: 'c0', as: 'contributor' },
      colleague: { of: 'c0', as: 'lead' },
      ownReader: { of: 'c0', as: 'reader' },
      asker: { of: 'c1', as: 'contributor' },
      reader: { of: 'c1', as: 'reader' },
      other: { of: 'c2', as: 'lead' },
      outsider: { of: 'c15', as: 'lead' },
      suspended: { of: 'apart', as: 'lead' },
      moderator: { platform: 'moderator' },
      steward: { platform: 'steward' },
    },
  });
  const { as, worker, web, world, vault, seeded } = rooms;
  const report = (error: unknown): never => {
    throw error;
  };
  const parts: WorkerParts = { database: worker, world, vault, report };
  const ask = asking(await makeSchema(), { database: web, world, vault, slotSeconds: 20 });
  const slot = async (): Promise<void> => {
    await takeBackDue(parts);
    await releaseDue(parts, { slotDue: true });
    await threadsDue(parts, { slotDue: true });
  };
  const atOnce = (): Promise<unknown> => threadsDue(parts, { slotDue: false });

  const published: ThreadStage['published'] = async (sharing = {}) => {
    const begun = await createSubmission(as('writer'), 'incident');
    const saved = await saveLettingStand(as('writer'), {
      id: begun.id,
      version: begun.version,
      content: contentOf('incident'),
      sharing: sharingOf({ marking: 'GREEN', ...sharing }),
    });
    await submitSubmission(as('writer'), { id: saved.id, version: saved.version, changeNote: null });
    for (const { id, version, findings, state } of await reviewQueue(as('moderator')))
      if (state === 'submitted')
        await approveSubmission(as('moderator'), { id, version, urgent: false, confirmed: findings });
    await slot();
    const one = await submission(as('writer'), saved.id);
    if (one.publicationId === null) throw new Error('it was not released');
    return { ...one, publicationId: one.publicationId };
  };

  let count = 0;
  const asks: ThreadStage['asks'] = (
    publicationId,
    { who = 'asker', words = `How was the cabinet isolated, step ${++count}?`, followUpOf = null } = {},
  ) => askContributor(as(who), { publicationId, words, decisions: [], followUpOf });
  const atDesk: ThreadStage['atDesk'] = async words => {
    const found = (await questionsAtDesk(as('moderator'))).find(one => one.words === words);
    if (found === undefined) throw new Error(`“${words}” is not at the desk`);
    return found;
  };
  const ours: ThreadStage['ours'] = async (id, who = 'asker') => {
    const found = (await ourQuestions(as(who))).find(one => one.id === id);
    if (found === undefined) throw new Error('it is not among ours');
    return found;
  };
  const toUs: ThreadStage['toUs'] = async (submissionId, words, who = 'writer') => {
    const found = (await submission(as(who), submissionId)).questions.find(one => one.words === words);
    if (found === undefined) throw new Error(`nobody asks “${words}”`);
    return found;
  };
  const forwarded: ThreadStage['forwarded'] = async (publicationId, how = {}) => {
    const question = await asks(publicationId, how);
    const { id, version } = await atDesk(question.words);
    await forwardQuestion(as('moderator'), { id, version, confirmed: [] });
    await atOnce();
    return ours(question.id, how.who);
  };
  const answered: ThreadStage['answered'] = async (one, { answer, ...how } = {}) => {
    const question = await forwarded(one.publicationId, how);
    const { id, version } = await toUs(one.id, question.words);
    const words = answer ?? 'By taking the fibre out.';
    await answerQuestion(as('writer'), { id, version, words, decisions: [] });
    return question;
  };
  const approved: ThreadStage['approved'] = async (one, how) => {
    const question = await answered(one, how);
    const { id, version, findings } = await atDesk(question.words);
    await approveAnswer(as('moderator'), { id, version, confirmed: findings });
    return question;
  };
  const released: ThreadStage['released'] = async (one, how) => {
    const question = await approved(one, how);
    await slot();
    return ours(question.id, how?.who);
  };
  const beside: ThreadStage['beside'] = async (who, id) => {
    const { data, refused } = await ask(
      seeded.caller(who),
      'query ($id: ID!) { publication(id: $id) { questions { id question answer releasedOn followUpOf } } }',
      { id },
    );
    const found = data?.['publication'] as { questions: Record<string, unknown>[] } | null | undefined;
    return refused?.code ?? found?.questions ?? 'nothing';
  };
  return {
    ...rooms,
    [Symbol.asyncDispose]: () => rooms[Symbol.asyncDispose](),
    parts,
    ask,
    slot,
    atOnce,
    published,
    asks,
    atDesk,
    forwarded,
    answered,
    approved,
    released,
    ours,
    toUs,
    beside,
  };
}
