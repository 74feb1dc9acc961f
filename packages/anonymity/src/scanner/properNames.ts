/**
 * Names that no list has: buildings, streets, schools, police forces, papers and projects by the words that go with them,
 * and whatever else is written with a capital and is no ordinary word.
 */
import type { Candidate, FindingCategory } from './finding.ts';
import type { ScannerData } from './gazetteer.ts';
import { buildingWords, organisationWords } from './generalise.ts';
import type { Token } from './tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that end the name of a building, site or street. */
const buildingHeads = set(
  `house hall centre center library street st road rd lane avenue ave close court park square market station bridge depot theatre
  museum gallery gardens garden stadium arena tower towers place quarter building buildings annexe annex institute chambers offices
  parade terrace crescent drive wharf mill mills works farm cemetery crematorium hotel pier harbour airport quay dock docks barracks
  castle palace common estate roundabout junction interchange flyover viaduct tunnel baths pavilion lodge manor villas cottages mews
  row walk way bypass ringway wall exchange arcade precinct mall rooms cross gate hill rise view grove fields field meadow meadows
  green heights point plaza campus reservoir weir lock marina promenade pool rink velodrome observatory priory abbey minster almshouses
  depository warehouse hangar pumping`,
);
/** The same in small letters, after a name: "Broomfield estate", "Foss Bank car park". */
const plainHeads = set(
  `estate roundabout junction depot library school station street road bridge theatre museum hospital reservoir interchange campus
  primary academy college flats allotments pier quay ferry tunnel bypass viaduct crossroads multi crematorium cemetery surgery
  high secondary infant junior nursery marina weir lock barracks quarry landfill`,
);
const bodyHeads = set(
  `school academy college university hospital hospice infirmary trust nursery police constabulary ambulance church cathedral mosque
  temple gurdwara synagogue chapel charity association society club fc afc rfc herald gazette echo sentinel chronicle argus examiner
  telegraph advertiser observer mercury courier federation foundation homes housing preschool playgroup playgroups surgery clinic
  diocese rangers rovers albion wanderers athletic lifeboat brigade guild almshouse`,
);
/** Words that end a name only where something rarer stands before them: "Ilkley Post", not "Security Board". */
const weakHeads = set(
  `post news times star express mail journal reporter press live forum partnership warp lrf consortium alliance network unit board
  service services practice union united authority council wheels group fund bank scouts choir band festival games radio watch
  neighbourhood initiative collaborative cooperative co-operative rescue transport buses trams ferries`,
);
/** Words that begin one: "Ysgol Gyfun Bro Taf", "University of …", "Radio …". */
const beginnings: Readonly<Record<string, FindingCategory>> = {
  ysgol: 'organisation',
  coleg: 'organisation',
  prifysgol: 'organisation',
  ysbyty: 'organisation',
  heddlu: 'organisation',
  radio: 'organisation',
  university: 'organisation',
  college: 'organisation',
  police: 'organisation',
  diocese: 'organisation',
  friends: 'organisation',
  hmp: 'building',
  raf: 'building',
  canolfan: 'building',
  neuadd: 'building',
  heol: 'building',
  ffordd: 'building',
  stryd: 'building',
  lon: 'building',
  theatr: 'building',
  llyfrgell: 'building',
  parc: 'building',
  plas: 'building',
  maes: 'building',
  pont: 'building',
};
/** Before a head these say what kind of thing it is, not which. */
const generic = set(
  `the a an our your their this that these those each every any no some all both another such
  data contact call customer customers leisure community childrens children family families operations operation security cyber
  day health medical service services control command civic admin administration trust help resource resources national regional
  local central main primary secondary high junior infant infants special free public private digital virtual online shared support
  training resilience incident emergency response recovery crisis test visitor information business enterprise innovation skills job
  conference exhibition shopping retail distribution sorting recycling waste sports sport swimming youth senior audit governance
  executive scrutiny cabinet planning housing strategic corporate programme project safeguarding adult adults early years nhs
  foundation home care social police fire car bus train railway tram ambulance power substation water treatment pumping network
  server comms print post mail room town city county village parish council district borough metropolitan unitary state multi
  academy school college university church of in at on to from with by for and as it we they is are was were one two three four
  first second third new old former nearby next other whole entire joint integrated board member members head chief deputy assistant
  director manager officer team technical software it ict legal finance human market street field app web cloud windows
  microsoft google azure active directory excellence gravity reference rapid early warning mutual aid joint vehicle fleet good best
  green red amber yellow blue black white grey gold silver bronze master single big great last`,
);
const standing =
  /\b(?:(?:Town|City|County|Shire|Moot|Market) Hall(?: Annexe?| Extension)?|Guildhall|Shirehall|Civic (?:Centre|Offices?|Hall)|Council House|Mansion House|Corn Exchange|Winter Gardens|Assembly Rooms|Market Place|Market Square|High Street)\b/g;
const road =
  /(?<=\b(?:the|on|off|along|onto|from|near|junction \d+[a-z]? of(?: the)?|and)\s)(?:[AB]\d{1,4}(?:\(M\))?|M\d{1,2})\b(?:\s(?:junction|J)\s?\d+[A-Z]?)?(?!\s(?:paper|sheet|page|poster|printer|format))|\b[AB]\d{3,4}(?:\(M\))?\b|\bM\d{1,2} (?:junction|J)\s?\d+[A-Z]?\b/g;
const doorNumber = /(?<![\p{L}\d£.,:])\d{1,4}[A-Za-z]?(?:-\d{1,4})?,? (\p{Lu}[\p{L}'’]+)/gu;

const link = set('of the for upon on y yr ar de la le ap under');
const inRun = /^(?: |['’] ?|[-‐‑]|\. | & )$/;
const projectAfter =
  /\b(?:called|named|known as|dubbed|codenamed|code-named|nicknamed|branded|christened)(?: (?:it|the))? ["“'‘]?$/i;
const projectRoles = set(
  'manager board officer team plan lead sponsor initiation brief management director office support group management',
);
const somewhere = /^(?:in|at|near|around|outside|to|from)$/;
/** Parts of a council and things of the calendar: "in Finance" is nowhere. */
const departments = set(
  `finance legal procurement planning housing highways parking payroll revenues benefits licensing democratic electoral elections
  communications comms facilities property estates environment regeneration education adults childrens parliament cabinet scrutiny
  council committee appendix annex section chapter phase tier christmas easter spring summer autumn winter production staging test
  board internet cloud office teams outlook word excel access central head chief audit government whitehall westminster corporate
  security digital technology information operations services service customer resources registrars archives waste transport`,
);
const saying =
  /^(?:said|says|told|tells|rang|rings|asked|asks|called|wrote|writes|found|noticed|knew|thought|thinks|took|had|has|was|is|and|who|from|in|left|came|ran|went|saw|spotted|clicked|won|agreed)$/;

interface Run {
  readonly from: number;
  readonly to: number;
}

export function properNamesIn(
  text: string,
  tokens: readonly Token[],
  known: readonly boolean[],
  data: ScannerData,
): readonly Candidate[] {
  const { words, names } = data;
  const rare = (token: Token): boolean =>
    !words.isOrdinary(token.bare) || names.exact(token.bare)?.ambiguous === false;
  const found: Candidate[] = [];
  const add = (
    category: FindingCategory,
    from: number,
    to: number,
    confidence: Candidate['confidence'],
    end?: number,
  ): void => {
    const start = tokens[from]?.start ?? 0;
    const last = tokens[to];
    const stop = end ?? (last === undefined ? start : last.bareEnd);
    const said = text.slice(start, stop);
    const generalisation =
      category === 'building'
        ? buildingWords(said)
        : category === 'project'
          ? 'a project of ours'
          : organisationWords(said);
    found.push({ category, start, end: stop, confidence, generalisation });
  };

  for (const run of runsOf(tokens)) {
    const named = namedThing(run, tokens, known, data, rare);
    if (named !== undefined) add(named.category, named.from, named.to, named.sure ? 'likely' : 'possible');
    const plain = plainThing(run, tokens, known, data);
    if (plain !== undefined) add(plain.category, plain.from, plain.to, 'likely');
  }
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const before = text.slice(Math.max(0, token.start - 32), token.start);
    if (
      /^(?:project|operation|programme)$/.test(token.folded) &&
      token.capital &&
      next?.capital === true &&
      next.gap === ' '
    ) {
      if (!projectRoles.has(next.folded) && !generic.has(next.folded))
        add('project', at, lastCapital(tokens, at + 1), 'likely');
    } else if (token.capital && projectAfter.test(before) && !(known[at] ?? false)) {
      add('project', at, lastCapital(tokens, at), 'possible');
    } else if (
      /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(token.text) &&
      !/^(?:Mc|Mac|O['’])/.test(token.text) &&
      !(known[at] ?? false)
    ) {
      add('project', at, lastCapital(tokens, at), 'likely');
    }
  });
  for (const match of text.matchAll(standing)) {
    if (tokens.some(token => token.start === match.index && token.opens)) continue;
    found.push(plainCandidate(match, 'building'));
  }
  for (const match of text.matchAll(road)) found.push(plainCandidate(match, 'building'));
  for (const match of text.matchAll(doorNumber)) {
    const at = tokens.findIndex(
      token => token.start === match.index + match[0].length - (match[1]?.length ?? 0),
    );
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || (known[at] ?? false)) continue;
    const isStreet =
      (next !== undefined && next.gap === ' ' && buildingHeads.has(next.folded)) ||
      (/(?:gate|side|bank|row|croft|garth|stead|way|wynd|hey)$/.test(token.folded) &&
        !words.isOrdinary(token.folded));
    if (isStreet)
      found.push({
        ...plainCandidate(match, 'building'),
        end: next !== undefined && buildingHeads.has(next.folded) ? next.end : token.bareEnd,
      });
  }
  return found;
}

const plainCandidate = (match: RegExpExecArray, category: FindingCategory): Candidate => ({
  category,
  start: match.index,
  end: match.index + match[0].length,
  confidence: 'likely',
  generalisation: buildingWords(match[0]),
});

function lastCapital(tokens: readonly Token[], at: number): number {
  let last = at;
  while (tokens[last + 1]?.capital === true && tokens[last + 1]?.gap === ' ') last += 1;
  return last;
}

/** Words with a capital in a row, with small words between them: "University of the West of Scotland". */
export function runsOf(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (tokens[from]?.capital !== true) continue;
    let to = from;
    for (let at = from + 1; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || !inRun.test(token.gap) || token.opens) break;
      if (token.capital) to = at;
      else if (!link.has(token.folded)) break;
    }
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

interface Thing {
  readonly category: FindingCategory;
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
}

function namedThing(
  run: Run,
  tokens: readonly Token[],
  known: readonly boolean[],
  data: ScannerData,
  rare: (token: Token) => boolean,
): Thing | undefined {
  let { from } = run;
  const at = (position: number): Token | undefined => tokens[position];
  // "The", "At", "Our" at the start of a sentence are no part of a name.
  while (from < run.to && isLead(at(from)) && (at(from)?.opens === true || link.has(at(from)?.folded ?? '')))
    from += 1;
  const first = at(from);
  if (first === undefined) return undefined;
  const start = beginnings[first.folded] === undefined && /^(?:BBC)$/.test(first.text) ? from + 1 : from;
  const begins = beginnings[at(start)?.folded ?? ''];
  if (begins !== undefined && run.to > start) {
    const welsh =
      /^(?:ysgol|coleg|prifysgol|ysbyty|heddlu|canolfan|neuadd|heol|ffordd|stryd|lon|theatr|llyfrgell|parc|plas|maes|pont)$/.test(
        at(start)?.folded ?? '',
      );
    const of = at(start + 1)?.folded === 'of' || /^(?:service|radio)$/.test(at(start + 1)?.folded ?? '');
    if (
      welsh ||
      of ||
      at(start)?.folded === 'radio' ||
      at(start)?.folded === 'hmp' ||
      at(start)?.folded === 'raf'
    )
      return { category: begins, from, to: run.to, sure: true };
  }
  for (let to = run.to; to > from; to -= 1) {
    const head = at(to);
    if (head === undefined || !head.capital || (head.folded === 'st' && at(to + 1)?.capital === true))
      continue;
    if (
      head.bare === 'authority' &&
      !/^(?:fire|police|harbour|port|parks?|transport|health)$/.test(at(to - 1)?.folded ?? '')
    )
      continue;
    const kind = bodyHeads.has(head.bare)
      ? 'organisation'
      : buildingHeads.has(head.bare)
        ? 'building'
        : weakHeads.has(head.bare)
          ? 'weak'
          : undefined;
    if (kind === undefined) continue;
    const left = kind === 'building' ? from : leftOf(tokens, from, to);
    const before = tokens.slice(left, to).filter(token => token.capital);
    const telling = before.filter(
      (token, index) => !generic.has(token.bare) && !((known[left + index] ?? false) && !rare(token)),
    );
    const strange = telling.filter(token => rare(token) && data.known.exact(token.bare) === undefined);
    if (kind === 'weak' ? strange.length === 0 : telling.length === 0) continue;
    // "Amber Alert Centre": ordinary words before a soft head tell little; a street or a hall is told by any word.
    if (telling.every(token => token.opens) && strange.length === 0) continue;
    if (tokens.slice(left, to + 1).every((_, index) => known[left + index] ?? false)) continue;
    return { category: kind === 'weak' ? 'organisation' : kind, from: left, to, sure: strange.length > 0 };
  }
  return undefined;
}

const isLead = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:the|a|an|at|in|on|our|from|for|to|by|of|when|while|after|before|since|as|if|and|but|so|then|with|this|that|these|those|each|every|both|all|some|no|one|two|three|staff|children|residents|members|officers|users|cameras|visitors|tenants|near|inside|outside|behind|under|over|through|between|across|around|head|teacher|headteacher|once|only|even|also|later|today|because|although|until)$/.test(
    token.folded,
  );

/** "Humberside Fire and Rescue Service": what stands before an "and" belongs to the name of a body. */
function leftOf(tokens: readonly Token[], from: number, to: number): number {
  const and = tokens[from - 1];
  const before = tokens[from - 2];
  const first = tokens[from];
  if (and === undefined || before === undefined || first === undefined) return from;
  if (
    !/^(?:and|a)$/.test(and.folded) ||
    and.gap !== ' ' ||
    first.gap !== ' ' ||
    !before.capital ||
    (before.opens && isLead(before))
  )
    return from;
  if (to - from > 5 || /^(?:council|mbc|bc|dc|cc)$/.test(before.bare)) return from;
  let left = from - 2;
  while (tokens[left - 1]?.capital === true && tokens[left]?.gap === ' ' && !isLead(tokens[left - 1]))
    left -= 1;
  return left;
}

/** A name and a small word for what it is: "Eccleshill roundabout". */
function plainThing(
  run: Run,
  tokens: readonly Token[],
  known: readonly boolean[],
  data: ScannerData,
): Thing | undefined {
  const head = tokens[run.to + 1];
  const last = tokens[run.to];
  if (head === undefined || head.gap !== ' ' || head.capital || last?.folded !== last?.bare) return undefined;
  const carPark = head.folded === 'car' && tokens[run.to + 2]?.folded === 'park';
  if (!carPark && !plainHeads.has(head.folded)) return undefined;
  let { from } = run;
  while (from <= run.to && isLead(tokens[from])) from += 1;
  const before = tokens.slice(from, run.to + 1).filter(token => token.capital);
  const telling = before.filter(
    (token, index) =>
      !generic.has(token.bare) &&
      !(known[from + index] ?? false) &&
      !(token.opens && data.words.isOrdinary(token.bare)),
  );
  if (telling.length === 0) return undefined;
  const body = bodyHeads.has(head.folded) || /^(?:primary|high|secondary|infant|junior)$/.test(head.folded);
  return {
    category: body ? 'organisation' : 'building',
    from,
    to: carPark ? run.to + 2 : run.to + 1,
    sure: true,
  };
}

/** What is left: words with a capital that are no ordinary ones, by what stands around them. `taken`: already found. */
export function strangeNamesIn(
  text: string,
  tokens: readonly Token[],
  known: readonly boolean[],
  taken: (token: Token) => boolean,
  { words }: ScannerData,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const strange = (at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined &&
      token.capital &&
      !token.upper &&
      token.folded.length > 2 &&
      !(known[at] ?? false) &&
      !taken(token) &&
      !words.isOrdinary(token.bare)
    );
  };
  const ordinaryPlace = (at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined &&
      token.capital &&
      !token.upper &&
      !token.opens &&
      token.folded.length > 3 &&
      !(known[at] ?? false) &&
      !taken(token) &&
      !generic.has(token.bare) &&
      !departments.has(token.bare) &&
      tokens[at + 1]?.capital !== true &&
      token.gap === ' ' &&
      (somewhere.test(tokens[at - 1]?.folded ?? '') ||
        // "at the Docks".
        (tokens[at - 1]?.folded === 'the' &&
          somewhere.test(tokens[at - 2]?.folded ?? '') &&
          buildingHeads.has(token.bare)))
    );
  };
  for (let from = 0; from < tokens.length; from += 1) {
    const place = ordinaryPlace(from) ? tokens[from] : undefined;
    if (place !== undefined && words.isOrdinary(place.bare)) {
      found.push({
        category: 'place',
        start: place.start,
        end: place.bareEnd,
        confidence: 'possible',
        generalisation: 'a place here',
      });
    }
    if (!strange(from)) continue;
    let to = from;
    while (strange(to + 1) && /^[ -]$/.test(tokens[to + 1]?.gap ?? '')) to += 1;
    const more = lastCapital(tokens, to);
    const whole = !tokens
      .slice(to + 1, more + 1)
      .some((token, at) => (known[to + 1 + at] ?? false) || taken(token));
    const first = tokens[from];
    const last = tokens[whole ? more : to];
    if (first === undefined || last === undefined) continue;
    const before = text.slice(Math.max(0, first.start - 24), first.start);
    const next = tokens[to + 1];
    const beside =
      (tokens[from - 1]?.capital === true &&
        first.gap === ' ' &&
        !first.opens &&
        (known[from - 1] ?? false)) ||
      (next?.capital === true && next.gap === ' ' && (known[to + 1] ?? false));
    const says = next !== undefined && next.gap === ' ' && saying.test(next.folded);
    let category: FindingCategory | undefined;
    if (beside) category = undefined;
    else if (to > from) category = 'person';
    else if (
      /\b(?:in|at|near|to|from|around|outside|above|below|of|into|between|across|via|towards|and)\s(?:the\s)?$/i.test(
        before,
      ) &&
      !first.opens
    )
      category = 'place';
    else if (says) category = 'person';
    else if (!first.opens) category = 'organisation';
    if (category !== undefined) {
      found.push({
        category,
        start: first.start,
        end: last.bareEnd,
        confidence: 'possible',
        generalisation:
          category === 'place'
            ? 'a place here'
            : category === 'person'
              ? 'a colleague'
              : 'one of our partners',
      });
    }
    from = to;
  }
  return found;
}
