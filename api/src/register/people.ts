/** People, their memberships and how they come: as those who manage them see them. */
import { Field, ID, ObjectType } from 'type-graphql';
import { MembershipRole } from '../identity/identity.graphql.ts';
import { LocalDate } from '../library/scalars.ts';
import { Authority } from './authority.ts';

@ObjectType({ simpleResolvers: true, description: 'A person as those see them who manage the same people.' })
export class PersonRecord {
  @Field(() => ID, { description: 'Their permanent id.' })
  id!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { description: 'Their address, as the provider gave it; blank where it gave none.' })
  email!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A membership with its person.' })
export class MembershipRecord {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => PersonRecord, { description: 'Whose it is.' })
  person!: PersonRecord;

  @Field(() => Authority, { description: 'The authority.' })
  authority!: Authority;

  @Field(() => MembershipRole, { description: 'The role there.' })
  role!: MembershipRole;

  @Field(() => Boolean, { description: 'Whether it has ended.' })
  ended!: boolean;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day on which a session that is still open was last seen; null where none is, or none that the viewer may see.',
  })
  seenOn!: string | null;

  @Field(() => Boolean, { description: "Whether it is the viewer's own." })
  self!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An open invitation. Its link was shown once and stands nowhere.',
})
export class Invitation {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => String, {
    description: 'Where the inviter meant to send the link: a note, compared with nothing.',
  })
  email!: string;

  @Field(() => String, { description: 'The name of the invited person, as the inviter wrote it.' })
  name!: string;

  @Field(() => MembershipRole, {
    nullable: true,
    description: 'The role that it gives; null for an invitation to a platform role.',
  })
  role!: MembershipRole | null;

  @Field(() => Authority, {
    nullable: true,
    description: 'The authority that it is for; null for an invitation to a platform role.',
  })
  authority!: Authority | null;

  @Field(() => String, {
    nullable: true,
    description: 'The platform role that it gives (`moderator`), or null.',
  })
  platformRole!: string | null;

  @Field(() => String, { description: 'The name of whoever invited.' })
  invitedBy!: string;

  @Field(() => LocalDate, { description: 'When.' })
  invitedOn!: string;

  @Field(() => LocalDate, { description: 'The day on which the link stops working, seven days later.' })
  expiresOn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An invitation that was just made.' })
export class CreatedInvitation {
  @Field(() => String, {
    description:
      'The path of the link, `/invitation/<token>`: shown once, for the inviter to pass on. Whoever holds it may use it, once.',
  })
  link!: string;

  @Field(() => Invitation, { description: 'The invitation.' })
  invitation!: Invitation;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the link of an invitation offers to whoever holds it and is signed in.',
})
export class InvitationOffer {
  @Field(() => Authority, { nullable: true, description: 'The authority; null for a platform role.' })
  authority!: Authority | null;

  @Field(() => MembershipRole, { nullable: true, description: 'The role there; null for a platform role.' })
  role!: MembershipRole | null;

  @Field(() => String, { nullable: true, description: 'The platform role (`moderator`), or null.' })
  platformRole!: string | null;

  @Field(() => String, { description: 'The name of the invited person, as the inviter wrote it.' })
  name!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Somebody without a membership asks to join an authority.',
})
export class JoiningRequest {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => PersonRecord, { description: 'Who asks.' })
  person!: PersonRecord;

  @Field(() => Authority, { description: 'Whom.' })
  authority!: Authority;

  @Field(() => LocalDate, { description: 'Since when.' })
  askedOn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody at DSIT with a platform role.' })
export class PlatformPerson {
  @Field(() => PersonRecord, { description: 'Who.' })
  person!: PersonRecord;

  @Field(() => String, { description: 'The role: `moderator`, `steward` or `officer`.' })
  role!: string;

  @Field(() => Boolean, { description: 'Whether it is the viewer.' })
  self!: boolean;
}
