/** The steward's record of an authority. */
import { graphql } from '../generated/gql.ts';
import type { Standing } from '../generated/graphql.ts';

graphql(`
  fragment AuthorityRow on AuthorityRecord {
    authority {
      id
      name
      nameCy
      kind
    }
    standing
    suspendedBecause
    people
    leads
  }
`);

graphql(`
  fragment AuthorityWhole on AuthorityRecord {
    ...AuthorityRow
    nation
    tier
    region
    itService
    domains
    validFrom
    validTo
    version
    predecessors {
      id
      name
      nameCy
    }
    successors {
      id
      name
      nameCy
    }
    circles {
      id
      name
    }
  }
`);

export const AuthorityById = graphql(`
  query AuthorityById($id: ID!) {
    authorityRecord(id: $id) {
      ...AuthorityWhole
    }
  }
`);

/** All standings, in the order of an authority's life. */
export const standings: readonly Standing[] = ['listed', 'enrolled', 'suspended', 'ended'];

/** The colour that repeats what the word of a standing says. */
export function standingColour(standing: Standing): string | undefined {
  switch (standing) {
    case 'listed':
      return 'govuk-tag--grey';
    case 'enrolled':
      return 'govuk-tag--green';
    case 'suspended':
      return 'govuk-tag--orange';
    case 'ended':
      return 'govuk-tag--red';
  }
}
