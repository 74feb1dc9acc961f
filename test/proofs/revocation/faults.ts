/** Faults by which a right would outlive its end, each planted by itself in the database that the platform runs on. */
import type pg from 'pg';

export interface Fault {
  readonly name: string;
  /** The loss that shows it. */
  readonly shows: string;
  /** Whether it shows only when the wake-up is lost, too. */
  readonly wakeUpLost: boolean;
  readonly plant: (su: pg.Client) => Promise<void>;
  readonly mend: (su: pg.Client) => Promise<void>;
}

const silent = (table: string, shows: string): Fault => ({
  name: `nobody is told of a change of register.${table}`,
  shows,
  wakeUpLost: false,
  plant: async su => void (await su.query(`alter table register.${table} disable trigger rights_changed`)),
  mend: async su => void (await su.query(`alter table register.${table} enable trigger rights_changed`)),
});

/** A function of the database with a part of its text replaced; a text that is not there is a mistake of the fault. */
const inFunction = (
  name: string,
  shows: string,
  wakeUpLost: boolean,
  its: string,
  from: string,
  to: string,
): Fault => {
  let right = '';
  return {
    name,
    shows,
    wakeUpLost,
    plant: async su => {
      const { rows } = await su.query<{ text: string }>('select pg_get_functiondef($1::regproc) as text', [
        its,
      ]);
      right = rows[0]?.text ?? '';
      if (!right.includes(from)) throw new Error(`${its} holds no ${from}`);
      await su.query(right.replaceAll(from, to));
    },
    mend: async su => void (await su.query(right)),
  };
};

export const faults: readonly Fault[] = [
  silent('session', 'a session is ended'),
  silent('membership', 'a role is lowered'),
  silent('circle_member', 'an authority leaves a circle'),
  silent('authority', 'an authority is suspended'),
  silent('platform_role', 'a platform role is ended'),
  inFunction(
    'a change of rights is announced and not counted',
    'a role is lowered',
    true,
    'register.rights_changed',
    'epoch + 1',
    'epoch',
  ),
];
