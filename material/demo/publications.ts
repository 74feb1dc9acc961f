/**
 * The demo's publications: all three kinds, all five markings, most of them anonymous. They are released through the
 * code that releases everything else. Councils, suppliers and events are invented; see SOURCES.md.
 */
import { demoCaseStudies } from './caseStudies.ts';
import { demoIncidents } from './incidents.ts';
import type { DemoPublication } from './publication.ts';
import { demoSupplierWarnings } from './supplierWarnings.ts';

export const demoPublications: readonly DemoPublication[] = [
  ...demoIncidents,
  ...demoSupplierWarnings,
  ...demoCaseStudies,
].toSorted((one, other) => one.releasedIn.localeCompare(other.releasedIn));
