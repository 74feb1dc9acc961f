/** Passkeys and what they prove, as their owners see them. */
import { Field, ID, ObjectType } from 'type-graphql';
import { Json, LocalDate } from '../library/scalars.ts';

@ObjectType({ description: 'A passkey by which somebody with a platform role proves anew who they are.' })
export class Passkey {
  @Field(() => ID, { description: 'Its permanent id.', simple: true })
  id!: string;

  @Field(() => String, { description: 'What its owner calls it.', simple: true })
  name!: string;

  @Field(() => LocalDate, { description: 'When it was added.', simple: true })
  addedOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it was last used.', simple: true })
  usedOn!: string | null;
}

@ObjectType({ description: 'Whether the session is fresh enough for what needs it, and how to make it so.' })
export class StepUp {
  @Field(() => Boolean, {
    description: 'Whether its person has just proven who they are.',
    simple: true,
  })
  fresh!: boolean;

  @Field(() => Json, {
    nullable: true,
    description:
      'What to give the browser to prove it by a passkey (PublicKeyCredentialRequestOptionsJSON); null without a passkey.',
    simple: true,
  })
  passkey!: unknown;

  @Field(() => String, {
    description: 'Where a fresh sign-in at the provider begins; add `?return=` and a path of our own.',
    simple: true,
  })
  signInUrl!: string;
}
