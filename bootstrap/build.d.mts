/** The types of `build.mjs` for the journeys, which are checked; the programs of `bootstrap/` are plain ES. */
export declare function buildPrograms(programs: readonly ('main' | 'cli')[]): Promise<void>;
export declare function buildWeb(): Promise<void>;
