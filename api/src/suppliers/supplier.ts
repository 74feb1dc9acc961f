/** Suppliers and their products, as everybody may read them. */
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A product of a supplier.' })
export class Product {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A supplier by name only.' })
export class SupplierName {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => String, { description: 'Its present name.' })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A supplier in the register.' })
export class Supplier {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => String, { description: 'Its present name.' })
  name!: string;

  @Field(() => [String], { description: 'Aliases, former names and brands.' })
  otherNames!: readonly string[];

  @Field(() => [Product], { description: 'Its products in the register.' })
  products!: readonly Product[];

  @Field(() => Boolean, { description: 'Whether it was invented for the demo.' })
  invented!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The present name of the company it became part of, if any.',
  })
  successor!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A supplier offered while a name is being typed.' })
export class SupplierSuggestion {
  @Field(() => Supplier, { description: 'The supplier.' })
  supplier!: Supplier;

  @Field(() => String, {
    nullable: true,
    description: 'The name that matched, when it is not the present one (an alias or a former name).',
  })
  matchedName!: string | null;
}
