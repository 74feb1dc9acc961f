/** A steward adds an authority to the register: listed, with keys of its own, without people. */
import { nations, populationBandOf, regions, tiers } from '@moot/vocabulary';
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { invalid } from '../gate/refusal.ts';
import { changeAsSteward } from './administering.ts';
import type { AuthorityRecord, NewAuthorityInput } from './authorityRecord.ts';
import { domainGiven, lineGiven, lineOrNull } from './given.ts';
import { authorityRecord } from './readAuthorityRecords.ts';

export function createAuthority(asked: Asked, given: NewAuthorityInput): Promise<AuthorityRecord> {
  return changeAsSteward(asked, async ({ run, person }) => {
    const id = asked.services.world.id();
    const name = lineGiven('input.name', given.name);
    const population = given.population ?? null;
    if (population !== null && population <= 0)
      throw invalid({ path: 'input.population', problem: 'out_of_range' });
    await run(
      `insert into register.authority (id, code, kind, name, name_cy, short_name, nation, region, tier, population,
         population_band, valid_from, invented, standing)
       values ($1, $2, $3, $4, $5, $4, $6, $7, $8, $9, $10, $11, false, 'listed')`,
      [
        id,
        `new-${id.slice(0, 8)}`,
        given.kind,
        name,
        lineOrNull('input.nameCy', given.nameCy),
        codeGiven('input.nation', nations.codes, given.nation),
        codeGiven('input.region', regions.codes, given.region),
        codeGiven('input.tier', tiers.codes, given.tier),
        population,
        population === null ? null : populationBandOf(population),
        given.validFrom ?? null,
      ],
    );
    for (const domain of new Set(given.domains.map(one => domainGiven('input.domains', one))))
      await run('insert into register.authority_domain (authority_id, domain) values ($1, $2)', [id, domain]);
    await appendToAudit(run, asked.services, 'authority_created', {
      authority: id,
      by: person,
      as: 'steward',
    });
    return authorityRecord(run, id);
  });
}

function codeGiven(path: string, codes: readonly string[], given: string | null | undefined): string | null {
  if (given === null || given === undefined || given === '') return null;
  if (!codes.includes(given)) throw invalid({ path, problem: 'not_in_list' });
  return given;
}
