/** The person of one's own authority whose page is open; `id` in the address is the membership. */
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRoute } from 'vue-router';

import { refusalOf } from '../app/refusal.ts';
import type { Refusal } from '../app/refusal.ts';
import { People } from './people.ts';

export function usePerson() {
  const id = String(useRoute().params['id']);
  const { data, error } = useQuery({ query: People, variables: {} });
  const people = computed(() => data.value?.people.filter(({ ended }) => !ended));
  const member = computed(() => people.value?.find(one => one.id === id));
  const refusal = computed(
    (): Refusal | undefined =>
      refusalOf(error.value) ?? (people.value && !member.value ? { code: 'NOT_FOUND' } : undefined),
  );
  /** Whether they are the only lead: an authority always has one. */
  const isLastLead = computed(
    () => member.value?.role === 'lead' && people.value?.filter(({ role }) => role === 'lead').length === 1,
  );
  return { id, member, refusal, isLastLead, name: computed(() => member.value?.person.name ?? '') };
}
