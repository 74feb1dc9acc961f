/** What was decided last: said on the next page until somebody hides it or decides again. */
import { readonly, shallowRef } from 'vue';

export type DecisionMade =
  | { readonly act: 'approve'; readonly title: string; readonly when: string | undefined }
  | { readonly act: 'release'; readonly title: string }
  | { readonly act: 'return'; readonly title: string; readonly reasons: number }
  | { readonly act: 'refuse'; readonly title: string };

const last = shallowRef<DecisionMade>();

/** The last decision; undefined where there is none, or it was hidden. */
export const lastDecision = readonly(last);

export function noteDecision(made: DecisionMade): void {
  last.value = made;
}

export function hideDecision(): void {
  last.value = undefined;
}
