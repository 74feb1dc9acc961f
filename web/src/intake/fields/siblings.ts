/** The other fields of the same submission, for a field whose choices depend on them: products on suppliers. */
import { inject, provide } from 'vue';
import type { InjectionKey } from 'vue';

import type { Fields } from '../submissionFields.ts';

const key: InjectionKey<() => Fields> = Symbol('siblings');

export function provideSiblings(fields: () => Fields): void {
  provide(key, fields);
}

export const useSiblings = (): (() => Fields) => inject(key, () => ({}));
