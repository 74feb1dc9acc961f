/**
 * The options of the components: the names are those of GOV.UK Frontend's own, so that a component can be checked
 * against the cases that GOV.UK Frontend ships, and its guidance read for ours.
 */
import type { FunctionalComponent, VNodeChild } from 'vue';

/** Words of a component: text, or a function that renders more than text. Text is always escaped. */
export type Words = string | number | (() => VNodeChild);

/** Further attributes of an element. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Words with classes and attributes of their own. */
export interface Part {
  readonly text?: Words | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** A label, or the legend of a fieldset; as the page's heading where the page asks this one question. */
export interface LabelPart extends Part {
  readonly isPageHeading?: boolean | undefined;
}

/** An error message; `visuallyHiddenText` stands before it for screen readers ("Error"), empty for none. */
export interface ErrorPart extends Part {
  readonly visuallyHiddenText?: string | undefined;
}

/** The group around a field. */
export interface GroupPart {
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly beforeInput?: Part | undefined;
  readonly afterInput?: Part | undefined;
  readonly beforeInputs?: Part | undefined;
  readonly afterInputs?: Part | undefined;
}

/** The fieldset around several fields. */
export interface FieldsetPart {
  readonly legend?: LabelPart | undefined;
  readonly describedBy?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** An option that may be given as its words alone. */
export type OrWords<P extends Part> = Words | P;

/** The full form of an option that may be given as its words alone. */
export function partOf<P extends Part>(option: Words | P | undefined): P | (Part & Partial<P>) | undefined {
  if (option === undefined) return undefined;
  return typeof option === 'object' ? option : ({ text: option } as Part & Partial<P>);
}

/** The ids that describe a field, in the order they are read; undefined where there is none. */
export function describedBy(...ids: readonly (string | undefined | false)[]): string | undefined {
  const present = ids.filter(id => id !== undefined && id !== false && id !== '');
  return present.length === 0 ? undefined : present.join(' ');
}

/** Shows words wherever they stand. */
export const Shown: FunctionalComponent<{ readonly of?: Words | undefined }> = ({ of }) =>
  typeof of === 'function' ? of() : of;
Shown.props = ['of'];
