/** API tokens as the leads of an authority see them. */
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDate } from '../library/scalars.ts';

/** The highest marking that a token reads. */
export enum TokenMarking {
  CLEAR = 'CLEAR',
  GREEN = 'GREEN',
  AMBER = 'AMBER',
}
registerEnumType(TokenMarking, {
  name: 'TokenMarking',
  description: 'The highest marking that an API token reads.',
  valuesConfig: {
    CLEAR: { description: 'What anyone may read.' },
    GREEN: { description: 'Also what every member may read.' },
    AMBER: {
      description: 'Also what a reader of the authority may read because it or one of its circles is named.',
    },
  },
});

@ObjectType({
  description: "A program's way to read as an authority; its secret is shown once, when it is created.",
})
export class ApiToken {
  @Field(() => ID, { description: 'Its permanent id.', simple: true })
  id!: string;

  @Field(() => String, { description: 'What its makers call it.', simple: true })
  name!: string;

  @Field(() => TokenMarking, { description: 'The highest marking that it reads.', simple: true })
  upTo!: TokenMarking;

  @Field(() => Boolean, {
    description: "Whether it also reads the authority's alerts and watchlist.",
    simple: true,
  })
  alerts!: boolean;

  @Field(() => String, { description: 'Who created it.', simple: true })
  createdBy!: string;

  @Field(() => LocalDate, { description: 'When it was created.', simple: true })
  createdOn!: string;

  @Field(() => LocalDate, { description: 'The last day on which it works.', simple: true })
  expiresOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day on which it was used.', simple: true })
  usedOn!: string | null;
}

@ObjectType({ description: 'A new API token.' })
export class CreatedToken {
  @Field(() => String, {
    description: 'The secret, shown this once: whoever has it reads as the token.',
    simple: true,
  })
  token!: string;

  @Field(() => ApiToken, { description: 'The token.', simple: true })
  apiToken!: ApiToken;
}
