/**
 * What became of publications, for whoever contributed them: the published counts, read under the viewer's own policies
 * from the rows that all readers see. What the viewer cannot read is left out.
 */
import type { Ask } from '../database/asViewer.ts';
import { countJson, type Effects } from './count.ts';

export async function effectsOf(
  ask: Ask,
  publicationIds: readonly string[],
): Promise<ReadonlyMap<string, Effects>> {
  if (publicationIds.length === 0) return new Map();
  const rows = await ask<{ id: string } & Effects & Record<string, unknown>>(
    `select p.id, ${countJson('read')} as readers, case when p.kind <> 'case_study' then ${countJson('also')} end as also,
       (select count(*)::int from library.question q where q.publication_id = p.id) as questions
     from library.publication p where p.id = any ($1::uuid[])`,
    [publicationIds],
  );
  return new Map(rows.map(({ id, readers, also, questions }) => [id, { readers, also, questions }]));
}
