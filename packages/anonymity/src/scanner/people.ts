/** People by name: with a title, by a first name with what follows, by a surname, and as named before. */
import type { Candidate } from './finding.ts';
import type { ScannerData } from './gazetteer.ts';
import { personWords } from './generalise.ts';
import type { Token } from './tokens.ts';

/** After these anything with a capital is a name. */
const titles = new Set(
  'mr mrs ms miss mx dr prof professor sir dame cllr councillor cllrs councillors ald alderman rev reverend'.split(
    ' ',
  ),
);
/** After these only what is no ordinary word, or is known as a name. */
const ranks = new Set(
  'lord lady sgt sergeant pc dc di dci dcc det detective insp inspector supt superintendent constable canon father sister nurse capt captain major colonel judge baroness uncle'.split(
    ' ',
  ),
);
const particles = new Set(
  'de van von der den ap ab ferch ni mac mc al el bin ibn la le du da dos san st o'.split(' '),
);
const notNames = new Set(
  (
    'council borough county city district house hall road street lane school college university academy hospital police library ' +
    'park centre station bridge market court service services trust board team church north south east west the and house ' +
    'avenue close drive square place terrace day eve group cloud hub core connect manager one portal'
  ).split(' '),
);
const saying =
  /^(?:said|says|told|tells|rang|rings|asked|asks|wrote|writes|noticed|knew|thought|thinks|took|had|has|was|is|and|who|from|in|on|left|came|ran|went|saw|spotted|clicked|won|agreed|drove|found|made|kept|did|then|later|also)$/;

export interface PeopleFound {
  readonly candidates: readonly Candidate[];
  /** Parts of names that stand for somebody when they come again, in lower case. */
  readonly parts: readonly string[];
}

export function peopleIn(
  text: string,
  tokens: readonly Token[],
  known: readonly boolean[],
  data: ScannerData,
  learned: ReadonlySet<string>,
): PeopleFound {
  const { words, names } = data;
  const candidates: Candidate[] = [];
  const parts = new Set<string>();
  const isKnown = (at: number): boolean => known[at] ?? false;
  const isName = (token: Token): boolean =>
    words.firstNames.has(token.bare) || words.surnames.has(token.bare);
  const mayBeName = (at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined &&
      token.capital &&
      !notNames.has(token.bare) &&
      (!isKnown(at) || isName(token)) &&
      (!token.upper || token.text.length === 1)
    );
  };
  /** The last word of a name that begins here. */
  const endFrom = (from: number): number => {
    let to = from;
    for (let at = from + 1; at < tokens.length && at <= from + 5; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.opens || !/^(?: |[-‐‑]|['’]|\. )$/.test(token.gap)) break;
      if (
        tokens[at - 1]?.text !==
        tokens[at - 1]?.text.slice(0, (tokens[at - 1]?.bareEnd ?? 0) - (tokens[at - 1]?.start ?? 0))
      )
        break;
      if (token.gap === '. ' && tokens[at - 1]?.text.length !== 1) break;
      if (particles.has(token.folded) && mayBeName(at + 1)) continue;
      if (!mayBeName(at)) break;
      to = at;
    }
    return to;
  };
  const add = (from: number, to: number, confidence: Candidate['confidence'], titled = false): void => {
    const first = tokens[from];
    const last = tokens[to];
    if (first === undefined || last === undefined) return;
    const said = text.slice(first.start, last.bareEnd);
    candidates.push({
      category: 'person',
      start: first.start,
      end: last.bareEnd,
      confidence,
      generalisation: personWords(said),
    });
    for (const token of tokens.slice(titled ? from + 1 : from, to + 1)) {
      if (token.bare.length > 2 && !particles.has(token.bare)) parts.add(token.bare);
    }
  };

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined) continue;
    const adjoins = next !== undefined && /^\.? $/.test(next.gap);
    const isTitle = titles.has(token.folded);
    if (adjoins && (isTitle || (ranks.has(token.folded) && token.capital))) {
      const strict = isTitle && (token.capital || token.folded.length <= 4);
      const plausible = next.capital
        ? strict || !words.isOrdinary(next.bare) || isName(next)
        : strict &&
          token.folded !== 'miss' &&
          !words.isOrdinary(next.bare) &&
          next.folded.length > 2 &&
          !particles.has(next.folded);
      if (plausible && !notNames.has(next.bare)) {
        const to = next.capital ? endFrom(at + 1) : at + 1;
        const lone = to === at + 1 && next.bare.length === 1;
        if (!lone) {
          add(at, to, 'certain', true);
          at = to;
          continue;
        }
      }
    }
    const first = words.firstNames.has(token.bare);
    const surname = words.surnames.has(token.bare);
    const ordinary = words.isOrdinary(token.bare);
    if (token.capital && !isKnown(at) && !token.upper) {
      const to = endFrom(at);
      const last = tokens[to];
      if (first && to > at && last !== undefined) {
        const follower = tokens[at + 1];
        const convincing =
          follower !== undefined &&
          (tokens
            .slice(at + 1, to + 1)
            .some(part => words.surnames.has(part.bare) || !words.isOrdinary(part.bare)) ||
            last.gap === '-' ||
            !ordinary ||
            (follower.text.length === 1 && to > at + 1));
        if (
          convincing &&
          !(ordinary && token.opens && !words.surnames.has(last.bare) && words.isOrdinary(last.bare))
        ) {
          add(at, to, 'likely');
          at = to;
          continue;
        }
      }
      // A first name that no list has, before a surname that one has.
      if (
        !first &&
        !ordinary &&
        to > at &&
        last !== undefined &&
        words.surnames.has(last.bare) &&
        names.exact(token.bare) === undefined
      ) {
        add(at, to, 'likely');
        at = to;
        continue;
      }
      const alone = !(next?.capital === true && next.gap === ' ') || (next.capital && isKnown(at + 1));
      const afterCapital =
        tokens[at - 1]?.capital === true &&
        token.gap === ' ' &&
        !token.opens &&
        tokens[at - 1]?.opens === false;
      const says = next !== undefined && next.gap === ' ' && saying.test(next.folded);
      const listed = names.exact(token.bare) !== undefined;
      if (first && alone && token.folded.length > 2 && (!listed || (token.opens && says))) {
        if (!ordinary || (!token.opens && !afterCapital)) {
          add(at, at, 'possible');
          continue;
        }
      }
      if (surname && !ordinary && !listed && alone) {
        add(at, at, 'possible');
        continue;
      }
      if (learned.has(token.bare) && !(token.opens && ordinary && !says)) {
        add(at, at, 'likely');
        continue;
      }
    }
    // In haste nobody finds the shift key: "dave hutchinson".
    if (!token.capital && first && !ordinary && next !== undefined && next.gap === ' ' && !next.capital) {
      if (words.surnames.has(next.bare) && !words.isOrdinary(next.bare)) {
        add(at, at + 1, 'likely');
        at += 1;
      }
    }
  }
  return { candidates, parts: [...parts] };
}
