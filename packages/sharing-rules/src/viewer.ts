/** Who asks, as the rules see it: all viewers with the same answers here form a class and see the same library. */

/** The role of a membership; each includes the one before. */
export type Level = 'reader' | 'contributor' | 'lead';

export type RuleViewer =
  | { readonly role: 'visitor' }
  | {
      readonly role: 'peer';
      /** The authority acted for. */
      readonly authority: string;
      readonly level: Level;
      /**
       * Authorities that a reorganisation moved this membership from, with the level that it had there: it reads what
       * was named to them as before, and never above its own level. Who joined a successor later has none.
       */
      readonly movedFrom: readonly { readonly authority: string; readonly level: Level }[];
      /** Circles that the authority is in today. */
      readonly circles: readonly string[];
      /** A suspended authority's people see what a visitor sees, and their own submissions. */
      readonly suspended: boolean;
    }
  | { readonly role: 'moderator' }
  | { readonly role: 'steward' };

const rank: Readonly<Record<Level, number>> = { reader: 0, contributor: 1, lead: 2 };

/** Whether a level includes another. */
export const atLeast = (held: Level, asked: Level): boolean => rank[held] >= rank[asked];
