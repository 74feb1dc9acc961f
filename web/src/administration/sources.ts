/** The sources that imports may come from. */
import { graphql } from '../generated/gql.ts';

export const TrustedSources = graphql(`
  query TrustedSources {
    trustedSources {
      id
      code
      name
      byline
      url
      namedBy
      active
    }
  }
`);
