/**
 * The brute-force oracle: the same questions answered by going through everything, council by council, month by month and
 * change by change, written from the promise and without a line of the module's. It shares with it only data: which Act
 * gives what to whom, and what is publicly known.
 */
import { assetsByStatute, servicesByStatute } from '@moot/vocabulary';
import type { Case, Council, Publication, Said, Use } from './records.ts';

/** What somebody can conclude from, said in the oracle's own way. */
interface Told {
  nation: string | null;
  tier: string | null;
  region: string | null;
  populationBand: string | null;
  /** The months that it may have been; none told: null. */
  months: readonly string[] | null;
  suppliers: readonly string[];
  services: readonly string[];
  assets: readonly string[];
  each: boolean;
  said: readonly Said[];
}

export interface Answer {
  readonly councils: number;
  readonly verdict: string;
  readonly facts: readonly (readonly [string, number])[];
  readonly steps: readonly (readonly [string, string, number])[];
}

export interface Answers {
  readonly set: Answer;
  readonly linked: (Answer & { readonly publications: number }) | null;
}

const twoDigits = (month: number): string => (month < 10 ? `0${month}` : String(month));
const spring = ['spring', 'summer', 'autumn', 'winter'];

function monthsTold(precision: string, value: string): string[] {
  const year = Number(value.slice(0, 4));
  const list = (first: number, count: number): string[] => {
    const months: string[] = [];
    for (let n = 0; n < count; n += 1) {
      const at = year * 12 + (first - 1) + n;
      months.push(`${Math.floor(at / 12)}-${twoDigits((at % 12) + 1)}`);
    }
    return months;
  };
  if (precision === 'month') return [value];
  if (precision === 'quarter') return list(Number(value.charAt(6)) * 3 - 2, 3);
  if (precision === 'season') return list(spring.indexOf(value.slice(5)) * 3 + 3, 3);
  return list(1, 12);
}

function told({ kind, content, disclosed, suppliers, said }: Publication): Told {
  const { when } = content as { when?: { state: string; value?: { precision: string; value: string } } };
  return {
    ...disclosed,
    months: when?.value === undefined ? null : monthsTold(when.value.precision, when.value.value),
    suppliers,
    services: content.services ?? [],
    assets: content.assets ?? [],
    each: kind !== 'supplier_warning',
    said,
  };
}

function kindOf({ nation, tier, region }: Council): string {
  if (nation !== 'England') return nation ?? '?';
  return region === 'London' ? 'London' : `England ${tier ?? '?'}`;
}

function byStatute(table: object, code: string, kind: string): boolean {
  for (const [name, entry] of Object.entries(table) as [string, { by: readonly string[] }][])
    if (name === code) return entry.by.includes(kind);
  return true;
}

function publiclyUses(
  uses: readonly Use[],
  of: string,
  what: string,
  id: string,
  month: string | null,
): boolean {
  let anybody = false;
  for (const use of uses) {
    if (use.of !== of || use.what !== what) continue;
    anybody = true;
    if (use.council !== id) continue;
    if (month === null) return true;
    const begun = use.from === null || use.from <= month;
    const over = use.until !== null && use.until < month;
    if (begun && !over) return true;
  }
  return !anybody;
}

function fits(council: Council, t: Told, uses: readonly Use[]): boolean {
  if (t.nation !== null && council.nation !== t.nation) return false;
  if (t.tier !== null && council.tier !== t.tier) return false;
  if (t.region !== null && council.region !== t.region) return false;
  if (t.populationBand !== null && council.populationBand !== t.populationBand) return false;
  for (const { type, region, nation } of t.said) {
    if (type !== null && type !== council.type) return false;
    if (region !== null && region !== council.region) return false;
    if (nation !== null && nation !== council.nation) return false;
  }
  for (const month of t.months ?? [null]) {
    if (month !== null && council.stoodFrom !== null && council.stoodFrom > month) continue;
    const kind = kindOf(council);
    const groups = [
      t.suppliers.map(s => publiclyUses(uses, 'supplier', s, council.id, month)),
      t.services.map(s => byStatute(servicesByStatute, s, kind)),
      t.assets.map(
        a => byStatute(assetsByStatute, a, kind) && publiclyUses(uses, 'asset', a, council.id, month),
      ),
    ];
    const holds = groups.every(group =>
      t.each ? !group.includes(false) : group.length === 0 || group.includes(true),
    );
    if (holds) return true;
  }
  return false;
}

function heads(councils: readonly Council[]): number {
  let alone = 0;
  const shared = new Set<string>();
  for (const { itService } of councils) {
    if (itService === null) alone += 1;
    else shared.add(itService);
  }
  return alone + shared.size;
}

function inside(all: readonly Council[], audience: Publication['audience']): Council[] {
  if (audience === null) return [...all];
  const byName = all.filter(council => audience.authorities.includes(council.id));
  return all.filter(
    council =>
      audience.circles.some(circle => circle.includes(council.id)) ||
      (byName.includes(council) && heads(byName) >= 11),
  );
}

const verdict = (n: number): string => (n >= 16 ? 'enough' : n >= 11 ? 'few' : 'too_few');

const without: Readonly<Record<string, Partial<Told>>> = {
  nation: { nation: null },
  tier: { tier: null },
  region: { region: null },
  populationBand: { populationBand: null },
  month: { months: null },
  supplier: { suppliers: [] },
  service: { services: [] },
  asset: { assets: [] },
  finding: { said: [] },
};

interface Level {
  readonly fact: string;
  readonly to: string;
  readonly less: Partial<Told>;
}

/** Every way to say less of each fact, the finer first, by the order in which facts are given up. */
function waysToSayLess(publication: Publication, t: Told): Level[][] {
  const { content, kind } = publication;
  const { when } = content as { when?: { value?: { precision: string; value: string } } };
  const date: Level[] = [];
  if (when?.value !== undefined) {
    const { precision } = when.value;
    const [first = '', ...others] = t.months ?? [];
    const last = others.at(-1) ?? first;
    if (precision === 'month') {
      const quarter = Math.floor((Number(first.slice(5)) - 1) / 3);
      const months = [1, 2, 3].map(n => `${first.slice(0, 4)}-${twoDigits(quarter * 3 + n)}`);
      date.push({ fact: 'month', to: 'quarter', less: { months } });
    }
    if (precision !== 'year' && first.slice(0, 4) === last.slice(0, 4))
      date.push({ fact: 'month', to: 'year', less: { months: monthsTold('year', first.slice(0, 4)) } });
    date.push({ fact: 'month', to: 'none', less: { months: null } });
  }
  const place: Level[] = [];
  if (t.region !== null) {
    const nation = ['Wales', 'Scotland', 'Northern Ireland'].includes(t.region) ? t.region : 'England';
    place.push({ fact: 'region', to: 'nation', less: { region: null, nation: t.nation ?? nation } });
    place.push({ fact: 'region', to: 'none', less: { region: null, nation: null } });
  }
  const one = (fact: string, shown: boolean): Level[] =>
    shown ? [{ fact, to: 'none', less: without[fact] ?? {} }] : [];
  return [
    date,
    place,
    one('nation', t.nation !== null && t.region === null),
    one('populationBand', t.populationBand !== null),
    one('tier', t.tier !== null),
    one('finding', t.said.length > 0),
    one('asset', t.assets.length > 0),
    // An incident always names services, a warning always a supplier.
    one('service', t.services.length > 0 && kind !== 'incident'),
    one('supplier', t.suppliers.length > 0 && kind !== 'supplier_warning'),
  ];
}

function answer(candidates: readonly Council[], publication: Publication, uses: readonly Use[]): Answer {
  const t = told(publication);
  const size = (of: Told): number => heads(candidates.filter(council => fits(council, of, uses)));
  const councils = size(t);
  const everything = heads(candidates);
  const facts: [string, number][] = [];
  for (const [fact, none] of Object.entries(without)) {
    const less = size({ ...t, ...none });
    const alone = Object.entries(without).reduce<Told>(
      (all, [other, parts]) => (other === fact ? all : { ...all, ...parts }),
      t,
    );
    if (less > councils || size(alone) < everything) facts.push([fact, less]);
  }
  facts.sort((a, b) => b[1] - a[1]);

  const said = verdict(councils);
  if (said === 'enough') return { councils, verdict: said, facts, steps: [] };
  const target = said === 'few' ? 16 : 11;
  const ladders = waysToSayLess(publication, t);
  let best: { cost: readonly number[]; levels: readonly Level[] } | undefined;
  const go = (at: number, chosen: readonly number[]): void => {
    if (at < ladders.length) {
      for (let n = 0; n <= (ladders[at]?.length ?? 0); n += 1) go(at + 1, [...chosen, n]);
      return;
    }
    const levels = chosen.flatMap((n, ladder) => ladders[ladder]?.[n - 1] ?? []);
    if (levels.length === 0) return;
    const cost = [levels.length, chosen.reduce((a, b) => a + b, 0), ...chosen.map(n => -n)];
    if (best !== undefined && !cheaper(cost, best.cost)) return;
    if (size(levels.reduce((all, { less }) => ({ ...all, ...less }), t)) >= target) best = { cost, levels };
  };
  go(0, []);
  let so = t;
  const steps = (best?.levels ?? []).map(({ fact, to, less }) => {
    so = { ...so, ...less };
    return [fact, to, size(so)] as const;
  });
  return { councils, verdict: said, facts, steps };
}

/** Fewer facts, then smaller steps, then what is given up first. */
function cheaper(one: readonly number[], other: readonly number[]): boolean {
  for (const [at, cost] of one.entries()) if (cost !== other[at]) return cost < (other[at] ?? 0);
  return false;
}

export function oracle({ councils, uses, publication, before, earlier }: Case): Answers {
  const stillPossible = inside(councils, publication.audience).filter(council =>
    before.every(one => fits(council, told(one), uses)),
  );
  const linked = stillPossible.filter(council =>
    earlier.every(one => inside(councils, one.audience).includes(council) && fits(council, told(one), uses)),
  );
  return {
    set: answer(stillPossible, publication, uses),
    linked:
      earlier.length === 0 ? null : { ...answer(linked, publication, uses), publications: earlier.length },
  };
}
