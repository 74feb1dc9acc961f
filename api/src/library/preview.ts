/** A publication as it would be released now: what a contributor and a moderator are shown before it is (A3). */
import { fewerThanTen } from '../counts/count.ts';
import type { AttachedFile } from './attachedFile.ts';
import { labelOf, type AudienceEntry, type Publication, type PublicationSupplier } from './publication.ts';
import { columnsOf, type ReleasedCopy } from './releasedCopy.ts';

/**
 * The copy as a peer will see it. `suppliers` and `audience` bring the present names of what the copy refers to by id;
 * `id` is any id but a publication's, since there is none yet; `today` is the day that stands on it.
 */
export function previewOf(
  copy: ReleasedCopy,
  names: {
    readonly id: string;
    readonly today: string;
    readonly suppliers: readonly PublicationSupplier[];
    readonly audience: readonly AudienceEntry[];
    /** Where they are before the release. */
    readonly files: readonly AttachedFile[];
  },
): Publication {
  const { passages: _passages, ...columns } = columnsOf(copy.kind, copy.content);
  return {
    id: names.id,
    kind: copy.kind,
    marking: copy.marking,
    label: labelOf(copy.marking),
    ...columns,
    attribution: copy.attribution,
    byline: copy.byline,
    disclosed: copy.disclosed,
    releasedOn: names.today,
    revisedOn: null,
    revision: 1,
    changeNote: copy.changeNote,
    withdrawn: false,
    withdrawalReason: null,
    content: copy.content,
    audience: names.audience,
    suppliers: names.suppliers,
    files: names.files,
    revisions: [{ number: 1, changeNote: copy.changeNote, releasedOn: names.today }],
    because: { code: becauseOf(copy), through: names.audience[0]?.name ?? null },
    also: copy.kind === 'case_study' ? null : fewerThanTen,
    readers: fewerThanTen,
    questions: [],
  };
}

function becauseOf({ marking, audience }: ReleasedCopy): string {
  if (marking === 'CLEAR' || marking === 'GREEN') return marking.toLowerCase();
  return audience.authorityIds.length > 0 ? 'audience_authority' : 'audience_circle';
}
