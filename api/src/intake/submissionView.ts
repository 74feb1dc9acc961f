/** From a sealed row to what its contributors see: opened, checked, counted and shown as a peer would see it. */
import { problemsOf, submissionSchema, titleOf } from '@moot/content';
import type { Services } from '../gate/context.ts';
import { effectsOf } from '../counts/effectsOf.ts';
import type { Effects } from '../counts/count.ts';
import { publicationsOf } from '../vault/publicationsOf.ts';
import type { OwnIntake } from './ownIntake.ts';
import { readRegisterFacts, type KnownAuthority, type RegisterFacts } from './registerFacts.ts';
import { chosenAudience, previewFor } from './releasedCopyOf.ts';
import { openSubmission, type SealedSubmission } from './sealed.ts';
import { disclosedFacts, setOf, sharingProblems } from './sharingProblems.ts';
import type { Submission } from './submission.ts';

/** A row of `intake.submission` as it is read. */
export interface SubmissionFound extends Record<string, unknown> {
  readonly id: string;
  readonly owner_tag: Buffer;
  readonly content: Buffer;
}

export interface SubmissionOpened extends Record<string, unknown> {
  readonly id: string;
  readonly content: Buffer;
}

/** The viewer's own authority in the register. */
export function ownAuthority(facts: RegisterFacts, own: OwnIntake): KnownAuthority {
  const found = facts.authorities.get(own.authority);
  if (found === undefined) throw new Error('the authority acted for is not in the register');
  return found;
}

/** All of these submissions, in the order given; the register and the vault are asked once for all. */
export async function viewOf(
  services: Services,
  own: OwnIntake,
  rows: readonly SubmissionOpened[],
): Promise<readonly Submission[]> {
  if (rows.length === 0) return [];
  const facts = await readRegisterFacts(own.ask);
  const opened = rows.map(row => ({ row, sealed: openSubmission(services.vault, row.id, row.content) }));
  const published = await publicationsOf(
    own.ask,
    services.vault,
    opened.flatMap(({ sealed }) => (sealed.copy === null ? [] : [sealed.copy.revisionId])),
  );
  const effects = await effectsOf(own.ask, [...published.values()]);
  const views: Submission[] = [];
  for (const { row, sealed } of opened)
    views.push(await view(services, own, facts, row, sealed, published, effects));
  return views;
}

async function view(
  services: Services,
  own: OwnIntake,
  facts: RegisterFacts,
  row: SubmissionOpened,
  sealed: SealedSubmission,
  published: ReadonlyMap<string, string>,
  effects: ReadonlyMap<string, Effects>,
): Promise<Submission> {
  const { kind, content, sharing, copy } = sealed;
  const authority = ownAuthority(facts, own);
  const contentProblems = problemsOf(kind, content, 'submission').map(({ path, problem }) => ({
    path,
    problem,
  }));
  const problems = [...contentProblems, ...sharingProblems(facts, kind, sharing, authority, copy)];
  const complete = contentProblems.length === 0 && sharing.marking !== null && sharing.attribution !== null;
  const preview = complete
    ? await previewFor(
        own.ask,
        services.world,
        facts,
        {
          kind,
          content: submissionSchema(kind).parse(content),
          sharing,
          disclosed: disclosedFacts(sharing, authority),
          changeNote: sealed.changeNote,
        },
        sharing.urgent,
      )
    : null;
  const publicationId = copy === null ? null : (published.get(copy.revisionId) ?? null);
  return {
    id: row.id,
    kind,
    state: sealed.state,
    version: sealed.version,
    title: titleOf(content) === '' ? null : titleOf(content),
    content,
    sharing: { ...sharing, audience: chosenAudience(facts, sharing) },
    problems,
    anonymitySet: setOf(facts, sharing, authority, copy),
    preview,
    reasons: sealed.reasons,
    publicationId,
    effects: publicationId === null ? null : (effects.get(publicationId) ?? null),
    correcting: copy !== null && sealed.state !== 'released',
    changedOn: sealed.changedOn,
  };
}
