/**
 * A PostgreSQL of one's own, with nothing of ours in it, for a run of the tests, a proof or a benchmark. Durability is
 * off: the data lies in a temporary folder and goes with it when the server is disposed of.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@moot/api/database/embedded';

export interface OwnPostgres extends AsyncDisposable {
  /** The superuser's connection string. */
  readonly superuserUrl: string;
}

/** `name` is what it is for, and stands in the folder's name; `settings` are the server's, beside durability. */
export async function ownPostgres(
  name: string,
  settings: Readonly<Record<string, string | number>> = {},
): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(tmpdir(), `moot-${name}-postgres-`));
  const away = (): void => rmSync(folder, { recursive: true, force: true });
  // The server may run as somebody who is not us.
  chmodSync(folder, 0o711);
  try {
    const server = await startEmbedded({
      dataDir: folder,
      settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', ...settings },
    });
    return {
      superuserUrl: server.superuserUrl,
      [Symbol.asyncDispose]: async () => {
        try {
          await server.stop();
        } finally {
          away();
        }
      },
    };
  } catch (error) {
    away();
    throw error;
  }
}
