/** A text as paragraphs, and what changed between two states of it: only that is scanned anew. */
import type { ContentFinding } from '@moot/anonymity/scanner/scanContent';

/** So many paragraphs of a passage from `at` on give way to these. */
export interface Splice {
  readonly path: string;
  readonly at: number;
  readonly removed: number;
  readonly paragraphs: readonly string[];
}

/** What differs; null where nothing does. */
export function spliceOf(path: string, before: string, after: string): Splice | null {
  if (before === after) return null;
  const old = before.split('\n');
  const now = after.split('\n');
  const most = Math.min(old.length, now.length);
  let at = 0;
  while (at < most && old[at] === now[at]) at += 1;
  let same = 0;
  while (same < most - at && old[old.length - 1 - same] === now[now.length - 1 - same]) same += 1;
  return { path, at, removed: old.length - at - same, paragraphs: now.slice(at, now.length - same) };
}

/** Findings of a text where it has been typed in since: those before and after stay, those typed into are gone. */
export function moved(
  findings: readonly ContentFinding[],
  before: string,
  after: string,
): readonly ContentFinding[] {
  if (before === after) return findings;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const by = after.length - before.length;
  return findings.flatMap(finding => {
    if (finding.end <= head) return [finding];
    if (finding.start >= before.length - tail)
      return [{ ...finding, start: finding.start + by, end: finding.end + by }];
    return [];
  });
}
