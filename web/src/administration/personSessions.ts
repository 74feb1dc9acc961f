/** The sessions in which a person acts for the lead's council. */
import { graphql } from '../generated/gql.ts';

export const SessionsOf = graphql(`
  query SessionsOf($personId: ID!) {
    sessionsOf(personId: $personId) {
      ...SessionRow
    }
  }
`);
