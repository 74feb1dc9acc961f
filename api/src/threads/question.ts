/** Questions and answers on their way, each as one side sees it (A8). What is released is `library/answeredQuestion.ts`. */
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Finding } from '../intake/finding.ts';
import { LocalDate } from '../library/scalars.ts';

export enum QuestionState {
  asked = 'asked',
  returned = 'returned',
  refused = 'refused',
  forwarded = 'forwarded',
  declined = 'declined',
  released = 'released',
  withdrawn = 'withdrawn',
  unavailable = 'unavailable',
}
registerEnumType(QuestionState, {
  name: 'QuestionState',
  description: 'Where a question stands, for whoever asked it.',
  valuesConfig: {
    asked: { description: 'Waiting for a moderator.' },
    returned: { description: 'Sent back with words; it can be asked anew.' },
    refused: { description: 'Refused with a reason.' },
    forwarded: {
      description: 'With the contributor. Until an answer is released nothing is told of what becomes of it.',
    },
    declined: {
      description: 'The contributor does not answer it: because it said so, or did not answer for long.',
    },
    released: { description: 'Answered; the answer stands beside the publication.' },
    withdrawn: { description: 'Taken back by whoever asked it.' },
    unavailable: { description: 'The publication is no longer available to whoever asked.' },
  },
});

export enum AnswerState {
  waiting = 'waiting',
  answered = 'answered',
  returned = 'returned',
  approved = 'approved',
  declined = 'declined',
}
registerEnumType(AnswerState, {
  name: 'AnswerState',
  description: 'Where the answer to a question stands, for whoever contributed the publication.',
  valuesConfig: {
    waiting: { description: 'Nobody has answered yet.' },
    answered: { description: 'Waiting for a moderator.' },
    returned: { description: 'Sent back with words.' },
    approved: { description: 'Approved; waiting for its slot.' },
    declined: { description: 'Will not be answered; the asker hears it at the next slot.' },
  },
});

/** What a moderator is waited for with. */
export enum WaitsFor {
  forwarding = 'forwarding',
  release = 'release',
  slot = 'slot',
}
registerEnumType(WaitsFor, {
  name: 'WaitsFor',
  description: 'What a question at the desk waits for.',
  valuesConfig: {
    forwarding: { description: 'A moderator forwards, returns or refuses the question.' },
    release: { description: 'A moderator approves or returns the answer.' },
    slot: { description: 'Approved; it leaves at the next slot, and can be returned until then.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A question of the own authority, as its contributors and leads see it.',
})
export class Question {
  @Field(() => ID, { description: 'Its permanent id; nobody else is ever shown it.' })
  id!: string;

  @Field(() => ID, { description: 'The publication whose contributor is asked.' })
  publicationId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its title; null where the publication is no longer available.',
  })
  title!: string | null;

  @Field(() => String, { description: 'What is asked.' })
  words!: string;

  @Field(() => QuestionState, { description: 'Where it stands.' })
  state!: `${QuestionState}`;

  @Field(() => Int, { description: 'The version to name when changing it (R5).' })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The answer, once it is released and while it can be read.',
  })
  answer!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was sent back or refused; `undecided_finding` where the release found something.',
  })
  because!: string | null;

  @Field(() => ID, { nullable: true, description: 'The answered question that it follows up.' })
  followUpOf!: string | null;

  @Field(() => LocalDate, { description: 'The day on which it was asked.' })
  askedOn!: string;

  @Field(() => [Finding], {
    description: 'What was found in it, under the path `words`, each with its decision (A5).',
  })
  findings!: readonly Finding[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A question of "a member" about what the own authority contributed, with its answer so far.',
})
export class QuestionToUs {
  @Field(() => ID, { description: 'Its permanent id; whoever asked is never shown it.' })
  id!: string;

  @Field(() => String, { description: 'What is asked.' })
  words!: string;

  @Field(() => AnswerState, { description: 'Where the answer stands.' })
  state!: `${AnswerState}`;

  @Field(() => Int, { description: 'The version to name when changing it (R5).' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'The answer, as it was last given.' })
  answer!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the answer was sent back; `undecided_finding` where the release found something.',
  })
  because!: string | null;

  @Field(() => ID, { nullable: true, description: 'The answered question that it follows up.' })
  followUpOf!: string | null;

  @Field(() => [Finding], {
    description: 'What was found in the answer, under the path `answer`, each with its decision (A5).',
  })
  findings!: readonly Finding[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A question or an answer as a moderator sees it: nothing of who asked or who answers (A3).',
})
export class QuestionReview {
  @Field(() => ID, { description: 'The id to name when deciding.' })
  id!: string;

  @Field(() => ID, { description: 'The publication that it is about.' })
  publicationId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'What is asked.' })
  words!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The answer; null while the question is to be forwarded.',
  })
  answer!: string | null;

  @Field(() => ID, { nullable: true, description: 'The answered question that it follows up.' })
  followUpOf!: string | null;

  @Field(() => WaitsFor, { description: 'What it waits for.' })
  waitsFor!: `${WaitsFor}`;

  @Field(() => Int, { description: 'The version to name when deciding (R5).' })
  version!: number;

  @Field(() => [Finding], {
    description:
      'What was found in what is to be decided on, under `words` or `answer`: each that stands is confirmed or it is sent back (A5).',
  })
  findings!: readonly Finding[];
}
