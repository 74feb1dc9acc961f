/** What a correction changes, field by field. */
import { kinds } from '@moot/content';
import type { Field, Kind } from '@moot/content';

/** A field that differs; undefined where it was or is left empty. */
export interface Change {
  readonly field: Field;
  readonly before: unknown;
  readonly now: unknown;
}

/** The fields of a kind that differ between two contents, in the order of the declaration. */
export function changesBetween(kind: Kind, before: unknown, now: unknown): readonly Change[] {
  return kinds[kind].fields.flatMap(field => {
    const change = { field, before: valueOf(before, field.name), now: valueOf(now, field.name) };
    return isSame(change.before, change.now) ? [] : [change];
  });
}

/** A field's value in a content; undefined where it is empty. */
export function valueOf(content: unknown, name: string): unknown {
  const value: unknown =
    typeof content === 'object' && content !== null ? Reflect.get(content, name) : undefined;
  const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty ? undefined : value;
}

/** Whether two values of JSON are the same, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every(key => key in b && isSame(Reflect.get(a, key), Reflect.get(b, key)))
  );
}
