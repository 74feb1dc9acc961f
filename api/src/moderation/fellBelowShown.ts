/** A released publication that too few councils could have written by now, as moderators see it (A4). */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FactCost } from '../intake/anonymitySetShown.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'For moderators: a released anonymous publication that fewer than 11 councils could have written by now, by the facts that it shows.',
})
export class FellBelow {
  @Field(() => ID, { description: 'The publication, which a moderator may read, narrow or withdraw.' })
  publicationId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Int, { description: 'How many councils could have written it today.' })
  councils!: number;

  @Field(() => [FactCost], { description: 'The facts that narrow it, the one that costs most first.' })
  facts!: readonly FactCost[];
}
