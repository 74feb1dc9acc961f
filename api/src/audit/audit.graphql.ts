/** What can be asked of the audit log. The file to check it with is downloaded at /audit/log.json. */
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Asked } from '../gate/context.ts';
import { auditEntries } from './auditEntries.ts';
import { AuditEntryPage, AuditHead } from './auditEntry.ts';
import { auditHeads } from './auditHeads.ts';

@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryPage, {
    description:
      'The audit log, newest first: for leads what concerns their authority; for moderators what moderators do and what is released; for stewards what stewards do, accounts and rights, and nothing of submissions.',
  })
  auditEntries(
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Ctx() asked: Asked,
  ): Promise<AuditEntryPage> {
    return auditEntries(asked, { first, after });
  }

  @Query(() => [AuditHead], {
    description:
      'The latest signed heads of the audit log, newest first, for every member and platform role.',
  })
  auditHeads(
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 50.' }) first: number,
    @Ctx() asked: Asked,
  ): Promise<readonly AuditHead[]> {
    return auditHeads(asked, first);
  }
}
