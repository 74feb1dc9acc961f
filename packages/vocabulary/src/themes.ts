/**
 * The themes of the Secure Connected Places Playbook.
 * Source: DSIT, Secure Connected Places Playbook, alpha (16 May 2023) and beta (6 March 2024), Open Government Licence
 * v3.0: its four project themes, its incident response guide and its introduction for all staff.
 */
import { vocabulary, type CodeOf } from './vocabulary.ts';

export const themes = vocabulary('themes', [
  { code: 'threat-analysis', label: 'Threat analysis' },
  { code: 'governance', label: 'Cyber security governance' },
  { code: 'risk-management', label: 'Risk management' },
  { code: 'procurement-and-supply-chain', label: 'Procurement and supply chain' },
  { code: 'incident-response', label: 'Incident response' },
  { code: 'awareness', label: 'Awareness' },
]);
export type Theme = CodeOf<typeof themes>;
