import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's connection string of the PostgreSQL that test/global.ts starts for a run. */
    readonly pg: string;
  }
}
