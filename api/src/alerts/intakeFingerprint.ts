/**
 * Whether anything of a class's own has changed in the intake, as a word that changes with it. Read under the viewers'
 * own policies, so that it never tells of anybody else's activity (A1).
 */
import type { Caller, Database, Identity } from '../database/asViewer.ts';
import type { VaultKeys } from '../keys.ts';
import { setThreadTags } from '../threadTags.ts';

/** The intake's readers share this lock with each other; a release takes it alone while it rewrites the tables (A9). */
const shareIntake = 'select pg_advisory_xact_lock_shared(7306020)';

// What is sealed anew differs in its bytes, whatever changed inside.
const rowsOf = (table: string, columns: string, condition = 'true'): string =>
  `coalesce((select string_agg(concat_ws(' ', ${columns}), ',' order by id) from intake.${table} where ${condition}), '')`;
const own = `select md5(${rowsOf('submission', 'id, state, md5(content)')} || ${rowsOf('revision', 'id, state, md5(content)')}
  || ${rowsOf('notice', 'id, md5(content)')} || ${rowsOf('question', 'id, state, md5(content)')}
  || ${rowsOf('answer', 'id, state, md5(content)')}) as word`;
const desk = `select md5(${rowsOf('revision', 'id, state, md5(content)', `state <> 'closed'`)}
  || ${rowsOf('question', 'id, state, md5(content)', `state = 'asked'`)}
  || ${rowsOf('answer', 'id, state, md5(content)', `state in ('answered', 'approved')`)}) as word`;

/** Null for whoever has neither submissions nor a queue: nothing ever changes for them. */
export async function intakeFingerprint(
  database: Database,
  vault: VaultKeys,
  caller: Caller,
): Promise<{ readonly identity: Identity; readonly word: string | null }> {
  return await database.look(caller, async (ask, identity) => {
    const contributes =
      identity.role === 'peer' && identity.authority !== null && identity.level !== 'reader';
    if (contributes && identity.authority !== null) {
      await ask(shareIntake);
      const inherited = await ask<{ id: string }>('select id from register.viewer_inherits() as id');
      const tags = [identity.authority, ...inherited.map(row => row.id)].map(one => vault.ownerTag(one));
      // SET takes a literal: hexadecimal digits and commas, nothing that anybody typed.
      await ask(`set local moot.owner_tags = '${tags.map(tag => tag.toString('hex')).join(',')}'`);
      await setThreadTags(ask, vault, tags);
    } else if (identity.role === 'moderator') {
      await ask(shareIntake);
    } else {
      return { identity, word: null };
    }
    const [row] = await ask<{ word: string }>(identity.role === 'moderator' ? desk : own);
    return { identity, word: row?.word ?? null };
  });
}
