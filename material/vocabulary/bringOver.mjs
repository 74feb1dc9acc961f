/**
 * Brings published vocabularies over into `packages/vocabulary`, keeping codes, titles and nothing else.
 * Run it by hand when a source has a new version: `node material/vocabulary/bringOver.mjs FOLDER`, where FOLDER
 * holds the sources that SOURCES.md lists, then read the difference. Plain Node, no dependency.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const folder = process.argv[2];
if (!folder) throw new Error('Say where the sources lie: node material/vocabulary/bringOver.mjs FOLDER');
const target = join(import.meta.dirname, '../../packages/vocabulary/src');

const oneLine = text => text.replace(/\s+/g, ' ').trim();
const quoted = text => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** RFC 4180: quoted cells may hold commas, doubled quotes and line breaks. */
function rowsOf(file) {
  const text = readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '');
  const rows = [];
  let cells = [];
  let cell = '';
  let inQuotes = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inQuotes) {
      if (character === '"' && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (character === '"') inQuotes = false;
      else cell += character;
    } else if (character === '"') inQuotes = true;
    else if (character === ',') {
      cells.push(cell);
      cell = '';
    } else if (character === '\n') {
      rows.push([...cells, cell.replace(/\r$/, '')]);
      [cells, cell] = [[], ''];
    } else cell += character;
  }
  if (cell || cells.length) rows.push([...cells, cell]);
  const [head, ...body] = rows;
  return body.map(row => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

function write(file, docstring, body) {
  const remark = docstring.map(line => ` * ${line}`).join('\n');
  writeFileSync(join(target, file), `/**\n${remark}\n */\n${body}`);
}

function listModule(name, meta, terms) {
  const lines = terms.map(term => `  { ${term} },`).join('\n');
  return `import { vocabulary, type CodeOf } from './vocabulary.ts';\n\nexport const ${name} = vocabulary('${meta.name}', [\n${lines}\n]);\nexport type ${meta.type} = CodeOf<typeof ${name}>;\n`;
}

// Control frameworks: one module for each version, because a control is named by framework and version together.
for (const version of ['3.2', '4.0']) {
  const short = version.replace('.', '');
  const outcomes = rowsOf(`caf/caf-${version}-outcomes.csv`).map(
    row => `code: ${quoted(row.outcome)}, label: ${quoted(oneLine(row.outcome_title))}`,
  );
  write(
    `caf${short}.ts`,
    [
      `Contributing outcomes of the NCSC Cyber Assessment Framework ${version} (${outcomes.length}).`,
      'Source: National Cyber Security Centre, by way of `co-cddo/domains-webcaf` at 83873e6 (2026-07-31).',
      'Licence: Open Government Licence v3.0, Crown copyright. Codes and titles only.',
    ],
    listModule(`caf${short}`, { name: `caf-${version}`, type: `Caf${short}Code` }, outcomes),
  );
}

const subcategories = rowsOf('controls/nist-csf-2.0.csv')
  .filter(row => row.assessable === 'True')
  .map(row => `code: ${quoted(row.ref_id)}, label: ${quoted(oneLine(row.description))}`);
write(
  'nistCsf20.ts',
  [
    `Subcategories of the NIST Cybersecurity Framework 2.0 (${subcategories.length}).`,
    'Source: NIST CSWP 29, February 2024, by way of `intuitem/ciso-assistant-community` at f990d7b (2026-08-08).',
    'Licence: the text is in the public domain (a work of the United States government).',
  ],
  listModule('nistCsf20', { name: 'nist-csf-2.0', type: 'NistCsf20Code' }, subcategories),
);

// The incident taxonomy: a type is named `class:type`, because `other` and `test` are both.
const rsit = JSON.parse(readFileSync(join(folder, 'taxonomies/rsit-machinev1.json'), 'utf8'));
const rsitClasses = rsit.predicates.map(
  row => `code: ${quoted(row.value)}, label: ${quoted(oneLine(row.expanded))}`,
);
const rsitTypes = rsit.values.flatMap(group =>
  group.entry.map(
    row => `code: ${quoted(`${group.predicate}:${row.value}`)}, label: ${quoted(oneLine(row.expanded))}`,
  ),
);
write(
  'rsit.ts',
  [
    `Reference Security Incident Taxonomy: ${rsitClasses.length} classes and ${rsitTypes.length} types of incident.`,
    'Source: `enisaeu/Reference-Security-Incident-Taxonomy-Task-Force` at b9ad1f8 (2026-05-13), working copy.',
    'Licence: CC0 1.0. A type carries its class before the colon, since some class and type share a name.',
  ],
  `import { vocabulary, type CodeOf } from './vocabulary.ts';\n\n` +
    `export const rsitClasses = vocabulary('rsit-classes', [\n${rsitClasses.map(line => `  { ${line} },`).join('\n')}\n]);\nexport type RsitClass = CodeOf<typeof rsitClasses>;\n\n` +
    `export const rsitTypes = vocabulary('rsit-types', [\n${rsitTypes.map(line => `  { ${line} },`).join('\n')}\n]);\nexport type RsitType = CodeOf<typeof rsitTypes>;\n\n` +
    `/** The class that a type belongs to. */\nexport function rsitClassOf(type: RsitType): RsitClass {\n  const found = rsitClasses.codes.find((code) => type.startsWith(\`\${code}:\`));\n  if (!found) throw new RangeError(\`No class for the type \${type}\`);\n  return found;\n}\n`,
);

// ATT&CK: large, so each matrix is a module of its own that the web loads only when somebody picks a technique.
for (const [matrix, file, name] of [
  ['Enterprise', 'enterprise-attack-techniques.csv', 'attackEnterprise'],
  ['ICS', 'ics-attack-techniques.csv', 'attackIcs'],
]) {
  const rows = rowsOf(`attack/${file}`);
  const names = new Map(rows.map(row => [row.id, oneLine(row.name)]));
  const lines = rows.map(row => {
    const parent = row.subtechnique_of ? `${names.get(row.subtechnique_of)}: ` : '';
    return `  [${quoted(row.id)}, ${quoted(parent + oneLine(row.name))}, ${quoted(row.tactics.replaceAll('|', ' '))}],`;
  });
  write(
    `${name}.ts`,
    [
      `Techniques of MITRE ATT&CK v18.1, ${matrix} matrix (${rows.length}): id, name, tactics.`,
      'Source: `mitre/cti` at 421deac (2025-11-13). Licence: ATT&CK terms of use.',
      '© 2025 The MITRE Corporation. This work is reproduced and distributed with the permission of The MITRE',
      'Corporation. Large: import it as `@moot/vocabulary/' + name + '`, lazily in the browser.',
    ],
    `import type { AttackRow } from './attack.ts';\n\nexport const ${name}: readonly AttackRow[] = [\n${lines.join('\n')}\n];\n`,
  );
}

// Asset types and supplier categories were written for connected places, with the class that CSAF imports use.
const assets = rowsOf('playbook/connected-place-asset-types.csv').map(
  row => `code: ${quoted(row.code)}, label: ${quoted(row.label)}`,
);
write(
  'assets.ts',
  [
    `What a connected place is made of (${assets.length} types of asset).`,
    "Source: DSIT's Secure Connected Places Playbook (OGL v3.0) and press reports, put together for this project.",
  ],
  listModule('assets', { name: 'assets', type: 'Asset' }, assets),
);

const categories = rowsOf('supplier-vocabulary/supplier-categories.csv').map(
  row => `code: ${quoted(row.code)}, label: ${quoted(row.label)}, asset: ${quoted(row.asset_type)}`,
);
write(
  'supplierCategories.ts',
  [
    `What suppliers sell to councils (${categories.length} categories), each with the type of asset it usually is.`,
    'Source: written for this project.',
  ],
  listModule('supplierCategories', { name: 'supplier-categories', type: 'SupplierCategory' }, categories),
);
