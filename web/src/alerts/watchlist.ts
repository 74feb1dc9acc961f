/** What the viewer's authority watches, and how that changes. Private to the authority; leads change it. */
import type { Client } from '@urql/vue';

import { refusalOf } from '../app/refusal.ts';
import type { Refusal } from '../app/refusal.ts';
import { graphql } from '../generated/gql.ts';
import type { WatchlistQuery } from '../generated/graphql.ts';

export const Watchlist = graphql(`
  query Watchlist {
    watchlist {
      id
      supplier {
        id
        name
      }
      product {
        id
        name
      }
      openWarnings
    }
  }
`);

const AddWatch = graphql(`
  mutation AddWatch($supplierId: ID!, $productId: ID) {
    addWatch(supplierId: $supplierId, productId: $productId) {
      id
    }
  }
`);

const RemoveWatch = graphql(`
  mutation RemoveWatch($id: ID!) {
    removeWatch(id: $id)
  }
`);

/** A supplier, or one of its products, that the authority watches. */
export type Watch = WatchlistQuery['watchlist'][number];

/** Puts a supplier, or one of its products, on the list. */
export async function addWatch(
  client: Client,
  supplierId: string,
  productId?: string,
): Promise<Refusal | undefined> {
  const { error } = await client.mutation(AddWatch, { supplierId, productId: productId ?? null }).toPromise();
  return refusalOf(error);
}

/** Takes something off the list. */
export async function removeWatch(client: Client, id: string): Promise<Refusal | undefined> {
  const { error } = await client.mutation(RemoveWatch, { id }).toPromise();
  return refusalOf(error);
}
