/** What the register says of those who take part: read once in a transaction, under the rights of whoever asks. */
import type { EnrolledCouncil, NamedAudience } from '@moot/anonymity';
import type { Ask } from '../database/asViewer.ts';

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

export interface RegisterFacts {
  readonly authorities: ReadonlyMap<string, KnownAuthority>;
  readonly circles: ReadonlyMap<string, KnownCircle>;
  /** Enrolled councils, invented and real alike: those that anonymity sets count. */
  readonly councils: readonly EnrolledCouncil[];
}

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
  }>(
    `select id, name, kind, nation, tier, region, population_band, it_service, standing from register.authority
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
    enrolled: row.standing === 'enrolled',
  }));
  return {
    authorities: new Map(known.map(one => [one.id, one])),
    circles: new Map(
      circles.map(row => [row.id, { id: row.id, name: row.name, members: row.members ?? [] }]),
    ),
    councils: known.filter(one => one.kind === 'council' && one.enrolled),
  };
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
