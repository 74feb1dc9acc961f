/** When a slot is, in words. */
import { dayInWords, t, timeOfDay } from '../language/language.ts';

/** "14:02 today", "14:02 on 7 March 2026"; with seconds where slots follow each other within minutes. */
export function slotInWords(at: string, everySeconds: number, now: Date = new Date()): string {
  const moment = new Date(at);
  const time = everySeconds < 600 ? timeWithSeconds(moment) : timeOfDay(moment);
  const day = dayInLondon(moment);
  return day === dayInLondon(now)
    ? t('moderation.slotTimeToday', { time })
    : t('moderation.slotTimeOn', { time, day: dayInWords(day) });
}

const timeWithSeconds = (at: Date): string =>
  new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZone: 'Europe/London',
  }).format(at);

/** YYYY-MM-DD, as Canada writes it. */
const dayInLondon = (at: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(at);
