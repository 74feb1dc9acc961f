/** One's own passkeys. */
import { graphql } from '../generated/gql.ts';

export const Passkeys = graphql(`
  query Passkeys {
    passkeys {
      id
      name
      addedOn
      usedOn
    }
  }
`);
