/**
 * The list of publications, newest first: one statement of the requested columns. Without words, theme, asset and
 * supplier it walks an index of the table itself; with one of these the ids come from `library.find`, because text and
 * arrays cannot be index conditions under a policy, and are joined to the table under the viewer's policy all the same.
 */
import { liveCursorOf, logEnd } from '../alerts/liveCursor.ts';
import type { Asked } from '../gate/context.ts';
import { idOrNobody, pageSize, wordsOf } from './asked.ts';
import { boundTo, openCursor, sealCursor } from './cursor.ts';
import type { PublicationPage } from './publication.ts';
import { columnsAsked } from './publicationColumns.ts';
import type { Selection } from './selection.ts';

/** Filters of different fields all apply; null and absent are the same. */
export interface FeedQuery {
  readonly filter?: {
    readonly kind?: string | null;
    readonly theme?: string | null;
    readonly asset?: string | null;
    readonly severity?: string | null;
    readonly supplierId?: string | null;
  } | null;
  readonly search?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

export async function readFeed(
  { caller, services }: Asked,
  query: FeedQuery,
  asked: Selection,
): Promise<PublicationPage> {
  const first = pageSize(query.first);
  const words = wordsOf('search', query.search);
  const { filter } = query;
  const kind = filter?.kind ?? null;
  const theme = wordsOf('filter.theme', filter?.theme);
  const asset = wordsOf('filter.asset', filter?.asset);
  const severity = wordsOf('filter.severity', filter?.severity);
  const supplier = filter?.supplierId == null ? null : idOrNobody(filter.supplierId);
  const where = boundTo(caller, 'publications', words, kind, theme, asset, severity, supplier);
  const [beforeOn = null, beforeId = null] =
    query.after == null ? [] : openCursor(services.vault, where, query.after);

  const { shape, columns } = columnsAsked(asked.below('nodes'));
  const wanted = [...columns, 'p.id as at_id', 'p.released_on::text as at_on'].join(', ');
  const order = `order by p.released_on desc, p.id desc limit ${first + 1}`;
  const found = words !== null || theme !== null || asset !== null || supplier !== null;
  const read = found
    ? {
        name: `publications-found:${first}:${shape}`,
        text: `select ${wanted} from library.find($1, $2, $3, $4, $5, $6, $7, $8, ${first + 1}) f (id)
          join library.publication p on p.id = f.id ${order}`,
        values: [words, kind, theme, asset, severity, supplier, beforeOn, beforeId],
      }
    : walk(wanted, order, `${first}:${shape}`, {
        kind,
        severity,
        place: beforeOn === null ? null : [beforeOn, beforeId],
      });
  const followed = asked.names.has('liveCursor');
  const { rows } = await services.database.read(caller, ...(followed ? [logEnd] : []), read);
  const page = rows.at(-1) ?? [];
  const nodes = page.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    liveCursor: followed ? liveCursorOf(services.vault, 'libraryChanged', rows[0]) : '',
    pageInfo: {
      hasNextPage: page.length > first,
      endCursor:
        last === undefined
          ? null
          : sealCursor(services.vault, where, [String(last['at_on']), String(last['at_id'])]),
    },
  };
}

function walk(
  wanted: string,
  order: string,
  shape: string,
  by: {
    readonly kind: string | null;
    readonly severity: string | null;
    readonly place: readonly unknown[] | null;
  },
): { readonly name: string; readonly text: string; readonly values: readonly unknown[] } {
  const conditions: string[] = [];
  const values: unknown[] = [];
  const next = (value: unknown): string => `$${values.push(value)}`;
  if (by.kind !== null) conditions.push(`p.kind = ${next(by.kind)}`);
  if (by.severity !== null) conditions.push(`p.severity = ${next(by.severity)}`);
  if (by.place !== null) {
    conditions.push(`(p.released_on, p.id) < (${next(by.place[0])}::date, ${next(by.place[1])}::uuid)`);
  }
  const which = [
    by.kind === null ? '' : 'k',
    by.severity === null ? '' : 's',
    by.place === null ? '' : 'p',
  ].join('');
  return {
    name: `publications:${which}:${shape}`,
    text: `select ${wanted} from library.publication p ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''} ${order}`,
    values,
  };
}
