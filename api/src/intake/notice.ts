/** A word to a contributor, kept under the owner tag and sealed (A9). Its live frame and its mail say only "sign in". */
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../library/scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A word to a contributor about a submission of their authority.',
})
export class Notice {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => String, {
    description:
      'A code that the language catalogues word: `submitted`, `returned`, `refused`, `approved`, `released`, `narrowed`, `withdrawn`, `unsealed`, `asked`.',
  })
  code!: string;

  @Field(() => ID, { description: 'The submission it is about.' })
  submissionId!: string;

  @Field(() => String, { nullable: true, description: "The submission's title at that time." })
  title!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => Boolean, { description: 'Whether somebody has read it.' })
  seen!: boolean;
}
