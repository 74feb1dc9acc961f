/** Types and resolvers about whoever asks. */
import {
  Arg,
  Ctx,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql';
import type { Asked } from '../gate/context.ts';
import { Authority } from '../register/authority.ts';
import { actAs } from './actAs.ts';
import { ApiToken, CreatedToken, TokenMarking } from './apiToken.ts';
import { createApiToken } from './createApiToken.ts';
import { readApiTokens } from './readApiTokens.ts';
import { readViewer } from './readViewer.ts';
import { revokeApiToken } from './revokeApiToken.ts';

/** What somebody acts as at this moment. */
export enum ViewerRole {
  visitor = 'visitor',
  peer = 'peer',
  moderator = 'moderator',
  steward = 'steward',
}
registerEnumType(ViewerRole, {
  name: 'ViewerRole',
  description: 'What somebody acts as at this moment.',
  valuesConfig: {
    visitor: { description: 'Not signed in, or without a membership.' },
    peer: { description: 'With a membership of an authority.' },
    moderator: { description: 'A moderator at DSIT.' },
    steward: { description: 'A steward or officer at DSIT.' },
  },
});

/** The role of a membership. */
export enum MembershipRole {
  reader = 'reader',
  contributor = 'contributor',
  lead = 'lead',
}
registerEnumType(MembershipRole, {
  name: 'MembershipRole',
  description: 'The role of a membership; each includes the one before.',
  valuesConfig: {
    reader: { description: 'Reads.' },
    contributor: { description: 'Reads and writes submissions.' },
    lead: { description: 'Security lead: also manages people, watchlist and webhooks.' },
  },
});

@ObjectType({ description: 'A person as colleagues see them.' })
export class Person {
  @Field(() => ID, { description: 'Their permanent id.', simple: true })
  id!: string;

  @Field(() => String, { description: 'Their name.', simple: true })
  name!: string;
}

@ObjectType({ description: 'The authority and role that a person acts with.' })
export class Membership {
  @Field(() => ID, { description: 'Its permanent id.', simple: true })
  id!: string;

  @Field(() => Authority, { description: 'The authority.', simple: true })
  authority!: Authority;

  @Field(() => MembershipRole, { description: 'The role there.', simple: true })
  role!: MembershipRole;
}

@ObjectType({ description: 'Whoever asks.' })
export class Viewer {
  @Field(() => ViewerRole, { description: 'What the viewer acts as.', simple: true })
  role!: ViewerRole;

  @Field(() => Person, {
    nullable: true,
    description: 'Who is signed in; null for a visitor who is not.',
    simple: true,
  })
  person!: Person | null;

  @Field(() => Membership, {
    nullable: true,
    description: 'The membership acted with; null without one.',
    simple: true,
  })
  membership!: Membership | null;

  @Field(() => [Membership], { description: 'All memberships that the viewer can switch to.', simple: true })
  memberships!: Membership[];

  @Field(() => Boolean, {
    description:
      'Whether the authority acted for is suspended: it then sees what a visitor sees, and its own submissions.',
    simple: true,
  })
  suspended!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is suspended, in the words of the steward who did it; null unless it is.',
    simple: true,
  })
  suspendedBecause!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the viewer is a steward named for unsealing.',
    simple: true,
  })
  officer!: boolean;
}

@Resolver()
export class IdentityResolver {
  @Query(() => Viewer, { description: 'Whoever asks.' })
  viewer(@Ctx() { caller, services }: Asked): Promise<Viewer> {
    return readViewer(services.database, caller);
  }

  @Mutation(() => Viewer, { description: "Acts with another of the viewer's own memberships." })
  actAs(
    @Arg('membershipId', () => ID, { description: 'The id of the membership.' }) membershipId: string,
    @Ctx() { caller, services }: Asked,
  ): Promise<Viewer> {
    return actAs(services, caller, membershipId);
  }

  @Query(() => [ApiToken], { description: 'The API tokens of the own authority, newest first (leads).' })
  apiTokens(@Ctx() asked: Asked): Promise<readonly ApiToken[]> {
    return readApiTokens(asked);
  }

  @Mutation(() => CreatedToken, { description: 'Creates an API token of the own authority (leads).' })
  createApiToken(
    @Arg('name', () => String, { description: 'What to call it, at most 80 characters.' }) name: string,
    @Arg('upTo', () => TokenMarking, { description: 'The highest marking that it reads.' })
    upTo: TokenMarking,
    @Arg('alerts', () => Boolean, {
      description: "Whether it also reads the authority's alerts and watchlist.",
    })
    alerts: boolean,
    @Arg('days', () => Int, { description: 'For how many days it works, 1 to 365.' }) days: number,
    @Ctx() asked: Asked,
  ): Promise<CreatedToken> {
    return createApiToken(asked, { name, upTo, alerts, days });
  }

  @Mutation(() => ID, { description: 'Revokes an API token of the own authority at once (leads).' })
  revokeApiToken(
    @Arg('id', () => ID, { description: 'The id of the token.' }) id: string,
    @Ctx() asked: Asked,
  ): Promise<string> {
    return revokeApiToken(asked, id);
  }
}
