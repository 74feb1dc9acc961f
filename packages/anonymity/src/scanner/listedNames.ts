/** Authorities and places by the names that the register and the gazetteer have for them, with or without a slip. */
import type { Candidate, Confidence } from './finding.ts';
import { otherMeanings, type ListedName, type ScannerData } from './gazetteer.ts';
import { joint } from './nameIndex.ts';
import { fold, type Token } from './tokens.ts';

/** Where the words of one name may be parted: a space, hyphen, underscore, comma, "&", or a break of the line in a list. */
const within = /^(?: \(|_[&+]_|[ \u00a0]?[-_,&+/‐‑–][ \u00a0]?|[ \u00a0]{1,2}|\.[ \u00a0]|['’][ \u00a0]?)$/;
const small = new Set('of and the upon on in under with le y ar a by next to'.split(' '));
const councilWords = new Set(
  (
    'council councils borough city county district metropolitan unitary authority authoritys combined islands corporation bc dc cc ' +
    'mbc mdc cbc lbc rbc'
  ).split(' '),
);
const closing = new Set('council councils authority bc dc cc mbc mdc cbc lbc rbc corporation'.split(' '));
/** "dorsetcouncil", "BristolCityCouncil", "westlindseydc": a name and what it is, in one word. */
const joined =
  /^(.{3,}?)(?:(?:city|district|county|borough|countyborough|metropolitan|metropolitanborough)?(?:council|bc|dc|cc|mbc|cbc|mdc|gov|borough)|(?:lbc))$/;
/** "Hackney carriage", "Yorkshire pudding": a name in a thing that is everywhere. */
const ordinaryAfter: Readonly<Record<string, RegExp>> = {
  hackney: /^(?:carriages?|cabs?|licen[cs]\w*|drivers?|plates?|fares?|vehicles?)$/,
  derby: /^(?:match|day|game|hat)$/,
  bath: /^(?:lift|seat|room|rooms|aids?)$/,
  wellington: /^(?:boots?)$/,
  sandwich: /^(?:boards?|courses?|years?)$/,
  barking: /^(?:mad|dogs?|up|at)$/,
  cambridge: /^(?:analytica)$/,
  london: /^(?:clay|stock)$/,
  rugby: /^(?:club|league|union|team|match|pitch|ground)$/,
};

const bodies = /^(?:police|warp|lrf|constabulary|hospitals?|university|college|fire)$/;

interface Match {
  readonly name: ListedName;
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly slip: boolean;
}

export function listedNamesIn(
  text: string,
  tokens: readonly Token[],
  data: ScannerData,
): readonly Candidate[] {
  const matches: Match[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const match = longestFrom(tokens, from, data);
    if (match === undefined) continue;
    matches.push(match);
    from = match.to;
  }
  const sure = matches.filter(match => isMeant(match, tokens, data));
  // A doubtful word at the start of a sentence is meant when the same is meant further on.
  const named = new Set(sure.map(match => match.name.of));
  const meant = matches.filter(
    match =>
      sure.includes(match) ||
      (named.has(match.name.of) && tokens[match.from]?.capital === true && !match.slip),
  );
  return [...meant.map(match => candidate(match, tokens)), ...abbreviationsIn(text, tokens, data)];
}

function longestFrom(tokens: readonly Token[], from: number, data: ScannerData): Match | undefined {
  let letters = '';
  let best: Match | undefined;
  let nearest: Match | undefined;
  let promising = true;
  for (let to = from; to < tokens.length && to < from + data.names.words; to += 1) {
    const token = tokens[to];
    if (token === undefined || token.number) break;
    if (to > from && !within.test(token.gap)) break;
    // One slip leaves one of the first two words as it is.
    if (to === from + 1) promising = isPart(tokens[from], data) || isPart(token, data);
    if (to > from + 1 && !promising) break;
    const start = letters + joint(token, to - from);
    letters = start + token.folded;
    for (const [last, end] of [
      [to > from || token.folded === token.bare ? letters : '', token.end],
      [start + token.bare, token.bareEnd],
    ] as const) {
      const name = data.names.exact(last) ?? (to === from ? inOneWord(last, data) : undefined);
      if (name !== undefined) best = { name, from, to, end, slip: false };
      if (token.folded === token.bare) break;
    }
    if (best === undefined || best.to < to) {
      const near =
        promising && mayBeSlip(tokens, from, to, data) ? data.names.near(start + token.bare) : undefined;
      if (near !== undefined) nearest = { name: near, from, to, end: token.bareEnd, slip: true };
    }
  }
  // A slip counts only where it takes in more than what is there without one.
  if (best !== undefined && (nearest === undefined || nearest.to <= best.to)) return best;
  return nearest ?? best;
}

const isPart = (token: Token | undefined, data: ScannerData): boolean =>
  token !== undefined &&
  (token.folded.length < 4 || data.names.parts.has(token.folded) || data.names.parts.has(token.bare));

const inOneWord = (letters: string, data: ScannerData): ListedName | undefined => {
  const name = joined.exec(letters)?.[1];
  return name === undefined ? undefined : data.names.exact(name);
};

const isCouncilWord = (token: Token | undefined): boolean =>
  token !== undefined && councilWords.has(token.bare);

/** Whether these words may be a name written with a slip: not when all of them are what they seem to be. */
function mayBeSlip(tokens: readonly Token[], from: number, to: number, data: ScannerData): boolean {
  const { words, known } = data;
  const phrase = tokens.slice(from, to + 1);
  const first = phrase[0];
  const last = phrase.at(-1);
  if (first === undefined || last === undefined || small.has(last.folded)) return false;
  const strange = phrase.filter(
    token =>
      token.folded.length >= 4 &&
      !words.isOrdinary(token.bare) &&
      !words.firstNames.has(token.bare) &&
      !words.surnames.has(token.bare) &&
      known.exact(token.folded) === undefined &&
      (phrase.length > 1 || data.names.exact(token.bare) === undefined),
  );
  const council = isCouncilWord(tokens[to + 1]);
  if (strange.length > 0)
    return first.capital || council || (phrase.length === 1 && first.folded.length >= 7);
  const capitals = phrase.filter(token => token.capital).length;
  if (phrase.length === 1) return council && first.capital && !first.opens;
  return first.capital && (phrase.length === 2 ? capitals === 2 : capitals > 1);
}

function isMeant(match: Match, tokens: readonly Token[], { words }: ScannerData): boolean {
  const phrase = tokens.slice(match.from, match.to + 1);
  const [first] = phrase;
  if (first === undefined) return false;
  const next = tokens[match.to + 1];
  const after = next !== undefined && /^[ -]$/.test(next.gap) ? ordinaryAfter[first.folded] : undefined;
  if (phrase.length === 1 && after?.test(next?.folded ?? '') === true) return false;
  const followed = next !== undefined && within.test(next.gap) && isCouncilWord(next);
  const preceded =
    /^(?:borough|city|district|county)$/.test(tokens[match.from - 2]?.folded ?? '') &&
    tokens[match.from - 1]?.folded === 'of';
  const content = phrase.filter(token => !small.has(token.folded));
  const capitals = content.length > 0 && content.every(token => token.capital);
  const body = next !== undefined && next.gap === ' ' && bodies.test(next.folded) && phrase.length > 1;
  // "craven district council": what it says it is, no ordinary words say.
  const saysSo = phrase.length > 1 && closing.has(phrase.at(-1)?.bare ?? '');
  if (followed || preceded || body || saysSo) return true;
  if (match.slip) return first.capital || first.folded.length >= 7;
  // A place that is a month, a first name or the like at the start of a sentence is somebody or something else.
  const asParted = !capitals && phrase.length > 1 && content.every(token => words.isOrdinary(token.bare));
  if (!match.name.ambiguous && !asParted) {
    if (capitals || first.gap.endsWith('-') || phrase.length > 1) return true;
    return first.folded.length >= 5 && !words.firstNames.has(first.bare) && !words.surnames.has(first.bare);
  }
  if (!capitals) return phrase.length > 3 || (phrase.length === 1 && first.folded.length > 10);
  return !first.opens || content.length > 1;
}

function candidate(match: Match, tokens: readonly Token[]): Candidate {
  const first = tokens[match.from];
  let start = first?.start ?? 0;
  let { end } = match;
  let council = false;
  // "… Borough Council", if it ends in a word that closes a name.
  for (let at = match.to + 1; at < tokens.length && at <= match.to + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || !within.test(token.gap) || !councilWords.has(token.bare)) break;
    if (end !== match.end && token.gap.includes(',')) break;
    if (closing.has(token.bare)) {
      end = token.bareEnd;
      council = true;
    }
  }
  // "Bury St Edmunds", "east midlands warp".
  const next = tokens[match.to + 1];
  if (end === match.end && next !== undefined && next.gap === ' ') {
    const saint = tokens[match.to + 2];
    if (/^sta?\.?$/.test(next.folded) && next.capital && saint?.capital === true && /^\.? $/.test(saint.gap))
      end = saint.end;
    else if (!next.capital && bodies.test(next.folded)) end = next.bareEnd;
  }
  // "London Borough of …", "City of …".
  const of = tokens[match.from - 1];
  if (of?.folded === 'of' && first?.gap === ' ') {
    for (let at = match.from - 2; at >= Math.max(0, match.from - 5); at -= 1) {
      const token = tokens[at];
      if (
        token === undefined ||
        !/^(?:borough|city|district|county|council|metropolitan|royal|london|and)$/.test(token.folded)
      )
        break;
      if (token.folded !== 'and') start = token.start;
    }
  }
  const confidence: Confidence = match.slip ? 'likely' : match.name.ambiguous ? 'likely' : 'certain';
  return {
    category: council ? 'authority' : match.name.category,
    start,
    end,
    confidence,
    generalisation: council && match.name.category === 'place' ? 'a council' : match.name.generalisation,
  };
}

const abbreviation = /(?<![\p{L}\d&])[\p{L}]+(?:&[\p{L}]+)*(?![\p{L}\d&])/gu;

function abbreviationsIn(text: string, tokens: readonly Token[], data: ScannerData): readonly Candidate[] {
  const shouted = tokens.filter(token => token.upper).length > tokens.length / 2 && tokens.length > 5;
  return [...text.matchAll(abbreviation)].flatMap(match => {
    const [found] = match;
    if (found.length < 3) return [];
    const before = text.charAt(match.index - 1);
    const after = text.charAt(match.index + found.length);
    // In a path or a slug nobody keeps the capitals.
    const slug = /[/_@#\\-]/.test(before) || /[/_\\-]/.test(after);
    const meaning =
      data.abbreviations.get(found) ??
      (slug && found.length >= 4 ? data.abbreviations.get(found.toUpperCase()) : undefined);
    if (meaning === undefined) return [];
    if (
      otherMeanings.has(found) &&
      !/^ (?:[Cc]ouncil|councillors?|officers?|residents)\b/.test(text.slice(match.index + found.length))
    )
      return [];
    if (shouted && data.words.isOrdinary(fold(found))) return [];
    if (data.known.exact(fold(found)) !== undefined && !data.abbreviations.has(found)) return [];
    return [
      {
        category: 'authority' as const,
        start: match.index,
        end: match.index + found.length,
        confidence: 'likely' as const,
        generalisation: meaning,
      },
    ];
  });
}
