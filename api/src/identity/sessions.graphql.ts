/** Sessions as their owners, and the leads of the authority that they act with, see and end them. */
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Asked } from '../gate/context.ts';
import { DateTime, LocalDate } from '../library/scalars.ts';
import { endOtherSessions } from './endOtherSessions.ts';
import { endSession } from './endSession.ts';
import { Membership } from './identity.graphql.ts';
import { readSessions, readSessionsOf } from './readSessions.ts';

@ObjectType({ description: 'An open session.' })
export class Session {
  @Field(() => ID, { description: 'Its permanent id.', simple: true })
  id!: string;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.', simple: true })
  current!: boolean;

  @Field(() => String, {
    description:
      'Family of browser and system, such as "Firefox on Windows"; empty where they are not known.',
    simple: true,
  })
  device!: string;

  @Field(() => Membership, {
    nullable: true,
    description: 'The membership that it acts with; null without one.',
    simple: true,
  })
  membership!: Membership | null;

  @Field(() => LocalDate, { description: 'The day of the sign-in.', simple: true })
  openedOn!: string;

  @Field(() => DateTime, { description: 'The hour in which it was last used.', simple: true })
  seenHour!: string;

  @Field(() => DateTime, { description: 'The full hour at which it ends whatever happens.', simple: true })
  expiresAt!: string;
}

@Resolver()
export class SessionsResolver {
  @Query(() => [Session], { description: "The viewer's own open sessions, the asking one first." })
  sessions(@Ctx() asked: Asked): Promise<readonly Session[]> {
    return readSessions(asked);
  }

  @Query(() => [Session], {
    description: "Open sessions of one of the own authority's people that act with it (leads).",
  })
  sessionsOf(
    @Arg('personId', () => ID, { description: 'The id of the person.' }) personId: string,
    @Ctx() asked: Asked,
  ): Promise<readonly Session[]> {
    return readSessionsOf(asked, personId);
  }

  @Mutation(() => ID, {
    description: 'Ends a session at once: an own one, or (leads) one that acts with the own authority.',
  })
  endSession(
    @Arg('id', () => ID, { description: 'The id of the session.' }) id: string,
    @Ctx() asked: Asked,
  ): Promise<string> {
    return endSession(asked, id);
  }

  @Mutation(() => Int, {
    description: 'Ends all own sessions but the asking one; answers how many those were.',
  })
  endOtherSessions(@Ctx() asked: Asked): Promise<number> {
    return endOtherSessions(asked);
  }
}
