/** Words of `web/src/moderation`. */
export const moderation = {} as const;
