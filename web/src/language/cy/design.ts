/** Words that components bring along themselves, in Welsh. */
export const design = {
  error: 'Gwall:',
  warning: 'Rhybudd',
  loading: 'Yn llwytho…',
  breadcrumb: 'Briwsion bara',
  back: 'Yn ôl',
  important: 'Pwysig',
  success: 'Llwyddiant',
  pagination: 'Tudalennu',
  previous: 'Blaenorol',
  next: 'Nesaf',
  pageWord: 'tudalen',
  page: 'Tudalen {number}',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  charactersAllowed:
    'Gallwch roi hyd at {count, plural, zero {# nod} one {# nod} two {# nod} few {# nod} many {# nod} other {# nod}}',
  charactersLeft:
    'Mae gennych {count, plural, zero {# nod} one {# nod} two {# nod} few {# nod} many {# nod} other {# nod}} ar ôl',
  charactersOver:
    'Mae gennych {count, plural, zero {# nod} one {# nod} two {# nod} few {# nod} many {# nod} other {# nod}} yn ormod',
  wordsAllowed:
    'Gallwch roi hyd at {count, plural, zero {# gair} one {# gair} two {# air} few {# gair} many {# gair} other {# gair}}',
  wordsLeft:
    'Mae gennych {count, plural, zero {# gair} one {# gair} two {# air} few {# gair} many {# gair} other {# gair}} ar ôl',
  wordsOver:
    'Mae gennych {count, plural, zero {# gair} one {# gair} two {# air} few {# gair} many {# gair} other {# gair}} yn ormod',
  tlp: 'TLP:{marking}',
  tlpCLEAR: 'caiff unrhyw un ei ddarllen',
  tlpGREEN: 'caiff pob aelod o Moot ei ddarllen',
  tlpAMBER: 'aelodau o’r cynghorau a’r cylchoedd a enwir',
  tlpAMBER_STRICT:
    'cyfranwyr ac arweinwyr y cynghorau a’r cylchoedd a enwir; yn gulach na rheol y protocol ei hun',
  tlpRED: 'arweinwyr diogelwch y cynghorau a enwir; yn ehangach na rheol y protocol ei hun',
  filters: 'Hidlwyr',
  filtersChosen:
    '{count, plural, =0 {Hidlwyr} zero {Hidlwyr} one {Hidlwyr (#)} two {Hidlwyr (#)} few {Hidlwyr (#)} many {Hidlwyr (#)} other {Hidlwyr (#)}}',
  filtersHide: 'Cuddio’r hidlwyr',
  chosenFilters: 'Wedi’u dewis',
  removeFilter: 'Tynnu’r hidlydd hwn',
  clearFilters: 'Clirio’r cyfan',
  applyFilters: 'Gosod',
  newItems:
    '{count, plural, zero {# cyhoeddiad newydd} one {# cyhoeddiad newydd} two {# gyhoeddiad newydd} few {# chyhoeddiad newydd} many {# chyhoeddiad newydd} other {# cyhoeddiad newydd}}',
  showNewItems: 'dangos',
  notLiveSince: 'Ddim yn fyw ers {time}. Yn rhoi cynnig arall arni.',
  liveAgain: 'Yn fyw eto.',
} as const;
