/** The officers' room in the API. */
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Asked } from '../gate/context.ts';
import { agreeUnsealing } from './agreeUnsealing.ts';
import { askUnsealing } from './askUnsealing.ts';
import { declineUnsealing } from './declineUnsealing.ts';
import { readUnsealed } from './readUnsealed.ts';
import { unsealings } from './readUnsealings.ts';
import { UnsealedContributor, Unsealing } from './unsealing.ts';

const itsId = { description: 'The id of the request.' };

@Resolver()
export class VaultResolver {
  @Query(() => [Unsealing], {
    description: 'For officers: requests to unseal, those that wait first, then the newest.',
  })
  unsealings(@Ctx() asked: Asked): Promise<readonly Unsealing[]> {
    return unsealings(asked);
  }

  @Mutation(() => Unsealing, {
    description:
      'For officers who have just proven who they are: asks who contributed an anonymous publication. Another officer must agree (A3).',
  })
  askUnsealing(
    @Ctx() asked: Asked,
    @Arg('publicationId', () => ID, { description: 'The id of the publication.' }) publicationId: string,
    @Arg('reason', () => String, { description: 'Why, at most 1,000 characters; officers read it.' })
    reason: string,
  ): Promise<Unsealing> {
    return askUnsealing(asked, { publicationId, reason });
  }

  @Mutation(() => Unsealing, {
    description:
      'For another officer, who has just proven who they are: agrees. It is opened within a second, and the contributor is told in the same moment.',
  })
  agreeUnsealing(@Ctx() asked: Asked, @Arg('id', () => ID, itsId) id: string): Promise<Unsealing> {
    return agreeUnsealing(asked, id);
  }

  @Mutation(() => Unsealing, {
    description: 'For officers: declines a request, or takes back the own one.',
  })
  declineUnsealing(@Ctx() asked: Asked, @Arg('id', () => ID, itsId) id: string): Promise<Unsealing> {
    return declineUnsealing(asked, id);
  }

  @Mutation(() => UnsealedContributor, {
    description:
      'For the two officers of an opened request, who have just proven who they are: who contributed. Each reading is written in the log.',
  })
  readUnsealed(@Ctx() asked: Asked, @Arg('id', () => ID, itsId) id: string): Promise<UnsealedContributor> {
    return readUnsealed(asked, id);
  }
}
