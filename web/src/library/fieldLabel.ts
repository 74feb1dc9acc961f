/**
 * The name of a field for a reader. The declaration's label is a question to the contributor ("What did you do?");
 * the catalogue has the reader's words where they differ, for one kind or for all.
 */
import type { Field, Kind } from '@moot/content';

import { isKey, t } from '../language/language.ts';

export function fieldLabel(kind: Kind, { name, label }: Pick<Field, 'name' | 'label'>): string {
  const key = [`library.field_${kind}_${name}`, `library.field_${name}`].find(isKey);
  return key === undefined ? label : t(key);
}
