/** Counts of authorities as anybody sees them, and what an authority itself said. */
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'A count of authorities as it was last published, at a slot and after at least five had changed it (A7).',
})
export class CountShown {
  @Field(() => String, {
    description: '`fewer_than_10`, or a multiple of 5 from 10 on: that many or more.',
  })
  shown!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "What the viewer's own authority says of a publication; nobody else is shown it.",
})
export class OurSay {
  @Field(() => ID, { description: 'The id of the publication.' })
  publicationId!: string;

  @Field(() => Boolean, {
    description:
      'Whether it says "it happened to us too" of an incident, "we use this" of a supplier warning.',
  })
  also!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What became of a released submission: the published counts that its readers see, and no more (A7).',
})
export class Effects {
  @Field(() => CountShown, { description: 'Authorities whose people have opened it.' })
  readers!: CountShown;

  @Field(() => CountShown, {
    nullable: true,
    description: 'Authorities that say "it happened to us too" or "we use this"; null for a case study.',
  })
  also!: CountShown | null;

  @Field(() => Int, { description: 'Questions of members that it answered, as its readers see them.' })
  questions!: number;
}

/** What is counted. */
export type Counted = 'also' | 'read';

/** A published count of `p`, library.publication, as SQL; the words of a missing row are those of nobody counted. */
export const countJson = (what: Counted): string => `json_build_object('shown', coalesce(
    (select nullif(c.shown, 0)::text from library.published_count c where c.publication_id = p.id and c.what = '${what}'),
    'fewer_than_10'))`;

/** Before anything was published of it. */
export const fewerThanTen: CountShown = { shown: 'fewer_than_10' };
