/** Titles of `web/src/administration` in Welsh. */
export const administration = {
  title: 'Gweinyddu',
  people: 'Pobl a rolau',
  invite: 'Gwahodd rhywun',
  words: 'Geiriau na ddylai byth adael',
  tokens: 'Tocynnau API',
  audit: 'Cofnod archwilio',
  authorities: 'Awdurdodau',
  circles: 'Cylchoedd',
  sources: 'Ffynonellau dibynadwy',
  moderators: 'Cymedrolwyr a stiwardiaid',
  unsealings: 'Ceisiadau i ddadselio',
  reorganisation: 'Uno neu rannu awdurdodau',
} as const;
