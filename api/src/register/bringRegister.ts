/**
 * Brings the register of authorities over as facts: all principal councils of the United Kingdom, standing and ended,
 * combined authorities, the South London Partnership with its circle, and DSIT. Can be repeated: facts are brought up
 * to date, who has joined is not touched. Sources and licences: material/register/SOURCES.md.
 */
import { authorities, partnershipMembers, successions, type Authority } from '@moot/gazetteer';
import type { Statement } from '../database/asRegistrar.ts';
import { stableId } from './stableId.ts';

/** An authority as it is written; invented ones come from the demo. */
export interface AuthorityFacts {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly nameCy: string | null;
  readonly shortName: string;
  readonly nation: string | null;
  readonly region: string | null;
  readonly tier: string | null;
  readonly gss: string | null;
  readonly population: number | null;
  readonly populationBand: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly itService: string | null;
  readonly invented: boolean;
  readonly standing: 'listed' | 'enrolled' | 'ended';
}

const factsOf = (a: Authority): AuthorityFacts => ({
  id: a.id,
  code: a.code,
  kind: a.kind,
  name: a.name,
  nameCy: a.nameCy,
  shortName: a.shortName,
  nation: a.nation,
  region: a.region,
  tier: a.tier,
  gss: a.gss,
  population: a.population,
  populationBand: a.populationBand,
  validFrom: a.validFrom,
  validTo: a.validTo,
  itService: a.itService,
  invented: false,
  standing: a.validTo === null ? 'listed' : 'ended',
});

/** Writes authorities; one that is there keeps its key, and what stewards decide: standing, last day, shared IT service. */
export async function bringAuthorities(run: Statement, facts: readonly AuthorityFacts[]): Promise<void> {
  await run(
    `insert into register.authority (id, code, kind, name, name_cy, short_name, nation, region, tier, gss, population,
       population_band, valid_from, valid_to, invented, standing, it_service)
     select r.id, r.code, r.kind, r.name, r."nameCy", r."shortName", r.nation, r.region, r.tier, r.gss, r.population,
       r."populationBand", r."validFrom", r."validTo", r.invented, r.standing, r."itService"
     from json_to_recordset($1::json) as r (id uuid, code text, kind text, name text, "nameCy" text, "shortName" text,
       nation text, region text, tier text, gss text, population int, "populationBand" text, "validFrom" date,
       "validTo" date, invented boolean, standing text, "itService" text)
     on conflict (id) do update set name = excluded.name, name_cy = excluded.name_cy, short_name = excluded.short_name,
       nation = excluded.nation, region = excluded.region, tier = excluded.tier, gss = excluded.gss,
       population = excluded.population, population_band = excluded.population_band, valid_from = excluded.valid_from
     where (authority.name, authority.name_cy, authority.nation, authority.region, authority.tier, authority.gss,
         authority.population, authority.population_band, authority.valid_from)
       is distinct from (excluded.name, excluded.name_cy, excluded.nation, excluded.region, excluded.tier, excluded.gss,
         excluded.population, excluded.population_band, excluded.valid_from)`,
    [JSON.stringify(facts)],
  );
}

/** Brings everything; answers how many authorities the register now has from the material. */
export async function bringRegister(run: Statement): Promise<number> {
  const all = authorities();
  const idOf = new Map(all.map(a => [a.code, a.id]));
  await bringAuthorities(run, all.map(factsOf));
  await run(
    `insert into register.authority_name (authority_id, name, kind)
     select r.id, r.name, r.kind from json_to_recordset($1::json) as r (id uuid, name text, kind text) on conflict do nothing`,
    [JSON.stringify(all.flatMap(a => a.names.map(n => ({ id: a.id, name: n.name, kind: n.kind }))))],
  );
  await run(
    `insert into register.authority_domain (authority_id, domain)
     select r.id, r.domain from json_to_recordset($1::json) as r (id uuid, domain text) on conflict do nothing`,
    [
      JSON.stringify(
        all.flatMap(a =>
          a.domains.filter(d => d.use !== 'website').map(d => ({ id: a.id, domain: d.domain })),
        ),
      ),
    ],
  );
  await run(
    `insert into register.succession (predecessor_id, successor_id, happened_on, heir)
     select r.p, r.s, r.d, false from json_to_recordset($1::json) as r (p uuid, s uuid, d date) on conflict do nothing`,
    [
      JSON.stringify(
        successions().map(s => ({ p: idOf.get(s.predecessor), s: idOf.get(s.successor), d: s.happenedOn })),
      ),
    ],
  );
  const partnership = all.find(a => a.code === 'SLP');
  if (partnership !== undefined) {
    await bringCircle(run, {
      code: 'SLP',
      name: partnership.name,
      about: 'The five boroughs of the South London Partnership.',
      partnershipId: partnership.id,
      memberIds: [partnership.id, ...partnershipMembers('SLP').flatMap(code => idOf.get(code) ?? [])],
    });
  }
  return all.length;
}

/** A circle and the authorities in it; members are added, never taken away. */
export async function bringCircle(
  run: Statement,
  circle: {
    readonly code: string;
    readonly name: string;
    readonly about: string;
    readonly partnershipId: string | null;
    readonly memberIds: readonly string[];
  },
): Promise<void> {
  const id = stableId('circle', circle.code);
  await run(
    `insert into register.circle (id, name, name_cy, about, partnership_id) values ($1, $2, null, $3, $4)
     on conflict (id) do update set name = excluded.name, about = excluded.about`,
    [id, circle.name, circle.about, circle.partnershipId],
  );
  await run(
    `insert into register.circle_member (circle_id, authority_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
    [id, circle.memberIds],
  );
}
