/** Counts of authorities in the API. */
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Asked } from '../gate/context.ts';
import { OurSay } from './count.ts';
import { noteRead } from './noteRead.ts';
import { ourSay } from './ourSay.ts';
import { sayAlso } from './sayAlso.ts';
import { unsayAlso } from './unsayAlso.ts';

@Resolver()
export class CountsResolver {
  @Query(() => OurSay, { description: "What the viewer's own authority says of a publication (members)." })
  ourSay(
    @Arg('publicationId', () => ID, { description: 'The id of the publication.' }) publicationId: string,
    @Ctx() asked: Asked,
  ): Promise<OurSay> {
    return ourSay(asked, publicationId);
  }

  @Mutation(() => OurSay, {
    description:
      'Says "it happened to us too" of an incident or "we use this" of a supplier warning, once for the own authority (contributors and leads).',
  })
  sayAlso(
    @Arg('publicationId', () => ID, { description: 'The id of the publication.' }) publicationId: string,
    @Ctx() asked: Asked,
  ): Promise<OurSay> {
    return sayAlso(asked, publicationId);
  }

  @Mutation(() => OurSay, { description: 'Takes that back (contributors and leads).' })
  unsayAlso(
    @Arg('publicationId', () => ID, { description: 'The id of the publication.' }) publicationId: string,
    @Ctx() asked: Asked,
  ): Promise<OurSay> {
    return unsayAlso(asked, publicationId);
  }

  @Mutation(() => ID, {
    description:
      'Counts the own authority among those that have read a publication, without saying who read it or when (members).',
  })
  noteRead(
    @Arg('publicationId', () => ID, { description: 'The id of the publication.' }) publicationId: string,
    @Ctx() asked: Asked,
  ): Promise<string> {
    return noteRead(asked, publicationId);
  }
}
