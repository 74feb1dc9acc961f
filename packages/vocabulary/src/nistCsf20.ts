/**
 * Subcategories of the NIST Cybersecurity Framework 2.0 (106).
 * Source: NIST CSWP 29, February 2024, by way of `intuitem/ciso-assistant-community` at f990d7b (2026-08-08).
 * Licence: the text is in the public domain (a work of the United States government).
 */
import { vocabulary, type CodeOf } from './vocabulary.ts';

export const nistCsf20 = vocabulary('nist-csf-2.0', [
  {
    code: 'GV.OC-01',
    label: 'The organizational mission is understood and informs cybersecurity risk management',
  },
  {
    code: 'GV.OC-02',
    label:
      'Internal and external stakeholders are understood, and their needs and expectations regarding cybersecurity risk management are understood and considered',
  },
  {
    code: 'GV.OC-03',
    label:
      'Legal, regulatory, and contractual requirements regarding cybersecurity - including privacy and civil liberties obligations - are understood and managed',
  },
  {
    code: 'GV.OC-04',
    label:
      'Critical objectives, capabilities, and services that stakeholders depend on or expect from the organization are understood and communicated',
  },
  {
    code: 'GV.OC-05',
    label:
      'Outcomes, capabilities, and services that the organization depends on are understood and communicated',
  },
  {
    code: 'GV.RM-01',
    label: 'Risk management objectives are established and agreed to by organizational stakeholders',
  },
  {
    code: 'GV.RM-02',
    label: 'Risk appetite and risk tolerance statements are established, communicated, and maintained',
  },
  {
    code: 'GV.RM-03',
    label:
      'Cybersecurity risk management activities and outcomes are included in enterprise risk management processes',
  },
  {
    code: 'GV.RM-04',
    label:
      'Strategic direction that describes appropriate risk response options is established and communicated',
  },
  {
    code: 'GV.RM-05',
    label:
      'Lines of communication across the organization are established for cybersecurity risks, including risks from suppliers and other third parties',
  },
  {
    code: 'GV.RM-06',
    label:
      'A standardized method for calculating, documenting, categorizing, and prioritizing cybersecurity risks is established and communicated',
  },
  {
    code: 'GV.RM-07',
    label:
      'Strategic opportunities (i.e., positive risks) are characterized and are included in organizational cybersecurity risk discussions',
  },
  {
    code: 'GV.RR-01',
    label:
      'Organizational leadership is responsible and accountable for cybersecurity risk and fosters a culture that is risk-aware, ethical, and continually improving',
  },
  {
    code: 'GV.RR-02',
    label:
      'Roles, responsibilities, and authorities related to cybersecurity risk management are established, communicated, understood, and enforced',
  },
  {
    code: 'GV.RR-03',
    label:
      'Adequate resources are allocated commensurate with the cybersecurity risk strategy, roles, responsibilities, and policies',
  },
  { code: 'GV.RR-04', label: 'Cybersecurity is included in human resources practices' },
  {
    code: 'GV.PO-01',
    label:
      'Policy for managing cybersecurity risks is established based on organizational context, cybersecurity strategy, and priorities and is communicated and enforced',
  },
  {
    code: 'GV.PO-02',
    label:
      'Policy for managing cybersecurity risks is reviewed, updated, communicated, and enforced to reflect changes in requirements, threats, technology, and organizational mission',
  },
  {
    code: 'GV.OV-01',
    label:
      'Cybersecurity risk management strategy outcomes are reviewed to inform and adjust strategy and direction',
  },
  {
    code: 'GV.OV-02',
    label:
      'The cybersecurity risk management strategy is reviewed and adjusted to ensure coverage of organizational requirements and risks',
  },
  {
    code: 'GV.OV-03',
    label:
      'Organizational cybersecurity risk management performance is evaluated and reviewed for adjustments needed',
  },
  {
    code: 'GV.SC-01',
    label:
      'A cybersecurity supply chain risk management program, strategy, objectives, policies, and processes are established and agreed to by organizational stakeholders',
  },
  {
    code: 'GV.SC-02',
    label:
      'Cybersecurity roles and responsibilities for suppliers, customers, and partners are established, communicated, and coordinated internally and externally',
  },
  {
    code: 'GV.SC-03',
    label:
      'Cybersecurity supply chain risk management is integrated into cybersecurity and enterprise risk management, risk assessment, and improvement processes',
  },
  { code: 'GV.SC-04', label: 'Suppliers are known and prioritized by criticality' },
  {
    code: 'GV.SC-05',
    label:
      'Requirements to address cybersecurity risks in supply chains are established, prioritized, and integrated into contracts and other types of agreements with suppliers and other relevant third parties',
  },
  {
    code: 'GV.SC-06',
    label:
      'Planning and due diligence are performed to reduce risks before entering into formal supplier or other third-party relationships',
  },
  {
    code: 'GV.SC-07',
    label:
      'The risks posed by a supplier, their products and services, and other third parties are understood, recorded, prioritized, assessed, responded to, and monitored over the course of the relationship',
  },
  {
    code: 'GV.SC-08',
    label:
      'Relevant suppliers and other third parties are included in incident planning, response, and recovery activities',
  },
  {
    code: 'GV.SC-09',
    label:
      'Supply chain security practices are integrated into cybersecurity and enterprise risk management programs, and their performance is monitored throughout the technology product and service life cycle',
  },
  {
    code: 'GV.SC-10',
    label:
      'Cybersecurity supply chain risk management plans include provisions for activities that occur after the conclusion of a partnership or service agreement',
  },
  { code: 'ID.AM-01', label: 'Inventories of hardware managed by the organization are maintained' },
  {
    code: 'ID.AM-02',
    label: 'Inventories of software, services, and systems managed by the organization are maintained',
  },
  {
    code: 'ID.AM-03',
    label:
      "Representations of the organization's authorized network communication and internal and external network data flows are maintained",
  },
  { code: 'ID.AM-04', label: 'Inventories of services provided by suppliers are maintained' },
  {
    code: 'ID.AM-05',
    label:
      'Assets are prioritized based on classification, criticality, resources, and impact on the mission',
  },
  {
    code: 'ID.AM-07',
    label: 'Inventories of data and corresponding metadata for designated data types are maintained',
  },
  {
    code: 'ID.AM-08',
    label: 'Systems, hardware, software, services, and data are managed throughout their life cycles',
  },
  { code: 'ID.RA-01', label: 'Vulnerabilities in assets are identified, validated, and recorded' },
  {
    code: 'ID.RA-02',
    label: 'Cyber threat intelligence is received from information sharing forums and sources',
  },
  {
    code: 'ID.RA-03',
    label: 'Internal and external threats to the organization are identified and recorded',
  },
  {
    code: 'ID.RA-04',
    label:
      'Potential impacts and likelihoods of threats exploiting vulnerabilities are identified and recorded',
  },
  {
    code: 'ID.RA-05',
    label:
      'Threats, vulnerabilities, likelihoods, and impacts are used to understand inherent risk and inform risk response prioritization',
  },
  { code: 'ID.RA-06', label: 'Risk responses are chosen, prioritized, planned, tracked, and communicated' },
  {
    code: 'ID.RA-07',
    label: 'Changes and exceptions are managed, assessed for risk impact, recorded, and tracked',
  },
  {
    code: 'ID.RA-08',
    label: 'Processes for receiving, analyzing, and responding to vulnerability disclosures are established',
  },
  {
    code: 'ID.RA-09',
    label:
      'The authenticity and integrity of hardware and software are assessed prior to acquisition and use',
  },
  { code: 'ID.RA-10', label: 'Critical suppliers are assessed prior to acquisition' },
  { code: 'ID.IM-01', label: 'Improvements are identified from evaluations' },
  {
    code: 'ID.IM-02',
    label:
      'Improvements are identified from security tests and exercises, including those done in coordination with suppliers and relevant third parties',
  },
  {
    code: 'ID.IM-03',
    label: 'Improvements are identified from execution of operational processes, procedures, and activities',
  },
  {
    code: 'ID.IM-04',
    label:
      'Incident response plans and other cybersecurity plans that affect operations are established, communicated, maintained, and improved',
  },
  {
    code: 'PR.AA-01',
    label:
      'Identities and credentials for authorized users, services, and hardware are managed by the organization',
  },
  {
    code: 'PR.AA-02',
    label: 'Identities are proofed and bound to credentials based on the context of interactions',
  },
  { code: 'PR.AA-03', label: 'Users, services, and hardware are authenticated' },
  { code: 'PR.AA-04', label: 'Identity assertions are protected, conveyed, and verified' },
  {
    code: 'PR.AA-05',
    label:
      'Access permissions, entitlements, and authorizations are defined in a policy, managed, enforced, and reviewed, and incorporate the principles of least privilege and separation of duties',
  },
  {
    code: 'PR.AA-06',
    label: 'Physical access to assets is managed, monitored, and enforced commensurate with risk',
  },
  {
    code: 'PR.AT-01',
    label:
      'Personnel are provided with awareness and training so that they possess the knowledge and skills to perform general tasks with cybersecurity risks in mind',
  },
  {
    code: 'PR.AT-02',
    label:
      'Individuals in specialized roles are provided with awareness and training so that they possess the knowledge and skills to perform relevant tasks with cybersecurity risks in mind',
  },
  {
    code: 'PR.DS-01',
    label: 'The confidentiality, integrity, and availability of data-at-rest are protected',
  },
  {
    code: 'PR.DS-02',
    label: 'The confidentiality, integrity, and availability of data-in-transit are protected',
  },
  {
    code: 'PR.DS-10',
    label: 'The confidentiality, integrity, and availability of data-in-use are protected',
  },
  { code: 'PR.DS-11', label: 'Backups of data are created, protected, maintained, and tested' },
  { code: 'PR.PS-01', label: 'Configuration management practices are established and applied' },
  { code: 'PR.PS-02', label: 'Software is maintained, replaced, and removed commensurate with risk' },
  { code: 'PR.PS-03', label: 'Hardware is maintained, replaced, and removed commensurate with risk' },
  { code: 'PR.PS-04', label: 'Log records are generated and made available for continuous monitoring' },
  { code: 'PR.PS-05', label: 'Installation and execution of unauthorized software are prevented' },
  {
    code: 'PR.PS-06',
    label:
      'Secure software development practices are integrated, and their performance is monitored throughout the software development life cycle',
  },
  {
    code: 'PR.IR-01',
    label: 'Networks and environments are protected from unauthorized logical access and usage',
  },
  {
    code: 'PR.IR-02',
    label: "The organization's technology assets are protected from environmental threats",
  },
  {
    code: 'PR.IR-03',
    label: 'Mechanisms are implemented to achieve resilience requirements in normal and adverse situations',
  },
  { code: 'PR.IR-04', label: 'Adequate resource capacity to ensure availability is maintained' },
  {
    code: 'DE.CM-01',
    label: 'Networks and network services are monitored to find potentially adverse events',
  },
  { code: 'DE.CM-02', label: 'The physical environment is monitored to find potentially adverse events' },
  {
    code: 'DE.CM-03',
    label: 'Personnel activity and technology usage are monitored to find potentially adverse events',
  },
  {
    code: 'DE.CM-06',
    label:
      'External service provider activities and services are monitored to find potentially adverse events',
  },
  {
    code: 'DE.CM-09',
    label:
      'Computing hardware and software, runtime environments, and their data are monitored to find potentially adverse events',
  },
  {
    code: 'DE.AE-02',
    label: 'Potentially adverse events are analyzed to better understand associated activities',
  },
  { code: 'DE.AE-03', label: 'Information is correlated from multiple sources' },
  { code: 'DE.AE-04', label: 'The estimated impact and scope of adverse events are understood' },
  { code: 'DE.AE-06', label: 'Information on adverse events is provided to authorized staff and tools' },
  {
    code: 'DE.AE-07',
    label: 'Cyber threat intelligence and other contextual information are integrated into the analysis',
  },
  {
    code: 'DE.AE-08',
    label: 'Incidents are declared when adverse events meet the defined incident criteria',
  },
  {
    code: 'RS.MA-01',
    label:
      'The incident response plan is executed in coordination with relevant third parties once an incident is declared',
  },
  { code: 'RS.MA-02', label: 'Incident reports are triaged and validated' },
  { code: 'RS.MA-03', label: 'Incidents are categorized and prioritized' },
  { code: 'RS.MA-04', label: 'Incidents are escalated or elevated as needed' },
  { code: 'RS.MA-05', label: 'The criteria for initiating incident recovery are applied' },
  {
    code: 'RS.AN-03',
    label:
      'Analysis is performed to establish what has taken place during an incident and the root cause of the incident',
  },
  {
    code: 'RS.AN-06',
    label:
      "Actions performed during an investigation are recorded, and the records' integrity and provenance are preserved",
  },
  {
    code: 'RS.AN-07',
    label: 'Incident data and metadata are collected, and their integrity and provenance are preserved',
  },
  { code: 'RS.AN-08', label: "An incident's magnitude is estimated and validated" },
  { code: 'RS.CO-02', label: 'Internal and external stakeholders are notified of incidents' },
  { code: 'RS.CO-03', label: 'Information is shared with designated internal and external stakeholders' },
  { code: 'RS.MI-01', label: 'Incidents are contained' },
  { code: 'RS.MI-02', label: 'Incidents are eradicated' },
  {
    code: 'RC.RP-01',
    label:
      'The recovery portion of the incident response plan is executed once initiated from the incident response process',
  },
  { code: 'RC.RP-02', label: 'Recovery actions are selected, scoped, prioritized, and performed' },
  {
    code: 'RC.RP-03',
    label:
      'The integrity of backups and other restoration assets is verified before using them for restoration',
  },
  {
    code: 'RC.RP-04',
    label:
      'Critical mission functions and cybersecurity risk management are considered to establish post-incident operational norms',
  },
  {
    code: 'RC.RP-05',
    label:
      'The integrity of restored assets is verified, systems and services are restored, and normal operating status is confirmed',
  },
  {
    code: 'RC.RP-06',
    label:
      'The end of incident recovery is declared based on criteria, and incident-related documentation is completed',
  },
  {
    code: 'RC.CO-03',
    label:
      'Recovery activities and progress in restoring operational capabilities are communicated to designated internal and external stakeholders',
  },
  {
    code: 'RC.CO-04',
    label: 'Public updates on incident recovery are shared using approved methods and messaging',
  },
]);
export type NistCsf20Code = CodeOf<typeof nistCsf20>;
