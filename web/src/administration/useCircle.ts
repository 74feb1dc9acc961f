/** The circle whose record is open; `id` in the address. */
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRoute } from 'vue-router';

import { refusalOf } from '../app/refusal.ts';
import { CircleById } from './circles.ts';

export function useCircle() {
  const id = String(useRoute().params['id']);
  const { data, error } = useQuery({ query: CircleById, variables: { id } });
  const record = computed(() => data.value?.circleRecord);
  return {
    id,
    record,
    name: computed(() => record.value?.circle.name ?? ''),
    refusal: computed(() => refusalOf(error.value)),
    page: `/administration/circles/${id}`,
  };
}
