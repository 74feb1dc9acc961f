/**
 * What a release writes into the library, and nothing else (A2): the approved words, the disclosed facts, the marking
 * and its audience. It holds no submission, no authority that wrote it and no person; `writePublication.ts` writes what
 * stands here, so that what is not here cannot get in.
 */
import { facetsOf, passagesOf, summaryOf, titleOf, type Content, type Kind } from '@moot/content';

export type MarkingCode = 'CLEAR' | 'GREEN' | 'AMBER' | 'AMBER_STRICT' | 'RED';
export type AttributionCode = 'named' | 'anonymous' | 'source';

/** The copy that leaves: as approved, coarsened by `releasedContent`, checked by packages/content. */
export interface ReleasedCopy {
  readonly kind: Kind;
  readonly marking: MarkingCode;
  readonly attribution: AttributionCode;
  /** Words that name the contributor or source; null exactly when anonymous. */
  readonly byline: string | null;
  readonly content: Content;
  /** Facts about the contributor; null where withheld. All null unless anonymous. */
  readonly disclosed: {
    readonly nation: string | null;
    readonly tier: string | null;
    readonly region: string | null;
    readonly populationBand: string | null;
  };
  /** Whom an AMBER, AMBER+STRICT or RED copy names; empty for CLEAR and GREEN. */
  readonly audience: { readonly authorityIds: readonly string[]; readonly circleIds: readonly string[] };
  /** Suppliers and products of the register that it is about. */
  readonly suppliers: readonly { readonly supplierId: string; readonly productId: string | null }[];
  /** What changed, in the contributor's or source's words; null for a first release. */
  readonly changeNote: string | null;
}

/** A file as it leaves: what it was rebuilt to, or one that stands with this publication already. */
export interface FileCopy {
  readonly kind: 'image' | 'text' | 'table';
  readonly description: string;
  readonly width: number | null;
  readonly height: number | null;
  /** The bytes, or the id of the file that stands. */
  readonly from: Buffer | string;
}

/** The columns beside the content: what the feed shows and is filtered by, and what a search reads. */
export interface Columns {
  readonly title: string;
  readonly summary: string;
  readonly severity: string | null;
  readonly status: string | null;
  readonly outcome: string | null;
  readonly themes: readonly string[];
  readonly assets: readonly string[];
  readonly services: readonly string[];
  readonly occurred: string | null;
  readonly actBy: string | null;
  /** All typed texts, title and summary included, for full text. */
  readonly passages: string;
}

/** Derives the columns from the content alone. */
export function columnsOf(kind: Kind, content: Content): Columns {
  const facets = facetsOf(kind, content);
  const field = (name: string): unknown => Reflect.get(content, name);
  return {
    title: titleOf(content),
    summary: summaryOf(content),
    severity: facets.severity,
    status: facets.status,
    outcome: kind === 'incident' ? textOr(field('outcome')) : null,
    themes: facets.themes,
    assets: facets.assets,
    services: facets.services,
    occurred: kind === 'incident' ? occurredOf(field('when')) : null,
    actBy: kind === 'supplier_warning' ? textOr(field('actBy')) : null,
    passages: [
      ...passagesOf(kind, content).map(passage => passage.text),
      ...facets.cves,
      ...facets.techniques,
    ].join('\n'),
  };
}

/** Refuses what may not be in the library together; each is a bug of the caller, never a person's mistake. */
export function checkCopy(copy: ReleasedCopy): void {
  const named = copy.audience.authorityIds.length + copy.audience.circleIds.length;
  const open = copy.marking === 'CLEAR' || copy.marking === 'GREEN';
  const disclosesSomething = Object.values(copy.disclosed).some(fact => fact !== null);
  if ((copy.byline === null) !== (copy.attribution === 'anonymous'))
    throw new Error('a byline stands on named copies only');
  if (open && named > 0) throw new Error('an open marking names no audience');
  if (!open && named === 0) throw new Error('a closed marking names its audience');
  if (disclosesSomething && copy.attribution !== 'anonymous')
    throw new Error('only an anonymous copy discloses facts');
  if (copy.attribution === 'source' && copy.marking !== 'CLEAR')
    throw new Error('a trusted source releases CLEAR only');
}

function textOr(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** `2026-03`, `2026-Q1`, `2026-spring` or `2026`; null where unknown or withheld. */
function occurredOf(when: unknown): string | null {
  if (typeof when !== 'object' || when === null || Reflect.get(when, 'state') !== 'known') return null;
  const value: unknown = Reflect.get(when, 'value');
  return typeof value === 'object' && value !== null ? textOr(Reflect.get(value, 'value')) : null;
}
