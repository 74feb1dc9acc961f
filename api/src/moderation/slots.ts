/** Slots are at fixed times, the multiples of their length since 1970, so that every process agrees on them (A6). */
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import type { Slot } from './reviewItem.ts';

/** The number of the slot that was last due at this moment. */
export const slotNumber = (now: Date, slotSeconds: number): number =>
  Math.floor(now.getTime() / 1000 / slotSeconds);

/** The first slot after this moment; a moment that is a slot's own belongs to it, and the next one follows. */
export const slotAfter = (now: Date, slotSeconds: number): Date =>
  new Date((slotNumber(now, slotSeconds) + 1) * slotSeconds * 1000);

/** For contributors and moderators. */
export async function nextSlot(asked: Asked): Promise<Slot> {
  const { database, world, slotSeconds } = asked.services;
  return database.look(asked.caller, async (ask, identity) => {
    const writes = identity.role === 'peer' && identity.level !== 'reader';
    if (identity.role !== 'moderator' && !writes) throw notFound();
    const [row] = await ask<{ waiting: number | null }>('select intake.waiting() as waiting');
    return {
      at: slotAfter(world.now(), slotSeconds),
      everySeconds: slotSeconds,
      waiting: row?.waiting ?? null,
    };
  });
}
