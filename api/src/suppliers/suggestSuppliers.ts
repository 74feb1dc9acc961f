/**
 * Suppliers offered while a name is being typed: those whose present or other name begins with it, and only when there
 * are none those that resemble it, for a person to choose from.
 */
import type { Asked } from '../gate/context.ts';
import { invalid } from '../gate/refusal.ts';
import { wordsOf } from '../library/asked.ts';
import { matchKey, matchSupplier, supplierRegister } from './matching.ts';
import { supplierJson } from './readSupplier.ts';
import type { SupplierSuggestion } from './supplier.ts';

const mostOffered = 12;

export async function suggestSuppliers(
  { caller, services }: Asked,
  name: string,
): Promise<readonly SupplierSuggestion[]> {
  const typed = wordsOf('name', name, 100);
  if (typed === null || typed.length < 2) throw invalid({ path: 'name', problem: 'too_short' });
  const key = matchKey(typed);
  const { rows } = await services.database.read(caller, {
    name: 'suppliers-named',
    text: named,
    values: [`${key}%`],
  });
  const found = rows[0] as unknown as readonly SupplierSuggestion[];
  if (found.length > 0) return found;

  const all = await services.database.read(caller, { name: 'suppliers-all', text: everyName, values: [] });
  const register = supplierRegister(
    all.rows[0] as unknown as readonly { id: string; name: string; otherNames: [] }[],
  );
  const { candidates } = matchSupplier(register, typed);
  const ids = candidates.map(candidate => candidate.supplier.id);
  if (ids.length === 0) return [];
  const near = await services.database.read(caller, { name: 'suppliers-near', text: byIds, values: [ids] });
  return near.rows[0] as unknown as readonly SupplierSuggestion[];
}

// A key holds letters and digits alone, so nothing in it is a wildcard. An empty one begins every name: it finds none.
const named = `
  with named as (
    select distinct on (supplier_id) supplier_id, matched, rank from (
      select s.id as supplier_id, null as matched, 0 as rank from register.supplier s where s.match_key like $1
      union all
      select n.supplier_id, n.name, 1 from register.supplier_name n where n.match_key like $1) n
    where $1 <> '%' order by supplier_id, rank, matched
  )
  select ${supplierJson} as supplier, named.matched as "matchedName"
  from named join register.supplier s on s.id = named.supplier_id order by named.rank, s.name limit ${mostOffered}`;

const everyName = `
  select s.id, s.name, coalesce((select json_agg(json_build_object('name', n.name, 'kind', n.kind))
    from register.supplier_name n where n.supplier_id = s.id), '[]') as "otherNames" from register.supplier s`;

const byIds = `
  select ${supplierJson} as supplier, null as "matchedName" from register.supplier s
  where s.id = any ($1::uuid[]) order by array_position($1::uuid[], s.id)`;
