/** Words of `web/src/suppliers`. */
export const suppliers = {
  title: 'Suppliers',
} as const;
