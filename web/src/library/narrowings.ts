/** To what a moderator may narrow a publication, by the rules that the server goes by. */
import { narrowerMarkings } from '@moot/sharing-rules';

import type { Marking } from '../generated/graphql.ts';

export const narrowings = (publication: {
  readonly marking: Marking;
  readonly attribution: string;
  readonly withdrawn: boolean;
  readonly audience: readonly { readonly circle: boolean }[];
}): readonly Marking[] =>
  publication.withdrawn || publication.attribution === 'source'
    ? []
    : narrowerMarkings(publication.marking, {
        circles: publication.audience.filter(({ circle }) => circle),
      });
