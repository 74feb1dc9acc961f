/** Words of `web/src/administration`. */
export const administration = {} as const;
