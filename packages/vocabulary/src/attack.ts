/**
 * MITRE ATT&CK techniques as incidents refer to them. The lists are in `attackEnterprise.ts` and `attackIcs.ts`,
 * which this module deliberately does not import: a page that shows an id needs no list of seven hundred names.
 */

/** Id, name (with the parent's name before a sub-technique's), tactics by short name with spaces between. */
export type AttackRow = readonly [id: string, name: string, tactics: string];

/** `T1078`, `T1078.004`, `T0859`: what a technique's id looks like, in either matrix. */
export const attackTechniqueId = /^T\d{4}(?:\.\d{3})?$/;

/** ICS techniques number from T0800 to T0999, Enterprise techniques from T1001. */
export function attackMatrixOf(id: string): 'enterprise' | 'ics' {
  return id.startsWith('T0') ? 'ics' : 'enterprise';
}

/** The public page of a technique. */
export function attackLink(id: string): string {
  return `https://attack.mitre.org/techniques/${id.replace('.', '/')}`;
}

/** The name of a technique in a list that the caller has loaded; the id itself when the list does not know it. */
export function techniqueName(rows: readonly AttackRow[], id: string): string {
  return rows.find(([known]) => known === id)?.[1] ?? id;
}
