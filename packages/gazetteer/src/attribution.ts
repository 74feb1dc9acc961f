/**
 * The words that the licences of the gazetteer's sources ask to be shown; details in
 * material/register/SOURCES.md.
 */
export const gazetteerAttribution: readonly string[] = [
  'Contains data on local authorities by mySociety, licensed under CC BY 4.0, changed for Moot.',
  'Contains place names by GeoNames (https://www.geonames.org), licensed under CC BY 4.0, changed for Moot.',
  'Contains public sector information licensed under the Open Government Licence v3.0.',
];
