/**
 * Asks the contributor of a publication. What cannot be read cannot be asked about, and answers like what is not there
 * (V6); the contributor's own authority asks like any other, since not being able to would tell it (A1). A moderator
 * forwards the words: who asks could be told by them.
 */
import type { Asked } from '../gate/context.ts';
import { invalid, notFound } from '../gate/refusal.ts';
import type { FindingDecisionInput } from '../intake/finding.ts';
import type { OwnIntake } from '../intake/ownIntake.ts';
import { parsedId } from '../intake/parsedId.ts';
import { londonDay } from '../library/londonDay.ts';
import { askerTag, places } from '../threadTags.ts';
import { questionView } from './ourQuestions.ts';
import { leafOfThread } from './ownQuestion.ts';
import { changeOwnThreads } from './ownThreads.ts';
import { decidedWords, parsedWords } from './parsedWords.ts';
import type { Question } from './question.ts';
import { openQuestion, sealQuestion, type SealedQuestion, type ThreadRow } from './sealedThread.ts';

export async function askContributor(
  asked: Asked,
  given: {
    readonly publicationId: string;
    readonly words: string;
    readonly decisions: readonly FindingDecisionInput[];
    readonly followUpOf: string | null;
  },
): Promise<Question> {
  const words = parsedWords('words', given.words);
  return changeOwnThreads(asked, async own => {
    const publicationId = await askable(own, given.publicationId);
    const followUpOf = await followedUp(own, publicationId, given.followUpOf);
    const decisions = await decidedWords(asked, own, 'words', words, given.decisions);
    const before = await ownQuestions(asked, own);
    // Sent twice, it is asked once (R5).
    const same = before.find(
      ({ sealed }) =>
        sealed.publicationId === publicationId &&
        sealed.words === words &&
        sealed.followUpOf === followUpOf &&
        (sealed.state === 'asked' || sealed.state === 'forwarded'),
    );
    if (same !== undefined) return questionView(asked, own, same.id, same.sealed);
    const written = await write(asked, own, before, {
      state: 'asked',
      version: 1,
      publicationId,
      words,
      decisions,
      followUpOf,
      because: null,
      askedOn: londonDay(asked.services.world.now()),
      forwardedOn: null,
      releasedId: null,
    });
    const answer = await questionView(asked, own, written.id, written.sealed);
    await leafOfThread(asked, own, 'question_asked');
    return answer;
  });
}

/** The publication, under the asker's own policy. Nobody here contributed an import. */
async function askable(own: OwnIntake, id: string): Promise<string> {
  const [publication] = await own.ask<{ id: string; attribution: string }>(
    'select id, attribution from library.publication where id = $1',
    [parsedId(id)],
  );
  if (publication === undefined) throw notFound();
  if (publication.attribution === 'source')
    throw invalid({ path: 'publicationId', problem: 'no_contributor' });
  return publication.id;
}

/** An answered question of the same publication, whoever asked it. */
async function followedUp(own: OwnIntake, publicationId: string, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const [followed] = await own.ask<{ id: string }>(
    'select id from library.question where id = $1 and publication_id = $2',
    [parsedId(id), publicationId],
  );
  if (followed === undefined) throw invalid({ path: 'followUpOf', problem: 'not_in_list' });
  return followed.id;
}

interface OwnQuestion {
  readonly id: string;
  readonly sealed: SealedQuestion;
}

async function ownQuestions(asked: Asked, own: OwnIntake): Promise<readonly OwnQuestion[]> {
  const rows = await own.ask<ThreadRow>('select id, content from intake.question');
  return rows.map(({ id, content }) => ({ id, sealed: openQuestion(asked.services.vault, id, content) }));
}

const ended: ReadonlySet<SealedQuestion['state']> = new Set(['refused', 'declined', 'released', 'withdrawn']);

/**
 * Takes a free place, or that of what has ended longest ago; refused when all of them are open, which only what the own
 * authority asked can bring about.
 */
async function write(
  asked: Asked,
  own: OwnIntake,
  before: readonly OwnQuestion[],
  question: Omit<SealedQuestion, 'place'>,
): Promise<OwnQuestion> {
  const { vault, world } = asked.services;
  const taken = new Set(before.map(({ sealed }) => sealed.place));
  const free = Array.from({ length: places.asker }, (_, place) => place).filter(place => !taken.has(place));
  const oldest = before
    .filter(({ sealed }) => ended.has(sealed.state))
    .toSorted((one, other) => (one.sealed.askedOn < other.sealed.askedOn ? -1 : 1))[0];
  if (free.length === 0 && oldest !== undefined) {
    await own.ask('delete from intake.question where id = $1', [oldest.id]);
    free.push(oldest.sealed.place);
  }
  const id = world.id();
  for (const place of free) {
    const sealed = { ...question, place };
    // Somebody of the same authority may take the same place at the same time.
    const rows = await own.ask<{ id: string }>(
      `insert into intake.question (id, asker_tag, state, content) values ($1, $2, 'asked', $3)
       on conflict do nothing returning id`,
      [id, askerTag(vault, own.tag, place), sealQuestion(vault, id, sealed)],
    );
    if (rows.length > 0) return { id, sealed };
  }
  throw invalid({ path: 'publicationId', problem: 'too_many' });
}
