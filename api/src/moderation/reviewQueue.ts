/** What waits for a decision or a slot, longest waiting first; and one of them. */
import { anonymitySet } from '@moot/anonymity';
import { titleOf } from '@moot/content';
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { shownFiles } from '../intake/fileShown.ts';
import { textsOf } from '../intake/heldFiles.ts';
import { parsedId } from '../intake/parsedId.ts';
import { readRegisterFacts } from '../intake/registerFacts.ts';
import { chosenAudience, previewFor } from '../intake/releasedCopyOf.ts';
import { noFacts, openRevision, openSubmission } from '../intake/sealed.ts';
import { showingOf } from '../intake/sharingProblems.ts';
import { londonDay } from '../library/londonDay.ts';
import { publicationsOf } from '../vault/publicationsOf.ts';
import { readScanningWords } from '../intake/scanning.ts';
import { readDesk, type Desk } from './desk.ts';
import { findingsAtDesk } from './findingsAtDesk.ts';
import type { ReviewItem } from './reviewItem.ts';

export interface RevisionFound extends Record<string, unknown> {
  readonly id: string;
  readonly submission_id: string;
  readonly content: Buffer;
}

export function reviewQueue(asked: Asked): Promise<readonly ReviewItem[]> {
  return readDesk(asked, async desk => {
    const rows = await desk.ask<RevisionFound>(
      `select id, submission_id, content from intake.revision where state in ('submitted', 'approved')`,
    );
    return reviewItems(asked, desk, rows);
  });
}

export function reviewItem(asked: Asked, id: string): Promise<ReviewItem> {
  return readDesk(asked, async desk => {
    const rows = await desk.ask<RevisionFound>(
      'select id, submission_id, content from intake.revision where id = $1',
      [parsedId(id)],
    );
    const [found] = await reviewItems(asked, desk, rows);
    if (found === undefined) throw notFound();
    return found;
  });
}

const day = 86_400_000;

/** Opened and counted, longest waiting first; of two alike, the random id decides. */
export async function reviewItems(
  asked: Asked,
  desk: Desk,
  rows: readonly RevisionFound[],
): Promise<readonly ReviewItem[]> {
  if (rows.length === 0) return [];
  const { vault, world } = asked.services;
  const facts = await readRegisterFacts(desk.ask);
  const words = await readScanningWords(desk.ask, null);
  const opened = rows.map(row => ({ row, sealed: openRevision(vault, row.id, row.content) }));
  const corrected = await correctedBy(
    asked,
    desk,
    opened.flatMap(({ row, sealed }) => (sealed.correction ? [row.submission_id] : [])),
  );
  const texts = await textsOf(
    desk.ask,
    vault,
    opened.flatMap(({ sealed }) => sealed.files),
  );
  const items: { readonly item: ReviewItem; readonly submittedAt: string }[] = [];
  for (const { row, sealed } of opened) {
    const { kind, content, sharing, submittedAt } = sealed;
    const urgent = sealed.decision?.urgent ?? sharing.urgent;
    items.push({
      submittedAt,
      item: {
        id: row.id,
        version: sealed.version,
        kind,
        state: sealed.state,
        title: titleOf(content),
        correction: sealed.correction,
        correctsId: sealed.correction ? (corrected.get(row.submission_id) ?? null) : null,
        content,
        sharing: { ...sharing, audience: chosenAudience(facts, sharing) },
        files: shownFiles(sealed.files, 'moderator'),
        preview: await previewFor(
          desk.ask,
          world,
          facts,
          sealed,
          urgent,
          shownFiles(sealed.files, 'moderator'),
        ),
        anonymitySet:
          sharing.attribution === 'anonymous'
            ? anonymitySet(
                facts,
                showingOf(facts, kind, content, sharing, urgent ? noFacts : sealed.disclosed),
              )
            : null,
        findings: await findingsAtDesk(words, sealed, texts),
        submittedOn: londonDay(new Date(submittedAt)),
        waitedDays: Math.max(0, Math.floor((world.now().getTime() - Date.parse(submittedAt)) / day)),
      },
    });
  }
  return items
    .toSorted((one, other) =>
      one.submittedAt < other.submittedAt
        ? -1
        : one.submittedAt > other.submittedAt
          ? 1
          : one.item.id < other.item.id
            ? -1
            : 1,
    )
    .map(({ item }) => item);
}

/** The publications whose copy stands while these submissions correct it, by the id of the submission. */
async function correctedBy(
  asked: Asked,
  desk: Desk,
  submissionIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (submissionIds.length === 0) return new Map();
  const { vault } = asked.services;
  const rows = await desk.ask<{ id: string; content: Buffer }>(
    'select id, content from intake.submission where id = any ($1::uuid[])',
    [submissionIds],
  );
  const copies = rows.flatMap(({ id, content }) => {
    const { copy } = openSubmission(vault, id, content);
    return copy === null ? [] : [{ id, revisionId: copy.revisionId }];
  });
  const published = await publicationsOf(
    desk.ask,
    vault,
    copies.map(({ revisionId }) => revisionId),
  );
  return new Map(
    copies.flatMap(({ id, revisionId }) => {
      const publicationId = published.get(revisionId);
      return publicationId === undefined ? [] : [[id, publicationId] as const];
    }),
  );
}
