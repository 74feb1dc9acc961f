/**
 * What the viewer's own authority has published anonymously, or is about to: weighed beside a new submission as if a reader
 * had linked them (A4). Read from the own intake under the viewer's own policy, so that nobody else can ask.
 */
import { linkedSet, type AnonymitySet, type LinkedSet, type Showing } from '@moot/anonymity';
import type { FieldRefusal } from '../gate/refusal.ts';
import type { VaultKeys } from '../keys.ts';
import type { OwnIntake } from './ownIntake.ts';
import type { KnownAuthority, RegisterFacts } from './registerFacts.ts';
import { noFacts, openRevision, openSubmission } from './sealed.ts';
import { disclosedFacts, shownBefore, showingOf, type Judged } from './sharingProblems.ts';

/** What each of them shows, and of which submission it is. */
export interface OwnPublication {
  readonly submissionId: string;
  readonly showing: Showing;
}

/**
 * Two statements, however many there are. What was taken over from a predecessor is left out: it was another council's
 * when it was written, and is weighed under that council's facts by whoever reads it.
 */
export async function ownPublications(
  own: OwnIntake,
  vault: VaultKeys,
  facts: RegisterFacts,
): Promise<readonly OwnPublication[]> {
  const submissions = await own.ask<{ id: string; content: Buffer }>(
    'select id, content from intake.submission where owner_tag = $1',
    [own.tag],
  );
  const standing = new Set(
    submissions.flatMap(({ id, content }) => openSubmission(vault, id, content).copy?.revisionId ?? []),
  );
  const revisions = await own.ask<{ id: string; submission_id: string; state: string; content: Buffer }>(
    `select id, submission_id, state, content from intake.revision
     where submission_id = any ($1::uuid[]) and (id = any ($2::uuid[]) or state in ('submitted', 'approved'))`,
    [submissions.map(({ id }) => id), [...standing]],
  );
  return revisions.flatMap(row => {
    const { kind, content, sharing, disclosed, decision } = openRevision(vault, row.id, row.content);
    if (sharing.attribution !== 'anonymous') return [];
    const urgent = decision?.urgent ?? sharing.urgent;
    const shown = urgent ? noFacts : disclosed;
    return [{ submissionId: row.submission_id, showing: showingOf(facts, kind, content, sharing, shown) }];
  });
}

/** The judgement for a submission that may still change; null where nothing else was published. */
export function linkedFor(
  facts: RegisterFacts,
  judged: Judged & { readonly submissionId: string },
  own: KnownAuthority,
  publications: readonly OwnPublication[],
): LinkedSet | null {
  const { kind, content, sharing, copy, submissionId } = judged;
  if (sharing.attribution !== 'anonymous') return null;
  return linkedSet(
    facts,
    showingOf(facts, kind, content, sharing, disclosedFacts(sharing, own)),
    shownBefore(copy, own),
    publications.filter(one => one.submissionId !== submissionId).map(({ showing }) => showing),
  );
}

/** What stops before submitting; nothing where the set itself is too small, which says more. */
export const linkedProblems = (linked: LinkedSet | null, set: AnonymitySet | null): readonly FieldRefusal[] =>
  linked?.verdict === 'too_few' && set?.verdict !== 'too_few'
    ? [{ path: 'sharing.disclose', problem: 'too_few_linked' }]
    : [];
