/**
 * What is shown of the counts is published at slots alone, after the releases, and as packages/anonymity says (A7). The
 * rows are written in random order and have no time: which count changed at which slot is told by nothing but itself.
 */
import { republished, unpublished } from '@moot/anonymity/publishedCount';
import type { Database } from '../database/asViewer.ts';
import type { World } from '../world.ts';
import type { Counted } from './count.ts';

interface Standing extends Record<string, unknown> {
  readonly publication_id: string;
  readonly what: Counted;
  readonly count: number;
  readonly shown: number | null;
  readonly marks: number[] | null;
}

/** Answers how many were published anew. */
export function publishCounts({
  database,
  world,
}: {
  /** Connections of the login `worker`. */
  readonly database: Database;
  readonly world: World;
}): Promise<number> {
  return database.as('releaser', async run => {
    // One at a time: two that read the same marks would each publish beside the other.
    await run('select pg_advisory_xact_lock(hashtext($1))', ['library.published_count']);
    const standing = await run<Standing>(
      `select publication_id, what, coalesce(t.count, 0) as count, c.shown, c.marks
       from (select publication_id, what, count(*)::int as count from alerts.tally group by 1, 2) t
       full join library.published_count c using (publication_id, what)`,
    );
    const due = standing.flatMap(({ publication_id, what, count, shown, marks }) => {
      const before = shown === null || marks === null ? unpublished : { shown, marks };
      const next = republished(before, count);
      return next === null ? [] : [{ publication_id, what, ...next }];
    });
    for (const one of world.shuffle(due))
      await run(
        `insert into library.published_count (publication_id, what, shown, marks) values ($1, $2, $3, $4)
         on conflict (publication_id, what) do update set shown = excluded.shown, marks = excluded.marks`,
        [one.publication_id, one.what, one.shown, one.marks],
      );
    return due.length;
  });
}
