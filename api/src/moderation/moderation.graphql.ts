/** The moderators' room in the API. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Asked } from '../gate/context.ts';
import { ConfirmedFindingInput } from '../intake/finding.ts';
import { readItem } from '../library/item.ts';
import { Publication } from '../library/publication.ts';
import { selectionOf } from '../library/selection.ts';
import { Marking } from '../library/publication.ts';
import { approveSubmission } from './approveSubmission.ts';
import { fellBelow } from './fellBelow.ts';
import { FellBelow } from './fellBelowShown.ts';
import { narrowPublication } from './narrowPublication.ts';
import { refuseSubmission } from './refuseSubmission.ts';
import { returnSubmission } from './returnSubmission.ts';
import { ReviewItem, ReviewReasonInput, Slot } from './reviewItem.ts';
import { reviewItem, reviewQueue } from './reviewQueue.ts';
import { nextSlot } from './slots.ts';
import { withdrawPublication } from './withdrawPublication.ts';

@Resolver()
export class ModerationResolver {
  @Query(() => [ReviewItem], {
    description: 'For moderators: submissions waiting for a decision or a slot, longest waiting first.',
  })
  reviewQueue(@Ctx() asked: Asked): Promise<readonly ReviewItem[]> {
    return reviewQueue(asked);
  }

  @Query(() => ReviewItem, { description: 'For moderators: one submission.' })
  reviewItem(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'The id of the submitted revision.' }) id: string,
  ): Promise<ReviewItem> {
    return reviewItem(asked, id);
  }

  @Query(() => [FellBelow], {
    description:
      'For moderators: released anonymous publications that fewer than 11 councils could have written by now, by the facts that they show.',
  })
  fellBelow(@Ctx() asked: Asked): Promise<readonly FellBelow[]> {
    return fellBelow(asked);
  }

  @Query(() => Slot, { description: 'For contributors and moderators: the next slot.' })
  nextSlot(@Ctx() asked: Asked): Promise<Slot> {
    return nextSlot(asked);
  }

  @Mutation(() => ReviewItem, {
    description:
      'For moderators: approves for the next slot or, where urgent, for release at once (which discloses nothing).',
  })
  approveSubmission(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'The id of the submitted revision.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that is approved (R5).' }) version: number,
    @Arg('urgent', () => Boolean, { description: 'Release at once.' }) urgent: boolean,
    @Arg('confirmed', () => [ConfirmedFindingInput], {
      defaultValue: [],
      description: 'Every finding that stands, as read and confirmed; refused while one is missing (A5).',
    })
    confirmed: ConfirmedFindingInput[],
    @Arg('pictures', () => [ID], {
      defaultValue: [],
      description:
        'Ids of all its pictures, each looked at and found to name nobody; refused while one is missing (A10).',
    })
    pictures: string[],
  ): Promise<ReviewItem> {
    return approveSubmission(asked, { id, version, urgent, confirmed, pictures });
  }

  @Mutation(() => ReviewItem, { description: 'For moderators: sends back with reasons.' })
  returnSubmission(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'The id of the submitted revision.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that is sent back (R5).' }) version: number,
    @Arg('reasons', () => [ReviewReasonInput], { description: 'At least one reason.' })
    reasons: ReviewReasonInput[],
  ): Promise<ReviewItem> {
    return returnSubmission(asked, { id, version, reasons });
  }

  @Mutation(() => ReviewItem, { description: 'For moderators: refuses with a reason.' })
  refuseSubmission(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'The id of the submitted revision.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that is refused (R5).' }) version: number,
    @Arg('reason', () => String, { description: 'The reason, which the contributor sees.' }) reason: string,
  ): Promise<ReviewItem> {
    return refuseSubmission(asked, { id, version, reason });
  }

  @Mutation(() => Publication, {
    description:
      'For moderators: narrows the marking of a publication at once; nobody gains sight of it (V2).',
  })
  async narrowPublication(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'The id of the publication.' }) id: string,
    @Arg('marking', () => Marking, {
      description:
        'The narrower marking: GREEN for CLEAR, AMBER_STRICT or RED for AMBER, RED for AMBER_STRICT where no circle is named.',
    })
    marking: Marking,
    @Arg('reason', () => String, {
      description: 'The reason, which those who still see it read as what changed.',
    })
    reason: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Partial<Publication>> {
    const narrowed = await narrowPublication(asked, { id, marking, reason });
    // As with a withdrawal: the worker does it within a second.
    return { ...(await readItem(asked, narrowed, selectionOf(info))), marking };
  }

  @Mutation(() => Publication, { description: 'For moderators: withdraws a publication at once.' })
  async withdrawPublication(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'The id of the publication.' }) id: string,
    @Arg('reason', () => String, { description: 'The reason, which those who were alerted see.' })
    reason: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Partial<Publication>> {
    const withdrawn = await withdrawPublication(asked, { id, reason });
    // The worker does it within a second; the answer says what was asked for and is as good as done.
    return {
      ...(await readItem(asked, withdrawn, selectionOf(info))),
      withdrawn: true,
      withdrawalReason: reason,
    };
  }
}
