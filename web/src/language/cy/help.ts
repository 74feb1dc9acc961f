/** Titles and navigation of `web/src/help` in Welsh. */
export const help = {
  inThisHelp: 'Yn y cymorth hwn',
  aboutTitle: 'Cymorth',
  aboutNav: 'Beth yw Moot',
  anonymityTitle: 'Beth y gall Moot ei guddio, a beth na all',
  anonymityNav: 'Aros yn ddienw',
  markingsTitle: 'Pwy gaiff ddarllen beth: y marciau',
  markingsNav: 'Y marciau',
  reportingTitle: 'Rhowch wybod am ymosodiad neu achos o dorri rheolau yn rhywle arall',
  reportingNav: 'Rhoi gwybod am ymosodiad',
  accessibilityTitle: 'Datganiad hygyrchedd Moot',
  accessibilityNav: 'Hygyrchedd',
  privacyTitle: 'Preifatrwydd',
  privacyNav: 'Preifatrwydd',
  attributionTitle: 'Ffynonellau a thrwyddedau',
  attributionNav: 'Ffynonellau a thrwyddedau',
} as const;
