/** What can be asked of the supplier register; everybody may. */
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Asked } from '../gate/context.ts';
import { readSupplier } from './readSupplier.ts';
import { suggestSuppliers } from './suggestSuppliers.ts';
import { Supplier, SupplierSuggestion } from './supplier.ts';

@Resolver()
export class SuppliersResolver {
  @Query(() => [SupplierSuggestion], {
    description: 'Suppliers whose present, former or other name begins with or resembles the words.',
  })
  suppliers(
    @Arg('name', () => String, { description: 'At least two characters.' }) name: string,
    @Ctx() asked: Asked,
  ): Promise<readonly SupplierSuggestion[]> {
    return suggestSuppliers(asked, name);
  }

  @Query(() => Supplier, { description: 'One supplier.' })
  supplier(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() asked: Asked,
  ): Promise<Supplier> {
    return readSupplier(asked, id);
  }
}
