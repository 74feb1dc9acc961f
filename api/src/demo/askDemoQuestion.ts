/** Asks and answers what the demo's invented councils ask each other, as they would: through the acts of the threads. */
import { demoPublications } from '../../../material/demo/publications.ts';
import type { DemoQuestion } from '../../../material/demo/questions.ts';
import type { Caller, Database } from '../database/asViewer.ts';
import type { Asked } from '../gate/context.ts';
import { submissions } from '../intake/submissions.ts';
import type { VaultKeys } from '../keys.ts';
import { answerQuestion } from '../threads/answerQuestion.ts';
import { approveAnswer } from '../threads/approveAnswer.ts';
import { askContributor } from '../threads/askContributor.ts';
import { forwardQuestion } from '../threads/forwardQuestion.ts';
import { questionsAtDesk } from '../threads/questionsAtDesk.ts';
import { threadsDue } from '../threads/threadsDue.ts';
import type { World } from '../world.ts';

export interface AskingParts {
  readonly worker: Database;
  readonly vault: VaultKeys;
  /** Its clock stands at the day of the question. */
  readonly world: World;
  readonly asked: (then: World) => (caller: Caller) => Asked;
  readonly sessionOf: (subject: string) => Promise<Caller>;
  /** Who writes for an invented council, by its code. */
  readonly leadOf: (code: string) => string;
}

export async function askDemoQuestion(
  { about, asker, words, forwarded, answer }: DemoQuestion,
  { worker, vault, world, asked, sessionOf, leadOf }: AskingParts,
): Promise<void> {
  const publication = demoPublications.find(({ name }) => name === about);
  if (publication === undefined) throw new Error(`${about} is no publication of the demo`);
  const as = async (subject: string): Promise<Asked> => asked(world)(await sessionOf(subject));
  const parts = {
    database: worker,
    world,
    vault,
    report: (error: unknown): never => {
      throw error;
    },
  };
  const [found] = await worker.as('releaser', run =>
    run<{ id: string }>('select id from library.publication where title = $1', [publication.content.title]),
  );
  const publicationId = found?.id ?? '';
  await askContributor(await as(leadOf(asker)), { publicationId, words, decisions: [], followUpOf: null });
  if (!forwarded) return;
  const moderator = await as('maud-legend');
  const atDesk = async (): Promise<{ readonly id: string; readonly version: number }> => {
    const review = (await questionsAtDesk(moderator)).find(one => one.words === words);
    if (review === undefined) throw new Error(`the question about ${about} is not at the desk`);
    return { id: review.id, version: review.version };
  };
  await forwardQuestion(moderator, { ...(await atDesk()), confirmed: [] });
  await threadsDue(parts, { slotDue: false });
  if (answer === null) return;
  const contributor = await as(leadOf(publication.contributor));
  const asking = (await submissions(contributor))
    .flatMap(({ questions }) => questions)
    .find(one => one.words === words);
  if (asking === undefined) throw new Error(`nobody was asked about ${about}`);
  await answerQuestion(contributor, { id: asking.id, version: asking.version, words: answer, decisions: [] });
  await approveAnswer(moderator, { ...(await atDesk()), confirmed: [] });
  await threadsDue(parts, { slotDue: true });
}
