/** Whose a session is and what it acts with, for the leaf of an act at the door: the door itself reads no table. */
import type { Run } from '../database/asViewer.ts';

/** Both null where there is no such session. */
export async function holderOf(
  run: Run,
  session: Buffer,
): Promise<{ readonly person: string | null; readonly authority: string | null }> {
  const [holder] = await run<{ person: string | null; authority: string | null }>(
    'select person, authority from register.identities_of(array[$1::bytea])',
    [session],
  );
  return holder ?? { person: null, authority: null };
}
