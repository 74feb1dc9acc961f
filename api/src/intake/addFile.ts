/**
 * Adds a file to a draft: rebuilt first (A10), and only what came of it kept. The file that was given is written nowhere,
 * nor is its name.
 */
import { bounds } from '../files/bounds.ts';
import { pictureSize } from '../files/pictureSize.ts';
import type { Rebuilt } from '../files/rebuild.ts';
import type { FileRebuilder } from '../files/rebuildFile.ts';
import type { Asked } from '../gate/context.ts';
import { conflict, invalid, notFound, Refusal, tooMany } from '../gate/refusal.ts';
import type { AttachedFile } from '../library/attachedFile.ts';
import { shownFiles } from './fileShown.ts';
import { putFile } from './ownFiles.ts';
import { changeOwnIntake, readOwnIntake } from './ownIntake.ts';
import { hold, keep, nextState, type HeldSubmission } from './ownSubmission.ts';
import { parsedId } from './parsedId.ts';
import { maximumFiles, openSubmission, type HeldFile } from './sealed.ts';
import type { SubmissionFound } from './submissionView.ts';

export interface FileGiven {
  /** The submission that it goes with. */
  readonly submission: string;
  /** The version that the change is based on (R5). */
  readonly version: number;
  readonly bytes: Uint8Array;
  /** Whether characters are meant as rows and cells. */
  readonly asTable: boolean;
}

export interface FileAdded {
  /** The submission's version from now on. */
  readonly version: number;
  readonly file: AttachedFile;
}

export async function addFile(
  asked: Asked,
  rebuildFile: FileRebuilder,
  { submission, version, bytes, asTable }: FileGiven,
): Promise<FileAdded> {
  await mayAdd(asked, submission, version);
  const { kind, bytes: rebuilt } = taken(await rebuildFile(bytes, asTable));
  const { vault, world } = asked.services;
  return changeOwnIntake(asked, async own => {
    const held = await hold(asked, own, submission, version);
    const state = roomFor(held);
    const size = kind === 'image' ? pictureSize(rebuilt) : { width: null, height: null };
    const file: HeldFile = {
      id: world.id(),
      kind,
      description: '',
      ...size,
      bytes: rebuilt.length,
      released: false,
    };
    await putFile(own, vault, file, rebuilt);
    const kept = await keep(asked, own, held, state, { files: [...held.sealed.files, file] });
    const [shown] = shownFiles([file], 'contributor');
    if (shown === undefined) throw new Error('one file is shown as one');
    return { version: kept.version, file: shown };
  });
}

/** Before anything is done for it: rebuilding costs more than asking. */
function mayAdd(asked: Asked, submission: string, version: number): Promise<void> {
  if (asked.caller.session === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
  return readOwnIntake<void>(
    asked,
    async own => {
      const [row] = await own.ask<SubmissionFound>(
        'select id, owner_tag, content from intake.submission where id = $1',
        [parsedId(submission)],
      );
      if (row === undefined || own.suspended) throw notFound();
      const sealed = openSubmission(asked.services.vault, row.id, row.content);
      if (sealed.version !== version) throw conflict(sealed.version);
      roomFor({ row, sealed });
    },
    () => {
      throw notFound();
    },
  );
}

/** The state in which it then is; refused where nothing can be added. */
function roomFor(held: HeldSubmission): ReturnType<typeof nextState> {
  const state = nextState(held, 'save');
  if (held.sealed.files.length >= maximumFiles) throw invalid({ path: 'files', problem: 'too_many' });
  return state;
}

function taken(rebuilt: Rebuilt): Exclude<Rebuilt, { refused: unknown }> {
  if ('refused' in rebuilt) {
    if (rebuilt.refused === 'busy') throw tooMany(bounds.seconds);
    throw invalid({ path: 'file', problem: rebuilt.refused });
  }
  if (rebuilt.kind !== 'image' && rebuilt.bytes.toString('utf8').length > bounds.scannedCharacters)
    throw invalid({ path: 'file', problem: 'too_much_to_read' });
  return rebuilt;
}
