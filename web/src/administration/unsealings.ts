/** Requests of officers to be told who contributed. */
import { graphql } from '../generated/gql.ts';
import type { UnsealingsQuery } from '../generated/graphql.ts';
import { t } from '../language/language.ts';

export const Unsealings = graphql(`
  query Unsealings {
    unsealings {
      id
      publicationId
      title
      reason
      state
      askedOn
      askedBy
      answeredBy
      own
      readable
    }
  }
`);

type Unsealing = UnsealingsQuery['unsealings'][number];

export const stateInWords = ({ state }: Pick<Unsealing, 'state'>): string =>
  t(`administration.unsealingState_${state}`);

/** The id in what somebody pasted: an address of the library, or the id itself. */
export const publicationIn = (pasted: string): string =>
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(pasted)?.[0] ?? pasted.trim();
