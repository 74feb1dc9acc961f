/**
 * Alerts of the viewer's authority, newest first. The line stays with whoever was alerted; the publication is read
 * under the viewer's rights of today and is null when they no longer reach it (V6).
 */
import type { Asked } from '../gate/context.ts';
import { pageSize } from '../library/asked.ts';
import { boundTo, openCursor, sealCursor } from '../library/cursor.ts';
import { publicationJson } from '../library/publicationColumns.ts';
import type { Selection } from '../library/selection.ts';
import { readAsMember } from '../register/asMember.ts';
import type { AlertPage } from './alert.ts';
import { liveCursorOf, logEnd } from './liveCursor.ts';
import { momentOf } from './momentOf.ts';

export interface AlertsQuery {
  readonly first: number;
  readonly after?: string | null;
  readonly state?: string | null;
}

/** More waiting alerts than these nobody counts. */
const mostCounted = 100;

/** An alert's columns but for its publication; `l` is alerts.alert and `m` the viewer's mark on it. */
export const alertColumns = `l.id, l.act, ${momentOf('l.at')} as at, l.because, l.reason, coalesce(m.state, 'new') as state`;
/** The viewer's own mark: the policy shows no other. */
export const withOwnMark = `left join alerts.mark m on m.alert_id = l.id`;

export async function readAlerts(asked: Asked, query: AlertsQuery, selection: Selection): Promise<AlertPage> {
  const { caller, services } = asked;
  const first = pageSize(query.first);
  const state = query.state ?? null;
  const where = boundTo(caller, 'alerts', state);
  const [position = null, id = null] =
    query.after == null ? [] : openCursor(services.vault, where, query.after);
  const { shape, json } = publicationJson(selection.below('nodes').below('publication'));
  const withPublication = selection.below('nodes').names.has('publication');
  const followed = selection.names.has('liveCursor');
  const answers = await readAsMember(
    asked,
    ...(followed ? [logEnd] : []),
    {
      name: `alerts:${first}:${withPublication ? shape : 'none'}`,
      text: `select ${alertColumns}, l.position as at_position ${withPublication ? `, ${json} as publication` : ''}
        from alerts.alert l ${withOwnMark}
        ${withPublication ? 'left join library.publication p on p.id = l.publication_id' : ''}
        where ($1::text is null or coalesce(m.state, 'new') = $1) and ($2::bigint is null or (l.position, l.id) < ($2::bigint, $3::uuid))
        order by l.position desc, l.id desc limit ${first + 1}`,
      values: [state, position, id],
    },
    ...(selection.names.has('waiting') ? [{ name: 'alerts-waiting', text: waiting, values: [] }] : []),
  );
  const place = followed ? answers.shift() : undefined;
  const [rows = [], counted = []] = answers;
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor:
        last === undefined
          ? null
          : sealCursor(services.vault, where, [String(last['at_position']), String(last['id'])]),
    },
    waiting: Number(counted[0]?.['count'] ?? 0),
    liveCursor: followed ? liveCursorOf(services.vault, 'alertArrived', place) : '',
  };
}

const waiting = `select count(*)::int as count from (
  select from alerts.alert l ${withOwnMark} where m.state is null limit ${mostCounted}) w`;
