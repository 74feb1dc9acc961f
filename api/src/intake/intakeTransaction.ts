/**
 * How transactions of the intake stand to the worker's. A release rewrites the tables of the intake in the order of
 * their ids (A9), for which it must be alone for some milliseconds. It takes this lock for itself, everybody else
 * shares it, all as their first statement: whatever rows and tables they touch then, in whatever order, nobody waits
 * in a circle.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Ask } from '../database/asViewer.ts';

const intakeLock = 7_306_020;

/** For everybody who reads or changes the intake. */
export const shareIntake = (ask: Ask): Promise<unknown> =>
  ask(`select pg_advisory_xact_lock_shared(${intakeLock})`);
/** For the worker. */
export const takeIntake = (ask: Ask): Promise<unknown> => ask(`select pg_advisory_xact_lock(${intakeLock})`);

/** Statements with `$1`, `$2` through the unit of work, which itself knows only `?` and no arrays. */
export function askThrough(em: EntityManager): Ask {
  return async <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []) => {
    const inOrder: unknown[] = [];
    const marked = text.replace(/\$(\d+)/g, (_, position: string) => {
      const value = values[Number(position) - 1];
      inOrder.push(Array.isArray(value) ? arrayLiteral(value) : value);
      return '?';
    });
    return (await em.execute(marked, inOrder)) as unknown as Row[];
  };
}

/** An array of ids or bytes as PostgreSQL writes it; the statement casts it. */
function arrayLiteral(values: readonly unknown[]): string {
  return `{${values
    .map(value => {
      if (Buffer.isBuffer(value)) return `"\\\\x${value.toString('hex')}"`;
      if (typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value)) return value;
      throw new TypeError('only ids and bytes go into an array here');
    })
    .join(',')}}`;
}
