/** The live word about submissions: it says that something has changed, and nothing of what. */
import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    "Says only that something among the viewer's submissions, or in a moderator's queue, has changed.",
})
export class SubmissionsChanged {
  @Field(() => Boolean, { description: 'Always true.' })
  changed!: boolean;
}
