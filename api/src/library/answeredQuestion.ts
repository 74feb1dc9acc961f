/** A question of a member that the contributor of a publication answered, as every reader of the publication sees it. */
import { Field, ID, ObjectType } from 'type-graphql';
import { LocalDate } from './scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A question that "a member" asked and "the contributor" answered: words and a day, and nothing of either (A8).',
})
export class AnsweredQuestion {
  @Field(() => ID, { description: 'Random; tells nothing.' })
  id!: string;

  @Field(() => String, { description: 'What was asked.' })
  question!: string;

  @Field(() => String, { description: 'What was answered.' })
  answer!: string;

  @Field(() => LocalDate, { description: 'The day on which both were released.' })
  releasedOn!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The answered question of the same publication that it follows up; by any member, not always the same.',
  })
  followUpOf!: string | null;
}
