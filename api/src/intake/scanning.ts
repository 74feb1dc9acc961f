/**
 * Scans what has been saved (A5), with the package that the form scans with: a page may be old, changed or missing, and what
 * blocks a release must be found here. The lists of the scanner are made once in a process, when first needed.
 */
import { createHash } from 'node:crypto';
import { exceptOwnNames, passagesWritten, type Written } from '@moot/anonymity/findings';
import type { ContentFinding } from '@moot/anonymity/scanner/scanContent';
import type { OwnTerm } from '@moot/anonymity/scanner/ownList';
import type { Passage } from '@moot/content/passages';
import type { Ask } from '../database/asViewer.ts';

/** What a scan must know besides the scanner's own lists. */
export interface ScanningWords {
  /** Names of suppliers and products in the register. */
  readonly suppliers: readonly string[];
  /** Authorities that only the register knows. */
  readonly authorities: readonly OwnTerm[];
  /** The contributor's own list; empty for a moderator, who does not know whose it is (A3). */
  readonly redactionList: readonly string[];
  /** What the contributor is called. */
  readonly ownNames: readonly string[];
}

interface RegisteredAuthority {
  readonly id: string;
  readonly code: string;
  readonly kind: keyof typeof instead;
  readonly name: string;
  readonly short: string;
}

const instead = {
  council: 'a council',
  combined_authority: 'a combined authority',
  partnership: 'a partnership of councils',
  department: 'a government department',
} as const;

/** `contributor`: the id of whom the text is from, where that is known, with its own list. */
export async function readScanningWords(
  ask: Ask,
  contributor: { readonly id: string; readonly redactionList: readonly string[] } | null,
): Promise<ScanningWords> {
  const [row] = await ask<{ suppliers: string[]; authorities: RegisteredAuthority[] }>(
    `select (select coalesce(json_agg(n.name order by n.name), '[]') from (select name from register.supplier
         union select name from register.supplier_name union select name from register.product) n) as suppliers,
       (select coalesce(json_agg(json_build_object('id', a.id, 'code', a.code, 'kind', a.kind, 'name', a.name,
         'short', a.short_name) order by a.id), '[]') from register.authority a) as authorities`,
  );
  const registered = row?.authorities ?? [];
  const { authorities } = await import('@moot/gazetteer/authorities');
  const { nameForms } = await import('@moot/gazetteer/nameForms');
  const listed = new Map(authorities().map(one => [one.code, one]));
  const own = registered.find(({ id }) => id === contributor?.id);
  const ownListed = own === undefined ? undefined : listed.get(own.code);
  return {
    suppliers: row?.suppliers ?? [],
    authorities: registered
      .filter(({ code }) => !listed.has(code))
      .flatMap(({ kind, name, short }) =>
        [...new Set([name, short])].map(term => ({ term, instead: instead[kind] })),
      ),
    redactionList: contributor?.redactionList ?? [],
    ownNames: [
      ...new Set([
        ...(own === undefined ? [] : [own.name, own.short]),
        ...(ownListed === undefined ? [] : nameForms(ownListed).map(({ text }) => text)),
      ]),
    ],
  };
}

/** The same submission is looked at many times: in lists, at its submission, at the desk, at its release. */
const kept = new Map<string, readonly ContentFinding[]>();
const mostKept = 500;

/** All findings in what readers will see; of who is named, not its own names. */
export function findingsIn(words: ScanningWords, written: Written): Promise<readonly ContentFinding[]> {
  const named = written.sharing.attribution === 'named';
  return findingsInPassages(named ? words : { ...words, ownNames: [] }, passagesWritten(written));
}

/** All findings in these passages; the own names of `words` are none. */
export async function findingsInPassages(
  { suppliers, authorities, redactionList, ownNames }: ScanningWords,
  passages: readonly Passage[],
): Promise<readonly ContentFinding[]> {
  const key = createHash('sha256')
    .update(JSON.stringify([passages, suppliers, authorities, redactionList, ownNames]))
    .digest('base64');
  const known = kept.get(key);
  if (known !== undefined) return known;
  const { makeScanner, scanPassages, scannerData } = await import('@moot/anonymity/scanner');
  const scanner = makeScanner(scannerData(), {
    own: redactionList.map(term => ({ term })),
    suppliers,
    authorities,
  });
  const found = exceptOwnNames(scanPassages(scanner, passages), ownNames);
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(key, found);
  return found;
}
