/** What the supplier and product fields ask of the register. */
import { graphql } from '../../generated/gql.ts';

export const SuppliersByName = graphql(`
  query SuppliersByName($name: String!) {
    suppliers(name: $name) {
      matchedName
      supplier {
        id
        name
        successor
      }
    }
  }
`);

export const ProductsOfSupplier = graphql(`
  query ProductsOfSupplier($id: ID!) {
    supplier(id: $id) {
      id
      name
      products {
        id
        name
      }
    }
  }
`);
