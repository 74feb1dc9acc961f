/**
 * Brings the register's facts over from the collected sources into the project's own files beside this one,
 * and writes the compact copy that `packages/gazetteer` carries into the browser.
 *
 *   node material/register/bringOver.mjs [FOLDER]
 *
 * FOLDER holds the collected sources (by default `../shared/data` beside the repository). Nothing in the
 * product or its tests runs this: the written files are committed, and SOURCES.md says where each fact comes
 * from. Run it again when a source has a newer edition; ids stay as they are, since they are made from the
 * code alone.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const repository = join(here, '..', '..');
const sources = process.argv[2] ?? join(repository, '..', 'shared', 'data');
const councilSources = join(sources, 'uk-local-authorities');

/** Made once. Changing it changes the id of every authority. */
const idNamespace = '6f1b3a5e-2c47-4d8e-9b60-7a1d5c3e8f24';

const read = (...parts) => readFileSync(join(...parts), 'utf8');

const fold = text => text.trim().toLowerCase();

function parseCsv(text) {
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      row.push(cell);
      rows.push(row);
      row = [];
      cell = '';
    } else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  const [header, ...body] = rows;
  return body.map(cells => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

const csvCell = value => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

function writeCsv(file, columns, rows) {
  const lines = [columns, ...rows.map(row => columns.map(column => String(row[column] ?? '')))];
  writeFileSync(join(here, file), `${lines.map(line => line.map(csvCell).join(',')).join('\n')}\n`);
}

function uuidFromName(name) {
  const digest = createHash('sha1')
    .update(Buffer.from(idNamespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  digest[6] = (digest[6] & 0x0f) | 0x50;
  digest[8] = (digest[8] & 0x3f) | 0x80;
  const hex = digest.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const gathered = JSON.parse(read(councilSources, 'local_authorities.json'));
const base = parseCsv(read(councilSources, 'source', 'mysociety_current.csv'));
const baseNames = parseCsv(read(councilSources, 'source', 'lookup_name_to_registry.csv'));
const mailDomains = JSON.parse(read(councilSources, 'source', 'ukps_user_domains.json')).domains;

const baseByCode = new Map(base.map(row => [row['local-authority-code'], row]));
const gatheredCodes = new Set(gathered.map(row => row.code));

const tierOfType = { CTY: 'county', NMD: 'district', UA: 'unitary', NID: 'unitary' };

/**
 * Corrections to the sources, each of them a slip that can be seen from the source itself or its neighbours.
 */
const shortNames = {
  DST: 'Dorset',
  RCT: 'Rhondda Cynon Taf',
  VGL: 'Vale of Glamorgan',
  SCB: 'Scottish Borders',
};
const counties = { FOR: 'SFK' };
/** The base register puts these two counties elsewhere than all of their districts. */
const regions = { DBY: 'East Midlands', LIN: 'East Midlands' };
/** The base register has no region for some ended councils; they lay where their successors lie. */
const regionOf = row => row.region || baseByCode.get(row['replaced-by'].split(',')[0])?.region || '';
/**
 * The base register gives either the last day or the day after it. Moot keeps the first day on which the
 * authority was no more, as it does for every period.
 */
const validTo = date => date.replace(/-03-31$/, '-04-01');

/** The codes of `populationBands` in packages/vocabulary. */
const bandOf = population => {
  if (population === '') return '';
  if (population < 100_000) return '<100k';
  if (population < 250_000) return '100-250k';
  return population < 500_000 ? '250-500k' : '500k+';
};

const authorities = [
  ...gathered.map(row => ({
    code: row.code,
    kind: row.principal === 'true' ? 'council' : 'combined_authority',
    name: row.name.trim(),
    short_name: shortNames[row.code] ?? row.short_name.trim(),
    name_cy: row.name_cy.split(' / ')[0],
    short_name_cy: row.short_name_cy,
    nation: row.nation,
    region: regions[row.code] ?? row.region,
    tier: row.tier,
    type: row.type_code,
    gss: row.gss,
    former_gss: row.former_gss.replaceAll(',', '|'),
    county: row.county_code,
    combined_authority: row.combined_authority_code,
    population: row.population_2020,
    valid_from: row.start_date,
    valid_to: row.status === 'ended' ? '2024-05-07' : '',
    area_km2: row.area_km2,
    latitude: row.lat && Number(row.lat).toFixed(4),
    longitude: row.long && Number(row.long).toFixed(4),
    wikidata: row.wikidata,
  })),
  ...base
    .filter(row => !gatheredCodes.has(row['local-authority-code']))
    .map(row => ({
      code: row['local-authority-code'],
      kind: 'council',
      name: row['official-name'].trim(),
      short_name: row['nice-name'].trim(),
      nation: row.nation,
      region: regionOf(row),
      tier: tierOfType[row['local-authority-type']],
      type: row['local-authority-type'],
      gss: row['gss-code'],
      former_gss: row['former-gss-codes'],
      county: counties[row['local-authority-code']] ?? row['county-la'],
      population: row['pop-2020'] && Number(row['pop-2020']),
      valid_from: row['start-date'],
      valid_to: validTo(row['end-date']),
      area_km2: row.area,
      latitude: row.lat && Number(row.lat).toFixed(4),
      longitude: row.long && Number(row.long).toFixed(4),
    })),
  {
    code: 'SLP',
    kind: 'partnership',
    name: 'South London Partnership',
    short_name: 'South London Partnership',
    nation: 'England',
    region: 'London',
  },
  {
    code: 'DSIT',
    kind: 'department',
    name: 'Department for Science, Innovation and Technology',
    short_name: 'DSIT',
    valid_from: '2023-02-07',
  },
]
  .map(row => ({ ...row, id: uuidFromName(row.code), population_band: bandOf(row.population ?? '') }))
  .toSorted((one, other) => (one.code < other.code ? -1 : 1));

const authorityColumns = [
  'id',
  'code',
  'kind',
  'name',
  'short_name',
  'name_cy',
  'short_name_cy',
  'nation',
  'region',
  'tier',
  'type',
  'gss',
  'former_gss',
  'county',
  'combined_authority',
  'population',
  'population_band',
  'valid_from',
  'valid_to',
  'area_km2',
  'latitude',
  'longitude',
  'wikidata',
  'it_service',
];

/** Spellings in the base register that are slips of the pen, halves of a split name or broken letters. */
const slips = new Set([
  'aberdeen c ity',
  'aberdeen cuty',
  'ease dunbartonshire',
  'east dunbaronshire',
  'east dunnbartonshire',
  'south ayshire',
  'ynys mn',
  'highands',
  'glasgow city coucil',
  'eilean',
  'rhondda, cynon, taff',
  'rhondda,cynon,taff',
  'east midlands cc',
  'yorkshire and the humber ca',
  'bristol city of',
  'kingston upon hull city of',
]);
const broken = /[\uFFFD\u00EF]/;
const statistical = / (ua|london boro)$/i;
const small = new Set(['of', 'and', 'the', 'upon', 'on', 'in', 'with', 'under', 'nan', 'an', 'ar', 'y']);
const capitals = new Set(['mdc', 'ca', 'mbc']);
const likeAName = text =>
  /[A-Z]/.test(text)
    ? text
    : text.replaceAll(/[^\s(-]+/g, (word, at) => {
        if (capitals.has(word)) return word.toUpperCase();
        return at > 0 && small.has(word) ? word : word[0].toUpperCase() + word.slice(1);
      });

/** Names that the authority no longer bears, among the base register's aliases or known beside them. */
const formerNames = new Set([
  'shepway district council',
  'shepway',
  'sheffield city region combined authority',
  'sheffield city region',
  'doncaster metropolitan borough council',
  'western isles council',
  'gwynedd county council',
  'swansea city council',
  'newcastle-under-lyme district council',
  'north west somerset',
  'wolverhampton city council',
  'sheffield city ca',
]);

/** Names in use that the sources lack: city status since their edition, and what people say. */
const ownNames = [
  ['COL', 'Colchester City Council', 'alias'],
  ['SOS', 'Southend-on-Sea City Council', 'alias'],
  ['MIK', 'Milton Keynes City Council', 'alias'],
  ['WSM', 'Westminster City Council', 'alias'],
  ['LND', 'City of London Corporation', 'alias'],
  ['LND', 'The Square Mile', 'nickname'],
  ['BPC', 'BCP Council', 'alias'],
  ['BPC', 'BCP', 'abbreviation'],
  ['BAS', 'BANES', 'abbreviation'],
  ['BAS', 'B&NES', 'abbreviation'],
  ['BBD', 'BwD', 'abbreviation'],
  ['CHW', 'CWaC', 'abbreviation'],
  ['BRD', 'BMDC', 'abbreviation'],
  ['BRD', 'CBMDC', 'abbreviation'],
  ['RIC', 'LBRuT', 'abbreviation'],
  ['KEC', 'RBKC', 'abbreviation'],
  ['KTT', 'RBK', 'abbreviation'],
  ['WNM', 'RBWM', 'abbreviation'],
  ['HMF', 'LBHF', 'abbreviation'],
  ['BDG', 'LBBD', 'abbreviation'],
  ['RCT', 'RCT', 'abbreviation'],
  ['RCT', 'RCTCBC', 'abbreviation'],
  ['NTL', 'NPT', 'abbreviation'],
  ['WSM', 'WCC', 'abbreviation'],
  ['TON', 'TMBC', 'abbreviation'],
  ['KIN', 'BCKLWN', 'abbreviation'],
  ['ELS', 'CnES', 'abbreviation'],
  ['DGY', 'DumGal', 'nickname'],
  ['CLK', 'Clacks', 'nickname'],
  ['BIR', 'Brum', 'nickname'],
  ['SHR', 'Salop', 'nickname'],
  ['TAW', 'TBC', 'abbreviation'],
  ['ERY', 'ERYC', 'abbreviation'],
  ['LCR', 'LCRCA', 'abbreviation'],
  ['SCR', 'SYMCA', 'abbreviation'],
  ['HYCA', 'HEYCA', 'abbreviation'],
  ['DSIT', 'DSIT', 'abbreviation'],
  ['SLP', 'SLP', 'abbreviation'],
  ['RCT', 'Rhondda Cynon Taff', 'alias'],
];

const names = [];
const seenNames = new Set();
function addName(code, name, kind, language, source) {
  const key = `${code}|${fold(name)}`;
  if (name === '' || seenNames.has(key)) return;
  seenNames.add(key);
  names.push({ code, name, kind, language, source });
}
for (const row of authorities) {
  const source = gatheredCodes.has(row.code) || baseByCode.has(row.code) ? 'base' : 'own';
  seenNames.add(`${row.code}|${fold(row.name)}`);
  addName(row.code, row.short_name, 'short', 'en', source);
}
for (const row of gathered) {
  for (const part of row.name_cy.split(' / ')) addName(row.code, part, 'welsh', 'cy', 'welsh');
  addName(row.code, row.short_name_cy, 'welsh', 'cy', 'base');
}
for (const row of baseNames) {
  const name = row['la-name'].trim();
  if (slips.has(fold(name)) || broken.test(name) || statistical.test(name)) continue;
  const kind = formerNames.has(fold(name)) ? 'former' : 'alias';
  addName(row['local-authority-code'], likeAName(name), kind, 'en', 'base');
}
for (const [code, name, kind] of ownNames) addName(code, name, kind, 'en', 'own');
names.sort((one, other) => (one.code === other.code ? 0 : one.code < other.code ? -1 : 1));

const domains = [];
function addDomain(code, domain, use, source) {
  if (domain === '') return;
  const known = domains.find(row => row.code === code && row.domain === domain);
  if (!known) domains.push({ code, domain, use, source });
  else if (known.use !== use) known.use = 'email and website';
}
for (const row of gathered) {
  for (const domain of row.email_domains.split('|')) {
    addDomain(row.code, domain, 'email', row.email_domain_source === 'ukps-domains' ? 'mail' : 'website');
  }
  addDomain(row.code, row.website_domain, 'website', 'links');
}
const endedByShortName = new Map(
  authorities
    .filter(row => row.valid_to && row.kind === 'council')
    .map(row => [fold(row.short_name), row.code]),
);
const givenDomains = new Set(domains.map(row => row.domain));
for (const { domain_pattern: domain, notes } of mailDomains) {
  const named = /^Local authority: (.*)$/.exec(notes ?? '')?.[1];
  const code = named && endedByShortName.get(fold(named));
  if (code && !givenDomains.has(domain)) addDomain(code, domain, 'email', 'mail');
}
addDomain('CMA', 'cumbria.gov.uk', 'email', 'mail');
addDomain('GLA', 'london.gov.uk', 'email', 'mail');
addDomain('DSIT', 'dsit.gov.uk', 'email', 'mail');
domains.sort((one, other) => (one.code === other.code ? 0 : one.code < other.code ? -1 : 1));

/**
 * Councils whose mail or web pages lie on one domain share an IT service, as far as public facts tell. A
 * steward corrects it; this is only its first filling.
 */
for (const { domain } of domains) {
  const sharing = domains.filter(row => row.domain === domain).map(row => row.code);
  if (sharing.length < 2) continue;
  for (const row of authorities) if (sharing.includes(row.code) && !row.valid_to) row.it_service = domain;
}

const successions = [
  ...base
    .filter(row => row['replaced-by'])
    .flatMap(row =>
      row['replaced-by'].split(',').map(successor => ({
        predecessor: row['local-authority-code'],
        successor: successor.trim(),
        happened_on: validTo(row['end-date']),
        source: 'base',
      })),
    ),
  ...['NECA', 'NTCA'].map(predecessor => ({
    predecessor,
    successor: 'NNECA',
    happened_on: '2024-05-07',
    source: 'organisations',
  })),
].toSorted((one, other) => (one.predecessor + one.successor < other.predecessor + other.successor ? -1 : 1));

const partnershipMembers = ['CRY', 'KTT', 'MRT', 'RIC', 'STN'].map(member => ({
  partnership: 'SLP',
  member,
  source: 'playbook',
}));

writeCsv('authorities.csv', authorityColumns, authorities);
writeCsv('names.csv', ['code', 'name', 'kind', 'language', 'source'], names);
writeCsv('domains.csv', ['code', 'domain', 'use', 'source'], domains);
writeCsv('successions.csv', ['predecessor', 'successor', 'happened_on', 'source'], successions);
writeCsv('partnership-members.csv', ['partnership', 'member', 'source'], partnershipMembers);

const nationOfPlace = { ENG: 'England', SCT: 'Scotland', WLS: 'Wales', NIR: 'Northern Ireland' };

/** Which region a county of GeoNames lies in: that of the council of its name, standing or ended. */
const regionOfCounty = county => {
  if (county === 'Greater London') return 'London';
  const name = county.replace(/^(?:(?:Royal|Metropolitan) )?(?:(?:City and )?Borough|City|District) of /, '');
  const called = [name, county, name.replace('St. ', 'St '), name.replace(/ Council$/, '')];
  const found = new Set(
    authorities
      .filter(
        one => one.nation === 'England' && (called.includes(one.short_name) || called.includes(one.name)),
      )
      .map(({ region }) => region),
  );
  if (found.size !== 1) throw new Error(`${county} lies in ${found.size} regions`);
  return [...found][0];
};
const placeKey = ({ name, latitude, longitude }) => `${name} ${latitude} ${longitude}`;
const countyOfPlace = new Map(
  parseCsv(read(here, 'counties-of-places.csv')).map(row => [placeKey(row), row.county]),
);
const regionOfPlace = place => {
  if (place.nation !== 'England') return '';
  const county = countyOfPlace.get(placeKey(place));
  if (county === undefined) throw new Error(`${place.name} has no county in counties-of-places.csv`);
  return regionOfCounty(county);
};
const places = parseCsv(read(sources, 'places', 'gb-places.csv'))
  .filter(row => nationOfPlace[row.admin])
  .map(row => ({
    name: row.name.trim(),
    nation: nationOfPlace[row.admin],
    population: row.population,
    latitude: Number(row.lat).toFixed(3),
    longitude: Number(row.lon).toFixed(3),
  }))
  .map(place => ({ ...place, region: regionOfPlace(place) }))
  .toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
writeCsv('places.csv', ['name', 'nation', 'region', 'population', 'latitude', 'longitude'], places);

/**
 * A table as one string: a line a row, cells parted by tabs. It parses in a few milliseconds and compresses
 * well.
 */
function writeTable(file, name, about, columns, rows) {
  const cells = row => columns.map(column => String(row[column] ?? '').replaceAll(/[\t\n]/g, ' '));
  const text = rows.map(row => cells(row).join('\t')).join('\n');
  if (/[`\\]|\$\{/.test(text)) throw new Error(`${file} would need escapes`);
  const folder = join(repository, 'packages', 'gazetteer', 'src', 'generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, file),
    `// Written by material/register/bringOver.mjs from material/register; change it there.\n` +
      `// Attribution: see ../attribution.ts.\n\n/** ${about} Columns: ${columns.join(', ')}. */\n` +
      `export const ${name} = \`${text}\`;\n`,
  );
}
writeTable('authorities.ts', 'authorityTable', 'Every authority.', authorityColumns, authorities);
writeTable(
  'names.ts',
  'nameTable',
  'What authorities are called.',
  ['code', 'name', 'kind', 'language'],
  names,
);
writeTable('domains.ts', 'domainTable', 'Mail and web domains.', ['code', 'domain', 'use'], domains);
writeTable(
  'successions.ts',
  'successionTable',
  'Who followed whom.',
  ['predecessor', 'successor', 'happened_on'],
  successions,
);
writeTable(
  'partnershipMembers.ts',
  'partnershipMemberTable',
  'Members of partnerships.',
  ['partnership', 'member'],
  partnershipMembers,
);
writeTable(
  'places.ts',
  'placeTable',
  'British places.',
  ['name', 'nation', 'region', 'population', 'latitude', 'longitude'],
  places,
);

console.log(
  `${authorities.length} authorities, ${names.length} names, ${domains.length} domains, ` +
    `${successions.length} successions, ${places.length} places`,
);
