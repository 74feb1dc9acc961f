/** Words of `web/src/alerts` in Welsh: titles and navigation. */
export const alerts = {
  title: 'Rhybuddion',
  watchlist: 'Rhestr wylio',
  search: 'Chwilio',
} as const;
