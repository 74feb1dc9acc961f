/** Entries of the audit log in words: the act by its code, what it was about, and when. */
import { hourInWords } from '../account/sessionRows.ts';
import { isKey, t } from '../language/language.ts';
import { dayInWords } from '../library/words.ts';
import { roleName } from './names.ts';

interface Entry {
  readonly act: string;
  readonly by?: string | null | undefined;
  readonly about?: string | null | undefined;
  readonly on: string;
  readonly at?: string | null | undefined;
  readonly params: unknown;
}

/** "Role changed: Lottie Storybook". An act without words of its own is named by its code. */
export function actInWords({ act, about, params }: Entry): string {
  const key = `administration.did_${act}`;
  const { role } = wordsOf(params);
  const did = isKey(key) ? t(key) : act.replaceAll('_', ' ');
  const what = about ? t('administration.didTo', { did, about }) : did;
  return role === undefined ? what : t('administration.didAs', { what, role });
}

/** Who did it: by name, or what they were ("a moderator"). */
export function byInWords({ by, params }: Entry): string {
  if (by) return by;
  const kind = wordsOf(params)['by'];
  const key = `administration.auditBy_${kind}`;
  return t(isKey(key) ? key : 'administration.auditBy_platform');
}

/** The exact moment where it is told, else the day. */
export const whenInWords = ({ on, at }: Entry): string => (at ? hourInWords(at) : dayInWords(on));

function wordsOf(params: unknown): Readonly<Record<string, string | number>> {
  if (typeof params !== 'object' || params === null) return {};
  return Object.fromEntries(
    Object.entries(params)
      .filter((entry): entry is [string, string | number] => ['string', 'number'].includes(typeof entry[1]))
      .map(([name, value]) => [name, name === 'role' || name === 'was' ? roleName(String(value)) : value]),
  );
}
