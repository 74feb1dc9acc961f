/** One's own sessions, and ending one. */
import { graphql } from '../generated/gql.ts';

export const Sessions = graphql(`
  query Sessions {
    sessions {
      ...SessionRow
    }
  }
`);

export const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);
