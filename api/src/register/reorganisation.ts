/** A reorganisation as the database is asked about it: ids checked, everybody's way said. */
import { invalid } from '../gate/refusal.ts';
import { parsedId } from '../intake/parsedId.ts';
import type { Execute } from './administering.ts';
import type { ReorganisationInput } from './authorityRecord.ts';

export interface Reorganisation {
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  readonly heir: string | null;
  /** Memberships and, at the same places, the successors that they go to. */
  readonly moved: readonly string[];
  readonly chosen: readonly string[];
}

const most = 2_000;

/** Where there is one successor, everybody goes there without being named. */
export async function reorganisationGiven(run: Execute, input: ReorganisationInput): Promise<Reorganisation> {
  const predecessors = [...new Set(input.predecessorIds.map(parsedId))];
  const successors = [...new Set(input.successorIds.map(parsedId))];
  if (predecessors.length === 0) throw invalid({ path: 'input.predecessorIds', problem: 'required' });
  if (successors.length === 0) throw invalid({ path: 'input.successorIds', problem: 'required' });
  if (input.people.length > most || predecessors.length + successors.length > 100)
    throw invalid({ path: 'input.people', problem: 'too_many' });
  const heir = input.heirId == null ? null : parsedId(input.heirId);
  const [only] = successors;
  if (successors.length === 1 && only !== undefined && input.people.length === 0) {
    const rows = await run(
      'select id from register.membership where authority_id = any ($1::uuid[]) and not ended',
      [listOf(predecessors)],
    );
    const moved = rows.map(row => String(row['id']));
    return { predecessors, successors, heir, moved, chosen: moved.map(() => only) };
  }
  return {
    predecessors,
    successors,
    heir,
    moved: input.people.map(one => parsedId(one.membershipId)),
    chosen: input.people.map(one => parsedId(one.successorId)),
  };
}

/** An array of ids as PostgreSQL writes it; the unit of work knows none. */
export const listOf = (ids: readonly string[]): string => `{${ids.join(',')}}`;
