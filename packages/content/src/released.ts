/** The copy that leaves: all that is for peers, with every time at month precision or coarser (A6). */
import { coarsen, type CoarseDate, type DatePrecision } from './coarseDate.ts';
import type { Fact } from './fact.ts';
import { kinds, type Content, type Kind } from './kinds.ts';
import { submissionSchema } from './schema.ts';

/**
 * What is released of a submission's content. It is parsed once more, so that nothing leaves that the declaration does
 * not name. `precision` is the finest at which a time is told; where no date that coarse would be true, it is withheld.
 */
export function releasedContent<K extends Kind>(
  kind: K,
  content: Content<K>,
  precision: DatePrecision = 'month',
): Content<K> {
  const parsed = submissionSchema(kind).parse(content);
  const coarse = kinds[kind].fields.flatMap(field => {
    const value: unknown = Reflect.get(parsed, field.name);
    return field.type === 'coarse_date' && value !== undefined
      ? [[field.name, coarsenedFact(value as Fact<CoarseDate>, precision)] as const]
      : [];
  });
  return { ...parsed, ...Object.fromEntries(coarse) };
}

function coarsenedFact(fact: Fact<CoarseDate>, precision: DatePrecision): Fact<CoarseDate> {
  if (fact.state !== 'known') return fact;
  const value = coarsen(fact.value, precision);
  return value ? { state: 'known', value } : { state: 'withheld' };
}
