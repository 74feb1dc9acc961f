/** What stewards look after, in the API: authorities, circles and trusted sources. */
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Asked } from '../gate/context.ts';
import { LocalDate } from '../library/scalars.ts';
import { addToCircle } from './addToCircle.ts';
import {
  AuthorityRecord,
  AuthorityRecordPage,
  CircleRecord,
  Consequences,
  NewAuthorityInput,
  ReorganisationInput,
  Standing,
  TrustedSource,
} from './authorityRecord.ts';
import { authorityConsequences } from './authorityConsequences.ts';
import { changeCircle } from './changeCircle.ts';
import { createAuthority } from './createAuthority.ts';
import { createCircle } from './createCircle.ts';
import { endAuthority } from './endAuthority.ts';
import { enrolAuthority } from './enrolAuthority.ts';
import { nameTrustedSource } from './nameTrustedSource.ts';
import { CreatedInvitation } from './people.ts';
import { readAuthorityRecord, readAuthorityRecords } from './readAuthorityRecords.ts';
import { readCircleRecord } from './readCircleRecord.ts';
import { readTrustedSources } from './readTrustedSources.ts';
import { reorganisationConsequences } from './reorganisationConsequences.ts';
import { reorganise } from './reorganise.ts';
import { removeFromCircle } from './removeFromCircle.ts';
import { restoreAuthority } from './restoreAuthority.ts';
import { retireTrustedSource } from './retireTrustedSource.ts';
import { setItService } from './setItService.ts';
import { suspendAuthority } from './suspendAuthority.ts';

const itsId = { description: 'The id of the authority.' };
const itsVersion = { description: 'The version that the change is based on (R5).' };

@Resolver()
export class StewardshipResolver {
  @Query(() => AuthorityRecordPage, { description: 'For stewards: the register, by name.' })
  authorityRecords(
    @Ctx() asked: Asked,
    @Arg('name', () => String, { nullable: true, description: 'Only whose name contains these words.' })
    name: string | null,
    @Arg('standing', () => Standing, { nullable: true, description: 'Only with this standing.' })
    standing: Standing | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the page before.' })
    after: string | null,
  ): Promise<AuthorityRecordPage> {
    return readAuthorityRecords(asked, { name, standing, first, after });
  }

  @Query(() => AuthorityRecord, { description: 'For stewards: one authority.' })
  authorityRecord(@Ctx() asked: Asked, @Arg('id', () => ID, itsId) id: string): Promise<AuthorityRecord> {
    return readAuthorityRecord(asked, id);
  }

  @Query(() => CircleRecord, { description: 'For stewards and for members of the circle: who is in it.' })
  circleRecord(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'The id of the circle.' }) id: string,
  ): Promise<CircleRecord> {
    return readCircleRecord(asked, id);
  }

  @Query(() => [TrustedSource], {
    description: 'For members and platform roles: sources whose imports are released without a moderator.',
  })
  trustedSources(@Ctx() asked: Asked): Promise<readonly TrustedSource[]> {
    return readTrustedSources(asked);
  }

  @Query(() => Consequences, {
    description:
      'For stewards: what suspending, restoring or ending an authority will do, before it is done.',
  })
  authorityConsequences(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, itsId) id: string,
    @Arg('act', () => String, { description: '`suspend`, `restore` or `end`.' }) act: string,
  ): Promise<Consequences> {
    return authorityConsequences(asked, id, act);
  }

  @Query(() => Consequences, {
    description: 'For stewards: what a reorganisation will do, before it is done.',
  })
  reorganisationConsequences(
    @Ctx() asked: Asked,
    @Arg('input', () => ReorganisationInput, { description: 'The reorganisation.' })
    input: ReorganisationInput,
  ): Promise<Consequences> {
    return reorganisationConsequences(asked, input);
  }

  @Mutation(() => [AuthorityRecord], {
    description:
      'For stewards: lets authorities follow others. People keep what they could read, watchlists go to all successors, drafts and circles to the heir; no audience is touched. Answers the successors.',
  })
  reorganise(
    @Ctx() asked: Asked,
    @Arg('input', () => ReorganisationInput, { description: 'The reorganisation.' })
    input: ReorganisationInput,
  ): Promise<readonly AuthorityRecord[]> {
    return reorganise(asked, input);
  }

  @Mutation(() => CreatedInvitation, {
    description:
      'For stewards: invites the first lead of a listed authority, which is enrolled when they accept.',
  })
  enrolAuthority(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, itsId) id: string,
    @Arg('leadName', () => String, { description: "The lead's name." }) leadName: string,
    @Arg('leadEmail', () => String, {
      description: 'Where the link will be sent: a note, compared with nothing.',
    })
    leadEmail: string,
  ): Promise<CreatedInvitation> {
    return enrolAuthority(asked, { id, leadName, leadEmail });
  }

  @Mutation(() => AuthorityRecord, {
    description:
      'For stewards: suspends an authority. Its people stay signed in, see what a visitor sees, and read their own submissions.',
  })
  suspendAuthority(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, itsId) id: string,
    @Arg('reason', () => String, {
      description: 'Why, for its own people and for stewards: a line of at most 500 characters.',
    })
    reason: string,
    @Arg('version', () => Int, itsVersion) version: number,
  ): Promise<AuthorityRecord> {
    return suspendAuthority(asked, { id, reason, version });
  }

  @Mutation(() => AuthorityRecord, { description: 'For stewards: ends a suspension.' })
  restoreAuthority(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, itsId) id: string,
    @Arg('version', () => Int, itsVersion) version: number,
  ): Promise<AuthorityRecord> {
    return restoreAuthority(asked, { id, version });
  }

  @Mutation(() => AuthorityRecord, {
    description: 'For stewards: ends an authority that nobody follows, and all its memberships.',
  })
  endAuthority(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, itsId) id: string,
    @Arg('endedOn', () => LocalDate, { description: 'The first day on which it is no more.' })
    endedOn: string,
    @Arg('version', () => Int, itsVersion) version: number,
  ): Promise<AuthorityRecord> {
    return endAuthority(asked, { id, endedOn, version });
  }

  @Mutation(() => AuthorityRecord, { description: 'For stewards: adds an authority to the register.' })
  createAuthority(
    @Ctx() asked: Asked,
    @Arg('input', () => NewAuthorityInput, { description: 'What is known of it.' }) input: NewAuthorityInput,
  ): Promise<AuthorityRecord> {
    return createAuthority(asked, input);
  }

  @Mutation(() => AuthorityRecord, {
    description: 'For stewards: says which IT service an authority shares with others (A4).',
  })
  setItService(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, itsId) id: string,
    @Arg('itService', () => String, {
      nullable: true,
      description: 'The same word for all that share it; null for none.',
    })
    itService: string | null,
    @Arg('version', () => Int, itsVersion) version: number,
  ): Promise<AuthorityRecord> {
    return setItService(asked, { id, itService: itService ?? null, version });
  }

  @Mutation(() => CircleRecord, { description: 'For stewards: begins a circle.' })
  createCircle(
    @Ctx() asked: Asked,
    @Arg('name', () => String, { description: 'Its name.' }) name: string,
    @Arg('nameCy', () => String, { nullable: true, description: 'Its Welsh name.' }) nameCy: string | null,
    @Arg('about', () => String, { description: 'What it is for, in a sentence.' }) about: string,
  ): Promise<CircleRecord> {
    return createCircle(asked, { name, nameCy: nameCy ?? null, about });
  }

  @Mutation(() => CircleRecord, { description: 'For stewards: changes what a circle says of itself.' })
  changeCircle(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'The id of the circle.' }) id: string,
    @Arg('name', () => String, { description: 'Its name.' }) name: string,
    @Arg('nameCy', () => String, { nullable: true, description: 'Its Welsh name.' }) nameCy: string | null,
    @Arg('about', () => String, { description: 'What it is for, in a sentence.' }) about: string,
    @Arg('version', () => Int, itsVersion) version: number,
  ): Promise<CircleRecord> {
    return changeCircle(asked, { id, name, nameCy: nameCy ?? null, about, version });
  }

  @Mutation(() => CircleRecord, {
    description: 'For stewards: puts an authority into a circle; it sees what the circle sees.',
  })
  addToCircle(
    @Ctx() asked: Asked,
    @Arg('circleId', () => ID, { description: 'The id of the circle.' }) circleId: string,
    @Arg('authorityId', () => ID, itsId) authorityId: string,
  ): Promise<CircleRecord> {
    return addToCircle(asked, circleId, authorityId);
  }

  @Mutation(() => CircleRecord, { description: 'For stewards: takes an authority out of a circle.' })
  removeFromCircle(
    @Ctx() asked: Asked,
    @Arg('circleId', () => ID, { description: 'The id of the circle.' }) circleId: string,
    @Arg('authorityId', () => ID, itsId) authorityId: string,
  ): Promise<CircleRecord> {
    return removeFromCircle(asked, circleId, authorityId);
  }

  @Mutation(() => TrustedSource, { description: 'For stewards: names a trusted source.' })
  nameTrustedSource(
    @Ctx() asked: Asked,
    @Arg('code', () => String, { description: 'The code that the import names: lower case, with hyphens.' })
    code: string,
    @Arg('name', () => String, { description: 'Its name.' }) name: string,
    @Arg('byline', () => String, { description: 'The byline of what is imported from it.' }) byline: string,
    @Arg('url', () => String, { description: 'Where it publishes, https.' }) url: string,
  ): Promise<TrustedSource> {
    return nameTrustedSource(asked, { code, name, byline, url });
  }

  @Mutation(() => TrustedSource, {
    description: 'For stewards: retires a trusted source; nothing is imported from it any more.',
  })
  retireTrustedSource(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'The id of the source.' }) id: string,
  ): Promise<TrustedSource> {
    return retireTrustedSource(asked, id);
  }
}
