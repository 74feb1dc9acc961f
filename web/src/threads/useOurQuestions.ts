/** What the own authority asked, and what has changed since it was loaded. */
import { useClientHandle } from '@urql/vue';
import { computed, shallowRef } from 'vue';

import { refusalOf } from '../app/refusal.ts';
import type { Refusal } from '../app/refusal.ts';
import type { OwnQuestionFragment } from '../generated/graphql.ts';
import { onSubmissionsChanged } from '../intake/liveSubmissions.ts';
import { OurQuestionsDocument } from './threads.graphql.ts';
import { writes } from './threadWords.ts';

export function useOurQuestions() {
  const { client } = useClientHandle();
  const questions = shallowRef<readonly OwnQuestionFragment[]>();
  const waiting = shallowRef<readonly OwnQuestionFragment[]>();
  const refusal = shallowRef<Refusal>();

  async function ask(): Promise<readonly OwnQuestionFragment[] | undefined> {
    const { data, error } = await client.query(OurQuestionsDocument, {}).toPromise();
    if (questions.value === undefined) refusal.value = refusalOf(error);
    return data?.ourQuestions;
  }
  if (writes()) {
    void ask().then(found => (questions.value = found));
    onSubmissionsChanged(client, async () => {
      const fresh = await ask();
      if (fresh === undefined || questions.value === undefined) return;
      waiting.value = JSON.stringify(fresh) === JSON.stringify(questions.value) ? undefined : fresh;
    });
  }
  return {
    /** Newest first; undefined until they are loaded. */
    questions,
    refusal,
    changed: computed(() => waiting.value !== undefined),
    showChange: (): void => {
      questions.value = waiting.value ?? questions.value;
      waiting.value = undefined;
    },
  };
}
