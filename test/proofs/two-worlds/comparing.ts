/** Puts two worlds side by side, byte by byte. */
import type { Channel, Shown } from './recording.ts';

export interface Difference {
  readonly observer: string;
  readonly channel: Channel;
  readonly what: string;
  /** From where they part. */
  readonly how: string;
}

export function differencesBetween(one: Shown, other: Shown): readonly Difference[] {
  const differences: Difference[] = [];
  const length = Math.max(one.pieces.length, other.pieces.length);
  for (let at = 0; at < length; at++) {
    const [mine, theirs] = [one.pieces[at], other.pieces[at]];
    if (mine !== undefined && theirs !== undefined && named(mine) === named(theirs)) {
      if (mine.bytes !== theirs.bytes)
        differences.push({ ...told(mine), how: parting(mine.bytes, theirs.bytes) });
      continue;
    }
    // From here on other things were asked: a list had another length.
    const only = mine ?? theirs;
    if (only !== undefined)
      differences.push({
        ...told(only),
        how: `asked in one world alone (the other: ${theirs?.what ?? 'nothing'})`,
      });
    break;
  }
  return differences;
}

type Named = Pick<Difference, 'observer' | 'channel' | 'what'>;
const told = ({ observer, channel, what }: Named): Named => ({ observer, channel, what });
const named = ({ observer, channel, what }: Named): string => `${observer}\n${channel}\n${what}`;

function parting(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - 50);
  return `…${one.slice(from, at + 70)}… and …${other.slice(from, at + 70)}…`.replaceAll(/\s+/g, ' ');
}
