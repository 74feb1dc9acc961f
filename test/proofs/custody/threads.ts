/**
 * Councils ask the contributors of what was released, moderators forward, contributors answer, by the real code: what
 * threads leave in a dump. With draws and randomness of their own, so that who writes what stays as it was.
 */
import type { Asked } from '@moot/api/gate/context';
import { submissions } from '@moot/api/intake/submissions';
import type { VaultKeys } from '@moot/api/keys';
import type { WorkerParts } from '@moot/api/moderation/releaseDue';
import { answerQuestion } from '@moot/api/threads/answerQuestion';
import { approveAnswer } from '@moot/api/threads/approveAnswer';
import { askContributor } from '@moot/api/threads/askContributor';
import { forwardQuestion } from '@moot/api/threads/forwardQuestion';
import { questionsAtDesk } from '@moot/api/threads/questionsAtDesk';
import { openAnswer, openQuestion } from '@moot/api/threads/sealedThread';
import { threadsDue } from '@moot/api/threads/threadsDue';
import { answerTags, askerTags } from '@moot/api/threadTags';
import type pg from 'pg';
import { shuffled } from './permutation.ts';

/** A row of a thread, and what a thief would like to know of it. */
export interface ThreadTruth {
  readonly id: string;
  readonly publication: string;
  /** Whose row it is: of a question who asks, of an answer who contributed. */
  readonly authority: string;
}

export interface Threading {
  readonly names: readonly string[];
  readonly as: (name: string) => Asked;
  readonly parts: WorkerParts;
  readonly su: pg.Client;
  readonly draw: () => number;
}

/** A day's questions and answers. */
export async function threadsOfADay({ names, as, parts, su, draw }: Threading): Promise<void> {
  const standing = await su.query<{ id: string }>(
    'select id from library.publication where not withdrawn order by id',
  );
  // Of some much is asked, of others nothing.
  for (const { id: publicationId } of shuffled(standing.rows, draw).slice(0, 4))
    for (const name of shuffled(names, draw).slice(0, 1 + Math.floor(draw() * 2))) {
      const words = `What did it take, ${Math.floor(draw() * 1_000_000).toString(36)}?`;
      const asking = { publicationId, words, decisions: [], followUpOf: null };
      await askContributor(as(name), asking);
    }
  for (const { id, version, waitsFor } of shuffled(await questionsAtDesk(as('moderator')), draw)) {
    if (waitsFor === 'slot' || draw() < 0.15) continue;
    if (waitsFor === 'forwarding') await forwardQuestion(as('moderator'), { id, version, confirmed: [] });
    else await approveAnswer(as('moderator'), { id, version, confirmed: [] });
  }
  await threadsDue(parts, { slotDue: false });
  for (const name of names.filter(() => draw() < 0.25))
    for (const { questions } of await submissions(as(name)))
      for (const { id, version, state } of questions)
        if (state === 'waiting' && draw() < 0.3)
          await answerQuestion(as(name), {
            id,
            version,
            words: 'It took a while, and it was worth it.',
            decisions: [],
          });
}

/** What stands in the end, read with the key that a thief does not have. */
export async function threadsWritten(
  su: pg.Client,
  vault: VaultKeys,
  authorities: readonly string[],
): Promise<{ readonly questions: readonly ThreadTruth[]; readonly answers: readonly ThreadTruth[] }> {
  const ownersOf = (tagsOf: typeof askerTags): ReadonlyMap<string, string> =>
    new Map(
      authorities.flatMap(id =>
        tagsOf(vault, vault.ownerTag(id)).map(tag => [tag.toString('hex'), id] as const),
      ),
    );
  const rowsOf = async (
    table: string,
    tag: string,
    owners: ReadonlyMap<string, string>,
    publicationOf: (id: string, content: Buffer) => string,
  ): Promise<readonly ThreadTruth[]> =>
    (
      await su.query<{ id: string; tag: Buffer; content: Buffer }>(
        `select id, ${tag} as tag, content from intake.${table}`,
      )
    ).rows.map(row => ({
      id: row.id,
      publication: publicationOf(row.id, row.content),
      authority: owners.get(row.tag.toString('hex')) ?? '',
    }));
  return {
    questions: await rowsOf(
      'question',
      'asker_tag',
      ownersOf(askerTags),
      (id, content) => openQuestion(vault, id, content).publicationId,
    ),
    answers: await rowsOf(
      'answer',
      'answer_tag',
      ownersOf(answerTags),
      (id, content) => openAnswer(vault, id, content).publicationId,
    ),
  };
}
