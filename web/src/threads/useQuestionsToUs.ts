/** What members ask of one of our submissions, with what an asked question follows up. */
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

import { refusalOf } from '../app/refusal.ts';
import { AnsweredOf, QuestionsOfSubmission } from './threads.graphql.ts';

export function useQuestionsToUs(id: string) {
  const { data, error, executeQuery } = useQuery({ query: QuestionsOfSubmission, variables: { id } });
  const submission = computed(() => data.value?.submission);
  const publicationId = computed(() => submission.value?.publicationId ?? undefined);
  const followsAny = computed(
    () => submission.value?.questions.some(({ followUpOf }) => followUpOf) === true,
  );
  const { data: answered } = useQuery({
    query: AnsweredOf,
    variables: computed(() => ({ id: publicationId.value ?? '' })),
    pause: computed(() => publicationId.value === undefined || !followsAny.value),
  });
  return {
    submission,
    refusal: computed(() => refusalOf(error.value)),
    refresh: async (): Promise<void> => {
      await executeQuery({ requestPolicy: 'network-only' });
    },
    /** The answered question under an id; undefined where it is not to be read. */
    answeredBy: (of: string | null | undefined) =>
      answered.value?.publication.questions.find(one => one.id === of),
  };
}
