/**
 * A fact that may honestly be missing, and why. The three absences read differently and are never mixed: nobody knows,
 * the contributor does not say, the question does not arise.
 */
export const absences = ['unknown', 'withheld', 'not_applicable'] as const;
export type Absence = (typeof absences)[number];

export type Fact<Value, A extends Absence = Absence> =
  | { readonly state: 'known'; readonly value: Value }
  | { readonly state: A };

export function known<Value>(value: Value): { readonly state: 'known'; readonly value: Value } {
  return { state: 'known', value };
}

/** The value of a fact, or nothing when it is absent for whatever reason. */
export function knownValue<Value>(fact: Fact<Value> | undefined): Value | undefined {
  return fact?.state === 'known' ? fact.value : undefined;
}
