/**
 * Contributing outcomes of the NCSC Cyber Assessment Framework 4.0 (41).
 * Source: National Cyber Security Centre, by way of `co-cddo/domains-webcaf` at 83873e6 (2026-07-31).
 * Licence: Open Government Licence v3.0, Crown copyright. Codes and titles only.
 */
import { vocabulary, type CodeOf } from './vocabulary.ts';

export const caf40 = vocabulary('caf-4.0', [
  { code: 'A1.a', label: 'Board Direction' },
  { code: 'A1.b', label: 'Roles and Responsibilities' },
  { code: 'A1.c', label: 'Decision-making' },
  { code: 'A2.a', label: 'Risk Management Process' },
  { code: 'A2.b', label: 'Understanding Threat' },
  { code: 'A2.c', label: 'Assurance' },
  { code: 'A3.a', label: 'Asset Management' },
  { code: 'A4.a', label: 'Supply Chain' },
  { code: 'A4.b', label: 'Secure Software Development and Support' },
  { code: 'B1.a', label: 'Policy, Process and Procedure Development' },
  { code: 'B1.b', label: 'Policy, Process and Procedure Implementation' },
  { code: 'B2.a', label: 'Identity Verification, Authentication and Authorisation' },
  { code: 'B2.b', label: 'Device Management' },
  { code: 'B2.c', label: 'Privileged User Management' },
  { code: 'B2.d', label: 'Identity and Access Management (IdAM)' },
  { code: 'B3.a', label: 'Understanding Data' },
  { code: 'B3.b', label: 'Data in Transit' },
  { code: 'B3.c', label: 'Stored Data' },
  { code: 'B3.d', label: 'Mobile Data' },
  { code: 'B3.e', label: 'Media / Equipment Sanitisation' },
  { code: 'B4.a', label: 'Secure by Design' },
  { code: 'B4.b', label: 'Secure Configuration' },
  { code: 'B4.c', label: 'Secure Management' },
  { code: 'B4.d', label: 'Vulnerability Management' },
  { code: 'B5.a', label: 'Resilience Preparation' },
  { code: 'B5.b', label: 'Design for Resilience' },
  { code: 'B5.c', label: 'Backups' },
  { code: 'B6.a', label: 'Cyber Security Culture' },
  { code: 'B6.b', label: 'Cyber Security Training' },
  { code: 'C1.a', label: 'Sources and Tools for Logging and Monitoring' },
  { code: 'C1.b', label: 'Securing Logs' },
  { code: 'C1.c', label: 'Generating Alerts' },
  { code: 'C1.d', label: 'Triage of Security Alerts' },
  { code: 'C1.e', label: 'Personnel Skills for Monitoring and Detection' },
  { code: 'C1.f', label: "Understanding User's and System's Behaviour, and Threat Intelligence" },
  { code: 'C2.a', label: 'Threat Hunting' },
  { code: 'D1.a', label: 'Response Plan' },
  { code: 'D1.b', label: 'Response and Recovery Capability' },
  { code: 'D1.c', label: 'Testing and Exercising' },
  { code: 'D2.a', label: 'Post Incident Analysis' },
  { code: 'D2.b', label: 'Using Incidents to Drive Improvements' },
]);
export type Caf40Code = CodeOf<typeof caf40>;
