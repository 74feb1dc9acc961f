/**
 * The tables of the intake. What they say in the open is an owner tag and a coarse state; the rest is sealed (A9). Each
 * spells out all of its columns although some are alike: so it can be held against its migration line by line, and a
 * column added to one table never appears in another.
 */
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { OpenState } from './sealed.ts';

/** The working copy of a submission. Its content is a `SealedSubmission`. */
@Entity({ schema: 'intake', tableName: 'submission' })
export class SubmissionRow {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'blob', fieldName: 'owner_tag' })
  ownerTag!: Buffer;

  @Property({ type: 'text' })
  state!: OpenState;

  @Property({ type: 'blob' })
  content!: Buffer;
}

/** A submission as it was submitted. Its content is a `SealedRevision`. */
@Entity({ schema: 'intake', tableName: 'revision' })
export class RevisionRow {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid', fieldName: 'submission_id' })
  submissionId!: string;

  @Property({ type: 'blob', fieldName: 'owner_tag' })
  ownerTag!: Buffer;

  @Property({ type: 'text' })
  state!: OpenState;

  @Property({ type: 'blob' })
  content!: Buffer;
}

/** A word to a contributor. Its content is a `SealedNotice`. */
@Entity({ schema: 'intake', tableName: 'notice' })
export class NoticeRow {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid', fieldName: 'submission_id' })
  submissionId!: string;

  @Property({ type: 'blob', fieldName: 'owner_tag' })
  ownerTag!: Buffer;

  @Property({ type: 'blob' })
  content!: Buffer;
}

/** Something that the worker is to do. Its content is a `SealedErrand`. */
@Entity({ schema: 'intake', tableName: 'outbox' })
export class OutboxRow {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'blob' })
  content!: Buffer;
}
