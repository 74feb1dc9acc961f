/** Viewers who see the same: the class that live delivery works for. */
import type { Identity } from '../database/asViewer.ts';

/** What a class is made of, however the database told it. */
export interface ClassOf {
  readonly role: string;
  readonly authority: string | null;
  readonly level: string | null;
  readonly keys: readonly number[];
}

/** The same word for all viewers with the same role, authority, level and keys. */
export const classKeyOf = ({ role, authority, level, keys }: ClassOf | Identity): string =>
  JSON.stringify([role, authority, level, keys]);

/** To whom a cursor belongs: it outlives a joined circle, since what it opens is read under the rights of the day. */
export const holderOf = (
  { role, authority }: { readonly role: string; readonly authority: string | null },
  root: string,
): string => JSON.stringify(['live', root, role, authority]);
