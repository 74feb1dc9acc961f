/**
 * What every act of administration begins with: who may, one act after the other, and the database's refusals told as
 * ours. The database checks all of it again.
 */
import { authorityLed } from '../alerts/leadOf.ts';
import { positional } from '../alerts/positional.ts';
import type { Identity, Read, Run } from '../database/asViewer.ts';
import type { Asked } from '../gate/context.ts';
import { invalid, notFound, Refusal } from '../gate/refusal.ts';

/** One statement with `$1`, `$2`, …; answers its rows. */
export type Execute = (text: string, values: readonly unknown[]) => Promise<Record<string, unknown>[]>;

export interface Lead {
  readonly run: Execute;
  readonly person: string;
  readonly authority: string;
}
export interface Steward {
  readonly run: Execute;
  readonly person: string;
}

/** As a lead, who still is one once it is this act's turn. */
export function changeAsLead<T>({ caller, services }: Asked, work: (lead: Lead) => Promise<T>): Promise<T> {
  return told(() =>
    services.database.change(caller, async (em, identity) => {
      const authority = authorityLed(identity);
      const run = positional(em);
      await run('select register.take_turn()', []);
      const [now] = await run('select register.viewer_leads() as leads', []);
      if (now?.['leads'] !== true || identity.person === null) throw notFound();
      return work({ run, authority, person: identity.person });
    }),
  );
}

/** As a steward or officer, who still is one once it is this act's turn. */
export function changeAsSteward<T>(
  { caller, services }: Asked,
  work: (steward: Steward) => Promise<T>,
): Promise<T> {
  return told(() =>
    services.database.change(caller, async (em, identity) => {
      const person = stewardOf(identity);
      const run = positional(em);
      await run('select register.take_turn()', []);
      const [now] = await run('select register.viewer_stewards() as stewards', []);
      if (now?.['stewards'] !== true) throw notFound();
      return work({ run, person });
    }),
  );
}

/** As whoever holds the session, by one of the door's named functions; for people who act with nothing yet. */
export function changeAsHolder<T>(
  { caller, services }: Asked,
  work: (run: Run, session: Buffer) => Promise<T>,
): Promise<T> {
  const { session } = caller;
  if (session === null) return Promise.reject(new Refusal({ code: 'NOT_SIGNED_IN' }));
  return told(() => services.database.as('doorkeeper', run => work(run, session)));
}

/** Who may read something of administration. */
type Reader = 'member' | 'lead' | 'steward' | 'lead or steward' | 'anybody with a role';

/** Looks for some readers alone; to everybody else there is nothing here (V6). */
export function lookAs<T>(
  { caller, services }: Asked,
  reader: Reader,
  work: (run: Execute) => Promise<T>,
): Promise<T> {
  return services.database.look(caller, (ask, identity) => {
    refuseUnless(reader, identity);
    return work((text, values) => ask(text, values));
  });
}

/** Statements for some readers alone, and their rows. */
export function readAs(
  asked: Asked,
  reader: Reader,
  ...reads: readonly Read[]
): Promise<Record<string, unknown>[][]> {
  return lookAs(asked, reader, async run => {
    const answers: Record<string, unknown>[][] = [];
    for (const { text, values } of reads) answers.push(await run(text, values));
    return answers;
  });
}

function refuseUnless(reader: Reader, identity: Identity): void {
  if (identity.person === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
  switch (reader) {
    case 'lead':
      authorityLed(identity);
      return;
    case 'steward':
      stewardOf(identity);
      return;
    case 'lead or steward':
      if (identity.role !== 'steward') authorityLed(identity);
      return;
    case 'member':
      if (identity.role !== 'peer') throw notFound();
      return;
    case 'anybody with a role':
      if (identity.role === 'visitor') throw notFound();
      return;
    default:
      reader satisfies never;
  }
}

function stewardOf(identity: Identity): string {
  if (identity.person === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
  if (identity.role !== 'steward') throw notFound();
  return identity.person;
}

/** MT002: absent. MT010: a rule refused; its code stands in the hint, the argument at fault in the detail. */
export async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'MT002') throw notFound();
    if (error.code === 'MT010' && 'hint' in error && 'detail' in error)
      throw invalid({ path: String(error.detail), problem: String(error.hint) });
    throw error;
  }
}
