/** Words of `web/src/library`. */
export const library = {
  title: 'Library',
} as const;
