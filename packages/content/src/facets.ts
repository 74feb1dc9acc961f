/** What the library's list is filtered by: the columns beside the content. */
import type { Asset, Service, Severity, Theme, WarningStatus } from '@moot/vocabulary';

import type { ProductReference, SupplierReference } from './field.ts';
import type { Contents, Content, Kind } from './kinds.ts';

export interface Facets {
  readonly themes: readonly Theme[];
  readonly assets: readonly Asset[];
  readonly services: readonly Service[];
  /** Null for a case study. */
  readonly severity: Severity | null;
  /** Of a supplier warning alone. */
  readonly status: WarningStatus | null;
  readonly cves: readonly string[];
  readonly techniques: readonly string[];
  readonly suppliers: readonly SupplierReference[];
  readonly products: readonly ProductReference[];
}

export function facetsOf<K extends Kind>(kind: K, content: Content<K>): Facets {
  return facetsByKind[kind](content);
}

const shared = (content: Content) => ({
  themes: content.themes ?? [],
  assets: content.assets ?? [],
  services: content.services ?? [],
  suppliers: content.suppliers ?? [],
  products: content.products ?? [],
});
const none = { severity: null, status: null, cves: [], techniques: [] } as const;

const facetsByKind: { readonly [K in Kind]: (content: Contents[K]) => Facets } = {
  incident: content => ({
    ...none,
    ...shared(content),
    severity: content.severity,
    techniques: content.techniques ?? [],
  }),
  supplier_warning: content => ({
    ...none,
    ...shared(content),
    severity: content.severity,
    status: content.status,
    cves: content.cves ?? [],
  }),
  case_study: content => ({ ...none, ...shared(content) }),
};
