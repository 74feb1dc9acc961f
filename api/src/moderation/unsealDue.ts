/**
 * Opens what two officers agreed to (A3). Only the worker can: no role of the web reads a tie by its publication. The
 * answer, the word to the contributor and the leaves of the log are one transaction; none of them is ever without the
 * others. Whoever decided on the item as a moderator opens nothing: that is checked here, where it can be read.
 */
import { titleOf } from '@moot/content';
import { appendToAudit } from '../audit/append.ts';
import type { Database, Run } from '../database/asViewer.ts';
import { takeIntake } from '../intake/intakeTransaction.ts';
import { openRevision, openSubmission } from '../intake/sealed.ts';
import { londonDay } from '../library/londonDay.ts';
import { openAnswer, openUnsealing, readableDays, sealAnswer } from '../vault/unsealing.ts';
import { inOrderOfIds } from './inOrderOfIds.ts';
import { tell, type WorkerParts } from './releaseDue.ts';
import { tieOf } from './takeBackDue.ts';

interface Agreed extends Record<string, unknown> {
  readonly id: string;
  readonly asked_by: string;
  readonly answered_by: string;
  readonly content: Buffer;
}

/** A look that takes no lock. */
export async function unsealingsWait({ database }: { readonly database: Database }): Promise<boolean> {
  return database.as('vault', async run => {
    const rows = await run(`select 1 as one from vault.unsealing where state = 'agreed' limit 1`);
    return rows.length > 0;
  });
}

/** Opens what waits and forgets answers whose days are over; answers how many it opened. */
export function unsealDue(parts: WorkerParts): Promise<number> {
  return parts.database.as('releaser', async run => {
    await takeIntake(run);
    await forgetOld(run, parts);
    await run.become('vault');
    const agreed = await run<Agreed>(
      `select id, asked_by, answered_by, content from vault.unsealing where state = 'agreed' order by id`,
    );
    await run.become('releaser');
    let opened = 0;
    for (const one of agreed) if (await openOne(run, parts, one)) opened += 1;
    if (agreed.length === 0) return 0;
    await inOrderOfIds(run);
    await run('notify moot_intake');
    return opened;
  });
}

async function openOne(run: Run, parts: WorkerParts, agreed: Agreed): Promise<boolean> {
  const { vault, world } = parts;
  const { publicationId } = openUnsealing(vault, agreed.id, agreed.content);
  const found = await contributorOf(run, parts, publicationId);
  const refused =
    found === undefined
      ? 'not_anonymous'
      : [agreed.asked_by, agreed.answered_by].some(officer => found.decidedBy.has(officer))
        ? 'decided_on_it'
        : null;
  if (found === undefined || refused !== null) {
    await put(run, agreed.id, 'refused', null);
    await appendToAudit(run, parts, 'unsealing_refused', {
      authority: null,
      by: null,
      unsealing: agreed.id,
      publication: publicationId,
      because: refused,
    });
    return false;
  }
  const until = londonDay(new Date(world.now().getTime() + readableDays * 86_400_000));
  await put(run, agreed.id, 'opened', sealAnswer(vault, agreed.id, { authority: found.authority, until }));
  await tell(run, parts, found.ownerTag, found.submissionId, 'unsealed', found.title);
  await appendToAudit(run, parts, 'unsealing_opened', {
    authority: null,
    by: null,
    unsealing: agreed.id,
    publication: publicationId,
  });
  // For the contributor's leads, who find it by the submission; it names no publication, as the other names no author.
  await appendToAudit(run, parts, 'submission_unsealed', {
    authority: null,
    by: null,
    submission: found.submissionId,
  });
  return true;
}

async function put(
  run: Run,
  id: string,
  state: 'opened' | 'closed' | 'refused',
  answer: Buffer | null,
): Promise<void> {
  await run.become('vault');
  await run('update vault.unsealing set state = $2, answer = $3 where id = $1', [id, state, answer]);
  await run.become('releaser');
}

/** Nothing where it is named by now, or where nothing ties it to anybody here. */
async function contributorOf(
  run: Run,
  parts: WorkerParts,
  publicationId: string,
): Promise<
  | {
      readonly authority: string;
      readonly submissionId: string;
      readonly ownerTag: Buffer;
      readonly title: string;
      readonly decidedBy: ReadonlySet<string>;
    }
  | undefined
> {
  const { vault } = parts;
  const [publication] = await run<{ attribution: string }>(
    'select attribution from library.publication where id = $1',
    [publicationId],
  );
  const tie = publication?.attribution === 'anonymous' ? await tieOf(run, parts, publicationId) : undefined;
  if (tie === undefined) return undefined;
  const [submission] = await run<{ owner_tag: Buffer; content: Buffer }>(
    'select owner_tag, content from intake.submission where id = $1',
    [tie.submissionId],
  );
  const authorities = await run<{ id: string }>('select id from register.authority');
  const authority = authorities.find(({ id }) => vault.ownerTag(id).toString('hex') === tie.ownerTag);
  if (submission === undefined || authority === undefined) return undefined;
  const working = openSubmission(vault, tie.submissionId, submission.content);
  const revisions = await run<{ id: string; content: Buffer }>(
    'select id, content from intake.revision where submission_id = $1',
    [tie.submissionId],
  );
  const decisions = revisions.map(({ id, content }) => openRevision(vault, id, content).decision?.person);
  return {
    authority: authority.id,
    submissionId: tie.submissionId,
    ownerTag: submission.owner_tag,
    title: titleOf(working.content),
    decidedBy: new Set([...working.decidedBy, ...decisions.filter(person => typeof person === 'string')]),
  };
}

/** What may be read no longer is no longer there. */
async function forgetOld(run: Run, { vault, world }: WorkerParts): Promise<void> {
  await run.become('vault');
  const rows = await run<{ id: string; answer: Buffer }>(
    `select id, answer from vault.unsealing where state = 'opened' and answer is not null`,
  );
  await run.become('releaser');
  const today = londonDay(world.now());
  for (const { id, answer } of rows)
    if (openAnswer(vault, id, answer).until < today) await put(run, id, 'closed', null);
}
