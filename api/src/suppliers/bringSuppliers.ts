/**
 * Brings suppliers into the register: the names under which the companies of published advisories are known, and, in
 * the demo, invented suppliers with their products. Can be repeated. Sources: material/suppliers.
 */
import type { Statement } from '../database/asRegistrar.ts';
import { materialRows } from '../material.ts';
import { stableId } from '../register/stableId.ts';
import { matchKey, productKey } from './matching.ts';

interface SupplierFacts {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly category: string | null;
  readonly website: string | null;
  readonly invented: boolean;
}

interface NameFacts {
  readonly supplier: string;
  readonly name: string;
  readonly key: string;
  readonly kind: string;
}

async function write(
  run: Statement,
  suppliers: readonly SupplierFacts[],
  names: readonly NameFacts[],
): Promise<void> {
  await run(
    `insert into register.supplier (id, name, match_key, category, website, invented)
     select r.id, r.name, r.key, r.category, r.website, r.invented
     from json_to_recordset($1::json) as r (id uuid, name text, key text, category text, website text, invented boolean)
     on conflict (match_key) do nothing`,
    [JSON.stringify(suppliers)],
  );
  await run(
    `insert into register.supplier_name (supplier_id, name, match_key, kind)
     select s.id, r.name, r.key, r.kind from json_to_recordset($1::json) as r (supplier text, name text, key text, kind text)
     join register.supplier s on s.match_key = r.supplier on conflict do nothing`,
    [JSON.stringify(names)],
  );
}

/** Companies of published advisories with their other names, parents and successors; their products come with imports. */
export async function bringKnownSuppliers(run: Statement): Promise<void> {
  const names = materialRows('suppliers/known-names.csv');
  const relations = materialRows('suppliers/known-relations.csv');
  const all = new Set([
    ...names.map(n => n['supplier']!),
    ...relations.flatMap(r => [r['supplier']!, r['other']!]),
  ]);
  await write(
    run,
    [...all].map(name => ({
      id: stableId('supplier', matchKey(name)),
      name,
      key: matchKey(name),
      category: null,
      website: null,
      invented: false,
    })),
    names.map(n => ({
      supplier: matchKey(n['supplier']!),
      name: n['known_as']!,
      key: matchKey(n['known_as']!),
      kind: n['kind']!,
    })),
  );
  for (const relation of relations) {
    const column = relation['relation'] === 'parent' ? 'parent_id' : 'successor_id';
    await run(
      `update register.supplier s set ${column} = o.id from register.supplier o where s.match_key = $1 and o.match_key = $2`,
      [matchKey(relation['supplier']!), matchKey(relation['other']!)],
    );
  }
}

/** The demo's invented suppliers. */
export async function bringInventedSuppliers(run: Statement): Promise<void> {
  const suppliers = materialRows('suppliers/suppliers.csv');
  const nameOf = new Map(suppliers.map(s => [s['code']!, s['name']!]));
  await write(
    run,
    suppliers.map(s => ({
      id: stableId('supplier', matchKey(s['name']!)),
      name: s['name']!,
      key: matchKey(s['name']!),
      category: s['category']!,
      website: `https://${s['domain']!}`,
      invented: true,
    })),
    materialRows('suppliers/aliases.csv')
      .map(a => ({ name: a['name']!, kind: a['kind']!, of: nameOf.get(a['supplier']!)! }))
      .filter(a => a.name !== a.of)
      .map(a => ({ supplier: matchKey(a.of), name: a.name, key: matchKey(a.name), kind: a.kind })),
  );
  await run(
    `insert into register.product (id, supplier_id, name, match_key)
     select r.id, s.id, r.name, r.key from json_to_recordset($1::json) as r (id uuid, supplier text, name text, key text)
     join register.supplier s on s.match_key = r.supplier on conflict do nothing`,
    [
      JSON.stringify(
        materialRows('suppliers/products.csv').map(p => {
          const supplier = nameOf.get(p['supplier']!)!;
          const key = productKey(p['name']!, supplier);
          return {
            id: stableId('product', `${matchKey(supplier)} ${key}`),
            supplier: matchKey(supplier),
            name: p['name']!,
            key,
          };
        }),
      ),
    ],
  );
}
