/**
 * The release: approved copies leave the intake for the library, those of a slot together and in random order (A6),
 * urgent ones at once. One transaction writes the library, the tie, the intake's coarse states, the notices and the
 * log; either all of it happened or nothing. Only the worker can become who does this.
 */
import { judged, undecided } from '@moot/anonymity/findings';
import { titleOf } from '@moot/content';
import { decide, type SubmissionState } from '@moot/sharing-rules';
import { appendToAudit, type AuditedAct } from '../audit/append.ts';
import type { Database, Run } from '../database/asViewer.ts';
import { takeIntake } from '../intake/intakeTransaction.ts';
import { bytesOf, inWords } from '../intake/heldFiles.ts';
import { readRegisterFacts, type KnownAuthority, type RegisterFacts } from '../intake/registerFacts.ts';
import { releasedCopyOf, suppliersOf } from '../intake/releasedCopyOf.ts';
import { findingsIn, readScanningWords, type ScanningWords } from '../intake/scanning.ts';
import {
  fileTag,
  noFacts,
  openErrand,
  openRevision,
  openState,
  openSubmission,
  sealNotice,
  sealRevision,
  sealSubmission,
  type HeldFile,
  type ReasonGiven,
  type SealedNotice,
  type SealedRevision,
  type SealedSubmission,
  type StandingCopy,
} from '../intake/sealed.ts';
import { disclosedFacts, sharingProblems } from '../intake/sharingProblems.ts';
import { londonDay } from '../library/londonDay.ts';
import {
  recordEvents,
  releaseNew,
  releaseRevision,
  replaceFiles,
  type FileCopy,
  type LibraryEvent,
} from '../library/writePublication.ts';
import type { VaultKeys } from '../keys.ts';
import { termsOf } from '../register/redactionList.ts';
import { openTie, publicationMac, revisionMac, sealTie } from '../vault/ties.ts';
import type { World } from '../world.ts';
import { findingsAtDesk } from './findingsAtDesk.ts';
import { inOrderOfIds } from './inOrderOfIds.ts';

/** What the worker works with. */
export interface WorkerParts {
  /** Connections of the login `worker`. */
  readonly database: Database;
  readonly world: World;
  readonly vault: VaultKeys;
  /** Told of what could not be released because of a fault; it stays approved and is tried again. */
  readonly report: (error: unknown) => void;
}

/** What a pass did. */
export interface ReleaseReport {
  readonly released: number;
  /** Sent back, because the facts, the set or the standing changed since the approval. */
  readonly returned: number;
}

interface Waiting {
  readonly id: string;
  readonly submissionId: string;
  readonly ownerTag: Buffer;
  readonly sealed: SealedRevision;
}

/** Releases what is due: always the urgent ones, and all that wait when a slot is due. */
export function releaseDue(
  parts: WorkerParts,
  { slotDue }: { readonly slotDue: boolean },
): Promise<ReleaseReport> {
  return parts.database.as('releaser', async run => {
    await takeIntake(run);
    await consumeErrands(run, parts);
    const due = (await readApproved(run, parts)).filter(
      one => slotDue || one.sealed.decision?.urgent === true,
    );
    if (due.length === 0) return { released: 0, returned: 0 };
    const facts = await readRegisterFacts(run);
    const contributors = await contributorsByTag(run, parts, facts);
    const words = await readScanningWords(run, null);
    const lists = await redactionLists(run, parts);
    const events: LibraryEvent[] = [];
    // For the contributors' leads, apart from the leaves of the publications and in another order than theirs.
    const leaves: [act: AuditedAct, submission: string, authority: string | null][] = [];
    let returned = 0;
    for (const waiting of parts.world.shuffle(due)) {
      const contributor = contributors.get(waiting.ownerTag.toString('hex'));
      const own = { ...words, redactionList: lists.get(contributor?.id ?? '') ?? [] };
      const outcome = await alone(run, parts, () => releaseOne(run, parts, facts, contributor, own, waiting));
      if (outcome === undefined) continue;
      if (outcome === 'returned') returned += 1;
      else events.push(outcome);
      const act = outcome === 'returned' ? 'submission_returned' : 'submission_released';
      leaves.push([act, waiting.submissionId, contributor?.id ?? null]);
    }
    await inOrderOfIds(run);
    await run('notify moot_intake');
    for (const [act, submission, authority] of leaves.toSorted(([, one], [, other]) =>
      one < other ? -1 : 1,
    ))
      await appendToAudit(run, parts, act, { authority, by: null, submission });
    await recordEvents(run, parts, events);
    return { released: events.length, returned };
  });
}

/** A fault in one does not keep the others back: it is undone alone, reported, and stays approved. */
export async function alone<T>(run: Run, parts: WorkerParts, work: () => Promise<T>): Promise<T | undefined> {
  await run('savepoint one');
  try {
    const result = await work();
    await run('release savepoint one');
    return result;
  } catch (error) {
    await run('rollback to savepoint one');
    parts.report(error);
    return undefined;
  }
}

async function consumeErrands(run: Run, parts: WorkerParts): Promise<void> {
  for (const row of await run<{ id: string; content: Buffer }>('select id, content from intake.outbox')) {
    if (openErrand(parts.vault, row.id, row.content).act === 'release_urgent') {
      await run('delete from intake.outbox where id = $1', [row.id]);
    }
  }
}

async function readApproved(run: Run, parts: WorkerParts): Promise<readonly Waiting[]> {
  const rows = await run<{ id: string; submission_id: string; owner_tag: Buffer; content: Buffer }>(
    `select id, submission_id, owner_tag, content from intake.revision where state = 'approved'`,
  );
  return rows.map(row => ({
    id: row.id,
    submissionId: row.submission_id,
    ownerTag: row.owner_tag,
    sealed: openRevision(parts.vault, row.id, row.content),
  }));
}

/** Which authority a tag stands for today: its own, or of the one that inherited its drafts. Only the key can tell. */
async function contributorsByTag(
  run: Run,
  { vault }: WorkerParts,
  facts: RegisterFacts,
): Promise<ReadonlyMap<string, KnownAuthority>> {
  const inherited = await run<{ id: string; heir: string }>(
    'select i as id, a.id as heir from register.authority a cross join lateral register.inherited(a.id) i',
  );
  const byTag = new Map<string, KnownAuthority>();
  for (const { id, heir } of inherited) {
    const successor = facts.authorities.get(heir);
    if (successor !== undefined) byTag.set(vault.ownerTag(id).toString('hex'), successor);
  }
  for (const authority of facts.authorities.values())
    byTag.set(vault.ownerTag(authority.id).toString('hex'), authority);
  return byTag;
}

async function releaseOne(
  run: Run,
  parts: WorkerParts,
  facts: RegisterFacts,
  contributor: KnownAuthority | undefined,
  words: ScanningWords,
  waiting: Waiting,
): Promise<LibraryEvent | 'returned'> {
  const { vault } = parts;
  const { id, submissionId, ownerTag, sealed } = waiting;
  const [row] = await run<{ content: Buffer }>('select content from intake.submission where id = $1', [
    submissionId,
  ]);
  if (row === undefined) throw new Error('a revision belongs to a submission');
  const submission = openSubmission(vault, submissionId, row.content);
  const standing = { state: submission.state, copyStands: submission.copy !== null };
  const urgent = sealed.decision?.urgent === true;

  const held = await bytesOf(run, vault, sealed.files);
  const objections = [
    ...objectionsTo(facts, contributor, submission.copy, sealed, urgent),
    ...sealed.files.flatMap(({ id: file }, at) =>
      held.has(file) ? [] : [{ path: `files.${at}`, words: 'file_gone' }],
    ),
    ...(await undecidedToday(words, sealed, held)),
  ];
  const decision = decide(standing, 'releaser', objections.length > 0 ? 'return' : 'release');
  if (decision.kind !== 'moves') throw new Error('what is approved can be released or returned');
  const put = (copy: StandingCopy | null, reasons: ReasonGiven[], files = submission.files): Promise<void> =>
    putSubmission(run, parts, submissionId, decision.to, { ...submission, copy, reasons, files });
  if (objections.length > 0) {
    await closeRevision(run, parts, waiting, 'returned');
    const tags = sealed.files.map(file => fileTag(vault, file.id));
    await run(`update intake.file set state = 'draft' where tag = any ($1::bytea[])`, [tags]);
    await put(submission.copy, [...objections]);
    await tell(run, parts, ownerTag, submissionId, 'returned', titleOf(sealed.content));
    return 'returned';
  }

  const copy = releasedCopyOf(sealed, await suppliersOf(run, sealed.content), urgent);
  const corrected =
    submission.copy === null ? undefined : await publicationOf(run, parts, submission.copy.revisionId);
  let publicationId: string;
  if (corrected === undefined) {
    publicationId = await releaseNew(run, parts, copy);
  } else {
    publicationId = corrected;
    await releaseRevision(run, parts, corrected, copy);
  }
  const fileIds = await replaceFiles(run, parts, publicationId, filesCopied(sealed.files, held));
  // The intake keeps none of them: what it held, how many and how long, would be found again in the library (A9).
  await run('delete from intake.file where tag = any ($1::bytea[])', [
    sealed.files.map(file => fileTag(vault, file.id)),
  ]);
  const files = sealed.files.map((file, at) => ({ ...file, id: fileIds[at] ?? file.id, released: true }));

  await run.become('vault');
  // One tie for each publication: their number would tell which ties are of what was corrected (A9).
  if (corrected !== undefined)
    await run('delete from vault.tie where publication_mac = $1', [publicationMac(vault, corrected)]);
  // The hash of the revision is the key: nothing is released twice, whatever else goes wrong.
  await run('insert into vault.tie (revision_mac, publication_mac, content) values ($1, $2, $3)', [
    revisionMac(vault, id),
    publicationMac(vault, publicationId),
    sealTie(vault, { submissionId, revisionId: id, ownerTag: ownerTag.toString('hex'), publicationId }),
  ]);
  await run.become('releaser');

  await closeRevision(run, parts, { ...waiting, sealed: { ...sealed, files } }, 'released');
  if (submission.copy !== null)
    await run('delete from intake.revision where id = $1', [submission.copy.revisionId]);
  const before = submission.copy?.shown;
  const shown = {
    nation: copy.disclosed.nation !== null || before?.nation === true,
    tier: copy.disclosed.tier !== null || before?.tier === true,
    region: copy.disclosed.region !== null || before?.region === true,
    populationBand: copy.disclosed.populationBand !== null || before?.populationBand === true,
  };
  const attribution = copy.attribution === 'named' ? 'named' : 'anonymous';
  await put({ revisionId: id, attribution, shown }, [], files);
  await tell(run, parts, ownerTag, submissionId, 'released', titleOf(sealed.content));
  return { publicationId, act: corrected === undefined ? 'released' : 'revised', quiet: false };
}

/**
 * What a scan finds today and nobody let stand: by the scan that the moderator saw, and by the contributor's own list, to
 * which a word may have been added since.
 */
async function undecidedToday(
  words: ScanningWords,
  sealed: SealedRevision,
  held: ReadonlyMap<string, Buffer>,
): Promise<readonly ReasonGiven[]> {
  const ownNames = sealed.namedAs;
  const texts = new Map(
    sealed.files.flatMap(({ id, kind }) =>
      kind === 'image' ? [] : [[id, held.get(id)?.toString('utf8') ?? ''] as const],
    ),
  );
  const found = await findingsAtDesk(words, sealed, texts);
  const ofOwnList = (await findingsIn({ ...words, ownNames }, inWords(sealed, texts))).filter(
    ({ category }) => category === 'own',
  );
  const open = [...undecided(found), ...undecided(judged(ofOwnList, sealed.decisions))];
  return [...new Set(open.map(({ path }) => path))].map(path => ({ path, words: 'undecided_finding' }));
}

/** Each authority's own list, with what it inherited. */
async function redactionLists(
  run: Run,
  { vault }: WorkerParts,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await run<{ heir: string; authority_id: string; content: Buffer }>(
    `select a.id as heir, l.authority_id, l.content
     from register.authority a cross join lateral (select a.id union select register.inherited(a.id)) i (id)
     join register.redaction_list l on l.authority_id = i.id`,
  );
  return new Map(
    [...Map.groupBy(rows, ({ heir }) => heir)].map(([heir, lists]) => [heir, termsOf(vault, lists)]),
  );
}

/** What the register says today against a release that was approved before; codes for words. */
function objectionsTo(
  facts: RegisterFacts,
  contributor: KnownAuthority | undefined,
  copy: StandingCopy | null,
  sealed: SealedRevision,
  urgent: boolean,
): readonly ReasonGiven[] {
  if (contributor === undefined || !contributor.enrolled) return [{ path: null, words: 'not_enrolled' }];
  const sharing = { ...sealed.sharing, urgent };
  // The anonymity set among them, and never what links it to others: a moderator would see what was sent back.
  const problems = sharingProblems(
    facts,
    { kind: sealed.kind, content: sealed.content, sharing, copy },
    contributor,
  );
  if (problems.length > 0) return problems.map(({ path, problem }) => ({ path, words: problem }));
  const today = disclosedFacts(sharing, contributor);
  const approved = urgent || sharing.attribution !== 'anonymous' ? noFacts : sealed.disclosed;
  const changed = (['nation', 'tier', 'region', 'populationBand'] as const).filter(
    fact => today[fact] !== approved[fact],
  );
  if (changed.length > 0)
    return changed.map(fact => ({ path: `sharing.disclose.${fact}`, words: 'facts_changed' }));
  return [];
}

/** The files as they leave: those of the intake by their bytes, those that stand in the library by their ids there. */
const filesCopied = (files: readonly HeldFile[], held: ReadonlyMap<string, Buffer>): readonly FileCopy[] =>
  files.flatMap(({ id, kind, description, width, height, released }) => {
    const bytes = held.get(id);
    return bytes === undefined ? [] : [{ kind, description, width, height, from: released ? id : bytes }];
  });

/** The publication that an earlier revision became. */
export async function publicationOf(
  run: Run,
  { vault }: Pick<WorkerParts, 'vault'>,
  revisionId: string,
): Promise<string | undefined> {
  const mac = revisionMac(vault, revisionId);
  await run.become('vault');
  const [row] = await run<{ content: Buffer }>('select content from vault.tie where revision_mac = $1', [
    mac,
  ]);
  await run.become('releaser');
  return row === undefined ? undefined : openTie(vault, mac, row.content).publicationId;
}

/** What waited waits no more. */
async function closeRevision(
  run: Run,
  { vault }: WorkerParts,
  { id, sealed }: Waiting,
  state: 'released' | 'returned',
): Promise<void> {
  await run(`update intake.revision set state = 'closed', content = $2 where id = $1`, [
    id,
    sealRevision(vault, id, { ...sealed, state, version: sealed.version + 1 }),
  ]);
}

/** Writes a submission's next version. */
export async function putSubmission(
  run: Run,
  { vault, world }: WorkerParts,
  id: string,
  state: SubmissionState,
  submission: SealedSubmission,
): Promise<void> {
  const next: SealedSubmission = {
    ...submission,
    state,
    version: submission.version + 1,
    changedOn: londonDay(world.now()),
  };
  await run('update intake.submission set state = $2, content = $3 where id = $1', [
    id,
    openState(state),
    sealSubmission(vault, id, next),
  ]);
}

/** A word to the contributor, under its tag. */
export async function tell(
  run: Run,
  { vault, world }: WorkerParts,
  ownerTag: Buffer,
  submissionId: string,
  code: SealedNotice['code'],
  title: string,
): Promise<void> {
  const id = world.id();
  const sealed = sealNotice(vault, id, {
    code,
    submissionId,
    title: title === '' ? null : title,
    at: world.now().toISOString(),
    seen: false,
  });
  await run(
    `insert into intake.notice (id, submission_id, owner_tag, content) values ($1, $2, $3, $4)
     on conflict (submission_id) do update set id = excluded.id, content = excluded.content`,
    [id, submissionId, ownerTag, sealed],
  );
}
