/**
 * GET /audit/log.json: the log for whoever wants to check it, each member and platform role the same: heads and
 * commitments. An authority's lead gets the openings that name the own authority too. Rights are asked anew for every
 * piece (V7): a download that outlives them breaks off.
 */
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Caller, Identity, Read } from '../database/asViewer.ts';
import type { Services } from '../gate/context.ts';
import { mask, type ReportBug } from '../gate/prepare.ts';
import { notFound, Refusal } from '../gate/refusal.ts';
import { viewerOf } from '../gate/viewerOf.ts';
import { headColumns, headOf, keyChangesText, type HeadRow, type KeyChangeRow } from './headRow.ts';
import { idOf, openLeaf } from './opening.ts';
import { readingOf, type LogReader } from './whoReads.ts';
import { writeLog, type LogSource } from './writeLog.ts';

export interface LogDoorParts {
  readonly services: Pick<Services, 'database' | 'vault'>;
  readonly baseUrl: string;
  readonly reportBug: ReportBug;
}

export function addAuditLog(app: FastifyInstance, { services, baseUrl, reportBug }: LogDoorParts): void {
  app.get('/audit/log.json', async (request, reply) => {
    reply.header('cache-control', 'no-store').type('application/json; charset=utf-8');
    try {
      const source = await sourceOf(services, viewerOf(request.headers, baseUrl));
      return await reply
        .header('content-disposition', 'attachment; filename="moot-audit-log.json"')
        .send(Readable.from(writeLog(source)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return reply
        .code(error.reason.code === 'NOT_SIGNED_IN' ? 401 : 404)
        .send(JSON.stringify({ errors: [mask(error, reportBug)] }));
    }
  });
}

const mayRead = ({ role, keys }: Identity): boolean =>
  role === 'moderator' || role === 'steward' || (role === 'peer' && keys.includes(0));

const openingsAtOnce = 500;

async function sourceOf({ database, vault }: LogDoorParts['services'], caller: Caller): Promise<LogSource> {
  const read = async (
    ...reads: readonly Read[]
  ): Promise<{ identity: Identity; rows: Record<string, unknown>[][] }> => {
    if (caller.session === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
    try {
      const { identity, rows } = await database.read(caller, ...reads);
      if (!mayRead(identity)) throw notFound();
      return { identity, rows };
    } catch (error) {
      // The database refuses some roles the table itself.
      if (error instanceof Error && 'code' in error && error.code === '42501') throw notFound();
      throw error;
    }
  };
  const { identity, rows } = await read(
    { name: 'audit-log-heads', text: `select ${headColumns} from audit.head order by size`, values: [] },
    { name: 'audit-log-keys', text: keyChangesText, values: [] },
  );
  const [heads = [], keys = []] = rows;
  const reader: LogReader | null =
    identity.role === 'peer' && identity.level === 'lead' && identity.authority !== null
      ? { as: 'lead', authority: identity.authority }
      : null;

  return {
    heads: (heads as unknown as HeadRow[]).map(headOf),
    keys: keys as unknown as KeyChangeRow[],
    leaves: async (after, upTo) =>
      (
        await read({
          name: 'audit-log-leaves',
          text: `select to_char(at at time zone 'UTC', 'YYYY-MM-DD') as day, commitment from audit.leaf
            where position > $1 and position <= $2 order by position`,
          values: [after, upTo],
        })
      ).rows[0] as unknown as { day: string; commitment: Buffer }[],
    openings: async function* () {
      if (reader === null) return;
      let before = '9223372036854775807';
      for (;;) {
        const found = await read({
          name: 'audit-log-openings',
          text: 'select leaf_position, commitment, opening from audit.openings($1::bigint, $2::int)',
          values: [before, openingsAtOnce],
        });
        // Who has become somebody else in the meantime gets nothing of what was theirs.
        if (found.identity.authority !== reader.authority || found.identity.level !== 'lead')
          throw notFound();
        const leaves = (found.rows[0] ?? []) as unknown as {
          leaf_position: string;
          commitment: Buffer;
          opening: Buffer;
        }[];
        yield leaves.flatMap(leaf => {
          const opening = openLeaf(vault, leaf.commitment, leaf.opening);
          // Decisions on own submissions are left out: their openings name the moderator by id.
          if (opening === null || idOf(opening, 'authority') !== reader.authority) return [];
          const reading = readingOf(reader, opening, () => false);
          const named = reading?.by === true || (reading !== null && idOf(opening, 'by') === null);
          return named ? [{ position: Number(leaf.leaf_position), text: opening.text }] : [];
        });
        before = leaves.at(-1)?.leaf_position ?? before;
        if (leaves.length < openingsAtOnce) return;
      }
    },
  };
}
