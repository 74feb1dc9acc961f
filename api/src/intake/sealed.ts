/**
 * What stands sealed in the rows of the intake, and the only code that seals and opens it. Each place has one size, so
 * that not even the length of a text joins a row to a publication (A9); each content is bound to its row's id.
 */
import { kindCodes, type Content, type Draft } from '@moot/content';
import { submissionStates, type SubmissionState } from '@moot/sharing-rules';
import { markings } from '@moot/vocabulary';
import { z } from 'zod';
import type { VaultKeys } from '../keys.ts';

/** The state in the open: what policies need and no more. An outcome is sealed, or it could be counted (A9). */
export type OpenState = 'draft' | 'submitted' | 'approved' | 'closed';

export function openState(state: SubmissionState): OpenState {
  return state === 'draft' || state === 'submitted' || state === 'approved' ? state : 'closed';
}

/** How a submission is to be shared, as its contributor chose. */
export const sharingSchema = z.strictObject({
  marking: z.enum([...markings.codes]).nullable(),
  attribution: z.enum(['named', 'anonymous']).nullable(),
  byline: z.string().max(200).nullable(),
  disclose: z.strictObject({
    nation: z.boolean(),
    tier: z.boolean(),
    region: z.boolean(),
    populationBand: z.boolean(),
  }),
  audienceAuthorities: z.array(z.guid()).max(150),
  audienceCircles: z.array(z.guid()).max(50),
  urgent: z.boolean(),
});
export type SharingChoice = z.output<typeof sharingSchema>;
export type DisclosureFlags = SharingChoice['disclose'];

export const nothingDisclosed: DisclosureFlags = {
  nation: false,
  tier: false,
  region: false,
  populationBand: false,
};

const reasonSchema = z.strictObject({
  path: z.string().max(200).nullable(),
  words: z.string().min(1).max(2000),
});
/** A reason that a moderator gave; one that the worker gave has a code for words. */
export type ReasonGiven = z.output<typeof reasonSchema>;

const kindSchema = z.enum([...kindCodes]);
// Content is parsed by packages/content when it is saved, submitted and released; here it is only carried.
const contentSchema = z.record(z.string(), z.unknown());

const disclosedSchema = z.strictObject({
  nation: z.string().nullable(),
  tier: z.string().nullable(),
  region: z.string().nullable(),
  populationBand: z.string().nullable(),
});
/** The disclosed facts themselves; null where withheld. */
export type DisclosedFacts = z.output<typeof disclosedSchema>;
export const noFacts: DisclosedFacts = { nation: null, tier: null, region: null, populationBand: null };

/** The released copy, as far as the intake knows of it: which revision it came from and what it has ever shown. */
const copySchema = z.strictObject({
  revisionId: z.uuid(),
  attribution: z.enum(['named', 'anonymous']),
  shown: sharingSchema.shape.disclose,
});
export type StandingCopy = z.output<typeof copySchema>;

/** A description in characters. */
export const maximumFileDescription = 300;
const fileSchema = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['image', 'text', 'table']),
  description: z.string().max(maximumFileDescription),
  /** In pixels; null unless an image. */
  width: z.int().positive().nullable(),
  height: z.int().positive().nullable(),
  /** How long it is. */
  bytes: z.int().positive(),
  /** Whether it stands in the library under this id, of a copy that is corrected; else in the intake. */
  released: z.boolean(),
});
/** A file of a submission; what it holds stands apart (`intake.file`), under a hash of its id. */
export type HeldFile = z.output<typeof fileSchema>;
export const maximumFiles = 5;
/** Once the copy is withdrawn its files are gone; what was added since is not. */
export const stillHeld = (files: readonly HeldFile[]): HeldFile[] =>
  files.filter(({ released }) => !released);
const filesSchema = z.array(fileSchema).max(maximumFiles).default([]);

const version = z.int().positive();

export const decisionSchema = z.strictObject({
  path: z.string(),
  text: z.string(),
  category: z.string(),
  because: z.string(),
});

const submissionSchema = z.strictObject({
  state: z.enum(submissionStates),
  /** Grows with every change (R5). Sealed: what was corrected has changed more often. */
  version,
  kind: kindSchema,
  content: contentSchema,
  sharing: sharingSchema,
  changeNote: z.string().nullable(),
  /** Findings that the author lets stand, each with a reason (A5). */
  decisions: z.array(decisionSchema).default([]),
  files: filesSchema,
  reasons: z.array(reasonSchema),
  /** Moderators who ever decided on it or on its copy: none of them unseals it later (A3). */
  decidedBy: z.array(z.uuid()).default([]),
  /** The day of the last change, in the United Kingdom. */
  changedOn: z.iso.date(),
  /** Null while no released copy stands. */
  copy: copySchema.nullable(),
});
/** Everything of a submission that is not id, owner tag or coarse state. */
export type SealedSubmission = Omit<z.output<typeof submissionSchema>, 'content'> & {
  readonly content: Draft;
};

const revisionSchema = z.strictObject({
  state: z.enum(submissionStates),
  version,
  kind: kindSchema,
  content: contentSchema,
  sharing: sharingSchema,
  /** What the register said of the contributor at that time, for the facts that it chose to show. */
  disclosed: disclosedSchema,
  changeNote: z.string().nullable(),
  /** As submitted; once approved, those that a moderator confirmed. They never leave the intake. */
  decisions: z.array(decisionSchema).default([]),
  files: filesSchema,
  /** What the contributor is called, where it is named: no findings. Empty when anonymous. */
  namedAs: z.array(z.string()).default([]),
  submittedAt: z.iso.datetime(),
  correction: z.boolean(),
  decision: z
    .strictObject({ person: z.uuid().nullable(), urgent: z.boolean(), reasons: z.array(reasonSchema) })
    .nullable(),
});
/** What was submitted, as it was submitted; what a moderator decided stands beside it. */
export type SealedRevision = Omit<z.output<typeof revisionSchema>, 'content'> & { readonly content: Content };

export const noticeCodes = [
  'submitted',
  'returned',
  'refused',
  'approved',
  'released',
  'narrowed',
  'withdrawn',
  'unsealed',
  'asked',
] as const;
const noticeSchema = z.strictObject({
  code: z.enum(noticeCodes),
  submissionId: z.uuid(),
  title: z.string().nullable(),
  at: z.iso.datetime(),
  seen: z.boolean(),
});
export type SealedNotice = z.output<typeof noticeSchema>;

const errandSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('release_urgent') }),
  z.strictObject({ act: z.literal('route_questions') }),
  z.strictObject({
    act: z.literal('withdraw_publication'),
    publicationId: z.uuid(),
    reason: z.string().max(2000),
    person: z.uuid().nullable(),
  }),
  z.strictObject({
    act: z.literal('narrow_publication'),
    publicationId: z.uuid(),
    marking: z.enum([...markings.codes]),
    reason: z.string().max(2000),
    person: z.uuid().nullable(),
  }),
  z.strictObject({
    act: z.literal('withdraw_own'),
    submissionId: z.uuid(),
    revisionId: z.uuid(),
    reason: z.string().max(2000),
    person: z.uuid().nullable(),
  }),
]);
/** What the worker is to do. */
export type SealedErrand = z.output<typeof errandSchema>;

const place = {
  submission: (id: string) => `intake.submission:${id}`,
  revision: (id: string) => `intake.revision:${id}`,
  notice: (id: string) => `intake.notice:${id}`,
  errand: (id: string) => `intake.outbox:${id}`,
  file: (id: string) => `intake.file:${id}`,
} as const;

export const sealSubmission = (vault: VaultKeys, id: string, value: SealedSubmission): Buffer =>
  vault.seal('content', place.submission(id), value, 98_304);
export const openSubmission = (vault: VaultKeys, id: string, sealed: Buffer): SealedSubmission =>
  submissionSchema.parse(vault.open('content', place.submission(id), sealed)) as SealedSubmission;

export const sealRevision = (vault: VaultKeys, id: string, value: SealedRevision): Buffer =>
  vault.seal('content', place.revision(id), value, 98_304);
export const openRevision = (vault: VaultKeys, id: string, sealed: Buffer): SealedRevision =>
  revisionSchema.parse(vault.open('content', place.revision(id), sealed)) as unknown as SealedRevision;

export const sealNotice = (vault: VaultKeys, id: string, value: SealedNotice): Buffer =>
  vault.seal('content', place.notice(id), value, 2_048);
export const openNotice = (vault: VaultKeys, id: string, sealed: Buffer): SealedNotice =>
  noticeSchema.parse(vault.open('content', place.notice(id), sealed));

export const sealErrand = (vault: VaultKeys, id: string, value: SealedErrand): Buffer =>
  vault.seal('content', place.errand(id), value, 16_384);
export const openErrand = (vault: VaultKeys, id: string, sealed: Buffer): SealedErrand =>
  errandSchema.parse(vault.open('content', place.errand(id), sealed));

/** Under which a file stands: nobody without the key can tell whose, or find it by its id. */
export const fileTag = (vault: VaultKeys, id: string): Buffer => vault.mac('tags', 'file', id);
/** In bytes. A row belongs to nothing that is in the open and goes with its release, so that few sizes are enough. */
const fileSizes = [65_536, 524_288, 2_097_152, 8_388_608, 34_603_008] as const;
export const sealFile = (vault: VaultKeys, id: string, bytes: Uint8Array): Buffer =>
  vault.sealBytes('content', place.file(id), bytes, fileSizes);
export const openFile = (vault: VaultKeys, id: string, sealed: Buffer): Buffer =>
  vault.openBytes('content', place.file(id), sealed);

/** Room that reasons may take in bytes, so that content, sharing, reasons and decisions together always fit their one size. */
export const maximumReasonBytes = 16_000;
/** Room that decisions on findings may take in bytes: two hundred of some length. */
export const maximumDecisionBytes = 24_000;
