/** The people of the authorities that end: all who act for one of them. */
import { useClientHandle } from '@urql/vue';
import { computed, shallowRef, watch } from 'vue';

import { refusalOf } from '../app/refusal.ts';
import type { Refusal } from '../app/refusal.ts';
import type { PeopleOfAuthorityQuery } from '../generated/graphql.ts';
import { PeopleOfAuthority, plan } from './reorganisation.ts';

type Member = PeopleOfAuthorityQuery['authorityPeople'][number];

export function useMovingPeople() {
  const { client } = useClientHandle();
  const people = shallowRef<readonly Member[]>();
  const refusal = shallowRef<Refusal>();

  async function load(ids: readonly string[]): Promise<void> {
    people.value = undefined;
    const answers = await Promise.all(ids.map(id => client.query(PeopleOfAuthority, { id }).toPromise()));
    refusal.value = answers.map(({ error }) => refusalOf(error)).find(one => one !== undefined);
    people.value = answers.flatMap(({ data }) => data?.authorityPeople.filter(({ ended }) => !ended) ?? []);
  }
  watch(() => plan.value.predecessors.map(({ id }) => id), load, { immediate: true });
  return { people, refusal, ids: computed(() => people.value?.map(({ id }) => id)) };
}
