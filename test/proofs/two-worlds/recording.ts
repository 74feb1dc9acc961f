/** What observers received, piece by piece, in the order in which the script asked. */

/** The ways in which something reaches an observer. */
export const channels = [
  'status and headers',
  'answer',
  'refusal',
  'page by its cursor',
  'WebSocket, library',
  'WebSocket, alerts',
  'WebSocket, submissions',
  'WebSocket, resumed',
  'audit log',
  'audit export',
  'other addresses',
  'limits',
  'files',
  'standard output of API and worker',
] as const;
export type Channel = (typeof channels)[number];

export interface Piece {
  readonly observer: string;
  readonly channel: Channel;
  /** What was asked, of what, and when; the same in both worlds. */
  readonly what: string;
  /** Every byte of it. */
  readonly bytes: string;
}

/** Something that was never to be met, met by somebody. */
export interface Met {
  readonly observer: string;
  readonly channel: Channel;
  readonly what: string;
  readonly canary: string;
  readonly encoding: string;
}

/** What one world showed. */
export interface Shown {
  readonly pieces: readonly Piece[];
  readonly met: readonly Met[];
  readonly canaries: readonly string[];
  /** What was replaced before comparing, each with how often. */
  readonly normalised: Readonly<Record<string, number>>;
  /** Operations and addresses that somebody was answered, beyond a refusal. */
  readonly answered: readonly string[];
  /** What must not be printed: names and values. */
  readonly unprintable: readonly { readonly name: string; readonly value: string }[];
  readonly routes: readonly string[];
}
