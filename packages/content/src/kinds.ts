/** The three kinds of publication. A fourth is a declaration of its own and a line here. */
import { caseStudy, type CaseStudy } from './caseStudy.ts';
import type { Field, KindDeclaration } from './field.ts';
import { incident, type Incident } from './incident.ts';
import { supplierWarning, type SupplierWarning } from './supplierWarning.ts';

export interface Contents {
  readonly incident: Incident;
  readonly supplier_warning: SupplierWarning;
  readonly case_study: CaseStudy;
}
export type Kind = keyof Contents;
export type Content<K extends Kind = Kind> = Contents[K];
/** What is written so far: any field may be missing, and none is there that the kind does not have. */
export type Draft<K extends Kind = Kind> = Partial<Contents[K]>;

export const kinds: Readonly<Record<Kind, KindDeclaration>> = {
  incident,
  supplier_warning: supplierWarning,
  case_study: caseStudy,
};
export const kindCodes: readonly Kind[] = ['incident', 'supplier_warning', 'case_study'];

export function isKind(kind: unknown): kind is Kind {
  return kindCodes.some(code => code === kind);
}

export function fieldsOnPage(kind: Kind, page: string): readonly Field[] {
  return kinds[kind].fields.filter(field => field.page === page);
}

export function fieldOf(kind: Kind, name: string): Field | undefined {
  return kinds[kind].fields.find(field => field.name === name);
}

export function titleOf(content: Draft): string {
  return content.title ?? '';
}

export function summaryOf(content: Draft): string {
  return content.summary ?? '';
}
