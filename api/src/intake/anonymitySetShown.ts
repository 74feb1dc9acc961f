/**
 * How many councils could have written something (A4): for its contributor with what it costs, what mends it and what its
 * earlier publications add; for a moderator only what is shown. Two types, so that the linked number, which would tell that
 * two items share an author, cannot be asked for by anybody else.
 */
import type { NarrowingFact, Step } from '@moot/anonymity';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'A fact that narrows an anonymity set, and what it costs.',
})
export class FactCost {
  @Field(() => String, {
    description:
      'The fact: `nation`, `tier`, `region`, `populationBand`, `month`, `supplier`, `service`, `asset` or `finding`.',
  })
  fact!: NarrowingFact;

  @Field(() => Int, { description: 'How many councils it would be without this fact, all else as it is.' })
  without!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Less of one fact.' })
export class AnonymityStep {
  @Field(() => String, { description: 'The fact, as in `FactCost`.' })
  fact!: NarrowingFact;

  @Field(() => String, {
    description:
      '`quarter` or `year` instead of a month, `nation` instead of a region, or `none`: not at all.',
  })
  to!: Step['to'];

  @Field(() => Int, { description: 'How many councils it is after this step and those before it.' })
  councils!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The anonymity set with all that the contributor has published before, as if a reader had linked it. For the contributor alone.',
})
export class LinkedJudgement {
  @Field(() => Int, { description: 'How many councils could have written all of it.' })
  councils!: number;

  @Field(() => String, { description: '`enough`, `few` (a warning) or `too_few` (stops before submitting).' })
  verdict!: string;

  @Field(() => Int, {
    description: 'How many other anonymous publications are weighed, those that wait for release among them.',
  })
  publications!: number;

  @Field(() => [AnonymityStep], {
    description:
      'The smallest change to this submission that mends it; empty where none is needed or none does.',
  })
  steps!: readonly AnonymityStep[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many councils could have written an anonymous publication, given all that it shows (A4).',
})
export class DisclosedSet {
  @Field(() => Int, { description: 'The number of councils, counting those that share an IT service once.' })
  councils!: number;

  @Field(() => Int, { description: 'Below this number nothing is released anonymously: 11.' })
  floor!: number;

  @Field(() => String, { description: '`enough`, `few` (a warning) or `too_few` (blocks).' })
  verdict!: string;

  @Field(() => [FactCost], { description: 'Every fact that narrows it, the one that costs most first.' })
  facts!: readonly FactCost[];
}

@ObjectType('AnonymitySet', {
  simpleResolvers: true,
  description:
    'How many councils could have written an anonymous publication, given all that it shows (A4), as its contributor sees it.',
})
export class AnonymitySetShown extends DisclosedSet {
  @Field(() => AnonymityStep, {
    nullable: true,
    description: 'The smallest step that mends it; null where none is needed, or no single one does.',
  })
  step!: AnonymityStep | null;

  @Field(() => [AnonymityStep], {
    description:
      'The smallest change that mends it: that step, or several where no single one does; empty where nothing does.',
  })
  steps!: readonly AnonymityStep[];

  @Field(() => LinkedJudgement, {
    nullable: true,
    description: 'The judgement with the earlier publications; null where there are none.',
  })
  linked!: LinkedJudgement | null;
}
