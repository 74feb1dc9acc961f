/**
 * The only code that writes into the library: a release, a revision, a withdrawal. Called by the release worker and by
 * imports, as `releaser`, inside the transaction that also ties, seals and tells. Each writes exactly what the copy
 * says (A2); the order of the events is taken last, by `recordEvents`.
 */
import { narrowerMarkings } from '@moot/sharing-rules';
import type { Run } from '../database/asViewer.ts';
import type { VaultKeys } from '../keys.ts';
import type { World } from '../world.ts';
import { londonDay } from './londonDay.ts';
import { checkCopy, columnsOf, type FileCopy, type MarkingCode, type ReleasedCopy } from './releasedCopy.ts';

export { recordEvents, type LibraryEvent } from '../alerts/recordEvents.ts';
export type { FileCopy, ReleasedCopy } from './releasedCopy.ts';

/** What writing needs of the programme. */
export interface WritingParts {
  readonly world: World;
  readonly vault: VaultKeys;
}

/** Releases a copy as a new publication; answers its random id. Call `recordEvents` with `released` last. */
export async function releaseNew(run: Run, parts: WritingParts, copy: ReleasedCopy): Promise<string> {
  checkCopy(copy);
  const id = parts.world.id();
  const today = londonDay(parts.world.now());
  await run(
    `insert into library.publication (id, kind, marking, visible_to, withdrawn, attribution, byline, title, summary,
       severity, status, outcome, themes, assets, services, occurred, act_by, nation, tier, region, population_band,
       content, words, revision, change_note, withdrawal_reason, released_on, revised_on)
     values ($1, $2, $3, '{}', false, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
       ${wordsOf('$6', '$7', '$21', '$22')}, 1, null, null, $23, null)`,
    [id, copy.kind, ...valuesOf(copy), today],
  );
  await writeAround(run, id, copy, today);
  await writeRevision(run, id, 1, copy, today);
  return id;
}

/**
 * Replaces a publication by its corrected copy and keeps the former among its revisions; answers the new number.
 * Call `recordEvents` with `revised` last. Throws when it does not stand in the library.
 */
export async function releaseRevision(
  run: Run,
  parts: WritingParts,
  publicationId: string,
  copy: ReleasedCopy,
): Promise<number> {
  checkCopy(copy);
  const today = londonDay(parts.world.now());
  // The audience goes first and comes back last: each step lets the trigger compute the keys, and never too many.
  await run('delete from library.audience where publication_id = $1', [publicationId]);
  const [revised] = await run<{ revision: number; released_on: string }>(
    `update library.publication set marking = $3, attribution = $4, byline = $5, title = $6, summary = $7,
       severity = $8, status = $9, outcome = $10, themes = $11, assets = $12, services = $13, occurred = $14,
       act_by = $15, nation = $16, tier = $17, region = $18, population_band = $19, content = $20,
       words = ${wordsOf('$6', '$7', '$21', '$22')}, revision = revision + 1, change_note = $24, revised_on = $23
     where id = $1 and kind = $2 and not withdrawn
     returning revision, released_on::text`,
    [publicationId, copy.kind, ...valuesOf(copy), today, copy.changeNote],
  );
  if (revised === undefined) throw new Error('what is to be revised does not stand in the library');
  await run('delete from library.publication_supplier where publication_id = $1', [publicationId]);
  await writeAround(run, publicationId, copy, revised.released_on);
  await writeRevision(run, publicationId, revised.revision, copy, today);
  return revised.revision;
}

/**
 * Makes these the publication's files, after a release or with a revision, and answers their ids in order. One that stands keeps its id and its bytes: they were
 * released already. All others are gone for good, older revisions show none.
 */
export async function replaceFiles(
  run: Run,
  { world }: Pick<WritingParts, 'world'>,
  publicationId: string,
  files: readonly FileCopy[],
): Promise<readonly string[]> {
  const standing = files.flatMap(({ from }) => (typeof from === 'string' ? [from] : []));
  await run('delete from library.file where publication_id = $1 and not id = any ($2::uuid[])', [
    publicationId,
    standing,
  ]);
  const ids: string[] = [];
  for (const [position, { kind, description, width, height, from }] of files.entries()) {
    if (typeof from === 'string') {
      const kept = await run(
        `update library.file set position = $3, description = $4 where id = $1 and publication_id = $2 returning id`,
        [from, publicationId, position, description],
      );
      if (kept.length === 0) throw new Error('a file that is to stay does not stand in the library');
      ids.push(from);
      continue;
    }
    const id = world.id();
    await run(
      `insert into library.file (id, publication_id, position, kind, description, width, height, size, bytes)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, publicationId, position, kind, description, width, height, from.length, from],
    );
    ids.push(id);
  }
  return ids;
}

/**
 * Gives a publication a narrower marking, as a revision whose words are the same; the trigger computes the keys. Call
 * `recordEvents` with `revised` last. Answers false when it is withdrawn, or stands under no wider marking any more.
 */
export async function narrow(
  run: Run,
  parts: WritingParts,
  publicationId: string,
  marking: MarkingCode,
  reason: string,
): Promise<boolean> {
  const [standing] = await run<{ marking: MarkingCode; circles: string[] }>(
    `select marking, array(select a.circle_id::text from library.audience a
       where a.publication_id = p.id and a.circle_id is not null) as circles
     from library.publication p where id = $1 and not withdrawn for update`,
    [publicationId],
  );
  if (standing === undefined || !narrowerMarkings(standing.marking, standing).includes(marking)) return false;
  const today = londonDay(parts.world.now());
  await run(
    `update library.publication set marking = $2, revision = revision + 1, change_note = $3, revised_on = $4
     where id = $1`,
    [publicationId, marking, reason, today],
  );
  await run(
    `insert into library.revision (publication_id, number, title, summary, content, change_note, released_on)
     select id, revision, title, summary, content, change_note, revised_on from library.publication where id = $1`,
    [publicationId],
  );
  return true;
}

/** Withdraws a publication. Call `recordEvents` with `withdrawn` last. Answers false when it already was. */
export async function withdraw(
  run: Run,
  _parts: WritingParts,
  publicationId: string,
  reason: string,
): Promise<boolean> {
  const withdrawn = await run(
    `update library.publication set withdrawn = true, withdrawal_reason = $2
     where id = $1 and not withdrawn returning id`,
    [publicationId, reason],
  );
  if (withdrawn.length > 0) await run('delete from library.file where publication_id = $1', [publicationId]);
  return withdrawn.length > 0;
}

/** From the second column on, in the order of the statements above: $3 … $22. */
function valuesOf(copy: ReleasedCopy): readonly unknown[] {
  const columns = columnsOf(copy.kind, copy.content);
  return [
    copy.marking,
    copy.attribution,
    copy.byline,
    columns.title,
    columns.summary,
    columns.severity,
    columns.status,
    columns.outcome,
    columns.themes,
    columns.assets,
    columns.services,
    columns.occurred,
    columns.actBy,
    copy.disclosed.nation,
    copy.disclosed.tier,
    copy.disclosed.region,
    copy.disclosed.populationBand,
    JSON.stringify(copy.content),
    columns.passages,
    copy.suppliers.map(supplier => supplier.supplierId),
  ];
}

/** Title before summary and suppliers before the rest, where a search ranks. Suppliers with all names they go by. */
function wordsOf(title: string, summary: string, passages: string, suppliers: string): string {
  return `setweight(to_tsvector('pg_catalog.english', ${title}), 'A') || setweight(to_tsvector('pg_catalog.english', ${summary}), 'B')
    || setweight(to_tsvector('pg_catalog.english', coalesce((select string_agg(n.name, ' ') from (
         select s.name from register.supplier s where s.id = any (${suppliers}::uuid[])
         union all select o.name from register.supplier_name o where o.supplier_id = any (${suppliers}::uuid[])) n), '')), 'B')
    || setweight(to_tsvector('pg_catalog.english', ${passages}), 'C')`;
}

async function writeAround(run: Run, id: string, copy: ReleasedCopy, releasedOn: string): Promise<void> {
  const { authorityIds, circleIds } = copy.audience;
  if (authorityIds.length + circleIds.length > 0) {
    await run(
      `insert into library.audience (publication_id, authority_id, circle_id)
       select $1::uuid, a, null::uuid from unnest($2::uuid[]) a
       union select $1::uuid, null::uuid, c from unnest($3::uuid[]) c`,
      [id, authorityIds, circleIds],
    );
  }
  if (copy.suppliers.length > 0) {
    await run(
      `insert into library.publication_supplier (publication_id, supplier_id, product_id, released_on)
       select distinct $1::uuid, s, p, $4::date from unnest($2::uuid[], $3::uuid[]) t (s, p)`,
      [id, copy.suppliers.map(one => one.supplierId), copy.suppliers.map(one => one.productId), releasedOn],
    );
  }
}

async function writeRevision(
  run: Run,
  id: string,
  number: number,
  copy: ReleasedCopy,
  on: string,
): Promise<void> {
  const columns = columnsOf(copy.kind, copy.content);
  await run(
    `insert into library.revision (publication_id, number, title, summary, content, change_note, released_on)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, number, columns.title, columns.summary, JSON.stringify(copy.content), copy.changeNote, on],
  );
}
