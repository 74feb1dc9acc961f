/** From a sealed row to what its contributors see: opened, checked, scanned, counted and shown as a peer would see it. */
import { judged, undecided } from '@moot/anonymity/findings';
import { problemsOf, submissionSchema, titleOf } from '@moot/content';
import type { Services } from '../gate/context.ts';
import { effectsOf } from '../counts/effectsOf.ts';
import type { Effects } from '../counts/count.ts';
import type { FieldRefusal } from '../gate/refusal.ts';
import { publicationsOf } from '../vault/publicationsOf.ts';
import { readRedactionList } from '../register/redactionList.ts';
import type { QuestionToUs } from '../threads/question.ts';
import { questionsToUs } from '../threads/questionsToUs.ts';
import type { OwnIntake } from './ownIntake.ts';
import { fileProblems, shownFiles } from './fileShown.ts';
import { inWords, textsOf } from './heldFiles.ts';
import { linkedFor, linkedProblems, ownPublications, type OwnPublication } from './ownPublications.ts';
import { readRegisterFacts, type KnownAuthority, type RegisterFacts } from './registerFacts.ts';
import { chosenAudience, previewFor } from './releasedCopyOf.ts';
import { findingsIn, readScanningWords, type ScanningWords } from './scanning.ts';
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

/** What a scan of the viewer's own texts must know. */
export async function ownScanningWords(services: Services, own: OwnIntake): Promise<ScanningWords> {
  const { terms } = await readRedactionList(own.ask, services.vault, own.authority);
  return readScanningWords(own.ask, { id: own.authority, redactionList: terms });
}

/** All of these submissions, in the order given; the register and the vault are asked once for all. */
export async function viewOf(
  services: Services,
  own: OwnIntake,
  rows: readonly SubmissionOpened[],
): Promise<readonly Submission[]> {
  if (rows.length === 0) return [];
  const facts = await readRegisterFacts(own.ask);
  const words = await ownScanningWords(services, own);
  const opened = rows.map(row => ({ row, sealed: openSubmission(services.vault, row.id, row.content) }));
  const published = await publicationsOf(
    own.ask,
    services.vault,
    opened.flatMap(({ sealed }) => (sealed.copy === null ? [] : [sealed.copy.revisionId])),
  );
  const open = opened.some(
    ({ sealed }) => sealed.sharing.attribution === 'anonymous' && mayStillChange(sealed.state),
  );
  const publications = open ? await ownPublications(own, services.vault, facts) : [];
  const effects = await effectsOf(own.ask, [...published.values()]);
  const questions =
    published.size === 0
      ? new Map<string, readonly QuestionToUs[]>()
      : await questionsToUs(own, services.vault, words);
  const texts = await textsOf(
    own.ask,
    services.vault,
    opened.flatMap(({ sealed }) => sealed.files),
  );
  const beside = { facts, published, publications, effects, questions, words, texts };
  const views: Submission[] = [];
  for (const { row, sealed } of opened) views.push(await view(services, own, beside, row, sealed));
  return views;
}

/** What is written or sent back; all else has been judged. */
const mayStillChange = (state: SealedSubmission['state']): boolean =>
  state === 'draft' || state === 'returned';

interface Beside {
  readonly facts: RegisterFacts;
  /** Publications by the revision that they came from. */
  readonly published: ReadonlyMap<string, string>;
  readonly publications: readonly OwnPublication[];
  /** What each publication has done so far. */
  readonly effects: ReadonlyMap<string, Effects>;
  /** What is asked about each publication. */
  readonly questions: ReadonlyMap<string, readonly QuestionToUs[]>;
  readonly words: ScanningWords;
  /** What texts and tables say, by the ids of the files. */
  readonly texts: ReadonlyMap<string, string>;
}

async function view(
  services: Services,
  own: OwnIntake,
  { facts, published, publications, effects, questions, words, texts }: Beside,
  row: SubmissionOpened,
  sealed: SealedSubmission,
): Promise<Submission> {
  const { kind, content, sharing, copy } = sealed;
  const authority = ownAuthority(facts, own);
  const contentProblems = problemsOf(kind, content, 'submission').map(({ path, problem }) => ({
    path,
    problem,
  }));
  const findings = judged(await findingsIn(words, inWords(sealed, texts)), sealed.decisions);
  const set = setOf(facts, sealed, authority);
  const linked = mayStillChange(sealed.state)
    ? linkedFor(facts, { ...sealed, submissionId: row.id }, authority, publications)
    : null;
  const problems = [
    ...contentProblems,
    ...sharingProblems(facts, sealed, authority),
    ...fileProblems(sealed.files),
    ...undecidedProblems(findings),
    ...linkedProblems(linked, set),
  ];
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
        shownFiles(sealed.files, 'contributor'),
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
    findings,
    decisions: sealed.decisions,
    files: shownFiles(sealed.files, 'contributor'),
    anonymitySet:
      set === null ? null : { ...set, step: set.steps.length === 1 ? (set.steps[0] ?? null) : null, linked },
    preview,
    reasons: sealed.reasons,
    publicationId,
    effects: publicationId === null ? null : (effects.get(publicationId) ?? null),
    questions: publicationId === null ? [] : (questions.get(publicationId) ?? []),
    correcting: copy !== null && sealed.state !== 'released',
    changedOn: sealed.changedOn,
  };
}

/** One problem for each field with a finding that nobody decided on. */
export const undecidedProblems = (
  findings: readonly { readonly path: string; readonly decision: unknown }[],
): readonly FieldRefusal[] =>
  [...new Set(undecided(findings).map(({ path }) => path))].map(path => ({
    path,
    problem: 'undecided_finding',
  }));
