/**
 * The five technical controls of Cyber Essentials, Requirements for IT Infrastructure 3.1 (April 2023).
 * Source: National Cyber Security Centre, Open Government Licence v3.0. The codes are this project's: the scheme has none.
 */
import { vocabulary, type CodeOf } from './vocabulary.ts';

export const cyberEssentials31 = vocabulary('cyber-essentials-3.1', [
  { code: 'firewalls', label: 'Firewalls' },
  { code: 'secure-configuration', label: 'Secure configuration' },
  { code: 'security-update-management', label: 'Security update management' },
  { code: 'user-access-control', label: 'User access control' },
  { code: 'malware-protection', label: 'Malware protection' },
]);
export type CyberEssentials31Code = CodeOf<typeof cyberEssentials31>;
