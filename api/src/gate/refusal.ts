/**
 * The closed list of what can be refused. A refusal is a code and parameters; the language catalogues word it.
 * Whatever is thrown and is not a `Refusal` is a bug: logged with an id, shown as `INTERNAL` (R7).
 */

import type { LimitName } from '../limits.ts';

/** A problem with a field of the input: a path and a code that the catalogues word. */
export interface FieldRefusal {
  readonly path: string;
  readonly problem: string;
}

/** What can be refused, each with what the asker may know about it. */
export type RefusalReason =
  | { readonly code: 'NOT_SIGNED_IN' }
  | { readonly code: 'STEP_UP' }
  | { readonly code: 'NOT_FOUND' }
  | { readonly code: 'INVALID'; readonly fields: readonly FieldRefusal[] }
  | { readonly code: 'CONFLICT'; readonly version: number }
  | { readonly code: 'TOO_MANY'; readonly seconds?: number }
  | { readonly code: 'TOO_COSTLY'; readonly limit: LimitName }
  | { readonly code: 'UNAVAILABLE' }
  | { readonly code: 'INTERNAL'; readonly id: string };

export type RefusalCode = RefusalReason['code'];

export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason.code);
    this.name = 'Refusal';
  }
}

/** Hidden and absent alike (V6). */
export const notFound = (): Refusal => new Refusal({ code: 'NOT_FOUND' });
/** The input's problems, each with its path. */
export const invalid = (...fields: readonly FieldRefusal[]): Refusal =>
  new Refusal({ code: 'INVALID', fields });
/** Somebody else was quicker (R5); `version` is the one that stands. */
export const conflict = (version: number): Refusal => new Refusal({ code: 'CONFLICT', version });
/** Too much at once; in `seconds` it may be tried again, where time mends it. */
export const tooMany = (seconds?: number): Refusal =>
  new Refusal(seconds === undefined ? { code: 'TOO_MANY' } : { code: 'TOO_MANY', seconds });
/** A request that asks for more than `limit` lets in. */
export const tooCostly = (limit: LimitName): Refusal => new Refusal({ code: 'TOO_COSTLY', limit });
