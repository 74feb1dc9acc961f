/**
 * What is asked of the viewer's own authority, for each of its publications: read under tags that only the contributing
 * authority's programme can make, and matched to a publication by what is sealed.
 */
import type { VaultKeys } from '../keys.ts';
import type { OwnIntake } from '../intake/ownIntake.ts';
import type { ScanningWords } from '../intake/scanning.ts';
import { setThreadTags } from '../threadTags.ts';
import { findingsInWords } from './findingsInWords.ts';
import type { QuestionToUs } from './question.ts';
import { openAnswer, type SealedAnswer, type ThreadRow } from './sealedThread.ts';

/** By the publication. Two statements, however many there are. */
export async function questionsToUs(
  own: OwnIntake,
  vault: VaultKeys,
  scanning: ScanningWords,
): Promise<ReadonlyMap<string, readonly QuestionToUs[]>> {
  await setThreadTags(own.ask, vault, own.tags);
  const rows = await own.ask<ThreadRow>('select id, content from intake.answer order by id');
  const views = await Promise.all(
    rows.map(async ({ id, content }) => {
      const sealed = openAnswer(vault, id, content);
      return { publicationId: sealed.publicationId, view: await viewOfAnswer(scanning, id, sealed) };
    }),
  );
  return new Map(
    [...Map.groupBy(views, ({ publicationId }) => publicationId)].map(([publicationId, of]) => [
      publicationId,
      of.map(({ view }) => view),
    ]),
  );
}

export async function viewOfAnswer(
  scanning: ScanningWords,
  id: string,
  { question, state, version, words, because, followUpOf, decisions }: SealedAnswer,
): Promise<QuestionToUs> {
  return {
    id,
    words: question,
    state,
    version,
    answer: words,
    because,
    followUpOf,
    findings: words === null ? [] : await findingsInWords(scanning, 'answer', words, decisions),
  };
}
