/**
 * British places by name, from GeoNames (CC BY 4.0). Load it only where it is needed: it is the larger half.
 */
import { nations, regions, type Nation, type Region } from '@moot/vocabulary';
import type { Authority } from './authorities.ts';
import { placeTable } from './generated/places.ts';
import { oneOf, rowsOf } from './table.ts';

export interface Place {
  readonly name: string;
  readonly nation: Nation;
  /** By its county; null outside England. */
  readonly region: Region | null;
  /** Zero where it is not known. */
  readonly population: number;
  /** Degrees (WGS 84), to about a hundred metres. */
  readonly latitude: number;
  readonly longitude: number;
}

let loaded: readonly Place[] | undefined;

/**
 * All places, by name. A name may occur more than once, and may be an ordinary word ("Street", "Reading").
 */
export function places(): readonly Place[] {
  loaded ??= rowsOf(placeTable, ['name', 'nation', 'region', 'population', 'latitude', 'longitude']).map(
    row => ({
      name: row.name,
      nation: oneOf(nations.codes, row.nation),
      region: row.region === '' ? null : oneOf(regions.codes, row.region),
      population: Number(row.population),
      latitude: Number(row.latitude),
      longitude: Number(row.longitude),
    }),
  );
  return loaded;
}

/**
 * Places that may well lie in an authority's area, nearest to its middle first. The sources have no
 * boundaries, so this takes what lies within the radius of a circle twice as large as the area: good for
 * proposing, not for proof. Empty where the middle or the area is not known.
 */
export function placesOf(authority: Authority): readonly Place[] {
  const { centre, areaKm2 } = authority;
  if (centre === null || areaKm2 === null) return [];
  const reach = Math.sqrt((2 * areaKm2) / Math.PI);
  return places()
    .filter(place => place.nation === authority.nation)
    .map(place => ({ place, distance: kilometresBetween(centre, place) }))
    .filter(({ distance }) => distance <= reach)
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ place }) => place);
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** On a flat map around the first point, which is good to a percent within Britain. */
function kilometresBetween(
  one: { readonly latitude: number; readonly longitude: number },
  other: { readonly latitude: number; readonly longitude: number },
): number {
  const kilometresPerDegree = 111.2;
  const north = (other.latitude - one.latitude) * kilometresPerDegree;
  const east = (other.longitude - one.longitude) * kilometresPerDegree * Math.cos(radians(one.latitude));
  return Math.hypot(north, east);
}
