/** Words of `web/src/suppliers` in Welsh: titles and navigation. */
export const suppliers = {
  title: 'Cyflenwyr',
  supplier: 'Cyflenwr',
  search: 'Chwilio',
  back: 'Yn ôl i’r cyflenwyr',
} as const;
