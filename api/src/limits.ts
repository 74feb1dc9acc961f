/**
 * How much is let in: every limit of the gate with its default, in one table. An operator changes single ones by the
 * setting MOOT_LIMITS; `docs/operating.md` lists them. Defaults are generous to people and their pages: whoever meets
 * one is a machine, or a council whose many readers share one address.
 */

/** One limit as the settings and the docs know it. */
interface LimitAbout {
  /** What is counted, and its unit. */
  readonly about: string;
  readonly default: number;
}

/** None may be set higher: past it, "no limit" is meant. */
const most = 1_000_000_000;

export const limits = {
  requestsOfSession: { about: 'requests of one session in ten seconds', default: 300 },
  requestsOfToken: { about: 'requests of one API token in ten seconds', default: 100 },
  requestsOfAddress: {
    about: 'requests from one address in ten seconds, pages and files included',
    default: 3_000,
  },
  failedSignIns: { about: 'sign-ins from one address in an hour that did not succeed', default: 100 },
  failedTokens: { about: 'requests from one address in an hour with a token that nobody has', default: 300 },
  bodyBytes: { about: 'bytes of a request', default: 262_144 },
  variableValues: {
    about: 'values in the variables of a request, lists and objects included',
    default: 5_000,
  },
  variableDepth: { about: 'lists and objects within each other in the variables of a request', default: 16 },
  documentBytes: { about: "bytes of an API token's query", default: 16_384 },
  documentTokens: { about: "tokens (words and signs) of an API token's query", default: 1_000 },
  documentDepth: { about: "fields within each other in an API token's query", default: 16 },
  documentFields: { about: "fields of an API token's query, those of a fragment for each use", default: 500 },
  documentAliases: { about: "fields with another name in an API token's query", default: 20 },
  documentDirectives: { about: "directives of an API token's query", default: 20 },
  documentRoots: { about: "fields at the top of an API token's query", default: 5 },
  documentCost: {
    about:
      "fields that an API token's query may be answered with: what stands in a list counts for each entry asked for",
    default: 20_000,
  },
  cachedDocuments: { about: 'queries of API tokens that are kept ready', default: 200 },
  socketBytes: { about: 'bytes of a message on a WebSocket', default: 65_536 },
  socketOperations: { about: 'subscriptions on one WebSocket', default: 10 },
  socketMessages: { about: 'messages on one WebSocket in ten seconds', default: 100 },
  socketIntroduction: { about: 'milliseconds in which a WebSocket must introduce itself', default: 3_000 },
  socketSilence: {
    about: 'milliseconds between two pings; a WebSocket that leaves one unanswered is closed',
    default: 30_000,
  },
  socketBuffer: {
    about: 'bytes that may wait for a slow reader before its WebSocket is closed',
    default: 1_048_576,
  },
  socketsOfSession: { about: 'WebSockets of one session', default: 30 },
  socketsOfAddress: { about: 'WebSockets from one address', default: 2_000 },
} as const satisfies Record<string, LimitAbout>;

export type LimitName = keyof typeof limits;
export type Limits = Readonly<Record<LimitName, number>>;

const isLimit = (name: string): name is LimitName => Object.hasOwn(limits, name);

export const defaultLimits: Limits = Object.fromEntries(
  Object.entries(limits).map(([name, { default: value }]) => [name, value]),
) as Limits;

/** Reads `name=number, name=number`; null where a name is unknown or a number is not one from 1 on. */
export function readLimits(text: string): Limits | null {
  const changed: Partial<Record<LimitName, number>> = {};
  for (const part of text.split(',')) {
    const [, name = '', number = ''] = /^\s*(\w+)\s*=\s*(\d{1,10})\s*$/.exec(part) ?? [];
    const value = Number(number);
    if (!isLimit(name) || value < 1 || value > most) return null;
    changed[name] = value;
  }
  return Object.freeze({ ...defaultLimits, ...changed });
}
