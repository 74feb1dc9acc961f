/** A submission as a moderator sees it (A3), and the slot that it waits for (A6). */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DisclosedSet } from '../intake/anonymitySetShown.ts';
import { Finding } from '../intake/finding.ts';
import { Sharing, SubmissionState } from '../intake/submission.ts';
import { AttachedFile } from '../library/attachedFile.ts';
import { Kind, Publication } from '../library/publication.ts';
import { DateTime, Json, LocalDate } from '../library/scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A submission as a moderator sees it: `a verified authority` and the disclosed facts, never more (A3).',
})
export class ReviewItem {
  @Field(() => ID, { description: 'The id of the submitted revision.' })
  id!: string;

  @Field(() => Int, { description: 'The version to name when deciding (R5).' })
  version!: number;

  @Field(() => Kind, { description: 'Which of the three kinds.' })
  kind!: `${Kind}`;

  @Field(() => SubmissionState, { description: 'Where it stands.' })
  state!: `${SubmissionState}`;

  @Field(() => String, { description: 'The title.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether it corrects something already released.' })
  correction!: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      'Of a correction: the publication that it corrects, which a moderator may read anyway; null otherwise.',
  })
  correctsId!: string | null;

  @Field(() => Json, { description: 'The submitted fields.' })
  content!: unknown;

  @Field(() => Sharing, { description: 'How it is to be shared.' })
  sharing!: Sharing;

  @Field(() => [AttachedFile], {
    description: 'Its files. What a picture shows nobody scanned: each is looked at before it is approved.',
  })
  files!: readonly AttachedFile[];

  @Field(() => Publication, { description: 'The released copy as a peer would see it.' })
  preview!: Publication;

  @Field(() => DisclosedSet, {
    nullable: true,
    description: 'The anonymity set that what it shows gives; null when named.',
  })
  anonymitySet!: DisclosedSet | null;

  @Field(() => [Finding], {
    description:
      'What was found in it, with the decisions of its author: each that stands is confirmed or it is sent back (A5).',
  })
  findings!: readonly Finding[];

  @Field(() => LocalDate, { description: 'The day it was submitted.' })
  submittedOn!: string;

  @Field(() => Int, { description: 'Whole days it has waited.' })
  waitedDays!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The next slot, in which approved submissions leave together (A6).',
})
export class Slot {
  @Field(() => DateTime, { description: 'When it is.' })
  at!: Date;

  @Field(() => Int, { description: 'Seconds between slots.' })
  everySeconds!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many approved submissions wait for it; null to a suspended authority. A slot with a single item hides nothing.',
  })
  waiting!: number | null;
}

@InputType({ description: 'A reason for a field, or for the whole.' })
export class ReviewReasonInput {
  @Field(() => String, { nullable: true, description: 'The path of the field; null for the whole.' })
  path!: string | null;

  @Field(() => String, { description: 'The reason in words, at most 2,000 characters.' })
  words!: string;
}
