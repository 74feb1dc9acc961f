/** One supplier with its other names and products. */
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { idOrNobody } from '../library/asked.ts';
import type { Supplier } from './supplier.ts';

/** A row of `register.supplier s` as the contract shows it. */
export const supplierJson = `json_build_object('id', s.id, 'name', s.name, 'invented', s.invented,
  'otherNames', coalesce((select json_agg(n.name order by n.name) from register.supplier_name n where n.supplier_id = s.id), '[]'),
  'products', coalesce((select json_agg(json_build_object('id', d.id, 'name', d.name) order by d.name)
    from register.product d where d.supplier_id = s.id), '[]'),
  'successor', (select x.name from register.supplier x where x.id = s.successor_id))`;

export async function readSupplier({ caller, services }: Asked, id: string): Promise<Supplier> {
  const { rows } = await services.database.read(caller, {
    name: 'supplier',
    text: `select ${supplierJson} as supplier from register.supplier s where s.id = $1`,
    values: [idOrNobody(id)],
  });
  const [found] = rows[0] ?? [];
  if (found === undefined) throw notFound();
  return found['supplier'] as Supplier;
}
