/**
 * Counts for the filters, over all that the viewer may read: a sum over a few rows that triggers keep, each under a
 * visibility key that the viewer holds. What several keys show counts under the smallest alone.
 */
import { Field, Int, ObjectType } from 'type-graphql';
import type { Asked } from '../gate/context.ts';

@ObjectType({ simpleResolvers: true, description: 'How many visible publications have a value of a filter.' })
export class FacetValue {
  @Field(() => String, { description: 'The code.' })
  value!: string;

  @Field(() => Int, { description: 'How many publications that the viewer may read have it.' })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Counts for one filter over all that the viewer may read.',
})
export class Facet {
  @Field(() => String, { description: 'The filter: `kind`, `theme`, `asset` or `severity`.' })
  field!: string;

  @Field(() => [FacetValue], { description: 'Its values, most frequent first.' })
  values!: readonly FacetValue[];
}

const facetFields = ['kind', 'theme', 'asset', 'severity'] as const;

const text = `
  select c.field, c.value, sum(c.count)::int as count from library.facet_count c
  where not (c.before && (select register.viewer_keys()))
  group by c.field, c.value order by count desc, c.value`;

export async function readFacets({ caller, services }: Asked): Promise<readonly Facet[]> {
  const { rows } = await services.database.read(caller, { name: 'facets', text, values: [] });
  const counted = (rows[0] ?? []) as unknown as readonly (FacetValue & { readonly field: string })[];
  return facetFields.map(field => ({ field, values: counted.filter(row => row.field === field) }));
}
