/**
 * Imports CISA's catalogue as CLEAR supplier warnings of a trusted source: all of it in one transaction, or nothing. A
 * second run of the same file changes nothing; what changed becomes a revision, what was taken out is retracted and
 * stays readable, what comes back is a revision. The first import is quiet: it alerts nobody at once.
 */
import type { Database, Run } from '../../database/asViewer.ts';
import { appendToAudit } from '../../audit/append.ts';
import {
  recordEvents,
  releaseNew,
  releaseRevision,
  type LibraryEvent,
  type ReleasedCopy,
} from '../../library/writePublication.ts';
import type { VaultKeys } from '../../keys.ts';
import type { World } from '../../world.ts';
import { MalformedCatalogue, type KevCatalogue, type KevEntry } from './catalogue.ts';
import { planImport, retractsMany, type HeldItem, type KevPlan } from './plan.ts';
import { bringSubjects, type SubjectCounts } from './subjects.ts';
import { fingerprintOf, warningOf, type KevSubject } from './warningOf.ts';

/** The code under which a steward names the source. */
export const kevSource = 'cisa-kev';

export interface ImportParts {
  /** Connections of the login `worker`. */
  readonly database: Database;
  readonly world: World;
  readonly vault: VaultKeys;
}

export interface ImportDialogue {
  /** Asked before more than one in twenty is retracted; false leaves everything as it is. */
  readonly mayRetract: (removed: number, held: number) => Promise<boolean>;
  /** Called after each publication that was written. */
  readonly progress: (done: number, total: number) => void;
}

/** What an import did. */
export interface ImportReport extends SubjectCounts {
  readonly added: number;
  readonly revised: number;
  readonly returned: number;
  readonly retracted: number;
  readonly same: number;
  readonly quiet: boolean;
}

/** Why an import was not begun, in words for the operator. Nothing was changed. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
}

export async function importKev(
  parts: ImportParts,
  catalogue: KevCatalogue,
  dialogue: ImportDialogue,
): Promise<ImportReport> {
  return parts.database.as('releaser', async run => {
    // Two imports at once would each believe that they are the first.
    await run(`select pg_advisory_xact_lock(hashtext('exchange.kev'))`);
    const [source] = await run<{ id: string; byline: string }>(
      'select id, byline from register.trusted_source where code = $1',
      [kevSource],
    );
    if (source === undefined) throw new ImportRefused(`no steward has named the trusted source ${kevSource}`);
    const quiet = await refuseOlder(run, source.id, catalogue);
    const held = await readHeld(run, source.id);
    const plan = planImport(held, catalogue);
    if (
      retractsMany(plan, held) &&
      !(await dialogue.mayRetract(plan.removed.length, held.filter(h => h.present).length))
    ) {
      throw new ImportRefused('nothing was changed: the file would have retracted too many entries');
    }
    const writing = {
      run,
      parts,
      source,
      dialogue,
      total: plan.added.length + plan.changed.length + plan.removed.length,
    };
    const subjects = await bringSubjects(run, parts.world, [
      ...plan.added,
      ...plan.changed.map(c => c.entry),
    ]);
    const events = await write(writing, plan, subjects.of, catalogue, quiet);
    await run(
      `insert into library.source_catalogue (source_id, version, released, entries) values ($1, $2, $3, $4)
       on conflict (source_id) do update set version = excluded.version, released = excluded.released, entries = excluded.entries`,
      [source.id, catalogue.catalogVersion, catalogue.dateReleased, catalogue.count],
    );
    if (events.length > 0) {
      await appendToAudit(run, parts, 'source_imported', {
        authority: null,
        by: null,
        source: kevSource,
        version: catalogue.catalogVersion,
        entries: catalogue.count,
      });
    }
    await recordEvents(run, parts, events);
    return {
      added: plan.added.length,
      revised: plan.changed.filter(c => !c.returned).length,
      returned: plan.changed.filter(c => c.returned).length,
      retracted: plan.removed.length,
      same: plan.same,
      quiet,
      ...subjects.counts,
    };
  });
}

/** Throws for a catalogue older than the one imported last; answers whether this is the first. */
async function refuseOlder(run: Run, sourceId: string, catalogue: KevCatalogue): Promise<boolean> {
  const [last] = await run<{ version: string; released: string }>(
    'select version, released from library.source_catalogue where source_id = $1',
    [sourceId],
  );
  if (last === undefined) return true;
  if (Date.parse(catalogue.dateReleased) < Date.parse(last.released)) {
    throw new MalformedCatalogue(
      'dateReleased',
      `${catalogue.dateReleased} is older than the catalogue imported last (${last.version} of ${last.released})`,
    );
  }
  return false;
}

async function readHeld(run: Run, sourceId: string): Promise<readonly HeldItem[]> {
  const rows = await run<{
    external_id: string;
    publication_id: string;
    fingerprint: Buffer;
    present: boolean;
  }>(
    'select external_id, publication_id, fingerprint, present from library.source_item where source_id = $1',
    [sourceId],
  );
  return rows.map(r => ({
    externalId: r.external_id,
    publicationId: r.publication_id,
    fingerprint: r.fingerprint,
    present: r.present,
  }));
}

interface Writing {
  readonly run: Run;
  readonly parts: ImportParts;
  readonly source: { readonly id: string; readonly byline: string };
  readonly dialogue: ImportDialogue;
  readonly total: number;
}

async function write(
  writing: Writing,
  plan: KevPlan,
  subjectOf: (entry: KevEntry) => KevSubject,
  catalogue: KevCatalogue,
  quiet: boolean,
): Promise<LibraryEvent[]> {
  const { run, parts, source, dialogue, total } = writing;
  const events: LibraryEvent[] = [];
  const done = (event: LibraryEvent): void => {
    events.push(event);
    dialogue.progress(events.length, total);
  };
  for (const entry of plan.added) {
    const copy = copyOf(source.byline, entry, subjectOf(entry), null);
    const publicationId = await releaseNew(run, parts, copy);
    await run(
      `insert into library.source_item (source_id, external_id, publication_id, fingerprint, present) values ($1, $2, $3, $4, true)`,
      [source.id, entry.cveID, publicationId, fingerprintOf(entry)],
    );
    done({ publicationId, act: 'released', quiet });
  }
  for (const { entry, publicationId, returned } of plan.changed) {
    const note = `${returned ? 'Back in' : 'Changed in'} CISA's catalogue, version ${catalogue.catalogVersion}.`;
    await releaseRevision(run, parts, publicationId, copyOf(source.byline, entry, subjectOf(entry), note));
    await run(
      `update library.source_item set fingerprint = $3, present = true where source_id = $1 and external_id = $2`,
      [source.id, entry.cveID, fingerprintOf(entry)],
    );
    done({ publicationId, act: 'revised', quiet });
  }
  for (const item of plan.removed) {
    await retract(writing, item, catalogue.catalogVersion);
    done({ publicationId: item.publicationId, act: 'revised', quiet });
  }
  return events;
}

/** The warning stays, word for word, as `retracted` with a note: whoever acted on it must be able to read why. */
async function retract({ run, parts, source }: Writing, item: HeldItem, version: string): Promise<void> {
  const [held] = await run<{ content: ReleasedCopy['content'] }>(
    'select content from library.publication where id = $1',
    [item.publicationId],
  );
  if (held === undefined) throw new Error(`${item.externalId} has no publication`);
  const suppliers = await run<{ supplierId: string; productId: string | null }>(
    `select supplier_id as "supplierId", product_id as "productId" from library.publication_supplier where publication_id = $1`,
    [item.publicationId],
  );
  const note = `CISA took this entry out of its catalogue (version ${version}). It stays readable here.`;
  await releaseRevision(run, parts, item.publicationId, {
    ...outline(source.byline),
    content: { ...held.content, status: 'retracted', statusNote: note },
    suppliers,
    changeNote: note,
  });
  await run('update library.source_item set present = false where source_id = $1 and external_id = $2', [
    source.id,
    item.externalId,
  ]);
}

const outline = (
  byline: string,
): Pick<ReleasedCopy, 'kind' | 'marking' | 'attribution' | 'byline' | 'disclosed' | 'audience'> => ({
  kind: 'supplier_warning',
  marking: 'CLEAR',
  attribution: 'source',
  byline,
  disclosed: { nation: null, tier: null, region: null, populationBand: null },
  audience: { authorityIds: [], circleIds: [] },
});

function copyOf(
  byline: string,
  entry: KevEntry,
  subject: KevSubject,
  changeNote: string | null,
): ReleasedCopy {
  return {
    ...outline(byline),
    content: warningOf(entry, subject),
    suppliers:
      subject.products.length === 0
        ? [{ supplierId: subject.supplierId, productId: null }]
        : subject.products.map(p => ({ supplierId: subject.supplierId, productId: p.productId })),
    changeNote,
  };
}
