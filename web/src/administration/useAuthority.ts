/** The authority whose record is open; `id` in the address. */
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRoute } from 'vue-router';

import { refusalOf } from '../app/refusal.ts';
import { AuthorityById } from './authorityRecord.ts';
import { authorityName } from './names.ts';

export function useAuthority() {
  const id = String(useRoute().params['id']);
  const { data, error, executeQuery } = useQuery({ query: AuthorityById, variables: { id } });
  const record = computed(() => data.value?.authorityRecord);
  return {
    id,
    record,
    name: computed(() => authorityName(record.value?.authority)),
    refusal: computed(() => refusalOf(error.value)),
    page: `/administration/authorities/${id}`,
    reload: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}
