/** What can be asked about those who take part. */
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Asked } from '../gate/context.ts';
import { Authority, Circle } from './authority.ts';
import { countEnrolled } from './countEnrolled.ts';
import { readAuthorities } from './readAuthorities.ts';
import { readCircles } from './readCircles.ts';
import { RedactionList, redactionList, setRedactionList } from './redactionList.ts';

@Resolver()
export class RegisterResolver {
  @Query(() => [Authority], {
    description: 'Enrolled authorities whose name contains the words, for choosing an audience.',
  })
  authorities(
    @Arg('name', () => String, { description: 'At least two characters.' }) name: string,
    @Ctx() asked: Asked,
  ): Promise<readonly Authority[]> {
    return readAuthorities(asked, name);
  }

  @Query(() => [Circle], { description: "All circles, the viewer's own first." })
  circles(@Ctx() asked: Asked): Promise<readonly Circle[]> {
    return readCircles(asked);
  }

  @Query(() => Int, { description: 'How many authorities take part today.' })
  enrolledAuthorities(@Ctx() asked: Asked): Promise<number> {
    return countEnrolled(asked);
  }

  @Query(() => RedactionList, {
    description: 'For contributors and leads: words that must never leave their authority (A5).',
  })
  redactionList(@Ctx() asked: Asked): Promise<RedactionList> {
    return redactionList(asked);
  }

  @Mutation(() => RedactionList, {
    description: 'For leads: sets the words that must never leave their authority, all of them.',
  })
  setRedactionList(
    @Ctx() asked: Asked,
    @Arg('terms', () => [String], {
      description:
        'At most 500, each of 2 to 100 characters with at most two `*`; upper and lower case are alike.',
    })
    terms: string[],
    @Arg('version', () => Int, { description: 'The version that the change is based on (R5).' })
    version: number,
  ): Promise<RedactionList> {
    return setRedactionList(asked, { terms, version });
  }
}
