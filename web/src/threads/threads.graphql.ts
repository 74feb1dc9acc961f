/** What the pages of questions and answers ask and do. */
import { graphql } from '../generated/gql.ts';

export const OwnQuestion = graphql(`
  fragment OwnQuestion on Question {
    id
    publicationId
    title
    words
    state
    version
    answer
    because
    followUpOf
    askedOn
    findings {
      path
      start
      end
      text
      category
      confidence
      generalisation
      decision {
        path
        text
        category
        because
      }
    }
  }
`);

export const OurQuestionsDocument = graphql(`
  query OurQuestions {
    ourQuestions {
      ...OwnQuestion
    }
  }
`);

export const PublicationToAsk = graphql(`
  query PublicationToAsk($id: ID!) {
    publication(id: $id) {
      id
      kind
      title
      attribution
      withdrawn
      questions {
        id
        question
        answer
      }
    }
  }
`);

export const AskContributor = graphql(`
  mutation AskContributor(
    $publicationId: ID!
    $words: String!
    $decisions: [FindingDecisionInput!]
    $followUpOf: ID
  ) {
    askContributor(
      publicationId: $publicationId
      words: $words
      decisions: $decisions
      followUpOf: $followUpOf
    ) {
      id
    }
  }
`);

export const ReviseQuestion = graphql(`
  mutation ReviseQuestion($id: ID!, $version: Int!, $words: String!, $decisions: [FindingDecisionInput!]) {
    reviseQuestion(id: $id, version: $version, words: $words, decisions: $decisions) {
      id
    }
  }
`);

export const WithdrawQuestion = graphql(`
  mutation WithdrawQuestion($id: ID!, $version: Int!) {
    withdrawQuestion(id: $id, version: $version) {
      id
    }
  }
`);

export const QuestionToUs = graphql(`
  fragment QuestionToUsItem on QuestionToUs {
    id
    words
    state
    version
    answer
    because
    followUpOf
    findings {
      path
      start
      end
      text
      category
      confidence
      generalisation
      decision {
        path
        text
        category
        because
      }
    }
  }
`);

export const QuestionsOfSubmission = graphql(`
  query QuestionsOfSubmission($id: ID!) {
    submission(id: $id) {
      id
      kind
      title
      publicationId
      questions {
        ...QuestionToUsItem
      }
    }
  }
`);

export const AnswerQuestion = graphql(`
  mutation AnswerQuestion($id: ID!, $version: Int!, $words: String!, $decisions: [FindingDecisionInput!]) {
    answerQuestion(id: $id, version: $version, words: $words, decisions: $decisions) {
      id
    }
  }
`);

export const DeclineQuestion = graphql(`
  mutation DeclineQuestion($id: ID!, $version: Int!) {
    declineQuestion(id: $id, version: $version) {
      id
    }
  }
`);

/** What follows up an answered question shows it: read from beside the publication. */
export const AnsweredOf = graphql(`
  query AnsweredOf($id: ID!) {
    publication(id: $id) {
      id
      questions {
        id
        question
        answer
      }
    }
  }
`);
