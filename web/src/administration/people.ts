/** The people of one's own authority, and what waits among them. */
import { graphql } from '../generated/gql.ts';

export const People = graphql(`
  query People {
    people {
      id
      role
      ended
      seenOn
      self
      person {
        id
        name
        email
      }
      authority {
        id
        name
        nameCy
      }
    }
  }
`);

export const WaitingPeople = graphql(`
  query WaitingPeople {
    invitations {
      id
      name
      email
      role
      invitedBy
      invitedOn
      expiresOn
    }
    joiningRequests {
      id
      askedOn
      person {
        id
        name
        email
      }
    }
  }
`);
