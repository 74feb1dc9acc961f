/** A plan that is begun from the record of an authority: it is the one that ends. */
import { useClientHandle } from '@urql/vue';
import { onMounted } from 'vue';

import { AuthorityById } from './authorityRecord.ts';
import { authorityName } from './names.ts';
import { plan } from './reorganisation.ts';
import type { Plan } from './reorganisation.ts';

export function useBegunWith(id: string, change: (part: Partial<Plan>) => void): void {
  const { client } = useClientHandle();
  onMounted(async () => {
    if (id === '' || plan.value.predecessors.some(one => one.id === id)) return;
    const { data } = await client.query(AuthorityById, { id }).toPromise();
    if (data === undefined) return;
    const begun = { id, name: authorityName(data.authorityRecord.authority) };
    change({ predecessors: [...plan.value.predecessors, begun] });
  });
}
