/**
 * Released publications that fewer than eleven councils could have written by now (A4): the register has changed since,
 * because somebody left, was suspended or merged, or shares an IT service. Counted by the facts that each publication
 * shows and by nothing else: what a moderator sees here, any reader could count. Nothing is kept: it is counted anew at
 * each reading, so that no change of the register can be missed.
 */
import { anonymitySet, shownBy, verdictOf } from '@moot/anonymity';
import type { Draft, Kind } from '@moot/content';
import type { Asked } from '../gate/context.ts';
import { namedAudience, readRegisterFacts } from '../intake/registerFacts.ts';
import { readDesk } from './desk.ts';
import type { FellBelow } from './fellBelowShown.ts';

/** Publications that show the same to the same readers. */
interface Alike extends Record<string, unknown> {
  readonly kind: Kind;
  readonly marking: string;
  readonly nation: string | null;
  readonly tier: string | null;
  readonly region: string | null;
  readonly population_band: string | null;
  readonly services: readonly string[];
  readonly assets: readonly string[];
  readonly happened: unknown;
  readonly authorities: readonly string[] | null;
  readonly circles: readonly string[] | null;
  readonly suppliers: readonly string[] | null;
  readonly ids: readonly string[];
}

const alike = `select p.kind, p.marking, p.nation, p.tier, p.region, p.population_band, p.services, p.assets,
    p.content -> 'when' as happened, a.authorities, a.circles, s.suppliers, array_agg(p.id::text) as ids
  from library.publication p
  left join lateral (select array_agg(x.authority_id::text order by x.authority_id) filter (where x.authority_id is not null) as authorities,
      array_agg(x.circle_id::text order by x.circle_id) filter (where x.circle_id is not null) as circles
    from library.audience x where x.publication_id = p.id) a on true
  left join lateral (select array_agg(distinct x.supplier_id::text order by x.supplier_id::text) as suppliers
    from library.publication_supplier x where x.publication_id = p.id) s on true
  where p.attribution = 'anonymous' and not p.withdrawn
  group by p.kind, p.marking, p.nation, p.tier, p.region, p.population_band, p.services, p.assets, p.content -> 'when',
    a.authorities, a.circles, s.suppliers`;

/** The smallest first; of two alike, the random id decides. */
export function fellBelow(asked: Asked): Promise<readonly FellBelow[]> {
  return readDesk(asked, async ({ ask }) => {
    const facts = await readRegisterFacts(ask);
    const below = new Map<string, Pick<FellBelow, 'councils' | 'facts'>>();
    for (const one of await ask<Alike>(alike)) {
      const disclosed = { ...one, populationBand: one.population_band };
      const content = {
        services: one.services,
        assets: one.assets,
        ...(one.happened === null ? {} : { when: one.happened }),
      } as Draft;
      const set = anonymitySet(facts, {
        shown: shownBy(
          one.kind,
          content,
          disclosed,
          (one.suppliers ?? []).filter(id => facts.suppliers.has(id)),
        ),
        audience: namedAudience(facts, {
          marking: one.marking,
          audienceAuthorities: one.authorities ?? [],
          audienceCircles: one.circles ?? [],
        }),
      });
      if (verdictOf(set.councils) === 'too_few') for (const id of one.ids) below.set(id, set);
    }
    if (below.size === 0) return [];
    const titles = await ask<{ id: string; title: string }>(
      'select id, title from library.publication where id = any ($1::uuid[])',
      [[...below.keys()]],
    );
    return titles
      .flatMap(({ id, title }) => {
        const set = below.get(id);
        return set === undefined
          ? []
          : [{ publicationId: id, title, councils: set.councils, facts: set.facts }];
      })
      .toSorted(
        (one, other) => one.councils - other.councils || (one.publicationId < other.publicationId ? -1 : 1),
      );
  });
}
