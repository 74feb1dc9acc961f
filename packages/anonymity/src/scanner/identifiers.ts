/** Recognisers for what has a form of its own: numbers with a check, addresses of the net, references. */
import {
  isDrivingLicence,
  isIpv4,
  isIpv6,
  isNationalInsuranceNumber,
  isNhsNumber,
  isPhoneNumber,
  isPostcode,
  isVehicleRegistration,
} from './checkDigits.ts';
import type { Candidate, Confidence, FindingCategory } from './finding.ts';

interface Recogniser {
  readonly category: FindingCategory;
  readonly form: RegExp;
  /** Whether what has the form is one, and not only looks like it. */
  readonly check?: (found: string, text: string, at: number) => boolean;
  readonly confidence: Confidence;
  readonly generalisation: string | ((found: string) => string);
}

/** Who may be named by address: pages that anybody reads and that tell nothing of a reader. */
const publicHosts =
  /(?:^|\.)(?:ncsc\.gov\.uk|cisa\.gov|nist\.gov|mitre\.org|cve\.org|first\.org|owasp\.org|iso\.org|ietf\.org|ico\.org\.uk|legislation\.gov\.uk|cloudflare\.com|(?:learn|msrc|support|docs|techcommunity)\.microsoft\.com|cisco\.com|fortinet\.com|fortiguard\.com|citrix\.com|vmware\.com|broadcom\.com|adobe\.com|oracle\.com|ivanti\.com|paloaltonetworks\.com|sophos\.com|redhat\.com|ubuntu\.com|debian\.org|apache\.org|mozilla\.org|progress\.com|solarwinds\.com|atlassian\.com|wikipedia\.org|shodan\.io|virustotal\.com|haveibeenpwned\.com|cyberessentials\.ncsc\.gov\.uk|europa\.eu)$/i;
const isPublicHost = (host: string): boolean =>
  publicHosts.test(host) ||
  /^(?:www\.|service\.)?gov\.uk$/i.test(host) ||
  /^(?:www\.)?microsoft\.com$/i.test(host);
const hostOf = (address: string): string =>
  address
    .replace(/^[a-z0-9+]+:\/\//i, '')
    .replace(/[/?#:].*$/s, '')
    .replace(/^.*@/, '');

const fileEndings =
  /\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|exe|dll|zip|rar|7z|iso|img|lnk|js|vbs|ps1|bat|cmd|sh|py|html?|php|aspx?|json|xml|ya?ml|log|eml|msg|jpe?g|png|gif|svg|mp[34]|ini|conf?|cfg|bak|sql|db|mdb|rtf|odt|msi|jar|apk|bin|dat|tmp|ts|vue|md)$|^(?:asp|vb|ado)\.net$/i;
const serverRole =
  /(?:^|[-_\d])(?:srv|svr|server|dc|fs|file|sql|db|ora|web|app|prn|print|lap|ltp|pc|ws|wks|fw|sw|switch|rtr|router|vm|esx|host|mail|exch|mx|vpn|gw|edge|core|adm|jump|bkp|backup|nas|san|cam|cctv|nvr|ap|plc|hmi|scada|ts|rds|ctx|citrix|proxy|dns|ns|dhcp|ca|radius|wsus|sccm|mgmt|bastion|prod|prd|dev|uat|tst|dmz)(?:$|[-_\d])/i;
const standards =
  /^(?:CVE|CWE|CAPEC|GHSA|ISO|IEC|BS|EN|PAS|RFC|NIST|SP|FIPS|SHA|AES|RSA|MD|DES|HMAC|COVID|CAT|UTF|WPA|WEP|WIFI|USB|RS|KB|MS|TLS|SSL|HTTP|PCI|PSN|CAF|CIS|GPT|RAID|LTE|UPS|PDF|DVD|TIER|PHASE|LEVEL|TLP|AA|VU|T|CSF|ATT|STRIDE|Q|P|APT|FIN|UNC|TA|DEV|IPV|IP|OWASP|A|PIN|WIN|WINDOWS|SERVER|OFFICE|MP|H|X|GDPR|CRITICAL|HIGH|SEV|PRIORITY|JSON|LOG|CR|AAA|LR|C)-?\d/i;

const recognisers: readonly Recogniser[] = [
  {
    category: 'url',
    form: /\b(?:https?|ftps?|s3|smb|sftp|rtsp|ldaps?):\/\/[^\s<>"'“”)\]]+[^\s<>"'“”)\].,;:!?]|\bwww\.[^\s<>"'“”)\]]+[^\s<>"'“”)\].,;:!?]/gi,
    check: found => !isPublicHost(hostOf(found)),
    confidence: 'certain',
    generalisation: 'an address on the web',
  },
  {
    category: 'email',
    form: /[\p{L}\d][\p{L}\d._%+'-]*@[\p{L}\d](?:[\p{L}\d.-]*[\p{L}\d])?\.\p{L}{2,}/giu,
    confidence: 'certain',
    generalisation: 'an e-mail address',
  },
  {
    category: 'tenant',
    form: /\b[a-z\d][a-z\d-]*(?:\.mail)?\.(?:onmicrosoft\.com|sharepoint\.com|my\.salesforce\.com|service-now\.com|zendesk\.com|atlassian\.net|okta\.com|slack\.com|microsoftonline\.com)\b/gi,
    confidence: 'certain',
    generalisation: 'our cloud tenant',
  },
  {
    category: 'hostname',
    form: /\b[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*\.(?:local|lan|internal|intranet|corp|home|private|domain|ad|net\.local|arpa|(?:blob|file|queue|table|dfs)\.core\.windows\.net|azurewebsites\.net|cloudapp\.azure\.com|database\.windows\.net|vault\.azure\.net|amazonaws\.com|cloudfront\.net|azurefd\.net|azureedge\.net|herokuapp\.com)\b/gi,
    confidence: 'certain',
    generalisation: 'a server',
  },
  {
    category: 'hostname',
    // The name of an app, written from the end: "uk.gov.example.reportit".
    form: /\b(?:uk|com|org|net)\.[a-z][a-z\d-]*(?:\.[a-z][a-z\d-]*)+\b/g,
    confidence: 'likely',
    generalisation: 'our app',
  },
  {
    category: 'domain',
    form: /(?<![@\w.-])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:uk|com|org|net|info|biz|wales|cymru|scot|london|eu|ie|io|co|me|app|dev|cloud|online|site|support|help|website|xyz|top|shop|club|tech|digital|live|email|link|icu|ru|cn|su|to|cc|tk|ml|example|test|int|gov|edu|ac|tv|ly|gg|ai|us|de|fr|nl|pl)(?![\w-]|\.\w)/gi,
    check: found =>
      !fileEndings.test(found) && !isPublicHost(found) && !/^(?:[\w-]+\.)?example$/i.test(found),
    confidence: 'certain',
    generalisation: found =>
      /^[^.]+\.(?:[^.]+\.)+/.test(found) && found.split('.').length > 3 ? 'a server' : 'a domain',
  },
  {
    category: 'mac',
    form: /\b[\dA-F]{2}(?<sign>[:-])(?:[\dA-F]{2}\k<sign>){4}[\dA-F]{2}\b|\b[\dA-F]{4}\.[\dA-F]{4}\.[\dA-F]{4}\b/gi,
    confidence: 'certain',
    generalisation: 'a device’s hardware address',
  },
  {
    category: 'ip',
    form: /(?<![\w.])\d{1,3}(?:\[?\.\]?\d{1,3}){3}(?:\/\d{1,2})?(?![\w]|\.\d)/g,
    check: (found, text, at) =>
      isIpv4(found.replaceAll(/[[\]]/g, '').replace(/\/\d+$/, '')) &&
      !/\b(?:versions?|v|build|firmware|release|patch(?:ed)?(?: to)?|upgrade[d]? to|from|software)[\s:]*$/i.test(
        text.slice(Math.max(0, at - 24), at).replace(/\bfrom\s$/i, ''),
      ),
    confidence: 'certain',
    generalisation: found =>
      /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|127\.)/.test(found)
        ? 'an internal address'
        : 'an address on the internet',
  },
  {
    category: 'ip',
    form: /(?<![\w:.])(?:[\dA-F]{0,4}:){2,7}[\dA-F]{0,4}(?:\/\d{1,3})?(?![\w:])/gi,
    check: found => {
      const address = found.replace(/\/\d+$/, '');
      return isIpv6(address) && /[\dA-F]{2}/i.test(address) && !/^\d{1,2}(?::\d{2}){1,2}$/.test(address);
    },
    confidence: 'certain',
    generalisation: 'an address on the internet',
  },
  {
    category: 'nhs',
    form: /(?<![\d-])\d{3}([ -]?)\d{3}\1\d{4}(?![\d-]|\.\d)/g,
    check: found => isNhsNumber(found),
    confidence: 'certain',
    generalisation: 'an NHS number',
  },
  {
    category: 'nino',
    form: /(?<![\p{L}\d])[a-z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[a-d](?![\p{L}\d])/giu,
    check: found => isNationalInsuranceNumber(found),
    confidence: 'certain',
    generalisation: 'a national insurance number',
  },
  {
    category: 'uprn',
    form: /\bUPRNs?\b[^\d\n]{0,16}(?<id>\d{6,12})\b/gi,
    confidence: 'certain',
    generalisation: 'a property',
  },
  {
    category: 'uprn',
    form: /(?<![\d-])(?:10\d{10}|200\d{9})(?![\d-])/g,
    confidence: 'possible',
    generalisation: 'a property',
  },
  {
    category: 'phone',
    form: /(?<![\w+.-])\(?(?:\+44|0044|0)[\s(]*\(?0?\)?[\d][\d\s()-]{7,13}\d(?!\w|-\w)/g,
    check: found => isPhoneNumber(found),
    confidence: 'certain',
    generalisation: 'a telephone number',
  },
  {
    category: 'postcode',
    form: /(?<![\p{L}\d])(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?![\p{L}\d])/gu,
    check: found => isPostcode(found),
    confidence: 'certain',
    generalisation: 'a postcode',
  },
  {
    category: 'postcode',
    form: /(?<![\p{L}\d])[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}(?![\p{L}\d])/gu,
    check: found => isPostcode(found),
    confidence: 'likely',
    generalisation: 'a postcode',
  },
  {
    category: 'vehicle',
    form: /(?<![\p{L}\d-])[a-z]{2}\d{2}[ -]?[a-z]{3}(?![\p{L}\d-])/giu,
    check: found =>
      isVehicleRegistration(found) &&
      !/^[a-z]{2}\d{2} ?(?:and|the|for|was|had|has|but|not|are)$/i.test(found),
    confidence: 'certain',
    generalisation: 'a vehicle',
  },
  {
    category: 'vehicle',
    form: /(?<![\p{L}\d-])(?:[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z])(?![\p{L}\d-])/gu,
    check: found =>
      isVehicleRegistration(found) &&
      !/(?:VPN|API|PDF|SQL|THE|AND|FOR|USB|LAN|WAN|PLC|ISO|TLS|SSL|CVE|SHA|AES|PSN|CAF|GB|MB|CSF|SIM|CPU|RAM|LTE)/.test(
        found,
      ),
    confidence: 'certain',
    generalisation: 'a vehicle',
  },
  {
    category: 'reference',
    form: /(?<![\p{L}\d])[A-Z][A-Z\d]{4}\d{6}[A-Z][A-Z\d]\d[A-Z]{2}(?![\p{L}\d])/giu,
    check: found => isDrivingLicence(found),
    confidence: 'certain',
    generalisation: 'a driving licence',
  },
  {
    category: 'reference',
    form: /\bpassports?\b[^\n.\d]{0,24}?(?<![\p{L}\d])(?<id>(?:[A-Z]{2})?\d{7,9})(?!\w)/giu,
    confidence: 'likely',
    generalisation: 'a passport',
  },
  {
    category: 'reference',
    // Planning: 23/01457/FUL, PL/2023/0123/OUT, P/2022/117.
    form: /(?<![\p{L}\d/])(?:[A-Z]{1,5}\/)?\d{2,4}\/\d{3,6}(?:\/[A-Z]{1,6}\d?)?(?![\p{L}\d/])/gu,
    check: found => /[A-Z]/.test(found) || /^\d{2,4}\/\d{5}$/.test(found),
    confidence: 'likely',
    generalisation: 'a reference',
  },
  {
    category: 'reference',
    form: /(?<![\p{L}\d/-])[A-Z]{2,6}[ /-]\d{4}[/-]\d{2,6}(?![\p{L}\d/])/gu,
    check: found => !standards.test(found.replace(' ', '-')),
    confidence: 'likely',
    generalisation: 'a reference',
  },
  {
    category: 'reference',
    form: /(?<![\p{L}\d/-])(?:INC|RITM|REQ|CHG|CHGE|PRB|TASK|CTASK|SCTASK|CASE|CAS|TKT|SR|FOI|EIR|SAR|PO|CON|CONTRACT|ORD|INV|IC|COM|CRN|REF|PCN|LIT|DB|DBI|IMS|CSR)[ #:/-]{0,2}\d{4,12}(?:-[A-Z\d]{2,8})?(?![\p{L}\d])/gu,
    confidence: 'certain',
    generalisation: 'a reference',
  },
  {
    category: 'reference',
    form: /(?<![\p{L}\d/-])[A-Z]{2,4}-\d{4,8}(?:-[A-Z\d]{2,8})?(?![\p{L}\d/-])/gu,
    check: found => !standards.test(found),
    confidence: 'likely',
    generalisation: 'a reference',
  },
  {
    category: 'reference',
    // The ombudsmen's: 22 003 417.
    form: /\b(?:ombudsman|decision|complaint|reference|ref|case|number)\b[^\n.\d]{0,30}(?<id>\d{2}[ -]?\d{3}[ -]?\d{3}[A-Z]?)(?![\p{L}\d]| \d)/giu,
    check: found => /[ -]/.test(found),
    confidence: 'likely',
    generalisation: 'a reference',
  },
  {
    category: 'reference',
    // After the word: "crime reference 13230456789", "ticket #44871", "contract no. DN412277".
    form: /\b(?:reference|ref|ticket|case|crime|contract|complaint|application|invoice|purchase order|order|log|claim|policy|account|job|call|permit|licence|licen[cs]e|charge notice)(?: (?:number|no|id|ref|reference))?[.:]?\s?[#(]?\s?(?<id>(?=[A-Z\d/-]*\d{3})[A-Z\d][A-Z\d/-]{3,18}[A-Z\d])(?![\p{L}\d])/giu,
    check: found =>
      !standards.test(found) && !/^(?:19|20)\d\d$/.test(found) && /\d{4}|[A-Z].*\d{3}/i.test(found),
    confidence: 'likely',
    generalisation: 'a reference',
  },
  {
    category: 'hostname',
    form: /(?<![\p{L}\d@./-])[A-Za-z][A-Za-z\d]*(?:[-_][A-Za-z\d]+)+(?![\p{L}\d@/-]|\.\p{L})/gu,
    check: found => {
      if (standards.test(found) || !/\d/.test(found)) return false;
      const [first = '', ...rest] = found.split(/[-_]/);
      if (!rest.some(part => /\d/.test(part))) return false;
      if (found === found.toUpperCase()) return first.length >= 2 && /[A-Z]{2}/.test(found);
      return serverRole.test(found) && /^[a-z\d_-]+$/.test(found);
    },
    confidence: 'likely',
    generalisation: 'a server',
  },
  {
    category: 'hostname',
    form: /(?<![\p{L}\d@./-])(?:[A-Z]{2,12}(?:SRV|SVR|DC|FS|SQL|DB|WEB|APP|PRN|FW|VM|VPN|EXCH|PROD|PRD|TEST|UAT|LT|PC|WS|SW|AP|CAM|PLC)|(?:SRV|SVR|DC|FS|SQL|DB|WEB|APP|PRN|FW|VM|VPN|EXCH)[A-Z]{0,10})\d{1,4}(?![\p{L}\d@/-])/gu,
    check: found => !standards.test(found),
    confidence: 'likely',
    generalisation: 'a server',
  },
];

/** All that is found by its form, overlapping or not. */
export function identifiersIn(text: string): readonly Candidate[] {
  return recognisers.flatMap(({ category, form, check, confidence, generalisation }) =>
    [...text.matchAll(form)].flatMap(match => {
      // Where a word before it makes it what it is, the group `id` at the end is the thing itself.
      const found = match.groups?.['id'] ?? match[0];
      const start = match.index + match[0].length - found.length;
      if (check !== undefined && !check(found, text, start)) return [];
      return [
        {
          category,
          start,
          end: start + found.length,
          confidence,
          generalisation: typeof generalisation === 'string' ? generalisation : generalisation(found),
        },
      ];
    }),
  );
}
