/** Words of `web/src/intake`. */
export const intake = {} as const;
