/** The audit log as GraphQL shows it. */
import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../library/publication.ts';
import { DateTime, Json, LocalDate } from '../library/scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'An entry of the audit log (R6) that concerns the viewer.',
})
export class AuditEntry {
  @Field(() => Int, {
    nullable: true,
    description:
      'Its place in the log, from 1 on; null until a signed head covers it, since the places between two fresh entries would tell how much others just did.',
  })
  position!: number | null;

  @Field(() => LocalDate, { description: 'The day of the act, UTC.' })
  on!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Its exact moment, for those whom it concerns; null for others, who see the day.',
  })
  at!: Date | null;

  @Field(() => String, { description: 'The act, one of the words of api/src/audit/acts.ts.' })
  act!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name of who did it, as it is today; null where `params.by` says it otherwise.',
  })
  by!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of what it is about, as it is today: a person, circle, supplier, authority, an own submission or a publication; null where the viewer knows none.',
  })
  about!: string | null;

  @Field(() => Json, {
    description:
      'For the words: `by` (self, person, left, platform, moderator, steward), `about` (person, left, circle, submission, publication, supplier, authority or null), and what the act adds, such as `role`.',
  })
  params!: Readonly<Record<string, string | number | boolean | null>>;
}

@ObjectType({ simpleResolvers: true, description: 'A page of the audit log, newest first.' })
export class AuditEntryPage {
  @Field(() => [AuditEntry], {
    description: 'The entries; a page may be short, even empty, although more follows.',
  })
  nodes!: readonly AuditEntry[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A signed head of the audit log (R6): all that it held, in one hash. Whoever keeps it can prove a change.',
})
export class AuditHead {
  @Field(() => Int, { description: 'How many entries it covers, all from the first on.' })
  size!: number;

  @Field(() => String, {
    description: 'Root of the Merkle tree over them (RFC 9162), in hexadecimal digits.',
  })
  root!: string;

  @Field(() => LocalDate, { description: 'The day on which it was signed, UTC.' })
  on!: string;

  @Field(() => String, { description: 'Ed25519 signature, in hexadecimal digits.' })
  signature!: string;

  @Field(() => String, { description: 'The public key that it was signed with, in hexadecimal digits.' })
  key!: string;
}
