/** Titles of `web/src/account` in Welsh. */
export const account = {
  title: 'Eich cyfrif',
  name: 'Enw',
  actingAs: 'Rydych yn gweithredu fel',
  sessions: 'Ble rydych wedi mewngofnodi',
  passkeys: 'Allweddi mynediad',
  joinTitle: 'Ymuno â’ch cyngor ar Moot',
  invitationTitle: 'Ymuno â {authority} ar Moot',
  people: 'Pobl eich cyngor',
  auditLog: 'Y cofnod archwilio',
  signOut: 'Allgofnodi',
  chooseTitle: 'Sut hoffech chi fewngofnodi?',
  refusedTitle: 'Nid ydych wedi mewngofnodi',
  signedOutTitle: 'Rydych wedi allgofnodi',
  signIn: 'Mewngofnodi eto',
  unknownTitle: 'Rydych wedi mewngofnodi, ond nid yw Moot yn eich adnabod eto',
  loginTitle: 'Dewiswch pwy i fod',
} as const;
