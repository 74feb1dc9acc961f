/** Faults in the rebuilding, each planted by itself as a patch of its source when it is built for the proof. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '@moot/api/material';
import { attempts, tryAttempts, tryCrowd } from './apart.ts';
import { judge } from './judge.ts';
import type { Poison } from './poison.ts';
import type * as Subject from './subject.ts';

interface Fault {
  readonly name: string;
  /** The file of api/src/files, and the words in it that are changed. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The bad program that must show it, for what no file shows. */
  readonly shows?: string;
}

const fault = (name: string, file: string, from: string, to: string, shows?: string): Fault => ({
  name,
  file,
  from,
  to,
  ...(shows === undefined ? {} : { shows }),
});

const kept = (how: string): string =>
  `if (info.size > 0) return picture.clone().${how}.png().toBuffer();\n  return sharp(data`;

export const faults: readonly Fault[] = [
  fault(
    'a picture is looked at and served as it came',
    'rebuild.ts',
    'bytes: await rebuildImage(bytes)',
    'bytes: (await rebuildImage(bytes), Buffer.from(bytes))',
  ),
  fault(
    'the tail is kept',
    'rebuild.ts',
    'bytes: await rebuildImage(bytes)',
    'bytes: Buffer.concat([await rebuildImage(bytes), bytes.subarray(-80)])',
  ),
  fault('all metadata are kept', 'images.ts', 'return sharp(data', kept('keepMetadata()')),
  fault('EXIF is kept', 'images.ts', 'return sharp(data', kept('keepExif()')),
  fault('XMP is kept', 'images.ts', 'return sharp(data', kept('keepXmp()')),
  fault('the colour profile is kept', 'images.ts', 'return sharp(data', kept('keepIccProfile()')),
  fault(
    'the resolution is kept',
    'images.ts',
    'return sharp(data',
    kept('withDensity((await picture.metadata()).density ?? 72)'),
  ),
  fault(
    'transparency is kept, and what lies under it',
    'images.ts',
    ".flatten({ background: '#ffffff' })",
    '',
  ),
  fault('the lowest bits are kept', 'images.ts', '  withoutLowestBits(data);', ''),
  fault('a picture is not turned upright', 'images.ts', '    .autoOrient()\n', ''),
  fault('frames are left out in silence', 'images.ts', 'pages > 1', 'pages > 99'),
  fault('no limit on pixels', 'bounds.ts', 'pixels: 40_000_000', 'pixels: 4_000_000_000'),
  fault('no limit on size', 'bounds.ts', 'fileBytes: 12 *', 'fileBytes: 1200 *'),
  fault('no limit on what is served', 'bounds.ts', 'longestSide: 2_560', 'longestSide: 25_600'),
  fault('damaged pictures are guessed', 'images.ts', "failOn: 'warning'", "failOn: 'none'"),
  fault(
    'pictures with frames in PNG are taken',
    'whatItIs.ts',
    "[/^image\\/apng$/, 'animated']",
    "[/^image\\/apng$/, 'image_kind']",
  ),
  fault('a PDF of characters is a text', 'whatItIs.ts', "[/^[\\s\\S]{0,1024}%PDF-/, 'pdf'],", ''),
  fault('a PDF of bytes is nothing known', 'whatItIs.ts', "[/^application\\/pdf$/, 'pdf'],", ''),
  fault('RTF and PostScript are texts', 'whatItIs.ts', "[/^\\s*(%!PS|\\{\\\\rtf)/, 'markup'],", ''),
  fault('web pages are texts', 'whatItIs.ts', '|<html\\b', ''),
  fault('SVG is a text', 'whatItIs.ts', '|<svg\\b', ''),
  fault('XML is a text', 'whatItIs.ts', '(<\\?xml|', '('),
  fault('contacts are texts', 'whatItIs.ts', 'V(CARD|', 'V('),
  fault('mails are texts', 'whatItIs.ts', 'received|return-path|message-id', 'nothing'),
  fault('office files are archives', 'whatItIs.ts', 'msword|ms-excel|ms-powerpoint|x-cfb', 'nothing'),
  fault('UTF-8 is guessed', 'characters.ts', 'fatal: true', 'fatal: false'),
  fault('a nought is a character', 'characters.ts', "text.includes('\\0') ? null : text", 'text'),
  fault('unseen characters stay', 'characters.ts', "    .replaceAll(unseen, '')\n", ''),
  fault('spaces of other widths stay', 'characters.ts', "    .replaceAll(/\\p{Zs}/gu, ' ')\n", ''),
  fault('ends of lines stay', 'characters.ts', "    .replaceAll(lineEnds, '\\n')\n", ''),
  fault(
    'dressed letters stay',
    'characters.ts',
    "    .replaceAll(dressed, each => each.normalize('NFKC'))\n",
    '',
  ),
  fault(
    'letters of other scripts stay in mixed words',
    'characters.ts',
    '(isLatin(found) ? inLatin(found) : found)',
    'found',
  ),
  fault(
    'words that only look Latin stay',
    'characters.ts',
    'mostlyLatin ? unmixed',
    'mostlyLatin && !text ? unmixed',
  ),
  fault(
    'accents stay as they are composed',
    'characters.ts',
    "word, inLatin) : unmixed).normalize('NFC')",
    "word, inLatin) : unmixed).normalize('NFD')",
  ),
  fault('spaces behind lines stay', 'characters.ts', '.trimEnd())', ')'),
  fault('tabs stay', 'characters.ts', 'withoutTabs(line)', 'line'),
  fault('empty lines stay', 'characters.ts', "    .replaceAll(/\\n{3,}/g, '\\n\\n')\n", ''),
  fault('empty lines at the ends stay', 'characters.ts', "    .replaceAll(/^\\n+|\\n+$/g, '')", ''),
  fault(
    'quotes of a word processor stay',
    'characters.ts',
    'signs.reduce((rest, [sign, by]) => rest.replaceAll(sign, by), text)',
    'text',
  ),
  fault(
    'signs of full width stay',
    'characters.ts',
    "    .replaceAll(wideSigns, each => each.normalize('NFKC'))\n",
    '',
  ),
  fault('no limit on texts', 'bounds.ts', 'textBytes: 1024 *', 'textBytes: 102_400 *'),
  fault('formulas run', 'csv.ts', 'defused(tidied(cell).trim())', 'tidied(cell).trim()'),
  fault('formulas run behind a space', 'csv.ts', 'defused(tidied(cell).trim())', 'defused(tidied(cell))'),
  fault('formulas run behind a plus', 'csv.ts', '/^[=+\\-@|%]/', '/^[=\\-@|%]/'),
  fault('what begins like a number is one', 'csv.ts', '/^[+-]?\\d[\\d ,.]*%?$/', '/^[+-]?\\d/'),
  fault('empty columns stay', 'csv.ts', "columns.map(at => row[at] ?? '')", '[...row]'),
  fault('the told separator is a cell', 'csv.ts', ".replace(separatorLine, '')", ''),
  fault(
    'uneven rows are filled up',
    'csv.ts',
    'skip_empty_lines: true',
    'skip_empty_lines: true, relax_column_count: true',
  ),
  fault('no limit on rows', 'bounds.ts', 'rows: 20_000', 'rows: 2_000_000'),
  fault(
    'any number of files at once',
    'rebuildFile.ts',
    'running < bounds.atOnce',
    'running < 1000',
    'crowd',
  ),
  fault(
    'any number of files wait',
    'rebuildFile.ts',
    'waiting.length >= bounds.waiting',
    'waiting.length >= 1000',
    'crowd',
  ),
  fault(
    'the environment is handed on',
    'inOwnProcess.ts',
    'env: {}',
    "env: { SECRET: 'x' }",
    'reads its environment',
  ),
  fault(
    'it may read everything',
    'inOwnProcess.ts',
    '...readable.map(',
    "...['*'].map(",
    'reads other files',
  ),
  fault(
    'it may write',
    'inOwnProcess.ts',
    "'--allow-addons',",
    "'--allow-addons', '--allow-fs-write=*',",
    'writes files',
  ),
  fault(
    'it may start programs',
    'inOwnProcess.ts',
    "'--allow-addons',",
    "'--allow-addons', '--allow-child-process',",
    'starts other programs',
  ),
  fault('it may take any time', 'inOwnProcess.ts', 'seconds * 1000', '60_000', 'takes too long'),
  fault(
    'it may answer any length',
    'inOwnProcess.ts',
    'length > bounds.rebuiltBytes + 100',
    'length < 0',
    'answers too much',
  ),
  fault(
    'a bad end is overlooked',
    'inOwnProcess.ts',
    'code === 0',
    'code !== null',
    'ends badly behind its answer',
  ),
  fault(
    'its kinds are believed',
    'inOwnProcess.ts',
    'kinds.find(each => each === kind)',
    'kind as FileKind | undefined',
    'answers with a kind of its own',
  ),
  fault(
    'its reasons are believed',
    'inOwnProcess.ts',
    "typeof refused === 'string' && isFileRefusal(refused)",
    "typeof refused === 'string'",
    'refuses for a reason of its own',
  ),
];

const bundleFile = pathToFileURL(join(projectRoot, 'bootstrap', 'bundle.mjs')).href;
interface Bundler {
  readonly bundle: (
    entries: Readonly<Record<string, string>>,
    outDir: string,
    options: { readonly plugins: readonly object[] },
  ) => Promise<void>;
}

/** Whether the same questions find it. Throws when the words to change are not there, once and only once. */
export async function isCaught(
  { name, file, from, to, shows }: Fault,
  at: number,
  poisons: readonly Poison[],
): Promise<boolean> {
  const { bundle } = (await import(bundleFile)) as Bundler;
  const folder = join(projectRoot, 'test', 'dist', 'proofs', 'files', String(process.pid), String(at));
  let planted = 0;
  const plugin = {
    name: 'moot:fault',
    transform(code: string, id: string) {
      if (!id.replaceAll('\\', '/').endsWith(`api/src/files/${file}`)) return null;
      planted = code.split(from).length - 1;
      return { code: code.replace(from, () => to), map: null };
    },
  };
  try {
    const entry = join(projectRoot, 'test', 'proofs', 'files', 'subject.ts');
    await bundle({ subject: entry }, folder, { plugins: [plugin] });
    if (planted !== 1) throw new Error(`“${name}”: what it changes stands ${planted} times in ${file}`);
    const subject = (await import(pathToFileURL(join(folder, 'subject.js')).href)) as typeof Subject;
    if (shows === 'crowd') return (await tryCrowd(subject)).length > 0;
    if (shows !== undefined) {
      return (
        (
          await tryAttempts(
            subject,
            attempts.filter(each => each.name === shows),
          )
        ).length > 0
      );
    }
    return (await judge(subject, poisons, { atFirst: true })).length > 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
