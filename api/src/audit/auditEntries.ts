/**
 * The log as somebody reads it, newest first. Openings are sealed, so the database cannot filter: they are opened here in
 * pages of a fixed size, and what is none of the reader's business is left out. Names stand in no leaf; they are found
 * when it is read, so that whoever has been erased is nobody here too.
 */
import { titleOf } from '@moot/content';
import type { Ask, Identity } from '../database/asViewer.ts';
import type { Asked } from '../gate/context.ts';
import { notFound, Refusal } from '../gate/refusal.ts';
import { readOwnIntake } from '../intake/ownIntake.ts';
import { openSubmission } from '../intake/sealed.ts';
import { pageSize } from '../library/asked.ts';
import { boundTo, openCursor, sealCursor } from '../library/cursor.ts';
import type { AuditEntryPage } from './auditEntry.ts';
import { nameEntries, type OwnTitles, type UnnamedEntry } from './nameEntries.ts';
import { openLeaf } from './opening.ts';
import { ownerAsked, readingOf, type LogReader } from './whoReads.ts';

/** Leaves opened at once, and at most in one request: a page may be short, and says that there is more. */
const batch = 300;
const most = 3_000;

/** The person who reads, and as what. */
interface Who {
  readonly person: string | null;
  readonly reader: LogReader;
}

interface SealedLeaf extends Record<string, unknown> {
  readonly leaf_position: string;
  readonly day: string;
  readonly commitment: Buffer;
  readonly opening: Buffer;
  readonly published: boolean;
}

export async function auditEntries(
  asked: Asked,
  query: { readonly first: number; readonly after?: string | null },
): Promise<AuditEntryPage> {
  const { caller, services } = asked;
  const first = pageSize(query.first);
  const where = boundTo(caller, 'audit');
  const [after] = query.after == null ? [] : openCursor(services.vault, where, query.after);
  const page = (ask: Ask, who: Who, titles: OwnTitles): Promise<AuditEntryPage> =>
    readPage(asked, ask, who, titles, where, first, after === undefined ? null : String(after));

  const led = await readOwnIntake(
    asked,
    async own =>
      own.level !== 'lead' || own.suspended
        ? null
        : page(own.ask, { person: own.person, reader: { as: 'lead', authority: own.authority } }, ids =>
            titlesOf(asked, own.ask, ids),
          ),
    () => null,
  );
  if (led !== null) return led;
  return services.database.look(caller, async (ask, identity) =>
    page(
      ask,
      { person: identity.person, reader: await platformReader(ask, identity) },
      async () => new Map(),
    ),
  );
}

async function platformReader(ask: Ask, { role }: Identity): Promise<LogReader> {
  if (role === 'moderator') return { as: role };
  if (role === 'steward') {
    const [who] = await ask<{ officer: boolean }>('select vault.viewer_is_officer() as officer');
    return { as: who?.officer === true ? 'officer' : 'steward' };
  }
  throw role === 'visitor' ? new Refusal({ code: 'NOT_SIGNED_IN' }) : notFound();
}

/** Under the viewer's own policy: another's submission answers nothing. */
async function titlesOf(
  { services }: Asked,
  ask: Ask,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await ask<{ id: string; content: Buffer }>(
    'select id, content from intake.submission where id = any ($1::uuid[])',
    [ids],
  );
  return new Map(
    rows.map(({ id, content }) => [id, titleOf(openSubmission(services.vault, id, content).content)]),
  );
}

async function readPage(
  { services }: Asked,
  ask: Ask,
  { person, reader }: Who,
  titles: OwnTitles,
  where: string,
  first: number,
  after: string | null,
): Promise<AuditEntryPage> {
  const found: UnnamedEntry[] = [];
  const owned = new Map<string, string>();
  let before = after ?? '9223372036854775807';
  let ended = false;
  for (let opened = 0; opened < most && found.length <= first && !ended; opened += batch) {
    const leaves = await ask<SealedLeaf>('select * from audit.openings($1::bigint, $2::int)', [
      before,
      batch,
    ]);
    ended = leaves.length < batch;
    before = leaves.at(-1)?.leaf_position ?? before;
    const openings = leaves.flatMap(leaf => {
      const opening = openLeaf(services.vault, leaf.commitment, leaf.opening);
      return opening === null ? [] : [{ leaf, opening }];
    });
    const asked = openings.flatMap(({ opening }) => ownerAsked(reader, opening) ?? []);
    for (const [id, title] of await titles([...new Set(asked)])) owned.set(id, title);
    for (const { leaf, opening } of openings) {
      const reading = readingOf(reader, opening, submission => owned.has(submission));
      if (reading === null) continue;
      found.push({ place: leaf.leaf_position, published: leaf.published, day: leaf.day, opening, reading });
    }
  }
  const shown = found.slice(0, first);
  const more = found.length > first;
  // A short page goes on where the reading ended, not at its last entry.
  const place = more ? shown.at(-1)?.place : before;
  return {
    nodes: await nameEntries(ask, person, titles, shown),
    pageInfo: {
      hasNextPage: more || !ended,
      endCursor: place === undefined ? null : sealCursor(services.vault, where, [place]),
    },
  };
}
