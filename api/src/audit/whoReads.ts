/**
 * Who reads which entry of the log, and how much of it. Pure and total; the database can only say who may ask (openings
 * are sealed), so this is the one place that says whom an opening concerns. Nobody but the contributing authority's
 * leads ever reads an act on a submission: beside a publication it would tell who wrote it (A1).
 */
import { acts } from './acts.ts';
import { idOf, type Opening } from './opening.ts';

/** Somebody who reads the log. */
export type LogReader =
  | { readonly as: 'lead'; readonly authority: string }
  | { readonly as: 'moderator' }
  | { readonly as: 'steward' }
  /** A steward named for unsealing. */
  | { readonly as: 'officer' };

/** How much of an entry a reader sees. */
export interface Reading {
  /** The exact moment, or only the day: the hour of somebody else's act beside the hour of a release could tell. */
  readonly moment: boolean;
  /** Who did it. */
  readonly by: boolean;
}

const all: Reading = { moment: true, by: true };
const day: Reading = { moment: false, by: true };
const withoutWho: Reading = { moment: true, by: false };
const outline: Reading = { moment: false, by: false };

/** Null where the entry is none of the reader's business. `isOwn` says whether a submission is the lead's authority's. */
export function readingOf(
  reader: LogReader,
  opening: Opening,
  isOwn: (submission: string) => boolean,
): Reading | null {
  const authority = idOf(opening, 'authority');
  const sort = acts[opening.act];
  switch (reader.as) {
    case 'lead': {
      if (sort === 'release' || sort === 'import' || sort === 'unsealing') return null;
      const submission = ownerAsked(reader, opening);
      const concerned = authority === reader.authority || (submission !== null && isOwn(submission));
      if (!concerned) return null;
      return sort === 'decision' ? withoutWho : all;
    }
    case 'moderator':
      if (sort === 'decision') return all;
      if (sort === 'release') return outline;
      return sort === 'import' ? all : null;
    case 'officer':
      return sort === 'unsealing' ? all : readingOf({ as: 'steward' }, opening, isOwn);
    case 'steward':
      switch (sort) {
        case 'stewardship':
        case 'import':
          return all;
        case 'rights':
          return authority === null ? all : day;
        case 'session':
          return authority === null ? all : null;
        case 'submission':
        case 'decision':
        case 'release':
        case 'watchlist':
        case 'unsealing':
          return null;
        default:
          return unreachable(sort);
      }
    default:
      return unreachable(reader);
  }
}

/** The submission whose owner must be known before it can be said whether the lead reads the entry. */
export function ownerAsked(reader: LogReader, opening: Opening): string | null {
  if (reader.as !== 'lead' || idOf(opening, 'authority') === reader.authority) return null;
  const sort = acts[opening.act];
  return sort === 'decision' || sort === 'submission' ? idOf(opening, 'submission') : null;
}

function unreachable(never: never): never {
  throw new RangeError(`nobody has said who reads ${JSON.stringify(never)}`);
}
