/** The present name of a supplier whose id stands in an address. */
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import type { ComputedRef } from 'vue';

import { graphql } from '../generated/gql.ts';

/** Undefined until it is known, and where there is no such supplier. */
export function useSupplierName(id: () => string | undefined): ComputedRef<string | undefined> {
  const { data } = useQuery({
    query: graphql(`
      query SupplierName($id: ID!) {
        supplier(id: $id) {
          id
          name
        }
      }
    `),
    variables: computed(() => ({ id: id() ?? '' })),
    pause: computed(() => id() === undefined),
  });
  return computed(() => (data.value?.supplier.id === id() ? data.value?.supplier.name : undefined));
}
