/**
 * The log as one class of viewers sees it, after a position: the changes of the library, or the alerts of its authority,
 * each with the publication under the viewers' rights of now. One statement under their own policies.
 */
import type { Caller, Database, Identity } from '../database/asViewer.ts';
import { momentOf } from './momentOf.ts';
import { everyField, publicationJson } from '../library/publicationColumns.ts';

/** Roots that read the log. */
export type LogRoot = 'libraryChanged' | 'alertArrived';

export interface Change {
  readonly position: bigint;
  /** The fields of a `LibraryChange` without its cursor, or an `Alert`. */
  readonly value: Readonly<Record<string, unknown>>;
}

/** As many changes as are read at once. */
export const mostAtOnce = 100;

const { json } = publicationJson(everyField);

const texts: Readonly<Record<LogRoot, string>> = {
  libraryChanged: `
    select e.position, json_build_object('act', e.act, 'publicationId', e.publication_id, 'publication', ${json}) as value
    from alerts.event e
    left join library.publication p on p.id = e.publication_id and e.act not in ('withdrawn', 'unavailable')
    where e.position > $1 and e.position <= $2 order by e.position limit ${mostAtOnce}`,
  alertArrived: `
    select l.position, json_build_object('id', l.id, 'act', l.act, 'at', ${momentOf('l.at')}, 'because', l.because, 'reason', l.reason,
      'state', 'new', 'publication', ${json}) as value
    from alerts.alert l left join library.publication p on p.id = l.publication_id
    where l.position > $1 and l.position <= $2 order by l.position limit ${mostAtOnce}`,
};

/** Changes after `after` up to and including `upTo`, in order; fewer than `mostAtOnce` means that these are all. */
export async function readChanges(
  database: Database,
  caller: Caller,
  root: LogRoot,
  after: bigint,
  upTo: bigint,
): Promise<{ readonly identity: Identity; readonly changes: readonly Change[] }> {
  const { identity, rows } = await database.read(caller, {
    name: `live-${root}`,
    text: texts[root],
    values: [String(after), String(upTo)],
  });
  const changes = (rows[0] ?? []).map(row => ({
    position: BigInt(String(row['position'])),
    value: row['value'] as Change['value'],
  }));
  return { identity, changes };
}
