/** An entry of CISA's catalogue as a supplier warning. The words are CISA's; what we add says so. */
import { createHash } from 'node:crypto';
import {
  isPublicLink,
  normaliseLine,
  normaliseParagraphs,
  problemsOf,
  type SupplierWarning,
} from '@moot/content';
import type { KevEntry } from './catalogue.ts';
import { MalformedCatalogue } from './catalogue.ts';

/** The register's ids of what an entry names. */
export interface KevSubject {
  readonly supplierId: string;
  readonly supplierName: string;
  readonly products: readonly { readonly productId: string; readonly name: string }[];
}

const mostReferences = 20;

/** Links of the notes, and the entry in the national vulnerability database, each once. */
function referencesOf(entry: KevEntry): SupplierWarning['references'] {
  const links = (entry.notes ?? '').match(/https?:\/\/[^\s;]+/g) ?? [];
  const all = new Set([
    ...links.map(l => l.replace(/[.,)]+$/, '')),
    `https://nvd.nist.gov/vuln/detail/${entry.cveID}`,
  ]);
  return [...all]
    .filter(url => url.length <= 500 && isPublicLink(url))
    .slice(0, mostReferences)
    .map(url => ({ url }));
}

const isRansomware = (entry: KevEntry): boolean => entry.knownRansomwareCampaignUse === 'Known';

/** The warning; throws `MalformedCatalogue` naming the field when it would not fit our own declaration. */
export function warningOf(entry: KevEntry, subject: KevSubject): SupplierWarning {
  const warning: SupplierWarning = {
    title: normaliseLine(entry.vulnerabilityName).slice(0, 160),
    summary: normaliseLine(entry.shortDescription).slice(0, 600),
    status: 'confirmed',
    severity: isRansomware(entry) ? 'critical' : 'high',
    facts: normaliseParagraphs(entry.shortDescription),
    suppliers: [{ supplierId: subject.supplierId, name: subject.supplierName }],
    products: subject.products.map(p => ({ productId: p.productId, name: p.name })),
    cves: [entry.cveID],
    exploitation: isRansomware(entry) ? 'ransomware' : 'exploited',
    sourceReliability: 'A',
    informationCredibility: '1',
    evidence:
      `CISA lists ${entry.cveID} among the vulnerabilities that it knows to be exploited since ${entry.dateAdded}.` +
      (isRansomware(entry) ? ' It knows of use in ransomware campaigns.' : '') +
      (entry.cwes !== undefined && entry.cwes.length > 0 ? ` Weakness: ${entry.cwes.join(', ')}.` : ''),
    action: normaliseParagraphs(entry.requiredAction),
    actBy: entry.dueDate,
    references: referencesOf(entry),
  };
  const [problem] = problemsOf('supplier_warning', warning);
  if (problem !== undefined) throw new MalformedCatalogue(`${entry.cveID} ${problem.path}`, problem.problem);
  return warning;
}

/** Changes exactly when an entry says something else. */
export function fingerprintOf(entry: KevEntry): Buffer {
  const fields = Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest();
}
