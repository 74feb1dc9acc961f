/** What the scanner finds in a submission and what its author decided, in the API (A5). */
import { Field, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'That something that was found does not identify anybody, with the reason (A5).',
})
export class FindingDecision {
  @Field(() => String, { description: 'The path of the field in which it stands, such as `whatHappened`.' })
  path!: string;

  @Field(() => String, { description: 'The words that were found.' })
  text!: string;

  @Field(() => String, { description: 'What they were found to be, such as `place`.' })
  category!: string;

  @Field(() => String, { description: 'Why they may stand. Moderators read it; readers never do.' })
  because!: string;
}

@InputType({ description: 'That something that was found does not identify anybody, with the reason.' })
export class FindingDecisionInput {
  @Field(() => String, { description: 'The path of the field in which it stands.' })
  path!: string;

  @Field(() => String, { description: 'The words that were found, at most 2,000 characters.' })
  text!: string;

  @Field(() => String, { description: 'What they were found to be, a category of packages/anonymity.' })
  category!: string;

  @Field(() => String, { description: 'Why they may stand, at most 300 characters.' })
  because!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Something in a text that could tell who wrote it, found by machine; people decide on it (A5).',
})
export class Finding {
  @Field(() => String, { description: 'The path of the field in which it stands.' })
  path!: string;

  @Field(() => Int, { description: 'Where it begins in the text of the field, in UTF-16 units.' })
  start!: number;

  @Field(() => Int, { description: 'The first unit after it.' })
  end!: number;

  @Field(() => String, { description: 'What stands there.' })
  text!: string;

  @Field(() => String, { description: 'What it is: a category of packages/anonymity, such as `place`.' })
  category!: string;

  @Field(() => String, {
    description:
      '`certain` (on a list, or its check holds), `likely` (its form says so) or `possible` (its surroundings do).',
  })
  confidence!: string;

  @Field(() => String, {
    description: 'What could stand there instead and keep the sense; empty where only the author can say.',
  })
  generalisation!: string;

  @Field(() => FindingDecision, {
    nullable: true,
    description: 'The decision that lets it stand; null while nobody decided, which blocks submitting.',
  })
  decision!: FindingDecision | null;
}

@InputType({ description: 'A finding that a moderator read and lets stand.' })
export class ConfirmedFindingInput {
  @Field(() => String, { description: 'The path of the field in which it stands.' })
  path!: string;

  @Field(() => String, { description: 'The words that were found.' })
  text!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What the scanner must know besides its own lists, to find in a browser what the server finds.',
})
export class ScanningWords {
  @Field(() => [String], { description: 'Names of suppliers and products in the register: no findings.' })
  suppliers!: readonly string[];

  @Field(() => [RegisteredName], {
    description: "Names of authorities that are not in the scanner's own list.",
  })
  authorities!: readonly RegisteredName[];

  @Field(() => [String], { description: "The authority's own list, with `*` for any letters within a word." })
  redactionList!: readonly string[];

  @Field(() => [String], {
    description: 'Names of the own authority: no findings where the contributor is named.',
  })
  ownNames!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'A name, and what could stand instead of it.' })
export class RegisteredName {
  @Field(() => String, { description: 'The name.' })
  term!: string;

  @Field(() => String, { description: 'What could stand instead.' })
  instead!: string;
}
