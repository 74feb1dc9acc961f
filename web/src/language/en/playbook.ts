/** Words of `web/src/playbook`. */
export const playbook = {} as const;
