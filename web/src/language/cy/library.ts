/** Words of `web/src/library` in Welsh: titles and navigation. */
export const library = {
  title: 'Llyfrgell',
  publication: 'Cyhoeddiad',
  backToLibrary: 'Yn ôl i’r llyfrgell',
  search: 'Chwilio',
  kind_incident: 'Digwyddiad',
  kind_supplier_warning: 'Rhybudd am gyflenwr',
  kind_case_study: 'Astudiaeth achos',
  pages: 'Tudalennau’r llyfrgell',
  whenSeason:
    '{season, select, spring {gwanwyn {year}} summer {haf {year}} autumn {hydref {year}} other {gaeaf {year} i {nextYear}}}',
} as const;
