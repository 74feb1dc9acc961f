/** What could stand instead of a name and keep the sense. */
import type { Authority } from '@moot/gazetteer/authorities';
import type { Place } from '@moot/gazetteer/places';
import type { CouncilType } from '@moot/vocabulary';

const kinds: Readonly<Record<Authority['kind'], string>> = {
  council: 'a council',
  combined_authority: 'a combined authority',
  partnership: 'a partnership of councils',
  department: 'a government department',
};
const types: Readonly<Record<CouncilType, string>> = {
  MD: 'a metropolitan district',
  LBO: 'a London borough',
  CTY: 'a county council',
  NMD: 'a district council',
  UA: 'a unitary council',
  SCO: 'a Scottish council',
  WPA: 'a Welsh council',
  NID: 'a district in Northern Ireland',
  CC: 'a council',
  COMB: 'a combined authority',
  SRA: 'a combined authority',
};

/** "a metropolitan district in Yorkshire and The Humber". */
export function authorityWords({ kind, type, region, nation }: Authority): string {
  if (kind !== 'council') return kinds[kind];
  const what = type === null ? kinds.council : types[type];
  return nation === 'England' && region !== null && region !== 'London'
    ? `${what} in ${regionWords(region)}`
    : what;
}

const regionWords = (region: string): string =>
  /^(?:North|South|East|West)/.test(region) ? `the ${region}` : region;

/**
 * "a town in the North West", for all places that bear a name. Of two Richmonds nobody can tell which is meant, and the
 * wrong region would say something false: it is left out, unless one of them is ten times as large as all elsewhere.
 */
export function placeWords(named: readonly [Place, ...Place[]]): string {
  const [largest] = named.toSorted((one, other) => other.population - one.population) as [Place];
  const elsewhere = named
    .filter(place => whereIs(place) !== whereIs(largest))
    .reduce((people, { population }) => people + Math.max(population, leastPopulation), 0);
  const size = sizeWords(largest.population);
  return largest.population >= 10 * elsewhere ? `${size} in ${whereIs(largest)}` : size;
}

/** What the list begins with; a place of which the population is not known counts as one of these. */
const leastPopulation = 1_000;

const whereIs = ({ nation, region }: Place): string => (region === null ? nation : regionWords(region));

function sizeWords(population: number): string {
  if (population >= 150_000) return 'a city';
  if (population >= 10_000) return 'a town';
  return population >= 3_000 ? 'a small town' : 'a village';
}

export const areaWord = (area: string): string =>
  /^River\b/.test(area) ? 'a river' : /^(?:Loch|Lough)\b/.test(area) ? 'a lake' : 'our area';

const buildings: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:street|road|lane|avenue|drive|crescent|terrace|close|way|parade|row|heol|stryd|ffordd|lon|[abm]\d+|m\d+)\b/i,
    'a street',
  ],
  [/\b(?:roundabout|junction|crossroads|interchange)\b/i, 'a junction'],
  [/\bcar park|multi-storey\b/i, 'a car park'],
  [/\b(?:library|llyfrgell)\b/i, 'a library'],
  [/\b(?:leisure|sports|swimming|pool|baths|hamdden)\b/i, 'a leisure centre'],
  [/\b(?:depot|yard|works)\b/i, 'a depot'],
  [/\b(?:market|marchnad|shopping)\b/i, 'a market'],
  [/\b(?:theatre|museum|gallery|arena|theatr|amgueddfa)\b/i, 'a public building'],
  [/\b(?:bridge|pont|viaduct)\b/i, 'a bridge'],
  [/\b(?:park|gardens?|common|recreation ground|green)\b/i, 'a park'],
  [/\b(?:station|airport|harbour|port|quay|pier)\b/i, 'a station'],
  [/\b(?:estate|flats|court|tower|towers)\b/i, 'a housing estate'],
];
export const buildingWords = (text: string): string =>
  buildings.find(([form]) => form.test(text))?.[1] ?? 'one of our buildings';

const organisations: readonly (readonly [RegExp, string])[] = [
  [/\b(?:school|academy|nursery|ysgol|primary|grammar|junior|infants?)\b/i, 'a school'],
  [/\b(?:college|university|prifysgol|coleg)\b/i, 'a college or university'],
  [/\b(?:hospital|hospice|infirmary|health|nhs|ysbyty|surgery|ambulance|practice)\b/i, 'a local health body'],
  [/\b(?:police|constabulary|heddlu|crime)\b/i, 'the police'],
  [/\bfire\b/i, 'the fire service'],
  [/\b(?:warp|resilience|lrf)\b/i, 'a regional forum'],
  [/\b(?:housing|homes)\b/i, 'a housing association'],
  [
    /\b(?:herald|gazette|echo|post|news|times|sentinel|chronicle|argus|mail|express|telegraph|radio|journal|advertiser|observer|star|mercury|reporter|examiner|press|live)\b/i,
    'the local press',
  ],
  [/\b(?:church|cathedral|mosque|temple|chapel|gurdwara|synagogue)\b/i, 'a place of worship'],
  [/\b(?:fc|afc|rfc|united|club|rovers|athletic)\b/i, 'a local club'],
];
export const organisationWords = (text: string): string =>
  organisations.find(([form]) => form.test(text))?.[1] ?? 'a local organisation';

export function personWords(text: string): string {
  if (/^(?:cllr|councillor|ald|alderman)\b/i.test(text)) return 'a councillor';
  if (
    /^(?:sgt|sergeant|pc|dc|ds|di|dci|det|detective|insp|inspector|supt|superintendent|constable)\b/i.test(
      text,
    )
  )
    return 'a police officer';
  if (/^(?:mr|mrs|ms|miss)\b/i.test(text)) return 'somebody';
  return 'a colleague';
}
