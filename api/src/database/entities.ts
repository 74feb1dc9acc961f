/** The entities of all rooms, for the ORM's unit of work. Each stands in its own room. */
export const entities: readonly (abstract new (...args: never[]) => unknown)[] = [];
