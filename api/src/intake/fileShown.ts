/** A file of a submission as its contributors and the moderators see it. */
import { fileAddress, type AttachedFile } from '../library/attachedFile.ts';
import type { HeldFile } from './sealed.ts';

/** What came with the released copy stands in the library; all else at an address for whoever may see the submission. */
export const shownFiles = (files: readonly HeldFile[], to: 'contributor' | 'moderator'): AttachedFile[] =>
  files.map(({ released, ...file }) => ({
    ...file,
    address: released
      ? fileAddress(file.id)
      : `/files/${to === 'contributor' ? 'draft' : 'review'}/${file.id}`,
  }));

/** Each needs a description before it is submitted. */
export const fileProblems = (files: readonly HeldFile[]): readonly { path: string; problem: string }[] =>
  files.flatMap(({ description }, at) =>
    description === '' ? [{ path: `files.${at}.description`, problem: 'missing' }] : [],
  );
