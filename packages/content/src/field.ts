/**
 * What a field of a publication is: data, from which form, validation, import, display and tests are derived. Adding a
 * field to a kind is one entry in its declaration; adding a *type* of field is a case here, in `schema.ts`, in
 * `passages.ts` and a component in the web.
 */
import type { CodeOf, ControlReference, Vocabulary } from '@moot/vocabulary';

import type { CoarseDate } from './coarseDate.ts';
import type { Absence, Fact } from './fact.ts';

interface AnyField {
  readonly name: string;
  /** The code of the page (in the task list) on which it is written. */
  readonly page: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  /** Set where the library's list can be filtered by it. */
  readonly filter?: true;
  /** What in this field could tell who wrote it: shown to the contributor beside the field. */
  readonly identifying?: string;
  /** Set where the answer may be one of these instead of a value; the value is then a `Fact`. */
  readonly mayBe?: readonly Absence[];
}

export interface TextField extends AnyField {
  readonly type: 'text' | 'paragraph';
  /** In characters as JavaScript counts them, after cleaning. */
  readonly maximum: number;
}
export interface ChoiceField extends AnyField {
  readonly type: 'choice';
  readonly vocabulary: Vocabulary;
}
export interface ChoicesField extends AnyField {
  readonly type: 'choices';
  readonly vocabulary: Vocabulary;
  readonly maximum: number;
}
export interface DateField extends AnyField {
  /** `date` is a calendar day to act by, `coarse_date` a time at which something happened (A6). */
  readonly type: 'date' | 'coarse_date';
}
export interface ListField extends AnyField {
  readonly type: 'suppliers' | 'products' | 'references' | 'cves' | 'controls' | 'techniques';
  readonly maximum: number;
}
export interface CvssField extends AnyField {
  readonly type: 'cvss';
}
export type Field = TextField | ChoiceField | ChoicesField | DateField | ListField | CvssField;
export type FieldType = Field['type'];

/** A supplier as a publication names it; `supplierId` when it was found in the register. */
export interface SupplierReference {
  readonly supplierId?: string;
  readonly name: string;
}
/** A product; `versions` says in words which of them are meant: "before 4.2", "all". */
export interface ProductReference {
  readonly productId?: string;
  readonly name: string;
  readonly versions?: string;
}
export interface LinkReference {
  readonly title?: string;
  readonly url: string;
}
export const cvssVersions = ['2.0', '3.0', '3.1', '4.0'] as const;
/** A score by the Common Vulnerability Scoring System, from 0 to 10 with one decimal. */
export interface CvssScore {
  readonly version: (typeof cvssVersions)[number];
  readonly score: number;
  readonly vector?: string;
}

interface PlainValues {
  readonly text: string;
  readonly paragraph: string;
  readonly date: string;
  readonly coarse_date: CoarseDate;
  readonly suppliers: readonly SupplierReference[];
  readonly products: readonly ProductReference[];
  readonly references: readonly LinkReference[];
  readonly cves: readonly string[];
  readonly cvss: CvssScore;
  readonly controls: readonly ControlReference[];
  readonly techniques: readonly string[];
}
type PlainValue<F> = F extends { type: 'choice'; vocabulary: infer V }
  ? CodeOf<V>
  : F extends { type: 'choices'; vocabulary: infer V }
    ? readonly CodeOf<V>[]
    : F extends { type: infer T extends keyof PlainValues }
      ? PlainValues[T]
      : never;

/** The TypeScript type of a field's value, read from its declaration. */
export type ValueOf<F> = F extends { mayBe: readonly (infer A extends Absence)[] }
  ? Fact<PlainValue<F>, A>
  : PlainValue<F>;

/** A page of the form, and a line of its task list. */
export interface Page {
  readonly code: string;
  readonly label: string;
  readonly hint?: string;
}

/** Everything about one kind of publication. */
export interface KindDeclaration {
  readonly kind: string;
  readonly label: string;
  readonly plural: string;
  /** When to write one, in a sentence. */
  readonly purpose: string;
  readonly pages: readonly Page[];
  /** In the order in which they are asked for. */
  readonly fields: readonly Field[];
}

type Named<F, Required extends boolean> = Extract<F, { required: Required }>;
/** The content of a kind, as submitted and as released, read from its declaration. */
export type ContentOf<D extends KindDeclaration> = {
  readonly [F in Named<D['fields'][number], true> as F['name']]: ValueOf<F>;
} & {
  readonly [F in Named<D['fields'][number], false> as F['name']]?: ValueOf<F>;
};

/** Keeps the literal types of a declaration and checks its form. */
export function declareKind<const D extends KindDeclaration>(declaration: D): D {
  return declaration;
}
