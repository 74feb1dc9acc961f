/**
 * Every sentence that a person reads comes from here: ICU messages by key, English whole, Welsh for the shell.
 * A message that has no Welsh yet falls back to English and says so (`isTranslated`), so that the element that
 * shows it can carry `lang="en"` and a screen reader changes its voice.
 */
import { createIntl, createIntlCache, IntlErrorCode } from '@formatjs/intl';
import type { IntlShape } from '@formatjs/intl';
import { shallowRef } from 'vue';

import { en } from './en.ts';
import type { Key } from './en.ts';

export type { Key } from './en.ts';

/** The languages that the whole shell is available in. */
export type Language = 'en' | 'cy';

/** What may stand in a message's braces. */
export type Values = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;

/** The other languages' catalogues: any part of the English keys. */
export type PartialCatalogue = {
  readonly [R in keyof typeof en]?: Partial<Record<keyof (typeof en)[R], string>>;
};

type Messages = Readonly<Record<string, string>>;

const cache = createIntlCache();
const english = speaker('en', flatten(en));
const state = shallowRef<{
  readonly language: Language;
  readonly own: Messages;
  readonly speaker: IntlShape<string>;
}>({
  language: 'en',
  own: english.messages as Messages,
  speaker: english,
});

/** The language in use; reading it in a template makes the template follow a change. */
export const currentLanguage = (): Language => state.value.language;

/** Changes the language of the whole page, and keeps the choice in this browser. */
export async function setLanguage(language: Language): Promise<void> {
  const own = await catalogueOf(language);
  state.value = { language, own, speaker: language === 'en' ? english : speaker(language, own) };
  document.documentElement.lang = language;
  remember(language);
}

/** The language that this browser chose before; English where it has not. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem('moot.language') === 'cy' ? 'cy' : 'en';
  } catch {
    return 'en';
  }
}

/** The message for a key in the language in use, or in English where that language lacks it. */
export function t(key: Key, values?: Values): string {
  const { speaker: own } = state.value;
  const used = isTranslated(key) ? own : english;
  return String(used.formatMessage({ id: key }, values as Record<string, string>));
}

/** Whether the language in use has this message itself. */
export const isTranslated = (key: Key): boolean => key in state.value.own;

/** `en` where the message fell back to English on a page in another language; bind it to `lang`. */
export const langOf = (key: Key): 'en' | undefined => (isTranslated(key) ? undefined : 'en');

/** A list in words: "a, b and c". By hand, because `Intl.ListFormat` is wrong in Welsh. */
export function list(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  if (words.length === 1) return last;
  return t('app.listOf', { first: words.slice(0, -1).join(', '), last });
}

/** A time of day, as on a clock in this country: "14:02". Figures alone, so it is the same in both languages. */
export function timeOfDay(at: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/London',
  }).format(at);
}

/**
 * A month in words: "March 2026". Incidents never show a day. The names come from the catalogue, because browsers
 * may know Welsh plurals but not Welsh months.
 */
export const monthInWords = (year: number, month: number): string =>
  t('app.monthOfYear', { month, year: String(year) });

/** A day in words: "7 March 2026", from YYYY-MM-DD. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return t('app.dayOfMonth', { date: String(date), month: monthInWords(year ?? 0, month ?? 1) });
}

/** A number with its separators, which both languages share. */
export const number = (value: number): string => new Intl.NumberFormat('en-GB').format(value);

async function catalogueOf(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return english.messages as Messages;
    case 'cy':
      return flatten((await import('./cy.ts')).cy);
  }
}

function speaker(locale: string, messages: Messages): IntlShape<string> {
  return createIntl<string>(
    {
      locale,
      messages,
      // A broken message is a bug that the catalogues' test finds. Browsers without Welsh figures write English
      // ones, which are the same.
      onError: error => {
        if (error.code !== IntlErrorCode.MISSING_DATA) console.error(error.message);
      },
    },
    cache,
  );
}

function flatten(catalogue: PartialCatalogue): Messages {
  return Object.fromEntries(
    Object.entries(catalogue).flatMap(([room, messages]) =>
      Object.entries(messages ?? {}).map(([name, message]) => [`${room}.${name}`, message]),
    ),
  );
}

function remember(language: Language): void {
  try {
    localStorage.setItem('moot.language', language);
  } catch {
    // A browser that keeps nothing asks again on the next visit.
  }
}

/** A key made at run time ("content.severity.high"), where a closed list of values makes the words. */
export const isKey = (key: string): key is Key => key in english.messages;
