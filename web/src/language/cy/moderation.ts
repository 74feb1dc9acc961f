/** Titles of `web/src/moderation` in Welsh. */
export const moderation = {
  title: 'Ciw adolygu',
} as const;
