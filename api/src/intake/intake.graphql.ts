/** The intake in the API. */
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { onlyLive } from '../alerts/onlyLive.ts';
import type { Asked } from '../gate/context.ts';
import { Kind } from '../library/publication.ts';
import { Json } from '../library/scalars.ts';
import { correctSubmission } from './correctSubmission.ts';
import { createSubmission } from './createSubmission.ts';
import { deleteSubmission } from './deleteSubmission.ts';
import { FindingDecisionInput, ScanningWords } from './finding.ts';
import { Notice } from './notice.ts';
import { notices, readNotices } from './notices.ts';
import { saveSubmission } from './saveSubmission.ts';
import { FileInput, SharingInput, Submission } from './submission.ts';
import { submission, submissions } from './submissions.ts';
import { SubmissionsChanged } from './submissionsChanged.ts';
import { scanningWords } from './scanningWords.ts';
import { submitSubmission } from './submitSubmission.ts';
import { withdrawSubmission } from './withdrawSubmission.ts';

@Resolver()
export class IntakeResolver {
  @Query(() => [Submission], {
    description: "Submissions of the viewer's authority, those that need somebody first.",
  })
  submissions(@Ctx() asked: Asked): Promise<readonly Submission[]> {
    return submissions(asked);
  }

  @Query(() => Submission, { description: "One submission of the viewer's authority." })
  submission(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Submission> {
    return submission(asked, id);
  }

  @Query(() => ScanningWords, {
    description: 'For contributors and leads: what a scan in the browser must know besides its own lists.',
  })
  scanningWords(@Ctx() asked: Asked): Promise<ScanningWords> {
    return scanningWords(asked);
  }

  @Query(() => [Notice], {
    description: "Notices about the authority's submissions, newest first, at most 50.",
  })
  notices(@Ctx() asked: Asked): Promise<readonly Notice[]> {
    return notices(asked);
  }

  @Mutation(() => Submission, { description: 'Begins a draft.' })
  createSubmission(
    @Ctx() asked: Asked,
    @Arg('kind', () => Kind, { description: 'Which of the three kinds.' }) kind: `${Kind}`,
  ): Promise<Submission> {
    return createSubmission(asked, kind);
  }

  @Mutation(() => Submission, { description: 'Saves a draft. A sent-back submission becomes a draft again.' })
  saveSubmission(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that the change is based on (R5).' })
    version: number,
    @Arg('content', () => Json, {
      description: 'The fields of its kind; unknown fields are refused, missing ones are empty.',
    })
    content: unknown,
    @Arg('sharing', () => SharingInput, { description: 'How it is to be shared.' }) sharing: SharingInput,
    @Arg('decisions', () => [FindingDecisionInput], {
      nullable: true,
      description: 'Findings that do not identify anybody, all of them; absent, they stay as they were.',
    })
    decisions: FindingDecisionInput[] | null,
    @Arg('files', () => [FileInput], {
      nullable: true,
      description:
        'Files that stay, in the order in which readers will see them; others go. Absent, they stay as they were. New ones are sent to POST /files.',
    })
    files: FileInput[] | null,
  ): Promise<Submission> {
    return saveSubmission(asked, {
      id,
      version,
      content,
      sharing,
      ...(decisions === null || decisions === undefined ? {} : { decisions }),
      ...(files === null || files === undefined ? {} : { files }),
    });
  }

  @Mutation(() => Submission, { description: 'Hands a draft to the moderators.' })
  submitSubmission(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that is submitted (R5).' }) version: number,
    @Arg('changeNote', () => String, {
      nullable: true,
      description: 'What changed, when it corrects something released.',
    })
    changeNote: string | null,
    @Arg('decisions', () => [FindingDecisionInput], {
      nullable: true,
      description: 'Findings in the change note that do not identify anybody; their path is `changeNote`.',
    })
    decisions: FindingDecisionInput[] | null,
  ): Promise<Submission> {
    return submitSubmission(asked, {
      id,
      version,
      changeNote: changeNote ?? null,
      decisions: decisions ?? [],
    });
  }

  @Mutation(() => Submission, {
    description: 'Takes back what has not been released; with a reason, withdraws what has.',
  })
  withdrawSubmission(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that is withdrawn (R5).' }) version: number,
    @Arg('reason', () => String, {
      nullable: true,
      description:
        'The reason that readers of a released publication will see at once; refused while the scanner finds something in it.',
    })
    reason: string | null,
  ): Promise<Submission> {
    return withdrawSubmission(asked, { id, version, reason: reason ?? null });
  }

  @Mutation(() => Submission, {
    description:
      'Begins a correction of what has been released; the released copy stands until the corrected one is approved.',
  })
  correctSubmission(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that is corrected (R5).' }) version: number,
  ): Promise<Submission> {
    return correctSubmission(asked, { id, version });
  }

  @Mutation(() => ID, { description: 'Deletes a draft that was never submitted.' })
  deleteSubmission(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that is deleted (R5).' }) version: number,
  ): Promise<string> {
    return deleteSubmission(asked, { id, version });
  }

  @Mutation(() => Int, { description: 'Marks all notices as seen.' })
  readNotices(@Ctx() asked: Asked): Promise<number> {
    return readNotices(asked);
  }

  @Subscription(() => SubmissionsChanged, {
    subscribe: onlyLive,
    description: "That something among the viewer's submissions, or in a moderator's queue, has changed.",
  })
  submissionsChanged(
    @Root() payload: { readonly submissionsChanged: SubmissionsChanged },
  ): SubmissionsChanged {
    return payload.submissionsChanged;
  }
}
