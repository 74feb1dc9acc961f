/** Every text that somebody typed, with its path: what a scanner reads, and what a search finds. */
import type { Field, LinkReference, ProductReference, SupplierReference } from './field.ts';
import type { Fact } from './fact.ts';
import { kinds, type Draft, type Kind } from './kinds.ts';

export interface Passage {
  /** As in `Problem`: `whatHappened`, `products.0.versions`. */
  readonly path: string;
  readonly text: string;
}

/** The passages of a draft or content, in the order of the fields. Codes from lists are no passages: nobody typed them. */
export function passagesOf(kind: Kind, content: Draft): readonly Passage[] {
  return kinds[kind].fields.flatMap(field => {
    const value: unknown = Reflect.get(content, field.name);
    if (value === undefined) return [];
    if (!field.mayBe) return passagesOfField(field, field.name, value);
    const fact = value as Fact<unknown>;
    return fact.state === 'known' ? passagesOfField(field, `${field.name}.value`, fact.value) : [];
  });
}

/** The same content with one passage replaced: how an accepted generalisation gets into the text. */
export function withPassage<D extends Draft>(content: D, path: string, text: string): D {
  return replaced(content, path.split('.'), text) as D;
}

function replaced(value: unknown, path: readonly string[], text: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === key ? replaced(item, rest, text) : item));
  if (typeof value !== 'object' || value === null || !(key in value)) return value;
  return { ...value, [key]: replaced(Reflect.get(value, key), rest, text) };
}

function passagesOfField(field: Field, path: string, value: unknown): readonly Passage[] {
  // Half written, as in a form: known, and nothing said yet.
  if (value === undefined || value === null) return [];
  switch (field.type) {
    case 'text':
    case 'paragraph':
      return textAt(path, value);
    case 'suppliers':
      return (value as readonly SupplierReference[]).flatMap((supplier, at) =>
        textAt(`${path}.${at}.name`, supplier.name),
      );
    case 'products':
      return (value as readonly ProductReference[]).flatMap((product, at) => [
        ...textAt(`${path}.${at}.name`, product.name),
        ...textAt(`${path}.${at}.versions`, product.versions),
      ]);
    case 'references':
      return (value as readonly LinkReference[]).flatMap((reference, at) => [
        ...textAt(`${path}.${at}.title`, reference.title),
        ...textAt(`${path}.${at}.url`, reference.url),
      ]);
    case 'choice':
    case 'choices':
    case 'date':
    case 'coarse_date':
    case 'cves':
    case 'cvss':
    case 'controls':
    case 'techniques':
      return [];
    default:
      return unreachable(field);
  }
}

function textAt(path: string, value: unknown): readonly Passage[] {
  return typeof value === 'string' && value !== '' ? [{ path, text: value }] : [];
}

function unreachable(field: never): never {
  throw new RangeError(`Unknown type of field ${JSON.stringify(field)}`);
}
