/** Names of ATT&CK techniques, loaded only where a publication has any: the lists are long. */
import { attackMatrixOf, techniqueName } from '@moot/vocabulary';
import type { AttackRow } from '@moot/vocabulary';
import { shallowReactive, watchEffect } from 'vue';

type Matrix = ReturnType<typeof attackMatrixOf>;

const loaded = shallowReactive(new Map<Matrix, readonly AttackRow[]>());

/** Gives back how to name a technique: "T1078: Valid Accounts"; the id alone until its list is there. */
export function useTechniqueNames(ids: () => readonly string[]): (id: string) => string {
  watchEffect(() => {
    for (const matrix of new Set(ids().map(attackMatrixOf))) if (!loaded.has(matrix)) void load(matrix);
  });
  return id => {
    const name = techniqueName(loaded.get(attackMatrixOf(id)) ?? [], id);
    return name === id ? id : `${id}: ${name}`;
  };
}

async function load(matrix: Matrix): Promise<void> {
  switch (matrix) {
    case 'enterprise':
      loaded.set(matrix, (await import('@moot/vocabulary/attackEnterprise')).attackEnterprise);
      return;
    case 'ics':
      loaded.set(matrix, (await import('@moot/vocabulary/attackIcs')).attackIcs);
      return;
  }
}
