/** Days of the library are days in the United Kingdom. */

const day = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Europe/London at this moment, YYYY-MM-DD. */
export const londonDay = (moment: Date): string => day.format(moment);
