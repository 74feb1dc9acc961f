/** Words of `web/src/home` in Welsh: titles and navigation. */
export const home = {
  title: 'Hafan',
} as const;
