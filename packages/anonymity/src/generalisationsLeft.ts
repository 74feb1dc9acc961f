/**
 * The scanner's generalisations as they stand in a text. They keep the sense and so still narrow: "a metropolitan
 * district in the North East" is one of five. Read back here, they count in the anonymity set like a disclosed fact.
 *
 * A kind of council counts only together with its region ("a county council" by itself is somebody else's in half of all
 * texts); a London, Scottish, Welsh or Northern Irish one says its region by itself.
 */
import { nationOfRegion, nations, regions, type CouncilType } from '@moot/vocabulary';
import type { FindingLeft } from './shown.ts';

/** As in `scanner/generalise.ts`; a test holds them to it. */
const councils: Readonly<Record<string, CouncilType>> = {
  'metropolitan district': 'MD',
  'county council': 'CTY',
  'district council': 'NMD',
  'unitary council': 'UA',
};
const atHome: Readonly<Record<string, FindingLeft>> = {
  'london borough': { type: 'LBO', region: 'London', nation: null },
  'scottish council': { type: 'SCO', region: null, nation: 'Scotland' },
  'welsh council': { type: 'WPA', region: null, nation: 'Wales' },
  'district in northern ireland': { type: 'NID', region: null, nation: 'Northern Ireland' },
};

const escaped = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');
const where = escaped([...regions.codes, ...nations.codes]);
const kind = escaped([...Object.keys(councils), 'council', 'city', 'small town', 'town', 'village']);
const phrase = new RegExp(
  `\\ba (?:(${escaped(Object.keys(atHome))})|(${kind}) in (?:the )?(${where}))(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Each of them once, in the order of the texts. */
export function generalisationsLeft(texts: readonly string[]): readonly FindingLeft[] {
  const found = new Map<string, FindingLeft>();
  for (const text of texts) {
    for (const [, home, what, place] of text.matchAll(phrase)) {
      const finding = home === undefined ? placed(what ?? '', place ?? '') : atHome[home.toLowerCase()];
      if (finding !== undefined) found.set(JSON.stringify(finding), finding);
    }
  }
  return [...found.values()];
}

function placed(what: string, place: string): FindingLeft {
  const same = (code: string): boolean => code.toLowerCase() === place.toLowerCase();
  const region = regions.codes.find(same) ?? null;
  const nation = nations.codes.find(same) ?? (region === null ? null : (nationOfRegion(region) ?? null));
  return { type: councils[what.toLowerCase()] ?? null, region, nation };
}
