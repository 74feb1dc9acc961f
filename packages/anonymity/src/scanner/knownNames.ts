/** Capitals that tell nobody: national bodies, suppliers and their products, standards, gangs (no findings). */
import type { ScannerData } from './gazetteer.ts';
import { joint } from './nameIndex.ts';
import type { Token } from './tokens.ts';

const withinKnown = /^(?:[ \u00a0]|['’][ ]?|[-/,&][ ]?| & )$/;
const firms = new Set(
  'systems software digital technologies technology ltd limited plc inc llp solutions holdings consulting networks labs'.split(
    ' ',
  ),
);
const products = new Set(
  'one cloud hub core connect manager suite portal pro online server mobile express enterprise gateway app api platform studio'.split(
    ' ',
  ),
);

/** Which words stand in a name that tells nobody, by their position. `also`: further names, by their letters. */
export function knownNamesIn(
  tokens: readonly Token[],
  data: ScannerData,
  also: ReadonlySet<string>,
): readonly boolean[] {
  const known = tokens.map(() => false);
  tokens.forEach((first, from) => {
    if (!first.capital && !first.upper) return;
    let letters = '';
    for (let to = from; to < tokens.length && to < from + 8; to += 1) {
      const token = tokens[to];
      if (token === undefined || (to > from && !withinKnown.test(token.gap))) break;
      const start = letters + joint(token, to - from);
      letters = start + token.folded;
      const is = (name: string): boolean => data.known.exact(name) !== undefined || also.has(name);
      if (is(letters) || is(start + token.bare) || is((start + token.bare).replace(/s$/, '')))
        known.fill(true, from, to + 1);
    }
  });
  const suppliers = supplierWords(tokens, data);
  tokens.forEach((token, at) => {
    if (token.capital && suppliers.has(token.bare)) known[at] = true;
  });
  return known;
}

/** First words of firms and products that say what they are: "Example Systems", "Example Connect". */
function supplierWords(tokens: readonly Token[], { words, names }: ScannerData): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach((token, at) => {
    const name = tokens[at - 1];
    if (!token.capital || name?.capital !== true || token.gap !== ' ') return;
    if (names.exact(name.folded) !== undefined || words.firstNames.has(name.folded)) return;
    const isFirm = firms.has(token.folded);
    const isProduct =
      products.has(token.folded) && !words.isOrdinary(name.folded) && !words.surnames.has(name.folded);
    if (!isFirm && !isProduct) return;
    if (!words.isOrdinary(name.folded)) found.add(name.bare);
    const before = tokens[at - 2];
    if (
      isFirm &&
      before?.capital === true &&
      !before.opens &&
      name.gap === ' ' &&
      !words.isOrdinary(before.folded)
    )
      found.add(before.bare);
  });
  return found;
}
