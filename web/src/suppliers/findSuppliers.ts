/** Suppliers by any name they have or had. */
import type { Client } from '@urql/vue';

import { refusalOf } from '../app/refusal.ts';
import type { Refusal } from '../app/refusal.ts';
import { graphql } from '../generated/gql.ts';
import type { FindSuppliersQuery } from '../generated/graphql.ts';
import { t } from '../language/language.ts';

export const FindSuppliers = graphql(`
  query FindSuppliers($name: String!) {
    suppliers(name: $name) {
      matchedName
      supplier {
        id
        name
        successor
        products {
          id
          name
        }
      }
    }
  }
`);

/** A supplier that was found, and the name by which. */
export type Match = FindSuppliersQuery['suppliers'][number];

/** The server refuses shorter words. */
export const SHORTEST_NAME = 2;

/** Asks once; a refusal in place of an answer. */
export async function findSuppliers(client: Client, name: string): Promise<readonly Match[] | Refusal> {
  const { data, error } = await client.query(FindSuppliers, { name }).toPromise();
  return refusalOf(error) ?? data?.suppliers ?? [];
}

/** "Northgate Public Services → now NEC Software Solutions"; the name alone where it is the one that matched. */
export function matchInWords({ matchedName, supplier }: Match): string {
  const now = supplier.successor ?? supplier.name;
  const was = matchedName ?? supplier.name;
  return was === now ? now : t('suppliers.formerly', { matched: was, name: now });
}
