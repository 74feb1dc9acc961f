/** What the register says of those who take part: read once in a transaction, under the rights of whoever asks. */
import {
  publicUses,
  type EnrolledCouncil,
  type Known,
  type NamedAudience,
  type PublicUses,
} from '@moot/anonymity';
import type { Draft } from '@moot/content';
import { councilTypeOf } from '@moot/vocabulary';
import type { Ask } from '../database/asViewer.ts';
import { matchKey } from '../suppliers/matching.ts';

export interface KnownAuthority extends EnrolledCouncil {
  readonly name: string;
  readonly kind: 'council' | 'combined_authority' | 'partnership' | 'department';
  readonly enrolled: boolean;
}

export interface KnownCircle {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
}

export interface RegisterFacts extends Known {
  readonly authorities: ReadonlyMap<string, KnownAuthority>;
  readonly circles: ReadonlyMap<string, KnownCircle>;
  /** Enrolled councils, invented and real alike: those that anonymity sets count. */
  readonly councils: readonly EnrolledCouncil[];
  /** Suppliers of which it is publicly known who uses them, by id, product and every name. */
  readonly suppliers: ReadonlyMap<string, string>;
}

/** Starts before this year are those of a register and not of the council (material/register/SOURCES.md). */
const startsAreKnown = '2006';

/** Everything that sharing choices are checked against. */
export async function readRegisterFacts(ask: Ask): Promise<RegisterFacts> {
  const authorities = await ask<{
    id: string;
    name: string;
    kind: KnownAuthority['kind'];
    nation: string | null;
    tier: string | null;
    region: string | null;
    population_band: string | null;
    it_service: string | null;
    standing: string;
    gss: string | null;
    since: string | null;
  }>(
    `select id, name, kind, nation, tier, region, population_band, it_service, standing, gss,
       to_char(valid_from, 'YYYY-MM') as since from register.authority
     where standing in ('enrolled', 'suspended')`,
  );
  const circles = await ask<{ id: string; name: string; members: string[] | null }>(
    `select c.id, c.name, (select array_agg(m.authority_id::text) from register.circle_member m where m.circle_id = c.id) as members
     from register.circle c`,
  );
  const known = authorities.map((row): KnownAuthority => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    nation: row.nation,
    tier: row.tier,
    region: row.region,
    populationBand: row.population_band,
    itService: row.it_service,
    stoodFrom: row.since !== null && row.since >= startsAreKnown ? row.since : null,
    type: councilTypeOf(row.gss) ?? null,
    enrolled: row.standing === 'enrolled',
  }));
  return {
    authorities: new Map(known.map(one => [one.id, one])),
    circles: new Map(
      circles.map(row => [row.id, { id: row.id, name: row.name, members: row.members ?? [] }]),
    ),
    councils: known.filter(one => one.kind === 'council' && one.enrolled),
    ...(await readPublicUses(ask)),
  };
}

/** What is publicly known of who uses what; the names of suppliers are asked for only where something is. */
async function readPublicUses(
  ask: Ask,
): Promise<{ readonly uses: PublicUses; readonly suppliers: ReadonlyMap<string, string> }> {
  const rows = await ask<{
    authority_id: string;
    supplier_id: string | null;
    asset: string | null;
    since: string | null;
    until: string | null;
  }>('select authority_id, supplier_id, asset, since, until from register.public_use');
  const uses = publicUses(
    rows.map(({ authority_id: council, supplier_id: supplier, asset, since: from, until }) => ({
      of: supplier === null ? ('asset' as const) : ('supplier' as const),
      what: supplier ?? asset ?? '',
      council,
      from,
      until,
    })),
  );
  if (!rows.some(row => row.supplier_id !== null)) return { uses, suppliers: new Map() };
  const names = await ask<{ id: string; names: string[] }>(
    `select s.id, array(
       select s.match_key union all select n.match_key from register.supplier_name n where n.supplier_id = s.id
       union all select p.id::text from register.product p where p.supplier_id = s.id) as names
     from register.supplier s where s.id in (select u.supplier_id from register.public_use u)`,
  );
  return {
    uses,
    suppliers: new Map(names.flatMap(row => [row.id, ...row.names].map(name => [name, row.id] as const))),
  };
}

/** The suppliers that a content names and of which something is publicly known, by id; those of its products too. */
export function knownSuppliersOf({ suppliers }: RegisterFacts, content: Draft): readonly string[] {
  const named = [
    ...(content.suppliers ?? []).map(({ supplierId, name }) => supplierId ?? matchKey(name)),
    ...(content.products ?? []).flatMap(({ productId }) => productId ?? []),
  ];
  return [...new Set(named.flatMap(name => suppliers.get(name) ?? []))];
}

/** Whom a publication with this marking and these choices names; null for CLEAR and GREEN. */
export function namedAudience(
  facts: RegisterFacts,
  sharing: {
    readonly marking: string | null;
    readonly audienceAuthorities: readonly string[];
    readonly audienceCircles: readonly string[];
  },
): NamedAudience | null {
  if (sharing.marking === null || sharing.marking === 'CLEAR' || sharing.marking === 'GREEN') return null;
  return {
    authorities: sharing.audienceAuthorities,
    circles: sharing.audienceCircles.map(id => facts.circles.get(id)?.members ?? []),
  };
}
