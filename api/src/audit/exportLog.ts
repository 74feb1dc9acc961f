/** The log's text as the worker reads it, without openings: for an operator who publishes or archives it. */
import type { Database } from '../database/asViewer.ts';
import { headColumns, headOf, keyChangesText, type HeadRow, type KeyChangeRow } from './headRow.ts';
import { writeLog } from './writeLog.ts';

/** `database` is of the login `worker`. */
export async function* exportLog(database: Database): AsyncGenerator<string> {
  const heads = await database.as('releaser', run =>
    run<HeadRow & Record<string, unknown>>(`select ${headColumns} from audit.head order by size`),
  );
  yield* writeLog({
    heads: heads.map(headOf),
    keys: await database.as('releaser', run => run<KeyChangeRow>(keyChangesText)),
    leaves: (after, upTo) =>
      database.as('releaser', run =>
        run<{ day: string; commitment: Buffer }>(
          `select to_char(at at time zone 'UTC', 'YYYY-MM-DD') as day, commitment from audit.leaf
           where position > $1 and position <= $2 order by position`,
          [after, upTo],
        ),
      ),
    openings: async function* () {},
  });
}
