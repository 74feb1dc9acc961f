/** Circles as a steward looks after them. */
import { graphql } from '../generated/gql.ts';

graphql(`
  fragment CircleWhole on CircleRecord {
    version
    nameCy
    circle {
      id
      name
      about
      authorities
    }
    members {
      id
      name
      nameCy
    }
  }
`);

export const CircleById = graphql(`
  query CircleById($id: ID!) {
    circleRecord(id: $id) {
      ...CircleWhole
    }
  }
`);
