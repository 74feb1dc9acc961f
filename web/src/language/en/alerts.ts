/** Words of `web/src/alerts`. */
export const alerts = {
  title: 'Alerts',
} as const;
