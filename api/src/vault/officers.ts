/** What the officers' acts begin with. The database asks the same: to any other steward nothing here exists. */
import type { Identity } from '../database/asViewer.ts';
import type { Asked } from '../gate/context.ts';
import { notFound, Refusal } from '../gate/refusal.ts';
import { positional } from '../alerts/positional.ts';
import type { Execute } from '../register/administering.ts';

export interface Officer {
  readonly run: Execute;
  readonly person: string;
  /** Has just proven who they are. */
  readonly fresh: boolean;
}

export function readAsOfficer<T>(asked: Asked, work: (officer: Officer) => Promise<T>): Promise<T> {
  return asked.services.database.look(asked.caller, (ask, identity) =>
    asOfficer((text, values) => ask(text, values), identity, work),
  );
}

export function changeAsOfficer<T>(asked: Asked, work: (officer: Officer) => Promise<T>): Promise<T> {
  return asked.services.database.change(asked.caller, (em, identity) =>
    asOfficer(positional(em), identity, work),
  );
}

async function asOfficer<T>(
  run: Execute,
  { role, person, fresh }: Identity,
  work: (officer: Officer) => Promise<T>,
): Promise<T> {
  if (person === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
  if (role !== 'steward') throw notFound();
  const [now] = await run('select vault.viewer_is_officer() as officer', []);
  if (now?.['officer'] !== true) throw notFound();
  return work({ run, person, fresh });
}
