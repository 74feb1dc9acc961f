/** A submission as its contributors see it. What stands in the database of it is sealed: see `rows.ts`, `sealed.ts`. */
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Effects } from '../counts/count.ts';
import { AnonymitySetShown } from './anonymitySetShown.ts';
import { Finding, FindingDecision } from './finding.ts';
import { AttachedFile } from '../library/attachedFile.ts';
import { Attribution, Kind, Marking, Publication } from '../library/publication.ts';
import { Json, LocalDate } from '../library/scalars.ts';
import { QuestionToUs } from '../threads/question.ts';

export enum SubmissionState {
  draft = 'draft',
  submitted = 'submitted',
  returned = 'returned',
  approved = 'approved',
  released = 'released',
  refused = 'refused',
  withdrawn = 'withdrawn',
}
registerEnumType(SubmissionState, {
  name: 'SubmissionState',
  description: 'Where a submission stands.',
  valuesConfig: {
    draft: { description: 'Being written.' },
    submitted: { description: 'Waiting for a moderator.' },
    returned: { description: 'Sent back with reasons.' },
    approved: { description: 'Approved; waiting for its slot.' },
    released: { description: 'Released; its copy is in the library.' },
    refused: { description: 'Refused with a reason.' },
    withdrawn: { description: 'Taken back by its contributor before release, or withdrawn after it.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A reason that a moderator gave, for a field or for the whole.',
})
export class ReviewReason {
  @Field(() => String, {
    nullable: true,
    description: 'The path of the field, such as `lessons`; null for the whole.',
  })
  path!: string | null;

  @Field(() => String, { description: 'The reason in words.' })
  words!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A problem with a field of a submission, worded by the language catalogues.',
})
export class FieldProblem {
  @Field(() => String, { description: 'The path of the field.' })
  path!: string;

  @Field(() => String, { description: 'A problem code of packages/content.' })
  problem!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Which facts about the contributor an anonymous publication shows.',
})
export class DisclosureChoice {
  @Field(() => Boolean, { description: 'Show the nation.' })
  nation!: boolean;

  @Field(() => Boolean, { description: 'Show the tier.' })
  tier!: boolean;

  @Field(() => Boolean, { description: 'Show the region.' })
  region!: boolean;

  @Field(() => Boolean, { description: 'Show the population band.' })
  populationBand!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An authority or circle chosen as audience, by the name that readers will see.',
})
export class ChosenAudience {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is a circle.' })
  circle!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'How a submission is to be shared.' })
export class Sharing {
  @Field(() => Marking, { nullable: true, description: 'The marking asked for.' })
  marking!: `${Marking}` | null;

  @Field(() => Attribution, { nullable: true, description: 'Whether the contributor is named.' })
  attribution!: `${Attribution}` | null;

  @Field(() => String, { nullable: true, description: 'The words that name the contributor, when named.' })
  byline!: string | null;

  @Field(() => DisclosureChoice, {
    description: 'Which facts about the contributor are shown, when anonymous.',
  })
  disclose!: DisclosureChoice;

  @Field(() => [ID], { description: 'Ids of the authorities in the audience.' })
  audienceAuthorities!: readonly string[];

  @Field(() => [ID], { description: 'Ids of the circles in the audience.' })
  audienceCircles!: readonly string[];

  @Field(() => [ChosenAudience], {
    description:
      'The audience chosen, by name; an authority or circle that no longer takes part is left out.',
  })
  audience!: readonly ChosenAudience[];

  @Field(() => Boolean, {
    description:
      'Whether the contributor asks for release at once (supplier warnings only; discloses nothing).',
  })
  urgent!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A submission as its contributors see it.' })
export class Submission {
  @Field(() => ID, { description: 'Its permanent id; never appears in the library.' })
  id!: string;

  @Field(() => Kind, { description: 'Which of the three kinds.' })
  kind!: `${Kind}`;

  @Field(() => SubmissionState, { description: 'Where it stands.' })
  state!: `${SubmissionState}`;

  @Field(() => Int, { description: 'The version to name when changing it (R5).' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'The title so far, or null.' })
  title!: string | null;

  @Field(() => Json, { description: 'The fields of its kind so far, as declared in packages/content.' })
  content!: unknown;

  @Field(() => Sharing, { description: 'How it is to be shared.' })
  sharing!: Sharing;

  @Field(() => [FieldProblem], { description: 'What still stands between it and submitting.' })
  problems!: readonly FieldProblem[];

  @Field(() => [Finding], {
    description:
      'What was found in what is saved, each with its decision; one without stands between it and submitting (A5).',
  })
  findings!: readonly Finding[];

  @Field(() => [FindingDecision], {
    description:
      'Decisions whose words still stand in their field. Nobody reads them but its contributors and moderators.',
  })
  decisions!: readonly FindingDecision[];

  @Field(() => [AttachedFile], {
    description: 'Files that go with it, in the order in which readers will see them; at most five.',
  })
  files!: readonly AttachedFile[];

  @Field(() => AnonymitySetShown, {
    nullable: true,
    description: 'The anonymity set of what is written and chosen so far; null unless anonymous.',
  })
  anonymitySet!: AnonymitySetShown | null;

  @Field(() => Publication, {
    nullable: true,
    description:
      'What a peer will see: a publication as it would be released now; null while fields are missing.',
  })
  preview!: Publication | null;

  @Field(() => [ReviewReason], { description: 'Reasons that came with the newest decision.' })
  reasons!: readonly ReviewReason[];

  @Field(() => ID, {
    nullable: true,
    description: 'The id of its publication, once released and while it stands.',
  })
  publicationId!: string | null;

  @Field(() => Effects, {
    nullable: true,
    description: 'What became of it; null before its release, and where its copy cannot be read any more.',
  })
  effects!: Effects | null;

  @Field(() => [QuestionToUs], {
    description:
      'Questions of members about its publication that wait for an answer or for its release (A8).',
  })
  questions!: readonly QuestionToUs[];

  @Field(() => Boolean, {
    description: 'Whether a correction of the released copy is being written or reviewed.',
  })
  correcting!: boolean;

  @Field(() => LocalDate, { description: 'The day of the last change.' })
  changedOn!: string;
}

@InputType({ description: 'Which facts about the contributor to show.' })
export class DisclosureInput {
  @Field(() => Boolean, { description: 'Show the nation.' })
  nation!: boolean;

  @Field(() => Boolean, { description: 'Show the tier.' })
  tier!: boolean;

  @Field(() => Boolean, { description: 'Show the region.' })
  region!: boolean;

  @Field(() => Boolean, { description: 'Show the population band.' })
  populationBand!: boolean;
}

@InputType({ description: 'A file that stays with a submission.' })
export class FileInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What it shows, in words, at most 300 characters; needed before it is submitted. Absent, it stays as it was.',
  })
  description!: string | null;
}

@InputType({ description: 'How a submission is to be shared.' })
export class SharingInput {
  @Field(() => Marking, { nullable: true, description: 'The marking asked for.' })
  marking!: `${Marking}` | null;

  @Field(() => Attribution, { nullable: true, description: 'Named or anonymous; `source` is refused.' })
  attribution!: `${Attribution}` | null;

  @Field(() => String, { nullable: true, description: 'The words that name the contributor, when named.' })
  byline!: string | null;

  @Field(() => DisclosureInput, { description: 'Which facts about the contributor to show, when anonymous.' })
  disclose!: DisclosureInput;

  @Field(() => [ID], { description: 'Ids of the authorities in the audience.' })
  audienceAuthorities!: readonly string[];

  @Field(() => [ID], { description: 'Ids of the circles in the audience.' })
  audienceCircles!: readonly string[];

  @Field(() => Boolean, {
    description: 'Ask for release at once (supplier warnings only; discloses nothing).',
  })
  urgent!: boolean;
}
