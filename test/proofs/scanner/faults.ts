/** Faults in the scanner's rules, each planted by itself as a patch of its source when it is built for the proof. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as ScannerModule from '@moot/anonymity/scanner';
import { rolldown } from 'rolldown';

export interface Fault {
  readonly name: string;
  /** The file of packages/anonymity/src/scanner, and the words in it that are changed. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const fault = (name: string, file: string, from: string, to: string): Fault => ({ name, file, from, to });

export const faults: readonly Fault[] = [
  fault(
    'the NHS number’s check digit is not looked at',
    'checkDigits.ts',
    'check === Number(digits.charAt(9))',
    'check >= 0',
  ),
  fault(
    'any two letters begin a national insurance number',
    'checkDigits.ts',
    '(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]',
    '[A-Z]{2}',
  ),
  fault('any area makes a postcode', 'checkDigits.ts', "postcodeAreas.has(parts[1] ?? '')", 'true'),
  fault('a part of an address may be above 255', 'checkDigits.ts', '&& Number(part) <= 255', ''),
  fault(
    'any two figures make a vehicle’s age',
    'checkDigits.ts',
    '(age >= 2 && age <= 29) || (age >= 51 && age <= 79)',
    'age >= 0',
  ),
  fault('a possessive hides a name', 'tokens.ts', "/['’]s$/i.test(found)", 'false'),
  fault(
    'a name in small letters is none',
    'listedNames.ts',
    'return first.folded.length >= 5 &&',
    'return false &&',
  ),
  fault(
    'every capital counts, at the start of a sentence too',
    'tokens.ts',
    '(previous === undefined || opening.test(gap))',
    'false',
  ),
  fault(
    'a slip of the keyboard hides a name',
    'nameIndex.ts',
    'if (letters.length < 5) return undefined;',
    'return undefined;',
  ),
  fault(
    'neighbours exchanged are no slip',
    'nameIndex.ts',
    'return one[at] === other[at + 1] &&',
    'return false &&',
  ),
  fault('a hyphen parts a name', 'listedNames.ts', '[-_,&+', '[,&+'),
  fault(
    'Welsh names are left out',
    'gazetteer.ts',
    "if (kind === 'domain') continue;",
    "if (kind === 'domain' || kind === 'welsh') continue;",
  ),
  fault(
    'former names are left out',
    'gazetteer.ts',
    "if (kind === 'domain') continue;",
    "if (kind === 'domain' || kind === 'former') continue;",
  ),
  fault(
    'abbreviations are left out',
    'gazetteer.ts',
    'if (!abbreviations.has(text)) abbreviations.set(text, generalisation);',
    '',
  ),
  fault(
    'places are left out',
    'gazetteer.ts',
    'Map.groupBy(places(),',
    'Map.groupBy([] as ReturnType<typeof places>,',
  ),
  fault(
    'ordinary words are names in any position',
    'listedNames.ts',
    'if (!match.name.ambiguous && !asParted) {',
    'if (true) {',
  ),
  fault(
    'slugs in one word are not taken apart',
    'listedNames.ts',
    'to === from ? inOneWord(last, data) : undefined',
    'undefined',
  ),
  fault('suppliers are findings', 'knownNames.ts', 'known.fill(true, from, to + 1);', 'void known;'),
  fault(
    'a name is not known again by its parts',
    'people.ts',
    'if (learned.has(token.bare) &&',
    'if (false &&',
  ),
  fault('titles make nobody a person', 'people.ts', 'if (adjoins && (isTitle', 'if (adjoins && (false'),
  fault(
    'buildings are not known by their last word',
    'properNames.ts',
    ': buildingHeads.has(head.bare)',
    ': false',
  ),
  fault(
    'bodies are not known by their last word',
    'properNames.ts',
    'const kind = bodyHeads.has(head.bare)',
    'const kind = false',
  ),
  fault(
    'round sums and counts are exact',
    'quantities.ts',
    'return counting.length <= 1 ||',
    'return false ||',
  ),
  fault(
    'exact sums and counts are round',
    'quantities.ts',
    'return counting.length <= 1 ||',
    'return true ||',
  ),
  fault('feasts are no dates', 'quantities.ts', '[...text.matchAll(feasts)]', '[...text.matchAll(/(?!)/g)]'),
  fault(
    'spans of the second paragraph begin at the first',
    'scanner.ts',
    'start: candidate.start + start,',
    'start: candidate.start,',
  ),
  fault('overlapping findings stay', 'scanner.ts', 'if (other === undefined) kept', 'if (true) kept'),
  fault('public pages are findings', 'identifiers.ts', 'publicHosts.test(host) ||', 'false ||'),
];

/** The scanner as it is built with one fault in it. Throws when the words to change are not there, once and only once. */
export async function withFault({ name, file, from, to }: Fault): Promise<typeof ScannerModule> {
  const folder = join(import.meta.dirname, '../../../packages/anonymity/src/scanner');
  let planted = 0;
  const bundle = await rolldown({
    input: join(folder, 'index.ts'),
    platform: 'neutral',
    plugins: [
      {
        name: 'moot:fault',
        transform(code, id) {
          if (basename(id) !== file || !id.includes('anonymity')) return null;
          planted = code.split(from).length - 1;
          return code.replace(from, () => to);
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  if (planted !== 1) throw new Error(`“${name}”: what it changes stands ${planted} times in ${file}`);
  const temporary = mkdtempSync(join(tmpdir(), 'moot-scanner-'));
  try {
    const path = join(temporary, 'scanner.mjs');
    writeFileSync(path, output[0].code);
    return (await import(pathToFileURL(path).href)) as typeof ScannerModule;
  } finally {
    rmSync(temporary, { recursive: true });
  }
}
