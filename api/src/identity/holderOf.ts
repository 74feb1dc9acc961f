/** Whose a session is and what it acts with, for the leaf of an act at the door: the door itself reads no table. */
import type { Run } from '../database/asViewer.ts';

/** Nobody, a visitor, where there is no such session. */
export async function holderOf(
  run: Run,
  session: Buffer,
): Promise<{ readonly person: string | null; readonly authority: string | null; readonly role: string }> {
  const [holder] = await run<{ person: string | null; authority: string | null; role: string }>(
    'select person, authority, role from register.identities_of(array[$1::bytea])',
    [session],
  );
  return holder ?? { person: null, authority: null, role: 'visitor' };
}
