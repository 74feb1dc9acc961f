/** Titles of `web/src/account` in Welsh. */
export const account = {
  title: 'Eich cyfrif',
  name: 'Enw',
  actingAs: 'Rydych yn gweithredu fel',
  signOut: 'Allgofnodi',
  signedOutTitle: 'Rydych wedi allgofnodi',
  signIn: 'Mewngofnodi eto',
  unknownTitle: 'Rydych wedi mewngofnodi, ond nid yw Moot yn eich adnabod eto',
  loginTitle: 'Dewiswch pwy i fod',
} as const;
