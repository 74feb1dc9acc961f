/** What can be asked about those who take part. */
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Asked } from '../gate/context.ts';
import { Authority, Circle } from './authority.ts';
import { countEnrolled } from './countEnrolled.ts';
import { readAuthorities } from './readAuthorities.ts';
import { readCircles } from './readCircles.ts';

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
}
