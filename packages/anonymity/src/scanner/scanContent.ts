/** Scans a whole draft or submission, field by field, by the declarations of its kind. */
import type { Draft, Kind } from '@moot/content/kinds';
import { passagesOf, type Passage } from '@moot/content/passages';
import type { Finding } from './finding.ts';
import type { Scanner } from './scanner.ts';

/** A finding with the path of the field in which it stands, as in `Passage`: `whatHappened`, `products.0.versions`. */
export interface ContentFinding extends Finding {
  readonly path: string;
}

/** All findings in what somebody typed; a name that is given in full in one field is known by its parts in the others. */
export const scanContent = (scanner: Scanner, kind: Kind, content: Draft): readonly ContentFinding[] =>
  scanPassages(scanner, passagesOf(kind, content));

/** The same for passages that are not all of the content, or more than it. */
export function scanPassages(scanner: Scanner, passages: readonly Passage[]): readonly ContentFinding[] {
  const learned = scanner.learn(passages.map(({ text }) => text));
  return passages.flatMap(({ path, text }) =>
    scanner.scan(text, learned).map(finding => ({ ...finding, path })),
  );
}
