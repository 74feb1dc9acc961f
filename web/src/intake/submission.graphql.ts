/** What the contributor's pages ask and do. The preview has its own query, beside the page that shows it. */
import { graphql } from '../generated/gql.ts';
import type { SubmissionFieldsFragment } from '../generated/graphql.ts';

export const SubmissionFields = graphql(`
  fragment SubmissionFields on Submission {
    id
    kind
    state
    version
    title
    content
    sharing {
      marking
      attribution
      byline
      disclose {
        nation
        tier
        region
        populationBand
      }
      audienceAuthorities
      audienceCircles
      audience {
        id
        name
        circle
      }
      urgent
    }
    problems {
      path
      problem
    }
    findings {
      path
      start
      end
      text
      category
      confidence
      generalisation
    }
    decisions {
      path
      text
      category
      because
    }
    files {
      id
      description
      ...AttachedFile
    }
    anonymitySet {
      councils
      floor
      verdict
      facts {
        fact
        without
      }
      steps {
        fact
        to
        councils
      }
      linked {
        councils
        verdict
        publications
        steps {
          fact
          to
          councils
        }
      }
    }
    reasons {
      path
      words
    }
    publicationId
    effects {
      readers {
        shown
      }
      also {
        shown
      }
      questions
    }
    ...QuestionsToUsLine
    correcting
    changedOn
  }
`);

/** A submission as its contributors see it. */
export type Submission = SubmissionFieldsFragment;

export const SubmissionDocument = graphql(`
  query Submission($id: ID!) {
    submission(id: $id) {
      ...SubmissionFields
    }
  }
`);

export const SaveSubmission = graphql(`
  mutation SaveSubmission(
    $id: ID!
    $version: Int!
    $content: JSON!
    $sharing: SharingInput!
    $decisions: [FindingDecisionInput!]
    $files: [FileInput!]
  ) {
    saveSubmission(
      id: $id
      version: $version
      content: $content
      sharing: $sharing
      decisions: $decisions
      files: $files
    ) {
      ...SubmissionFields
    }
  }
`);

export const CreateSubmission = graphql(`
  mutation CreateSubmission($kind: Kind!) {
    createSubmission(kind: $kind) {
      id
    }
  }
`);

export const SubmitSubmission = graphql(`
  mutation SubmitSubmission(
    $id: ID!
    $version: Int!
    $changeNote: String
    $decisions: [FindingDecisionInput!]
  ) {
    submitSubmission(id: $id, version: $version, changeNote: $changeNote, decisions: $decisions) {
      ...SubmissionFields
    }
  }
`);

export const WithdrawSubmission = graphql(`
  mutation WithdrawSubmission($id: ID!, $version: Int!, $reason: String) {
    withdrawSubmission(id: $id, version: $version, reason: $reason) {
      ...SubmissionFields
    }
  }
`);

export const CorrectSubmission = graphql(`
  mutation CorrectSubmission($id: ID!, $version: Int!) {
    correctSubmission(id: $id, version: $version) {
      ...SubmissionFields
    }
  }
`);

export const DeleteSubmission = graphql(`
  mutation DeleteSubmission($id: ID!, $version: Int!) {
    deleteSubmission(id: $id, version: $version)
  }
`);

export const SubmissionsChanged = graphql(`
  subscription SubmissionsChanged {
    submissionsChanged {
      changed
    }
  }
`);
