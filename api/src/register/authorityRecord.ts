/** Authorities, circles and trusted sources as stewards look after them. */
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../library/publication.ts';
import { Json, LocalDate } from '../library/scalars.ts';
import { Authority, AuthorityKind, Circle } from './authority.ts';

/** Whether an authority takes part. */
export enum Standing {
  listed = 'listed',
  enrolled = 'enrolled',
  suspended = 'suspended',
  ended = 'ended',
}
registerEnumType(Standing, {
  name: 'Standing',
  description: 'Whether an authority takes part.',
  valuesConfig: {
    listed: { description: 'In the register, and has not joined.' },
    enrolled: { description: 'Takes part, and has an active lead.' },
    suspended: {
      description: 'Its people sign in and see what a visitor sees, and read their own submissions.',
    },
    ended: { description: 'Is no more; its successors follow.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'An authority as stewards look after it.' })
export class AuthorityRecord {
  @Field(() => Authority, { description: 'The authority.' })
  authority!: Authority;

  @Field(() => Standing, { description: 'Whether it takes part.' })
  standing!: Standing;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is suspended, in the steward’s words; null unless it is.',
  })
  suspendedBecause!: string | null;

  @Field(() => String, { nullable: true, description: 'Its nation; null for a department.' })
  nation!: string | null;

  @Field(() => String, { nullable: true, description: 'Its tier; null unless a council.' })
  tier!: string | null;

  @Field(() => String, { nullable: true, description: 'Its region.' })
  region!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Councils with the same word share an IT service and count once in an anonymity set (A4).',
  })
  itService!: string | null;

  @Field(() => [String], {
    description: 'Domains of its mail, which route joining requests and grant nothing.',
  })
  domains!: string[];

  @Field(() => LocalDate, { nullable: true, description: 'Its first day, where it is known.' })
  validFrom!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The first day on which it was no more.' })
  validTo!: string | null;

  @Field(() => [Authority], { description: 'Whom it follows.' })
  predecessors!: Authority[];

  @Field(() => [Authority], { description: 'Who follows it.' })
  successors!: Authority[];

  @Field(() => Int, { description: 'How many people it has.' })
  people!: number;

  @Field(() => Int, { description: 'How many of them are leads.' })
  leads!: number;

  @Field(() => [Circle], { description: 'Circles that it is in.' })
  circles!: Circle[];

  @Field(() => Int, { description: 'Name it when changing something (R5).' })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of authorities, by name.' })
export class AuthorityRecordPage {
  @Field(() => [AuthorityRecord], { description: 'The authorities of this page.' })
  nodes!: AuthorityRecord[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType({ simpleResolvers: true, description: 'A circle with its members.' })
export class CircleRecord {
  @Field(() => Circle, { description: 'The circle.' })
  circle!: Circle;

  @Field(() => String, { nullable: true, description: 'Its Welsh name, where it has one.' })
  nameCy!: string | null;

  @Field(() => [Authority], { description: 'The authorities in it.' })
  members!: Authority[];

  @Field(() => Int, { description: 'Name it when changing something (R5).' })
  version!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A source whose imports are released as CLEAR without a moderator.',
})
export class TrustedSource {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => String, { description: 'The code that the import names.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'The byline of what is imported from it.' })
  byline!: string;

  @Field(() => String, { description: 'Where it publishes.' })
  url!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the steward who named it; null unless the viewer may see it.',
  })
  namedBy!: string | null;

  @Field(() => Boolean, { description: 'Whether it is trusted today; a retired one imports no more.' })
  active!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One sentence of what will happen, for the catalogues to word.',
})
export class Effect {
  @Field(() => String, { description: 'Which sentence.' })
  code!: string;

  @Field(() => Json, { description: 'What it needs: names.' })
  params!: Readonly<Record<string, unknown>>;

  @Field(() => Int, { nullable: true, description: 'How many it touches, where that can be counted.' })
  count!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What an act will do, before it is done.' })
export class Consequences {
  @Field(() => [Effect], { description: 'What will happen.' })
  effects!: Effect[];

  @Field(() => [String], { description: 'Codes of what would refuse the act; empty when it can be done.' })
  refusals!: string[];
}

@InputType({ description: 'A new authority, which is listed until a first lead accepts.' })
export class NewAuthorityInput {
  @Field(() => String, { description: 'Its full name in English.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its Welsh name.' })
  nameCy?: string | null;

  @Field(() => AuthorityKind, { description: 'What sort of body it is.' })
  kind!: AuthorityKind;

  @Field(() => String, { nullable: true, description: 'Its nation.' })
  nation?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a council: its tier.' })
  tier?: string | null;

  @Field(() => String, { nullable: true, description: 'Its region.' })
  region?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people live there.' })
  population?: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'Its first day.' })
  validFrom?: string | null;

  @Field(() => [String], {
    description: 'Domains of its mail, which route joining requests and grant nothing.',
  })
  domains!: string[];
}

@InputType({ description: 'Where a person of a council that is split goes.' })
export class PersonChoice {
  @Field(() => ID, { description: 'The id of their membership of a predecessor.' })
  membershipId!: string;

  @Field(() => ID, { description: 'The id of the successor that they go to.' })
  successorId!: string;
}

@InputType({ description: 'A reorganisation: successors follow predecessors, which end.' })
export class ReorganisationInput {
  @Field(() => [ID], { description: 'The ids of the authorities that end.' })
  predecessorIds!: string[];

  @Field(() => [ID], { description: 'The ids of the authorities that follow.' })
  successorIds!: string[];

  @Field(() => LocalDate, { description: 'The first day of the successors.' })
  happenedOn!: string;

  @Field(() => [PersonChoice], {
    description: 'Where each person goes; needed for everybody where there is more than one successor.',
  })
  people!: PersonChoice[];

  @Field(() => ID, {
    nullable: true,
    description: 'The one successor that takes over drafts and circles; needed where there is more than one.',
  })
  heirId?: string | null;
}
