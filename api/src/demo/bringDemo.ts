/**
 * The demo's invented world in the register: councils that do not exist, who has joined, circles, people who can sign in
 * at the local provider, and trusted sources. Never in production. Everything invented says so.
 */
import { authorities, demoEnrolment } from '@moot/gazetteer';
import { populationBandOf } from '@moot/vocabulary';
import { demoCircles } from '../../../material/demo/circles.ts';
import { demoCouncils } from '../../../material/demo/councils.ts';
import {
  demoPeople,
  leadWithoutCard,
  mailDomainOf,
  type DemoPerson,
} from '../../../material/register/people.ts';
import type { Statement } from '../database/asRegistrar.ts';
import type { DemoCard } from '../identity/localProvider.ts';
import { bringAuthorities, bringCircle } from '../register/bringRegister.ts';
import { stableId } from '../register/stableId.ts';
import { bringInventedSuppliers } from '../suppliers/bringSuppliers.ts';

/** Id of an authority by its code, real or invented. */
export const authorityIdOf = (code: string): string => {
  const real = authorities().find(a => a.code === code);
  return real?.id ?? stableId('authority', code);
};

const personIdOf = (subject: string): string => stableId('person', subject);

/** The cards of the local sign-in page. */
export function demoCards(): readonly DemoCard[] {
  const nameOf = new Map<string, string>([
    ...authorities().map(a => [a.code, a.name] as const),
    ...demoCouncils.map(c => [c.code, c.name] as const),
  ]);
  return demoPeople.map(person => ({
    subject: person.subject,
    name: person.name,
    email: person.email,
    authority:
      person.post.kind === 'memberships'
        ? (nameOf.get(person.post.memberships[0]?.authority ?? '') ?? null)
        : person.post.kind === 'none'
          ? 'No council yet'
          : null,
    role:
      person.post.kind === 'memberships'
        ? (person.post.memberships[0]?.role ?? 'reader')
        : person.post.kind === 'none'
          ? 'visitor'
          : person.post.role,
    tryThis: person.tryThis,
  }));
}

/** Brings it all; `issuer` is the local provider's. Can be repeated. */
export async function bringDemo(run: Statement, issuer: string): Promise<void> {
  await bringAuthorities(
    run,
    demoCouncils.map(c => ({
      id: stableId('authority', c.code),
      code: c.code,
      kind: 'council',
      name: c.name,
      nameCy: c.nameCy,
      shortName: c.shortName,
      nation: c.nation,
      region: c.region,
      tier: c.tier,
      gss: null,
      population: c.population,
      populationBand: populationBandOf(c.population),
      validFrom: null,
      validTo: null,
      itService: null,
      invented: true,
      standing: 'listed' as const,
    })),
  );
  const joined = [...demoEnrolment(authorities()), ...demoCouncils.map(c => c.code)];
  const nameOf = new Map<string, string>([
    ...authorities().map(a => [a.code, a.name] as const),
    ...demoCouncils.map(c => [c.code, c.name] as const),
  ]);
  const people: DemoPerson[] = [
    ...demoPeople,
    ...joined.flatMap(code => leadWithoutCard({ code, name: nameOf.get(code) ?? code }) ?? []),
  ];
  await run(
    `insert into register.person (id, name, email, invented) select r.id, r.name, r.email, true
     from json_to_recordset($1::json) as r (id uuid, name text, email text) on conflict (id) do nothing`,
    [JSON.stringify(people.map(p => ({ id: personIdOf(p.subject), name: p.name, email: p.email })))],
  );
  await run(
    `insert into register.person_identity (issuer, subject, person_id, email) select $1, r.subject, r.id, r.email
     from json_to_recordset($2::json) as r (subject text, id uuid, email text) on conflict do nothing`,
    [
      issuer,
      JSON.stringify(
        demoPeople.map(p => ({ subject: p.subject, id: personIdOf(p.subject), email: p.email })),
      ),
    ],
  );
  await run(
    `insert into register.authority_domain (authority_id, domain)
     select r.id, r.domain from json_to_recordset($1::json) as r (id uuid, domain text) on conflict do nothing`,
    [
      JSON.stringify(
        demoCouncils.map(c => ({ id: stableId('authority', c.code), domain: mailDomainOf(c.code) })),
      ),
    ],
  );
  await run(
    `insert into register.membership (id, person_id, authority_id, role, ended)
     select r.id, r.person, r.authority, r.role, false
     from json_to_recordset($1::json) as r (id uuid, person uuid, authority uuid, role text) on conflict do nothing`,
    [
      JSON.stringify(
        people.flatMap(p =>
          p.post.kind === 'memberships'
            ? p.post.memberships.map(m => ({
                id: stableId('membership', `${p.subject} ${m.authority}`),
                person: personIdOf(p.subject),
                authority: authorityIdOf(m.authority),
                role: m.role,
              }))
            : [],
        ),
      ),
    ],
  );
  // Last, because only an authority with a lead takes part.
  await run(
    `update register.authority set standing = 'enrolled' where code = any ($1) and standing = 'listed'`,
    [joined],
  );
  await run(
    `insert into register.platform_role (person_id, role) select r.person, r.role
     from json_to_recordset($1::json) as r (person uuid, role text) on conflict do nothing`,
    [
      JSON.stringify(
        people.flatMap(p =>
          p.post.kind === 'platform' ? [{ person: personIdOf(p.subject), role: p.post.role }] : [],
        ),
      ),
    ],
  );
  for (const circle of demoCircles) {
    await bringCircle(run, {
      code: circle.code,
      name: circle.name,
      about: circle.purpose,
      partnershipId: null,
      memberIds: circle.members.map(authorityIdOf),
    });
  }
  await bringInventedSuppliers(run);
  await run(
    `insert into register.trusted_source (id, code, name, byline, url, named_by)
     values ($1, 'cisa-kev', 'CISA Known Exploited Vulnerabilities', 'CISA Known Exploited Vulnerabilities catalogue',
       'https://www.cisa.gov/known-exploited-vulnerabilities-catalog', $2) on conflict do nothing`,
    [stableId('source', 'cisa-kev'), personIdOf('stella-fantasy')],
  );
}
