/** What an import of a catalogue would do, decided before anything is written. Pure. */
import type { KevCatalogue, KevEntry } from './catalogue.ts';
import { fingerprintOf } from './warningOf.ts';

/** What the library holds of a source. */
export interface HeldItem {
  readonly externalId: string;
  readonly publicationId: string;
  readonly fingerprint: Buffer;
  /** Whether the newest import still listed it. */
  readonly present: boolean;
}

export interface KevPlan {
  readonly added: readonly KevEntry[];
  readonly changed: readonly {
    readonly entry: KevEntry;
    readonly publicationId: string;
    readonly returned: boolean;
  }[];
  readonly removed: readonly HeldItem[];
  readonly same: number;
}

export function planImport(held: readonly HeldItem[], catalogue: KevCatalogue): KevPlan {
  const known = new Map(held.map(h => [h.externalId, h]));
  const listed = new Set(catalogue.vulnerabilities.map(e => e.cveID));
  const added: KevEntry[] = [];
  const changed: { entry: KevEntry; publicationId: string; returned: boolean }[] = [];
  let same = 0;
  for (const entry of catalogue.vulnerabilities) {
    const before = known.get(entry.cveID);
    if (before === undefined) added.push(entry);
    else if (!before.present || !before.fingerprint.equals(fingerprintOf(entry))) {
      changed.push({ entry, publicationId: before.publicationId, returned: !before.present });
    } else same += 1;
  }
  return { added, changed, removed: held.filter(h => h.present && !listed.has(h.externalId)), same };
}

/** One in twenty: more than that is asked about before it is retracted, since a cut file looks the same. */
export const retractsMany = (plan: KevPlan, held: readonly HeldItem[]): boolean =>
  plan.removed.length * 20 > held.filter(h => h.present).length;
