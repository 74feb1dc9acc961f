/** What the scanner knows of language: ordinary words, people's names, and capitals that tell nobody. */
import { firstNameTable } from '../generated/firstNames.ts';
import { knownBodyTable } from '../generated/knownBodies.ts';
import { localAreaTable } from '../generated/localAreas.ts';
import { surnameTable } from '../generated/surnames.ts';
import { wordTable } from '../generated/words.ts';
import { stemsOf } from './stems.ts';

export interface WordLists {
  /** Whether a word in lower case is an ordinary English one, in any regular form. */
  readonly isOrdinary: (word: string) => boolean;
  readonly firstNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** National bodies, suppliers, products, gangs, standards and the like, as written. */
  readonly knownBodies: readonly string[];
  /** Regions, counties, rivers and parts of towns that the gazetteer of places does not have. */
  readonly localAreas: readonly string[];
}

export function wordLists(): WordLists {
  const words = new Set(wordTable.split('\n'));
  const asked = new Map<string, boolean>();
  return {
    isOrdinary: word => {
      const known = asked.get(word);
      if (known !== undefined) return known;
      const ordinary = stemsOf(word).some(stem => words.has(stem));
      // A long text asks for the same words again and again; a hostile one must not fill the memory.
      if (asked.size > 20_000) asked.clear();
      asked.set(word, ordinary);
      return ordinary;
    },
    firstNames: new Set(firstNameTable.split('\n')),
    surnames: new Set(surnameTable.split('\n')),
    knownBodies: knownBodyTable.split('\n'),
    localAreas: localAreaTable.split('\n'),
  };
}
