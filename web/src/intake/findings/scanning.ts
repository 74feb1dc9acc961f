/** The page's side of the scanner: sends the paragraphs that changed, one message at a time, and hears what was found. */
import type { ContentFinding } from '@moot/anonymity/scanner/scanContent';
import type { Passage } from '@moot/content/passages';

import type { ScanningWordsQuery } from '../../generated/graphql.ts';
import { spliceOf } from './paragraphs.ts';
import type { Splice } from './paragraphs.ts';
import type { Scanned } from './paragraphScanner.ts';

export type ScanningWords = ScanningWordsQuery['scanningWords'];

export type ToWorker =
  | { readonly is: 'words'; readonly words: Omit<ScanningWords, 'ownNames'> }
  | { readonly is: 'changes'; readonly splices: readonly Splice[] };

/** What a worker is to the page; a test has another. */
export interface Scans {
  readonly post: (message: ToWorker) => void;
  readonly hear: (heard: (found: readonly Scanned[]) => void) => void;
  readonly end: () => void;
}

/** A text as it was scanned, with what was found in it. */
export interface Seen {
  readonly text: string;
  readonly findings: readonly ContentFinding[];
}

export function scanInWorker(
  words: ScanningWords,
  { post, hear, end }: Scans,
  tell: (seen: ReadonlyMap<string, Seen>) => void,
) {
  let wanted: readonly Passage[] = [];
  let sent = new Map<string, string>();
  let seen = new Map<string, Seen>();
  let busy = false;
  post({
    is: 'words',
    words: { suppliers: words.suppliers, authorities: words.authorities, redactionList: words.redactionList },
  });

  function next(): void {
    if (busy) return;
    const now = new Map(wanted.map(({ path, text }) => [path, text]));
    // A passage that is gone is empty, so that nothing is learned from it any more.
    for (const path of sent.keys()) if (!now.has(path)) now.set(path, '');
    const splices = [...now].flatMap(([path, text]) => {
      const splice = spliceOf(path, sent.get(path) ?? '', text);
      return splice === null ? [] : [sent.has(path) ? splice : { ...splice, removed: 0 }];
    });
    if (splices.length === 0) return;
    sent = now;
    busy = true;
    post({ is: 'changes', splices });
  }

  hear(found => {
    busy = false;
    seen = new Map(seen);
    for (const { path, findings } of found) seen.set(path, { text: sent.get(path) ?? '', findings });
    tell(seen);
    next();
  });

  return {
    look(passages: readonly Passage[]): void {
      wanted = passages;
      next();
    },
    end,
  };
}

/** Starts the worker; loaded only by pages on which somebody writes. */
export function startWorker(): Scans {
  const worker = new Worker(new URL('./scanWorker.ts', import.meta.url), { type: 'module' });
  return {
    post: message => worker.postMessage(message),
    hear: heard => worker.addEventListener('message', ({ data }) => heard(data as readonly Scanned[])),
    end: () => worker.terminate(),
  };
}
