/** What the library tells those who have it open. It carries the row, so that a filter can be tried on it. */
import { graphql } from '../generated/gql.ts';

export const LibraryChanged = graphql(`
  subscription LibraryChanged($after: String) {
    libraryChanged(after: $after) {
      cursor
      act
      publicationId
      publication {
        ...PublicationRow
      }
    }
  }
`);
