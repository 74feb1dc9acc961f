/** What was found in a submission, as a moderator decides on it: words that stand in a field more than once are one thing. */
import type { Confirmed } from './decisions.ts';

export interface FindingAtDesk extends Confirmed {
  readonly category: string;
  /** The author's reason for letting it stand. */
  readonly decision?: { readonly because: string } | null | undefined;
}

export const findingKey = ({ path, text }: Confirmed): string => JSON.stringify([path, text]);

export function eachOnce<F extends FindingAtDesk>(findings: readonly F[]): readonly F[] {
  return [...new Map(findings.map(one => [findingKey(one), one])).values()];
}
