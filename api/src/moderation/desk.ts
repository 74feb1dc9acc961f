/**
 * A moderator's only way into the intake. The database shows a moderator no draft and no owner tag (V1, A3); what is
 * opened here is what the contributor submitted.
 */
import type { Ask, Identity } from '../database/asViewer.ts';
import type { Asked } from '../gate/context.ts';
import { Refusal, notFound } from '../gate/refusal.ts';
import { askThrough, shareIntake } from '../intake/intakeTransaction.ts';

/** The intake as the moderators see it, for one transaction. */
export interface Desk {
  readonly ask: Ask;
  readonly person: string | null;
  /** The moderator has just proven who they are. */
  readonly fresh: boolean;
}

/** Reads. Refused to everybody else as if nothing of it existed. */
export function readDesk<T>(asked: Asked, work: (desk: Desk) => Promise<T>): Promise<T> {
  return asked.services.database.look(asked.caller, async (ask, identity) => {
    onlyModerators(identity);
    await shareIntake(ask);
    return work({ ask, person: identity.person, fresh: identity.fresh });
  });
}

/** Changes, in one transaction. */
export function changeDesk<T>(asked: Asked, work: (desk: Desk) => Promise<T>): Promise<T> {
  return asked.services.database.change(asked.caller, async (em, identity) => {
    onlyModerators(identity);
    const ask = askThrough(em);
    await shareIntake(ask);
    const answer = await work({ ask, person: identity.person, fresh: identity.fresh });
    await ask('notify moot_intake');
    return answer;
  });
}

function onlyModerators(identity: Identity): void {
  if (identity.role === 'visitor') throw new Refusal({ code: 'NOT_SIGNED_IN' });
  if (identity.role !== 'moderator') throw notFound();
}
