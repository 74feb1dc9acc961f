import { nations, populationBandOf } from '@moot/vocabulary';
import { describe, expect, it } from 'vitest';
import authorityMaterial from '../../../material/register/authorities.csv?raw';
import domainMaterial from '../../../material/register/domains.csv?raw';
import nameMaterial from '../../../material/register/names.csv?raw';
import placeMaterial from '../../../material/register/places.csv?raw';
import successionMaterial from '../../../material/register/successions.csv?raw';
import {
  authorities,
  authorityWithCode,
  currentCouncils,
  partnershipMembers,
  successions,
} from './authorities.ts';
import { authorityTable } from './generated/authorities.ts';
import { domainTable } from './generated/domains.ts';
import { nameTable } from './generated/names.ts';
import { placeTable } from './generated/places.ts';
import { successionTable } from './generated/successions.ts';
import { places, placesOf } from './places.ts';

/**
 * Cells of a CSV text without its header; a cell in quotes may hold commas and doubled quotes, but no line
 * break.
 */
const csvRows = (text: string): readonly (readonly string[])[] =>
  text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );

const byNation = (): Readonly<Record<string, number>> =>
  Object.fromEntries(
    nations.codes.map(nation => [nation, currentCouncils().filter(one => one.nation === nation).length]),
  );

describe('the register of authorities', () => {
  it('has the 382 principal councils of the four nations', () => {
    expect(currentCouncils()).toHaveLength(382);
    expect(byNation()).toEqual({ England: 317, Scotland: 32, Wales: 22, 'Northern Ireland': 11 });
  });

  it('gives every authority a code, an id and a statistical code of its own', () => {
    const all = authorities();
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const gss = all.flatMap(authority => authority.gss ?? []);
    expect(new Set(gss).size).toBe(gss.length);
    for (const { id } of all)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('keeps the ids that it once gave', () => {
    expect(authorityWithCode('BRD')?.id).toBe('a4536121-6677-52d8-8a63-730e96d84913');
    expect(authorityWithCode('CMA')?.id).toBe('fd683d06-6356-597b-8f2f-2167c33314c7');
  });

  it('gives every standing council a region, tier, population, band and code of its nation', () => {
    const letter = { England: 'E', Scotland: 'S', Wales: 'W', 'Northern Ireland': 'N' } as const;
    for (const council of currentCouncils()) {
      const { code, nation, region, tier, population, populationBand, gss } = council;
      expect({ code, region, tier }).not.toMatchObject({ region: null });
      expect({ code, region, tier }).not.toMatchObject({ tier: null });
      expect(nation, code).not.toBeNull();
      if (nation === null) continue;
      expect(gss, code).toMatch(new RegExp(`^${letter[nation]}\\d{8}$`));
      expect(population, code).toBeGreaterThan(1_000);
      expect(populationBand, code).toBe(populationBandOf(population ?? 0));
    }
  });

  it('names every Welsh council in Welsh, and no other', () => {
    for (const { code, nation, nameCy, shortNameCy } of currentCouncils()) {
      expect(nameCy !== null && shortNameCy !== null, code).toBe(nation === 'Wales');
    }
  });

  it('holds no broken letter and no space at either end', () => {
    for (const { name, shortName, nameCy, names } of authorities()) {
      for (const text of [name, shortName, nameCy ?? '', ...names.map(other => other.name)]) {
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/[\uFFFD\u00EF]|<U\+/);
      }
    }
  });

  it('dates periods in order', () => {
    for (const { code, validFrom, validTo } of authorities()) {
      if (validFrom !== null) expect(validFrom, code).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (validTo !== null) expect(validTo, code).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (validFrom !== null && validTo !== null) expect(validFrom < validTo, code).toBe(true);
    }
  });

  it('names counties and combined authorities that exist and stand', () => {
    for (const { code, county, combinedAuthority, tier, validTo } of authorities()) {
      if (county !== null) expect(authorityWithCode(county)?.tier, code).toBe('county');
      if (county !== null && validTo === null) expect(authorityWithCode(county)?.validTo, code).toBeNull();
      if (tier === 'district') expect(county, code).not.toBeNull();
      if (combinedAuthority === null) continue;
      expect(authorityWithCode(combinedAuthority)).toMatchObject({
        kind: 'combined_authority',
        validTo: null,
      });
    }
  });

  it('puts a county where all of its districts are', () => {
    const counties = new Set(
      authorities().flatMap(({ county, region }) => (county === null ? [] : [`${county} ${region}`])),
    );
    for (const one of counties) {
      const [code = '', ...region] = one.split(' ');
      expect(authorityWithCode(code)?.region, one).toBe(region.join(' '));
    }
  });

  it('lets a successor begin on the day its predecessor ends', () => {
    for (const { predecessor, successor, happenedOn } of successions()) {
      expect(authorityWithCode(predecessor)?.validTo, predecessor).toBe(happenedOn);
      expect(authorityWithCode(successor)?.validFrom, `${predecessor} → ${successor}`).toBe(happenedOn);
    }
  });

  it('knows how Cumbria was split and its districts merged in 2023', () => {
    const into = (successor: string): readonly string[] =>
      successions()
        .filter(one => one.successor === successor)
        .map(one => one.predecessor);
    expect(into('CBD')).toEqual(['ALL', 'CAR', 'CMA', 'COP']);
    expect(into('WAF')).toEqual(['BAR', 'CMA', 'EDN', 'SLA']);
    expect(authorityWithCode('CMA')).toMatchObject({ tier: 'county', validTo: '2023-04-01' });
  });

  it('knows the South London Partnership, its five boroughs, and DSIT', () => {
    expect(authorityWithCode('SLP')).toMatchObject({ kind: 'partnership', region: 'London' });
    expect(partnershipMembers('SLP').map(code => authorityWithCode(code)?.shortName)).toEqual([
      'Croydon',
      'Kingston upon Thames',
      'Merton',
      'Richmond upon Thames',
      'Sutton',
    ]);
    expect(authorityWithCode('DSIT')).toMatchObject({ kind: 'department', nation: null });
  });

  it('flags the two combined authorities that ended in 2024', () => {
    const ended = authorities().filter(
      ({ kind, validTo }) => kind === 'combined_authority' && validTo !== null,
    );
    expect(ended.map(({ code }) => code)).toEqual(['NECA', 'NTCA']);
  });

  it('has a mail domain for every standing council', () => {
    for (const { code, domains } of currentCouncils()) {
      expect(
        domains.some(({ use }) => use !== 'website'),
        code,
      ).toBe(true);
      for (const { domain } of domains) expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    }
  });
});

describe('the compact tables', () => {
  it.each([
    ['authorities', authorityMaterial, authorityTable, undefined],
    ['names', nameMaterial, nameTable, 4],
    ['domains', domainMaterial, domainTable, 3],
    ['successions', successionMaterial, successionTable, 3],
    ['places', placeMaterial, placeTable, undefined],
  ] as const)('say of %s what the material says', (_name, material, table, columns) => {
    const compact = table.split('\n').map(line => line.split('\t'));
    expect(compact).toEqual(csvRows(material).map(cells => cells.slice(0, columns)));
  });
});

describe('places', () => {
  it('are some four thousand, in all four nations', () => {
    expect(places()).toHaveLength(4_301);
    expect(new Set(places().map(({ nation }) => nation))).toEqual(new Set(nations.codes));
  });

  it('have a region in England and nowhere else', () => {
    for (const { name, nation, region } of places()) expect(region === null, name).toBe(nation !== 'England');
  });

  // A place and a council of one name lie in one region: the counties of the places are GeoNames', those of the councils
  // the base register's.
  it('lie where the council of their name does', () => {
    const councils = authorities().filter(({ kind, nation }) => kind === 'council' && nation === 'England');
    let compared = 0;
    for (const { shortName, region, centre } of councils) {
      if (centre === null) continue;
      const near = places().filter(
        place =>
          place.name === shortName &&
          Math.abs(place.latitude - centre.latitude) < 0.25 &&
          Math.abs(place.longitude - centre.longitude) < 0.4,
      );
      for (const place of near) expect([shortName, place.region]).toEqual([shortName, region]);
      compared += near.length;
    }
    expect(compared).toBeGreaterThan(120);
  });

  it.each([
    [
      'North East',
      'Yarm',
      'Guisborough',
      'Saltburn-by-the-Sea',
      'Barnard Castle',
      'Haltwhistle',
      'Berwick-Upon-Tweed',
    ],
    ['North West', 'Barnoldswick', 'Clitheroe', 'Kirkby Lonsdale', 'Congleton', 'Nantwich', 'Carnforth'],
    [
      'Yorkshire and The Humber',
      'Skipton',
      'Todmorden',
      'Hebden Bridge',
      'Settle',
      'Whitby',
      'Bawtry',
      'Grimsby',
      'Scunthorpe',
    ],
    [
      'East Midlands',
      'Glossop',
      'New Mills',
      'Buxton',
      'Dronfield',
      'Worksop',
      'Gainsborough',
      'Stamford',
      'Spalding',
    ],
    [
      'East Midlands',
      'Swadlincote',
      'Hinckley',
      'Lutterworth',
      'Daventry',
      'Brackley',
      'Rushden',
      'Ashbourne',
    ],
    [
      'West Midlands',
      'Biddulph',
      'Kidsgrove',
      'Market Drayton',
      'Uttoxeter',
      'Atherstone',
      'Rugby',
      'Ledbury',
      'Evesham',
    ],
    [
      'East of England',
      'Wisbech',
      'Saint Neots',
      'Leighton Buzzard',
      'Tring',
      'Potters Bar',
      'Waltham Abbey',
    ],
    [
      'South East',
      'Banbury',
      'Olney',
      'Newport Pagnell',
      'Dartford',
      'Swanley',
      'Epsom',
      'Hungerford',
      'Lymington',
    ],
    [
      'South West',
      'Tewkesbury',
      'Coleford',
      'Chipping Campden',
      'Moreton in Marsh',
      'Marlborough',
      'Verwood',
      'Highworth',
    ],
    ['London', 'Romford', 'Orpington', 'Uxbridge'],
  ] as const)('near a border: %s', (region, ...towns) => {
    for (const town of towns) {
      const named = places().filter(({ name, nation }) => name === town && nation === 'England');
      expect(named.length, town).toBeGreaterThan(0);
      expect(
        named.map(place => place.region),
        town,
      ).toContain(region);
    }
  });

  it('are proposed for a council by nearness', () => {
    const bradford = authorityWithCode('BRD');
    expect(bradford).toBeDefined();
    if (bradford === undefined) return;
    const near = placesOf(bradford).map(({ name }) => name);
    expect(near).toEqual(expect.arrayContaining(['Bradford', 'Shipley', 'Bingley']));
    expect(near).not.toContain('York');
  });
});
