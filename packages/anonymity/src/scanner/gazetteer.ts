/**
 * The names that the scanner looks for, made once from the register of authorities, the places and the word lists.
 * Load it where a text is scanned and nowhere else: it is most of what the scanner weighs.
 */
import { authorities } from '@moot/gazetteer/authorities';
import { nameForms } from '@moot/gazetteer/nameForms';
import { places } from '@moot/gazetteer/places';
import { areaWord, authorityWords, placeWords } from './generalise.ts';
import { lettersOf, NameIndex } from './nameIndex.ts';
import { fold, tokensOf } from './tokens.ts';
import { wordLists, type WordLists } from './wordLists.ts';

export interface ListedName {
  /** Whose name it is: the same for all names of one authority. */
  readonly of: string;
  readonly category: 'authority' | 'place';
  /** All its words are ordinary ones: "Reading", "Test Valley", "Over". */
  readonly ambiguous: boolean;
  readonly generalisation: string;
}

export interface ScannerData {
  readonly names: NameIndex<ListedName>;
  /** Abbreviations as written ("BMDC", "B&NES"), and what may stand for each. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** What is written with a capital and tells nobody, by its letters. */
  readonly known: NameIndex<true>;
  readonly words: WordLists;
}

/** Abbreviations of councils that mean something else far more often. They count only before "council" and the like. */
export const otherMeanings: ReadonlySet<string> = new Set(
  (
    'TBC BBC CBC BCC ECC GCC CDC ABC NBC PCC DCC ICC MDC BDC EDC PDC SDC NDC ADC CPC SBC MBC LBC FCC CBDC CIS ESC ERC THC ' +
    'OIC Q&A R&D T&C H&S P&L A&E M&S B&B S&P P&O B&Q D&D'
  ).split(' '),
);

/** Ordinary words in a dictionary, and hardly ever in a council's text. */
const namesFirst = new Set(
  'oxford derby dover surrey fife hastings moray hackney worthing slough harrow stoke clacks'.split(' '),
);

/** Months and words of streets that are places too, and hardly ever meant so. */
const neverPlaces = new Set(
  (
    'march may street church over college home hill ford bridge end mill lane cross castle town city north south east ' +
    'west new old great little upper lower hall park lodge heath broads forth wash wales'
  ).split(' '),
);

let made: ScannerData | undefined;

/** Made when first asked for, in some tenths of a second. */
export function scannerData(): ScannerData {
  made ??= makeData();
  return made;
}

function makeData(): ScannerData {
  const words = wordLists();
  const names = new NameIndex<ListedName>();
  const abbreviations = new Map<string, string>();
  const ambiguous = (name: string): boolean =>
    tokensOf(name).every(token => words.isOrdinary(token.folded) && !namesFirst.has(token.folded));

  // Standing authorities first: a name that one of them shares with an ended one is theirs.
  const inOrder = authorities().toSorted(
    (one, other) => Number(one.validTo !== null) - Number(other.validTo !== null),
  );
  for (const authority of inOrder) {
    const generalisation = authorityWords(authority);
    for (const { text, kind } of nameForms(authority)) {
      if (kind === 'domain') continue;
      if (kind === 'initials' || kind === 'abbreviation') {
        if (!abbreviations.has(text)) abbreviations.set(text, generalisation);
      } else {
        const name = (form: string): ListedName => ({
          of: authority.code,
          category: 'authority',
          ambiguous: ambiguous(form),
          generalisation,
        });
        names.add(text, name(text));
        // "Hull" of "Hull City Council".
        const short = text.replace(/(?: (?:City|Borough|County|District|Metropolitan))* Council$/, '');
        if (short !== text) names.add(short, name(short));
      }
    }
  }
  for (const area of words.localAreas) {
    names.add(area, {
      of: `area ${area}`,
      category: 'place',
      ambiguous: ambiguous(area),
      generalisation: areaWord(area),
    });
  }
  for (const [name, [first, ...others]] of Map.groupBy(places(), place => place.name)) {
    if (first === undefined || neverPlaces.has(fold(name))) continue;
    names.add(name, {
      of: `place ${name}`,
      category: 'place',
      ambiguous: ambiguous(name),
      generalisation: placeWords([first, ...others]),
    });
  }
  const known = new NameIndex<true>();
  for (const body of words.knownBodies) known.add(body, true, false);
  return { names, abbreviations, known, words };
}

/** For a supplier register or the like: names that are no findings. */
export function alsoKnown(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(lettersOf));
}
