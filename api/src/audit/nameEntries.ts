/**
 * Entries with names. A leaf holds ids; what they are called is read under the viewer's own rights when the entry is
 * read, so that who has been erased, or may not be known to the viewer, has no name here either.
 */
import type { Ask } from '../database/asViewer.ts';
import { acts } from './acts.ts';
import type { AuditEntry } from './auditEntry.ts';
import { idOf, type Opening } from './opening.ts';
import type { Reading } from './whoReads.ts';

/** An entry that somebody may read, before it has names. */
export interface UnnamedEntry {
  readonly place: string;
  /** Whether a signed head covers it. */
  readonly published: boolean;
  readonly day: string;
  readonly opening: Opening;
  readonly reading: Reading;
}

/** Titles by id of those submissions, among some, that are the reader's own; of others nothing. */
export type OwnTitles = (submissions: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** What an entry can be about, by the detail that says so; the first that is there. */
const subjects = ['person', 'circle', 'submission', 'publication', 'supplier', 'authority'] as const;
type Subject = (typeof subjects)[number];

const naming: Readonly<Record<Exclude<Subject, 'submission'>, string>> = {
  person: 'select id, name from register.person where id = any ($1::uuid[])',
  circle: 'select id, name from register.circle where id = any ($1::uuid[])',
  publication: 'select id, title as name from library.publication where id = any ($1::uuid[])',
  supplier: 'select id, name from register.supplier where id = any ($1::uuid[])',
  authority: 'select id, name from register.authority where id = any ($1::uuid[])',
};

/** Details that are shown as they are: numbers and codes of this closed list, never an id. */
const shownDetails = [
  'role',
  'was',
  'marking',
  'added',
  'urgent',
  'entries',
  'version',
  'upTo',
  'alerts',
  'days',
  'accepted',
  'own',
  'count',
] as const;

export async function nameEntries(
  ask: Ask,
  viewer: string | null,
  titles: OwnTitles,
  entries: readonly UnnamedEntry[],
): Promise<AuditEntry[]> {
  const wanted = new Map<Subject, Set<string>>();
  const want = (subject: Subject, id: string | null): void => {
    if (id !== null) wanted.set(subject, (wanted.get(subject) ?? new Set()).add(id));
  };
  for (const { opening, reading } of entries) {
    const subject = subjectOf(opening);
    if (subject !== null) want(subject, idOf(opening, subject));
    if (reading.by) want('person', idOf(opening, 'by'));
  }
  const names = new Map<string, string>();
  for (const [subject, ids] of wanted) {
    const found =
      subject === 'submission'
        ? await titles([...ids])
        : (await ask<{ id: string; name: string }>(naming[subject], [[...ids]])).map(
            ({ id, name }) => [id, name] as const,
          );
    for (const [id, name] of found) if (name.trim() !== '') names.set(id, name);
  }
  return entries.map(entry => entryOf(viewer, entry, names));
}

/** The authority is what an act is about only where it is about authorities: elsewhere it would name an author. */
function subjectOf(opening: Opening): Subject | null {
  const sort = acts[opening.act];
  const speaksOfAuthorities = sort === 'stewardship' || sort === 'rights';
  return (
    subjects.find(
      subject => idOf(opening, subject) !== null && (subject !== 'authority' || speaksOfAuthorities),
    ) ?? null
  );
}

function entryOf(
  viewer: string | null,
  { place, published, day, opening, reading }: UnnamedEntry,
  names: ReadonlyMap<string, string>,
): AuditEntry {
  const subject = subjectOf(opening);
  const subjectId = subject === null ? null : idOf(opening, subject);
  const about = subjectId === null ? null : (names.get(subjectId) ?? null);
  const by = reading.by ? idOf(opening, 'by') : null;
  const name = by === null ? null : (names.get(by) ?? null);
  const details = shownDetails.flatMap(detail => {
    const value = opening.details[detail];
    return value === undefined ? [] : [[detail, value] as const];
  });
  return {
    position: published ? Number(place) : null,
    on: day,
    at: reading.moment ? new Date(opening.at) : null,
    act: opening.act,
    by: name,
    about,
    params: {
      ...Object.fromEntries(details),
      by: whoOf({ opening, reading }, viewer, name),
      about: subject === null ? null : subject === 'person' && about === null ? 'left' : subject,
    },
  };
}

/** How to speak of who did it: as oneself, by name, by office, or as somebody who has left. */
function whoOf(
  { opening, reading }: Pick<UnnamedEntry, 'opening' | 'reading'>,
  viewer: string | null,
  name: string | null,
): 'self' | 'person' | 'left' | 'platform' | 'moderator' | 'steward' {
  const by = idOf(opening, 'by');
  if (by === null) return 'platform';
  if (reading.by && by === viewer) return 'self';
  if (name !== null) return 'person';
  if (acts[opening.act] === 'decision') return 'moderator';
  const office = opening.details['as'];
  return office === 'steward' || office === 'moderator' ? office : 'left';
}
