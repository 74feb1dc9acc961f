/**
 * Reference Security Incident Taxonomy: 11 classes and 39 types of incident.
 * Source: `enisaeu/Reference-Security-Incident-Taxonomy-Task-Force` at b9ad1f8 (2026-05-13), working copy.
 * Licence: CC0 1.0. A type carries its class before the colon, since some class and type share a name.
 */
import { vocabulary, type CodeOf } from './vocabulary.ts';

export const rsitClasses = vocabulary('rsit-classes', [
  { code: 'abusive-content', label: 'Abusive Content' },
  { code: 'malicious-code', label: 'Malicious Code' },
  { code: 'information-gathering', label: 'Information Gathering' },
  { code: 'intrusion-attempts', label: 'Intrusion Attempts' },
  { code: 'intrusions', label: 'Intrusions' },
  { code: 'availability', label: 'Availability' },
  { code: 'information-content-security', label: 'Information Content Security' },
  { code: 'fraud', label: 'Fraud' },
  { code: 'vulnerable', label: 'Vulnerable' },
  { code: 'other', label: 'Other' },
  { code: 'test', label: 'Test' },
]);
export type RsitClass = CodeOf<typeof rsitClasses>;

export const rsitTypes = vocabulary('rsit-types', [
  { code: 'abusive-content:spam', label: 'Spam' },
  { code: 'abusive-content:harmful-speech', label: 'Harmful Speech' },
  { code: 'abusive-content:violence', label: '(Child) Sexual Exploitation/Sexual/Violent Content' },
  { code: 'malicious-code:infected-system', label: 'Infected System' },
  { code: 'malicious-code:c2-server', label: 'C2 Server' },
  { code: 'malicious-code:malware-distribution', label: 'Malware Distribution' },
  { code: 'malicious-code:malware-configuration', label: 'Malware Configuration' },
  { code: 'information-gathering:scanner', label: 'Scanning' },
  { code: 'information-gathering:sniffing', label: 'Sniffing' },
  { code: 'information-gathering:social-engineering', label: 'Social Engineering' },
  { code: 'intrusion-attempts:ids-alert', label: 'Exploitation of Known Vulnerabilities' },
  { code: 'intrusion-attempts:brute-force', label: 'Login Attempts' },
  { code: 'intrusion-attempts:exploit', label: 'New Attack Signature' },
  { code: 'intrusions:privileged-account-compromise', label: 'Privileged Account Compromise' },
  { code: 'intrusions:unprivileged-account-compromise', label: 'Unprivileged Account Compromise' },
  { code: 'intrusions:application-compromise', label: 'Application Compromise' },
  { code: 'intrusions:system-compromise', label: 'System Compromise' },
  { code: 'intrusions:burglary', label: 'Burglary' },
  { code: 'availability:dos', label: 'Denial of Service' },
  { code: 'availability:ddos', label: 'Distributed Denial of Service' },
  { code: 'availability:misconfiguration', label: 'Misconfiguration' },
  { code: 'availability:sabotage', label: 'Sabotage' },
  { code: 'availability:outage', label: 'Outage' },
  {
    code: 'information-content-security:unauthorised-information-access',
    label: 'Unauthorised Access to Information',
  },
  {
    code: 'information-content-security:unauthorised-information-modification',
    label: 'Unauthorised Modification of Information',
  },
  { code: 'information-content-security:data-loss', label: 'Data Loss' },
  { code: 'information-content-security:data-leak', label: 'Leak of Confidential Information' },
  { code: 'fraud:unauthorised-use-of-resources', label: 'Unauthorised Use of Resources' },
  { code: 'fraud:copyright', label: 'Copyright' },
  { code: 'fraud:masquerade', label: 'Masquerade' },
  { code: 'fraud:phishing', label: 'Phishing' },
  { code: 'vulnerable:weak-crypto', label: 'Weak Cryptography' },
  { code: 'vulnerable:ddos-amplifier', label: 'DDoS Amplifier' },
  { code: 'vulnerable:potentially-unwanted-accessible', label: 'Potentially Unwanted Accessible Services' },
  { code: 'vulnerable:information-disclosure', label: 'Information Disclosure' },
  { code: 'vulnerable:vulnerable-system', label: 'Vulnerable System' },
  { code: 'other:other', label: 'Uncategorised' },
  { code: 'other:undetermined', label: 'Undetermined' },
  { code: 'test:test', label: 'Test' },
]);
export type RsitType = CodeOf<typeof rsitTypes>;

/** The class that a type belongs to. */
export function rsitClassOf(type: RsitType): RsitClass {
  const found = rsitClasses.codes.find(code => type.startsWith(`${code}:`));
  if (!found) throw new RangeError(`No class for the type ${type}`);
  return found;
}
