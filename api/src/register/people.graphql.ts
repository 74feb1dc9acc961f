/** People and roles in the API: an authority's own, by its leads; those at DSIT, by stewards; and how they come in. */
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Asked } from '../gate/context.ts';
import { MembershipRole, Viewer } from '../identity/identity.graphql.ts';
import { acceptInvitation } from './acceptInvitation.ts';
import { answerJoiningRequest } from './answerJoiningRequest.ts';
import { askToJoin } from './askToJoin.ts';
import { Authority } from './authority.ts';
import { cancelInvitation } from './cancelInvitation.ts';
import { changeRole } from './changeRole.ts';
import { endPlatformRole } from './endPlatformRole.ts';
import { invitePerson } from './invitePerson.ts';
import { invitePlatformPerson } from './invitePlatformPerson.ts';
import { readInvitations } from './inviting.ts';
import { leaveAuthority } from './leaveAuthority.ts';
import {
  CreatedInvitation,
  Invitation,
  InvitationOffer,
  JoiningRequest,
  MembershipRecord,
  PlatformPerson,
} from './people.ts';
import { readInvitationOffer } from './readInvitationOffer.ts';
import { readAuthoritiesToJoin, readJoiningRequests, readMyJoiningRequests } from './readJoining.ts';
import { readAuthorityPeople, readPeople, readPlatformPeople } from './readPeople.ts';
import { removePerson } from './removePerson.ts';
import { withdrawJoiningRequest } from './withdrawJoiningRequest.ts';

@Resolver()
export class PeopleResolver {
  @Query(() => [MembershipRecord], {
    description: 'For members: the people of the authority that the viewer acts for.',
  })
  people(@Ctx() asked: Asked): Promise<readonly MembershipRecord[]> {
    return readPeople(asked);
  }

  @Query(() => [MembershipRecord], {
    description: 'For stewards: the people of an authority, those who left it last.',
  })
  authorityPeople(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'The id of the authority.' }) id: string,
  ): Promise<readonly MembershipRecord[]> {
    return readAuthorityPeople(asked, id);
  }

  @Query(() => [PlatformPerson], { description: 'For stewards: moderators, stewards and officers.' })
  platformPeople(@Ctx() asked: Asked): Promise<readonly PlatformPerson[]> {
    return readPlatformPeople(asked);
  }

  @Query(() => [Invitation], {
    description:
      "Open invitations. For leads: their own authority's. For stewards: those of leads and of moderators.",
  })
  invitations(@Ctx() asked: Asked): Promise<readonly Invitation[]> {
    return readInvitations(asked);
  }

  @Query(() => InvitationOffer, {
    description: 'What the link of an invitation offers, for whoever holds it and is signed in.',
  })
  invitationOffer(
    @Ctx() asked: Asked,
    @Arg('token', () => String, { description: 'The last part of the link.' }) token: string,
  ): Promise<InvitationOffer> {
    return readInvitationOffer(asked, token);
  }

  @Query(() => [JoiningRequest], { description: 'For leads: who asks to join their authority.' })
  joiningRequests(@Ctx() asked: Asked): Promise<readonly JoiningRequest[]> {
    return readJoiningRequests(asked);
  }

  @Query(() => [JoiningRequest], { description: 'For whoever is signed in: whom they asked to join.' })
  myJoiningRequests(@Ctx() asked: Asked): Promise<readonly JoiningRequest[]> {
    return readMyJoiningRequests(asked);
  }

  @Query(() => [Authority], {
    description:
      'For whoever is signed in without a membership: authorities to ask, by the domain of the address that the provider vouches for. It grants nothing.',
  })
  authoritiesToJoin(@Ctx() asked: Asked): Promise<readonly Authority[]> {
    return readAuthoritiesToJoin(asked);
  }

  @Mutation(() => CreatedInvitation, { description: 'For leads: invites somebody into their authority.' })
  invitePerson(
    @Ctx() asked: Asked,
    @Arg('email', () => String, {
      description: 'Where the link will be sent: a note, compared with nothing.',
    })
    email: string,
    @Arg('name', () => String, { description: 'Their name.' }) name: string,
    @Arg('role', () => MembershipRole, { description: 'The role that the link gives.' }) role: MembershipRole,
  ): Promise<CreatedInvitation> {
    return invitePerson(asked, { email, name, role });
  }

  @Mutation(() => ID, {
    description:
      "Takes back an open invitation. For leads: their own authority's. For stewards: those of first leads and of moderators.",
  })
  cancelInvitation(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'The id of the invitation.' }) id: string,
  ): Promise<string> {
    return cancelInvitation(asked, id);
  }

  @Mutation(() => Viewer, {
    description: 'Takes up an invitation, for whoever holds its link, is signed in and has no platform role.',
  })
  acceptInvitation(
    @Ctx() asked: Asked,
    @Arg('token', () => String, { description: 'The last part of the link.' }) token: string,
  ): Promise<Viewer> {
    return acceptInvitation(asked, token);
  }

  @Mutation(() => MembershipRecord, {
    description: 'For leads: changes the role of somebody of their authority. The last lead stays one.',
  })
  changeRole(
    @Ctx() asked: Asked,
    @Arg('membershipId', () => ID, { description: 'The id of the membership.' }) membershipId: string,
    @Arg('role', () => MembershipRole, { description: 'The new role.' }) role: MembershipRole,
  ): Promise<MembershipRecord> {
    return changeRole(asked, membershipId, role);
  }

  @Mutation(() => ID, {
    description: 'For leads: ends a membership of their authority, and the sessions that act with it.',
  })
  removePerson(
    @Ctx() asked: Asked,
    @Arg('membershipId', () => ID, { description: 'The id of the membership.' }) membershipId: string,
  ): Promise<string> {
    return removePerson(asked, membershipId);
  }

  @Mutation(() => Viewer, {
    description: "Ends the viewer's own membership of the authority acted for. The last lead cannot leave.",
  })
  leaveAuthority(@Ctx() asked: Asked): Promise<Viewer> {
    return leaveAuthority(asked);
  }

  @Mutation(() => JoiningRequest, {
    description:
      'For whoever is signed in without a membership: asks one of `authoritiesToJoin` to be let in.',
  })
  askToJoin(
    @Ctx() asked: Asked,
    @Arg('authorityId', () => ID, { description: 'The id of the authority.' }) authorityId: string,
  ): Promise<JoiningRequest> {
    return askToJoin(asked, authorityId);
  }

  @Mutation(() => ID, { description: 'Takes back what one asked.' })
  withdrawJoiningRequest(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'The id of the request.' }) id: string,
  ): Promise<string> {
    return withdrawJoiningRequest(asked, id);
  }

  @Mutation(() => ID, { description: 'For leads: lets in somebody who asked, or does not.' })
  answerJoiningRequest(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'The id of the request.' }) id: string,
    @Arg('role', () => MembershipRole, {
      nullable: true,
      description: 'The role that they get; null refuses.',
    })
    role: MembershipRole | null,
  ): Promise<string> {
    return answerJoiningRequest(asked, id, role ?? null);
  }

  @Mutation(() => CreatedInvitation, {
    description: 'For stewards: invites a moderator. Stewards and officers are named by the operator.',
  })
  invitePlatformPerson(
    @Ctx() asked: Asked,
    @Arg('email', () => String, {
      description: 'Where the link will be sent: a note, compared with nothing.',
    })
    email: string,
    @Arg('name', () => String, { description: 'Their name.' }) name: string,
    @Arg('role', () => String, { description: 'Only `moderator`.' }) role: string,
  ): Promise<CreatedInvitation> {
    return invitePlatformPerson(asked, { email, name, role });
  }

  @Mutation(() => ID, {
    description: "For stewards: ends a moderator's role. Stewards and officers are the operator's.",
  })
  endPlatformRole(
    @Ctx() asked: Asked,
    @Arg('personId', () => ID, { description: 'The id of the person.' }) personId: string,
  ): Promise<string> {
    return endPlatformRole(asked, personId);
  }
}
