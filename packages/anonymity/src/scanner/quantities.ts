/** Exact sums, counts and dates: what a newspaper has printed, and a search engine finds. Round ones tell little. */
import type { Candidate } from './finding.ts';

const significant = (digits: string): string =>
  digits.replace('.', '').replaceAll(',', '').replace(/^0+/, '').replace(/0+$/, '');

/** One digit that counts, or two of which the second is a five: 500,000, 250, 1.5 million. */
export function isRound(number: string): boolean {
  const counting = significant(number.includes('.') ? number.replace(/\.?0+$/, '') : number);
  return counting.length <= 1 || (counting.length === 2 && counting.endsWith('5'));
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const sum =
  /(?:£|€|\$|\bGBP\s?)\s?(\d[\d,]*(?:\.\d+)?)\s?(k|mn?|bn|thousand|million|billion)?\b|\b(\d[\d,]*(?:\.\d+)?)\s?(k|m|thousand|million|billion)?\s(?:pounds|GBP)\b/gi;

function sumsIn(text: string): readonly Candidate[] {
  return [...text.matchAll(sum)].flatMap(match => {
    const digits = match[1] ?? match[3] ?? '';
    const amount =
      Number(digits.replaceAll(',', '')) * (scales[(match[2] ?? match[4] ?? '').toLowerCase()] ?? 1);
    const exact = amount >= 1000 ? !isRound(digits) : amount >= 100 && significant(digits).length >= 3;
    if (!exact) return [];
    return [at(match, 'money', 'certain', `about £${rounded(amount)}`)];
  });
}

/** "about 3,000", "2 million": one digit that counts. */
export function rounded(amount: number): string {
  const power = 10 ** Math.floor(Math.log10(amount));
  const round = Math.round(amount / power) * power;
  if (round >= 1e6) return `${round / 1e6} million`;
  return round >= 1000 ? `${round / 1000},000` : String(round);
}

/** Things that stand after a number and are no count of anything. */
const units =
  /^(?:hours?|days?|minutes?|mins?|seconds?|secs?|weeks?|months?|years?|per|percent|cent|degrees?|metres?|miles?|kilometres?|km|gb|mb|tb|kb|gigabytes?|megabytes?|terabytes?|gbps|mbps|bits?|bytes?|characters?|cores?|ports?|times|points?|pounds?|pence|volts?|watts?|kw|mw|amps?|hz|mhz|ghz|am|pm|nights?|weekends?|o'clock|decimal|digits?|percentages?|bitcoins?|million|billion|thousand|litres?|tonnes?|dollars|euros|ms|milliseconds?|shifts|is|was|has|as|its|this|us|plus|across|versus|always|afterwards|besides|perhaps|towards|whereas|unless|address|process|access|business)$/i;
const fewer = new Set(
  'people staff police personnel children men women members households households sheep data fish crew alumni'.split(
    ' ',
  ),
);
const counted =
  /(?<![\d.,:/£$€#-]|\d |\b(?:version|port|rule|page|section|act|article|appendix|table|figure|room|step|bus|channel|vlan|aged|windows|server|office|iso|clause|part|chapter|level|tier|lot|unit|ward|route|day|week|grade|band) )(\d{1,3}(?:,\d{3})+|\d{2,7})\s+((?:[\p{L}'’-]+\s+){0,3}[\p{L}'’-]+)/giu;
const roughly =
  /\b(?:about|around|some|roughly|approximately|nearly|almost|over|under|up to|more than|fewer than|less than|at least|circa|c\.|an estimated|or so)\s$/i;
const breaks =
  /^(?:and|or|of|in|on|at|to|for|from|by|with|but|were|was|had|have|has|are|is|the|a|an|that|which|who|when|after|before|could|would|did|do|per|as|we|they|it|came|rang|each|within|does|says|runs|goes|makes|takes|gives|comes|shows|means|needs|if|so|not|no|be|been|being|can|will|may|should|all)$/i;

function countsIn(text: string): readonly Candidate[] {
  return [...text.matchAll(counted)].flatMap(match => {
    const digits = match[1] ?? '';
    const value = Number(digits.replaceAll(',', ''));
    if (value < 21 || isRound(digits)) return [];
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const approximate = roughly.test(before) && significant(digits).length <= 2;
    if (approximate) return [];
    // A year is no count: "in 2019 users", "2023 elections".
    if (/^(?:19|20)\d\d$/.test(digits)) return [];
    const words = (match[2] ?? '').split(/\s+/);
    const [first = ''] = words;
    if (units.test(first) || /^\p{Lu}/u.test(first)) return [];
    const last = words.findIndex(word => breaks.test(word));
    const phrase = last === -1 ? words : words.slice(0, last);
    const noun = phrase.findIndex(word => isPlural(word));
    if (noun === -1) return [];
    const through = phrase.slice(0, noun + 1);
    if (through.some(word => units.test(word))) return [];
    const start = match.index;
    const named = text.slice(start + digits.length).match(/^\s+/)?.[0].length ?? 1;
    const end = start + digits.length + named + lengthOf(text, start + digits.length + named, through.length);
    return [
      {
        category: 'count' as const,
        start,
        end,
        confidence: 'likely' as const,
        generalisation: `${value < 100 ? 'dozens of' : `about ${rounded(value)}`} ${through.join(' ')}`,
      },
    ];
  });
}

const isPlural = (word: string): boolean => {
  const plain = word.toLowerCase().replace(/['’]s?$/, '');
  return fewer.has(plain) || (/[a-z]{2}s$/.test(plain) && !/(?:ss|us|is)$/.test(plain) && !units.test(plain));
};

/** The length of so many words from here on, without what stands behind the last. */
function lengthOf(text: string, from: number, words: number): number {
  const form = new RegExp(String.raw`^[\p{L}'’-]+(?:\s+[\p{L}'’-]+){${words - 1}}`, 'u');
  return form.exec(text.slice(from, from + 200))?.[0].replace(/['’]$/, '').length ?? 0;
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const weekdays = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)';
const dayNumber = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:\s?(?:st|nd|rd|th))?`;
const ofMonth = String.raw`\s(?:of\s)?(?<month>${months})\b\.?(?:,?\s(?<year>(?:19|20)\d\d|['’]\d\d)(?!\d))?`;
const days = String.raw`(?:${weekdays},?\s(?:the\s)?)?(?<![\d.,:£])${dayNumber}(?:\s?(?:and|to|or|&|[-–/])\s?(?:the\s)?${dayNumber})*`;
const dayMonth = new RegExp(String.raw`\b${days}${ofMonth}`, 'g');
const lowerDayMonth = new RegExp(
  String.raw`\b${days}\s(?:of\s)?(?<month>january|february|april|june|july|august|september|october|november|december|jan|feb|sept|oct|nov|dec)\b(?:,?\s(?<year>(?:19|20)\d\d)(?!\d))?`,
  'g',
);
const monthDay = new RegExp(
  String.raw`\b(?:${weekdays},?\s)?(?<month>${months})\.?\s(?:the\s)?${dayNumber}(?!\d|:|\.\d|,\d{3}|\s(?:per|staff|people|users|accounts|records|councils|residents|GB|MB|hours|days))(?:,?\s(?<year>(?:19|20)\d\d)(?!\d))?`,
  'g',
);
const figures =
  /(?<![\d/.-])(?:(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d|(?:0[1-9]|[12]\d|3[01])([/.-])(?:0[1-9]|1[0-2])\2\d\d|(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/\d\d|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)(?![\d/]|\.\d|-\d)/g;
const feasts =
  /\b(?:Christmas (?:Eve|Day)|Boxing Day|New Year['’]?s (?:Eve|Day)|Hogmanay|Good Friday|Easter (?:Saturday|Sunday|Monday|Day)|Maundy Thursday|Palm Sunday|Ash Wednesday|Shrove Tuesday|Pancake Day|Whit Monday|(?:St|Saint) (?:David|Andrew|George|Patrick)['’]?s Day|Burns Night|Remembrance (?:Sunday|Day)|Armistice Day|Valentine['’]?s Day|Mothering Sunday|Black Friday|Cyber Monday|Guy Fawkes Night|Bonfire Night|Hallowe['’]?en|Twelfth Night|Twelfth of July|Leap Day|Patch Tuesday)\b/gi;

const fullMonth = (short: string): string =>
  months
    .split('|')
    .slice(0, 12)
    .find(month => month.toLowerCase().startsWith(short.toLowerCase().slice(0, 3))) ?? short;

function datesIn(text: string): readonly Candidate[] {
  const spoken = [dayMonth, lowerDayMonth, monthDay].flatMap(form =>
    [...text.matchAll(form)].map(match => {
      const { month = '', year } = match.groups ?? {};
      const coarse = `${fullMonth(month)}${year === undefined ? '' : ` ${year}`}`;
      const found = at(match, 'date', 'certain', coarse);
      // "on 12 October" becomes "in October".
      const on = /\b(on)\s(?:the\s)?$/i.exec(text.slice(Math.max(0, found.start - 10), found.start));
      if (on === null) return found;
      return {
        ...found,
        start: found.start - on[0].length,
        generalisation: `${on[1] === 'On' ? 'In' : 'in'} ${coarse}`,
      };
    }),
  );
  const written = [...text.matchAll(figures)].map(match => at(match, 'date', 'certain', 'that month'));
  const named = [...text.matchAll(feasts)].map(match => at(match, 'date', 'likely', 'a holiday'));
  return [...spoken, ...written, ...named];
}

const at = (
  match: RegExpMatchArray,
  category: Candidate['category'],
  confidence: Candidate['confidence'],
  generalisation: string,
): Candidate => {
  const start = match.index ?? 0;
  return { category, start, end: start + match[0].trimEnd().length, confidence, generalisation };
};

/** Exact sums, counts and dates in a text. */
export function quantitiesIn(text: string): readonly Candidate[] {
  return [...sumsIn(text), ...countsIn(text), ...datesIn(text)];
}
