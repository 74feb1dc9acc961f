/** Saves a draft. Every limit is kept, nothing has to be complete; a sent-back submission becomes a draft again. */
import { draftSchema, hasForbiddenCharacters, normaliseLine, problemsOf } from '@moot/content';
import type { Asked } from '../gate/context.ts';
import { Refusal, invalid } from '../gate/refusal.ts';
import { changeOwnIntake, type OwnIntake } from './ownIntake.ts';
import { hold, keep, nextState } from './ownSubmission.ts';
import { decisionsGiven } from './decisionsGiven.ts';
import { dropFiles, filesGiven, filesOut } from './ownFiles.ts';
import { inWords, textsOf } from './heldFiles.ts';
import type { FindingDecisionInput } from './finding.ts';
import { sharingSchema, type SharingChoice } from './sealed.ts';
import type { FileInput, SharingInput, Submission } from './submission.ts';

export interface SubmissionChange {
  readonly id: string;
  /** The version that the change is based on (R5). */
  readonly version: number;
  readonly content: unknown;
  readonly sharing: SharingInput;
  /** Findings that the author lets stand, all of them; as they were when not given. */
  readonly decisions?: readonly FindingDecisionInput[];
  /** Files that stay, in their order; others go. As they were when not given. */
  readonly files?: readonly FileInput[];
}

export async function saveSubmission(asked: Asked, change: SubmissionChange): Promise<Submission> {
  const sharing = parsedSharing(change.sharing);
  return changeOwnIntake(asked, async own => {
    const held = await hold(asked, own, change.id, change.version);
    const state = nextState(held, 'save');
    const { kind } = held.sealed;
    const problems = problemsOf(kind, change.content, 'draft');
    if (problems.length > 0)
      throw new Refusal({
        code: 'INVALID',
        fields: problems.map(({ path, problem }) => ({ path, problem })),
      });
    await refuseUnknown(own, sharing);
    const content = draftSchema(kind).parse(change.content);
    const files =
      change.files === undefined ? held.sealed.files : filesGiven(change.files, held.sealed.files);
    const { vault } = asked.services;
    await dropFiles(own, vault, filesOut(held.sealed.files, files));
    const texts = await textsOf(own.ask, vault, files);
    const written = inWords({ kind, content, sharing, changeNote: null, files }, texts);
    const decisions = decisionsGiven(change.decisions ?? held.sealed.decisions, written);
    return keep(asked, own, held, state, { content, sharing, decisions, files: [...files] });
  });
}

/**
 * What a draft names must be in the register, whatever has become of it since: an id of anything else would be kept
 * unseen. Whether it still takes part is asked when the draft is submitted.
 */
async function refuseUnknown(own: OwnIntake, sharing: SharingChoice): Promise<void> {
  const named = [
    ['audienceAuthorities', 'register.authority', sharing.audienceAuthorities],
    ['audienceCircles', 'register.circle', sharing.audienceCircles],
  ] as const;
  for (const [field, table, ids] of named) {
    if (ids.length === 0) continue;
    const known = await own.ask(`select id from ${table} where id = any ($1::uuid[])`, [ids]);
    if (known.length < new Set(ids.map(id => id.toLowerCase())).size)
      throw invalid({ path: `sharing.${field}`, problem: 'not_in_list' });
  }
}

/** The choices as they are kept: cleaned, and without an attribution that only imports have. */
function parsedSharing(input: SharingInput): SharingChoice {
  if (input.attribution === 'source') throw invalid({ path: 'sharing.attribution', problem: 'not_in_list' });
  const byline = normaliseLine(input.byline ?? '');
  if (hasForbiddenCharacters(byline))
    throw invalid({ path: 'sharing.byline', problem: 'control_characters' });
  const { nation, tier, region, populationBand } = input.disclose;
  const parsed = sharingSchema.safeParse({
    marking: input.marking ?? null,
    attribution: input.attribution ?? null,
    byline: byline === '' ? null : byline,
    disclose: { nation, tier, region, populationBand },
    audienceAuthorities: [...new Set(input.audienceAuthorities)],
    audienceCircles: [...new Set(input.audienceCircles)],
    urgent: input.urgent,
  });
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(issue => ({
    path: ['sharing', ...issue.path.map(String)].join('.'),
    problem: issue.code === 'too_big' ? (issue.origin === 'array' ? 'too_many' : 'too_long') : 'not_in_list',
  }));
  throw new Refusal({ code: 'INVALID', fields });
}
