/**
 * A publication as its readers see it. All of it comes from the library's own rows, so one class serves readers,
 * previews and live changes alike; a read fills only the fields that were asked for.
 */
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

import { CountShown } from '../counts/count.ts';
import { AttachedFile } from './attachedFile.ts';
import { Product, SupplierName } from '../suppliers/supplier.ts';
import { AnsweredQuestion } from './answeredQuestion.ts';
import { Json, LocalDate } from './scalars.ts';

/** The three kinds, by their codes in packages/content. */
export enum Kind {
  incident = 'incident',
  supplier_warning = 'supplier_warning',
  case_study = 'case_study',
}
registerEnumType(Kind, {
  name: 'Kind',
  description: 'The three kinds of publication.',
  valuesConfig: {
    incident: { description: 'Something that went wrong, nearly did, or went well when it mattered.' },
    supplier_warning: {
      description: "A weakness or failure of a supplier's product, with what to do and by when.",
    },
    case_study: { description: 'A control that an authority put in place, with its result.' },
  },
});

export enum Marking {
  CLEAR = 'CLEAR',
  GREEN = 'GREEN',
  AMBER = 'AMBER',
  AMBER_STRICT = 'AMBER_STRICT',
  RED = 'RED',
}
registerEnumType(Marking, {
  name: 'Marking',
  description: 'Traffic Light Protocol 2.0, as Moot keeps it (V2).',
  valuesConfig: {
    CLEAR: { description: 'Anyone may read it.' },
    GREEN: { description: 'Every member of Moot may read it.' },
    AMBER: { description: 'Members of the authorities and circles that it names.' },
    AMBER_STRICT: {
      description:
        "Contributors and leads of the authorities and circles that it names (narrower than TLP's own rule).",
    },
    RED: {
      description: "Leads of the authorities that it names (wider than TLP's individual recipients).",
    },
  },
});

export enum Attribution {
  named = 'named',
  anonymous = 'anonymous',
  source = 'source',
}
registerEnumType(Attribution, {
  name: 'Attribution',
  description: 'Whether and how a publication says who contributed it.',
  valuesConfig: {
    named: { description: 'By name: the byline says who.' },
    anonymous: { description: 'Nobody is told who, the moderators included.' },
    source: { description: 'An import from a trusted source.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A supplier, and perhaps one of its products, that a publication is about.',
})
export class PublicationSupplier {
  @Field(() => SupplierName, { description: 'The supplier.' })
  supplier!: SupplierName;

  @Field(() => Product, { nullable: true, description: 'The product, where one is named.' })
  product!: Product | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What an anonymous publication shows of its contributor; a null fact is withheld.',
})
export class Disclosed {
  @Field(() => String, { nullable: true, description: 'The nation.' })
  nation!: string | null;

  @Field(() => String, { nullable: true, description: 'The tier of council.' })
  tier!: string | null;

  @Field(() => String, { nullable: true, description: 'The region.' })
  region!: string | null;

  @Field(() => String, { nullable: true, description: 'The population band.' })
  populationBand!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An authority or circle that a publication names as its audience.',
})
export class AudienceEntry {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is a circle.' })
  circle!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Why the viewer may read something: a code that the language catalogues word, and what it needs.',
})
export class Because {
  @Field(() => String, {
    description:
      'The rule: `clear`, `green`, `audience_authority`, `audience_circle`, `moderator`, `steward`.',
  })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the authority or circle through which it holds, where there is one.',
  })
  through!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'An earlier or the present revision of a publication.' })
export class Revision {
  @Field(() => Int, { description: 'Counts from 1.' })
  number!: number;

  @Field(() => String, {
    nullable: true,
    description: "What changed, in the contributor's or source's words.",
  })
  changeNote!: string | null;

  @Field(() => LocalDate, { description: 'When it was released.' })
  releasedOn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A released incident, supplier warning or case study.' })
export class Publication {
  @Field(() => ID, { description: 'Random; tells nothing.' })
  id!: string;

  @Field(() => Kind, { description: 'Which of the three kinds.' })
  kind!: `${Kind}`;

  @Field(() => Marking, { description: 'The marking.' })
  marking!: `${Marking}`;

  @Field(() => String, {
    description: 'The marking as TLP writes it, such as `TLP:AMBER+STRICT`; it stands on every copy (V3).',
  })
  label!: string;

  @Field(() => String, { description: 'The title.' })
  title!: string;

  @Field(() => String, { description: 'One or two sentences.' })
  summary!: string;

  @Field(() => String, { nullable: true, description: 'Severity code, where the kind has one.' })
  severity!: string | null;

  @Field(() => String, { nullable: true, description: 'Status code of a supplier warning.' })
  status!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of an incident: `incident`, `near_miss` or `went_well`.',
  })
  outcome!: string | null;

  @Field(() => [String], { description: 'Playbook theme codes.' })
  themes!: readonly string[];

  @Field(() => [String], { description: 'Connected-place asset codes.' })
  assets!: readonly string[];

  @Field(() => [String], { description: 'Council service codes.' })
  services!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description:
      'When the incident happened, coarse: `2026-03`, `2026-Q1`, `2026-spring` or `2026`; null where unknown or withheld.',
  })
  occurred!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Of a supplier warning: the day by which to act.' })
  actBy!: string | null;

  @Field(() => Attribution, { description: 'Whether and how it says who contributed it.' })
  attribution!: `${Attribution}`;

  @Field(() => String, {
    nullable: true,
    description: 'The released words that name a contributor or source; null when anonymous.',
  })
  byline!: string | null;

  @Field(() => Disclosed, { description: 'What it shows of its contributor.' })
  disclosed!: Disclosed;

  @Field(() => LocalDate, { description: 'The day of the first release.' })
  releasedOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day of the newest revision, when there was one after the first.',
  })
  revisedOn!: string | null;

  @Field(() => Int, { description: 'The number of the newest revision.' })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'What changed in the newest revision.' })
  changeNote!: string | null;

  @Field(() => Boolean, { description: 'Whether it has been withdrawn; only a moderator ever sees true.' })
  withdrawn!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawalReason!: string | null;

  @Field(() => Json, { description: 'The fields of its kind, as declared in packages/content.' })
  content!: unknown;

  @Field(() => [AudienceEntry], {
    description: 'The authorities and circles that it names; empty for CLEAR and GREEN.',
  })
  audience!: readonly AudienceEntry[];

  @Field(() => [PublicationSupplier], { description: 'Suppliers and products that it is about.' })
  suppliers!: readonly PublicationSupplier[];

  @Field(() => [AttachedFile], { description: 'Its files, in the order of its contributor; at most five.' })
  files!: readonly AttachedFile[];

  @Field(() => [Revision], { description: 'All revisions, newest first.' })
  revisions!: readonly Revision[];

  @Field(() => Because, { description: 'Why the viewer can read it.' })
  because!: Because;

  @Field(() => CountShown, {
    nullable: true,
    description:
      'Authorities that say "it happened to us too" of an incident or "we use this" of a supplier warning; null for a case study.',
  })
  also!: CountShown | null;

  @Field(() => CountShown, { description: 'Authorities whose people have opened it.' })
  readers!: CountShown;

  @Field(() => [AnsweredQuestion], {
    description: 'Questions of members that its contributor answered, oldest first (A8).',
  })
  questions!: readonly AnsweredQuestion[];
}

/** The marking as TLP writes it. */
export const labelOf = (marking: `${Marking}`): string =>
  `TLP:${marking === 'AMBER_STRICT' ? 'AMBER+STRICT' : marking}`;

@ObjectType({ simpleResolvers: true, description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page; opaque.' })
  endCursor!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of publications, newest first.' })
export class PublicationPage {
  @Field(() => [Publication], { description: 'The publications of this page.' })
  nodes!: readonly Partial<Publication>[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;

  @Field(() => String, {
    description:
      'Give it as `after` to libraryChanged: what came while the page was read is not missed (R2); opaque.',
  })
  liveCursor!: string;
}
