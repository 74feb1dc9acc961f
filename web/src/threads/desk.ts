/** Questions and answers at the desk, how a moderator's decision is sent, and what comes next. */
import { useClientHandle, useQuery } from '@urql/vue';
import { computed, shallowRef } from 'vue';

import { refusalOf } from '../app/refusal.ts';
import { graphql } from '../generated/gql.ts';
import type { WaitsFor } from '../generated/graphql.ts';
import { useQueueChanged } from '../moderation/queueChanged.ts';

export const QuestionsAtDesk = graphql(`
  query QuestionsAtDesk {
    questionsAtDesk {
      id
      publicationId
      title
      words
      answer
      followUpOf
      waitsFor
      version
      findings {
        path
        text
        category
        decision {
          because
        }
      }
    }
  }
`);

export const ForwardQuestion = graphql(`
  mutation ForwardQuestion($id: ID!, $version: Int!, $confirmed: [ConfirmedFindingInput!]!) {
    forwardQuestion(id: $id, version: $version, confirmed: $confirmed)
  }
`);
export const ReturnQuestion = graphql(`
  mutation ReturnQuestion($id: ID!, $version: Int!, $because: String!) {
    returnQuestion(id: $id, version: $version, because: $because)
  }
`);
export const RefuseQuestion = graphql(`
  mutation RefuseQuestion($id: ID!, $version: Int!, $because: String!) {
    refuseQuestion(id: $id, version: $version, because: $because)
  }
`);
export const ApproveAnswer = graphql(`
  mutation ApproveAnswer($id: ID!, $version: Int!, $confirmed: [ConfirmedFindingInput!]!) {
    approveAnswer(id: $id, version: $version, confirmed: $confirmed)
  }
`);
export const ReturnAnswer = graphql(`
  mutation ReturnAnswer($id: ID!, $version: Int!, $because: String!) {
    returnAnswer(id: $id, version: $version, because: $because)
  }
`);

/** What can be decided, by what it waits for. */
export const decisions = {
  forwarding: ['forward', 'return', 'refuse'],
  release: ['approve', 'return'],
  slot: ['return'],
} as const satisfies Readonly<Record<WaitsFor, readonly string[]>>;
export type QuestionDecision = (typeof decisions)[WaitsFor][number];

/** Those that wait for a decision; what is approved waits for its slot alone. */
export const waitingAtDesk = <Q extends { readonly waitsFor: WaitsFor }>(all: readonly Q[]): readonly Q[] =>
  all.filter(({ waitsFor }) => waitsFor !== 'slot');

/** All of them, and whether they have changed since they were loaded. */
export function useQuestionsAtDesk() {
  const { client } = useClientHandle();
  const { data, error, executeQuery } = useQuery({ query: QuestionsAtDesk, variables: {} });
  const changed = shallowRef(false);
  useQueueChanged(client, () => (changed.value = true));
  return {
    questions: computed(() => data.value?.questionsAtDesk),
    refusal: computed(() => refusalOf(error.value)),
    changed,
    refresh: async (): Promise<void> => {
      changed.value = false;
      await executeQuery({ requestPolicy: 'network-only' });
    },
  };
}
