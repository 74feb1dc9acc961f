/** Reads that are for people with a role alone. */
import type { Read } from '../database/asViewer.ts';
import type { Asked } from '../gate/context.ts';
import { notFound, Refusal } from '../gate/refusal.ts';

/**
 * Runs reads of tables on which some roles have no grant at all. The database refuses those roles; they are told to
 * sign in, or, being signed in as something else, that there is nothing here (V6).
 */
export async function readAsMember(
  { caller, services }: Asked,
  ...reads: readonly Read[]
): Promise<Record<string, unknown>[][]> {
  try {
    return (await services.database.read(caller, ...reads)).rows;
  } catch (error) {
    const noGrant = error instanceof Error && 'code' in error && error.code === '42501';
    if (!noGrant) throw error;
    throw caller.session === null ? new Refusal({ code: 'NOT_SIGNED_IN' }) : notFound();
  }
}
