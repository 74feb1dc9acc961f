/** Words for refusals in Welsh. */
export const refusals = {
  errorSummary: 'Mae problem',
  NOT_SIGNED_IN_title: 'Mewngofnodwch i ddarllen y dudalen hon',
  NOT_SIGNED_IN_text:
    'Nid ydych wedi mewngofnodi, neu mae eich sesiwn wedi dod i ben. Ar ôl mewngofnodi byddwch yn dod yn ôl i’r dudalen hon.',
  NOT_FOUND_title: 'Heb ddod o hyd i’r dudalen',
  NOT_FOUND_text: 'Os gwnaethoch deipio neu ludo’r cyfeiriad, gwiriwch ei fod yn gyflawn.',
  NOT_FOUND_hint: 'Efallai ei bod wedi’i thynnu’n ôl, neu wedi’i rhannu ag eraill yn unig.',
  TOO_MANY_title: 'Gormod o geisiadau',
  TOO_MANY_text: 'Arhoswch funud, yna rhowch gynnig arall arni.',
  UNAVAILABLE_title: 'Ni ellir cyrraedd Moot',
  UNAVAILABLE_text:
    'Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni. Mae’r hyn a ysgrifennoch yn dal ar y dudalen hon.',
  INTERNAL_title: 'Mae’n ddrwg gennym, aeth rhywbeth o’i le',
  INTERNAL_text: 'Rhowch gynnig arall arni nes ymlaen. Ni newidiwyd dim.',
  tryAgain: 'Rhoi cynnig arall arni',
  goHome: 'Mynd i’r hafan',
  goToLibrary: 'Edrych yn y llyfrgell',
} as const;
