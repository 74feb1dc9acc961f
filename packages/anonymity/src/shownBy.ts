/** What a publication of a kind would show, read from its fields and what is disclosed beside them. */
import type { CoarseDate } from '@moot/content/coarseDate';
import type { Fact } from '@moot/content/fact';
import { kinds, type Draft, type Kind } from '@moot/content/kinds';
import { passagesOf } from '@moot/content/passages';
import { generalisationsLeft } from './generalisationsLeft.ts';
import type { FactValues, Shown } from './shown.ts';

/** The field of a kind that a fact stands in. */
const fields = { month: 'when', supplier: 'suppliers', service: 'services', asset: 'assets' } as const;

/**
 * `suppliers`: ids of those that the content names, its products' among them. A warning tells of a supplier and of all
 * that usually depends on it: whoever runs one of these may have written it. An incident and a practice are one's own.
 */
export function shownBy(
  kind: Kind,
  content: Draft,
  disclosed: FactValues,
  suppliers: readonly string[],
): Shown {
  const { nation, tier, region, populationBand } = disclosed;
  const { services = [], assets = [] } = content;
  return {
    nation,
    tier,
    region,
    populationBand,
    when: whenOf(content),
    suppliers,
    services,
    assets,
    runs: kind === 'supplier_warning' ? 'any' : 'all',
    findings: generalisationsLeft(passagesOf(kind, content).map(({ text }) => text)),
    must: (['month', 'supplier', 'service', 'asset'] as const).filter(fact =>
      kinds[kind].fields.some(({ name, required, mayBe }) => name === fields[fact] && required && !mayBe),
    ),
  };
}

function whenOf(content: Draft): CoarseDate | null {
  const when = 'when' in content ? (content.when as Fact<CoarseDate> | undefined) : undefined;
  return when?.state === 'known' ? when.value : null;
}
