/**
 * The suppliers and products that a catalogue names, matched to the register or added to it. A name that only resembles
 * one of the register becomes a supplier of its own: joining two is for a person to decide.
 */
import type { Run } from '../../database/asViewer.ts';
import type { World } from '../../world.ts';
import {
  matchKey,
  matchSupplier,
  productKey,
  productsNamed,
  supplierRegister,
  type NamedSupplier,
} from '../../suppliers/matching.ts';
import type { KevEntry } from './catalogue.ts';
import type { KevSubject } from './warningOf.ts';

interface RegisterSupplier extends NamedSupplier {
  readonly products: Map<string, { readonly productId: string; readonly name: string }>;
}

/** What was found and what was added, for the operator. */
export interface SubjectCounts {
  readonly suppliersAdded: number;
  readonly productsAdded: number;
}

export interface Subjects {
  readonly of: (entry: KevEntry) => KevSubject;
  readonly counts: SubjectCounts;
}

/** Matches or adds all suppliers and products of the entries, in two statements whatever their number. */
export async function bringSubjects(run: Run, world: World, entries: readonly KevEntry[]): Promise<Subjects> {
  const rows = await run<{
    id: string;
    name: string;
    names: NamedSupplier['otherNames'];
    products: { id: string; name: string; key: string }[];
  }>(
    `select s.id, s.name,
       coalesce((select json_agg(json_build_object('name', n.name, 'kind', n.kind)) from register.supplier_name n where n.supplier_id = s.id), '[]') as names,
       coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'key', p.match_key)) from register.product p where p.supplier_id = s.id), '[]') as products
     from register.supplier s`,
  );
  const suppliers: RegisterSupplier[] = rows.map(r => ({
    id: r.id,
    name: r.name,
    otherNames: r.names,
    products: new Map(r.products.map(p => [p.key, { productId: p.id, name: p.name }])),
  }));
  let register = supplierRegister(suppliers);
  const newSuppliers: { id: string; name: string; key: string }[] = [];
  const newProducts: { id: string; supplier: string; name: string; key: string }[] = [];
  const found = new Map<string, KevSubject>();

  const supplierFor = (name: string): RegisterSupplier => {
    const match = matchSupplier(register, name);
    if (match.match === 'exact' || match.match === 'alias' || match.match === 'former_name')
      return match.supplier;
    const added: RegisterSupplier = {
      id: world.id(),
      name: name.trim(),
      otherNames: [],
      products: new Map(),
    };
    newSuppliers.push({ id: added.id, name: added.name, key: matchKey(name) });
    suppliers.push(added);
    register = supplierRegister(suppliers);
    return added;
  };

  for (const entry of entries) {
    const key = `${entry.vendorProject}\0${entry.product}`;
    if (found.has(key)) continue;
    const supplier = supplierFor(entry.vendorProject);
    const products = new Map<string, { productId: string; name: string }>();
    for (const name of productsNamed(entry.product)) {
      const itsKey = productKey(name, supplier.name);
      let product = supplier.products.get(itsKey);
      if (product === undefined) {
        product = { productId: world.id(), name };
        supplier.products.set(itsKey, product);
        newProducts.push({ id: product.productId, supplier: supplier.id, name, key: itsKey });
      }
      products.set(product.productId, product);
    }
    found.set(key, {
      supplierId: supplier.id,
      supplierName: supplier.name,
      products: [...products.values()],
    });
  }
  await run(
    `insert into register.supplier (id, name, match_key, invented)
     select r.id, r.name, r.key, false from json_to_recordset($1::json) as r (id uuid, name text, key text)`,
    [JSON.stringify(newSuppliers)],
  );
  await run(
    `insert into register.product (id, supplier_id, name, match_key)
     select r.id, r.supplier, r.name, r.key from json_to_recordset($1::json) as r (id uuid, supplier uuid, name text, key text)`,
    [JSON.stringify(newProducts)],
  );
  return {
    of: entry => {
      const subject = found.get(`${entry.vendorProject}\0${entry.product}`);
      if (subject === undefined) throw new Error(`no subject for ${entry.cveID}`);
      return subject;
    },
    counts: { suppliersAdded: newSuppliers.length, productsAdded: newProducts.length },
  };
}
