/** The people of the platform itself: moderators, stewards, officers. */
import { graphql } from '../generated/gql.ts';

export const PlatformPeople = graphql(`
  query PlatformPeople {
    platformPeople {
      role
      self
      person {
        id
        name
        email
      }
    }
    invitations {
      id
      name
      email
      platformRole
      invitedBy
      invitedOn
      expiresOn
    }
  }
`);
