/** Invented supplier warnings. Neither the suppliers nor the weaknesses exist. */
import { paragraphs, shows, toAll, toCircle, type DemoPublicationOf } from './publication.ts';

export const demoSupplierWarnings: readonly DemoPublicationOf<'supplier_warning'>[] = [
  {
    name: 'umberwell-default-password',
    kind: 'supplier_warning',
    contributor: 'THH',
    marking: 'CLEAR',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toAll,
    urgent: true,
    releasedIn: '2026-05',
    content: {
      title: 'Umberwell Hub recorders before 4.2 keep an installer’s password that cannot be seen',
      summary:
        'A second administrator, set up by the installer, does not appear in the list of users and keeps its password after a ' +
        'reset. Firmware 4.2 removes it.',
      status: 'fix_available',
      statusNote: 'Firmware 4.2 came out in May 2026. We have tried it on three recorders.',
      severity: 'critical',
      facts: paragraphs(
        'On recorders with firmware 3.6 to 4.1 there is a user “service” with all rights. The page “Users” does not show it; the ' +
          'configuration export does. A factory reset leaves it in place.',
        'Its password is set by the installer. On five recorders of three installers, two of which do not know each other, it ' +
          'was the same.',
      ),
      suppliers: [{ name: 'Umberwell Systems' }],
      products: [{ name: 'Umberwell Hub', versions: '3.6 to 4.1' }],
      services: ['community-safety', 'housing', 'facilities'],
      assets: ['cctv'],
      themes: ['procurement-and-supply-chain'],
      exploitation: 'exploited',
      sourceReliability: 'B',
      informationCredibility: '1',
      evidence:
        'Our own test on five recorders; the supplier’s release note for 4.2, which says “removes a legacy account”; one recorder ' +
        'that was viewed from outside with it.',
      opinion:
        'We think that this was a convenience for installers and not meant to harm. It was known inside the supplier for some time.',
      action: paragraphs(
        'Export the configuration of each recorder and look for “service”. Where it is there, take the recorder off any line that ' +
          'can be reached from outside today, then install 4.2.',
        'Ask your installer which other lines it has ordered for your cameras.',
      ),
      actBy: '2026-06-12',
      workaround:
        'Put the recorder behind a gateway that asks for a sign-in of its own. Changing passwords does not help.',
      references: [
        { title: 'Release notes for firmware 4.2', url: 'https://support.umberwell.example/hub/4.2' },
      ],
    },
  },
  {
    name: 'thornadair-second-factor',
    kind: 'supplier_warning',
    contributor: 'EMC',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nation,
    audience: toAll,
    releasedIn: '2026-03',
    content: {
      title: 'Thornadair Cloud has a second factor, but it is off for accounts made before 2025',
      summary:
        'Accounts of the street-lighting system that are older than the option sign in with a password alone, even when the option is on.',
      status: 'confirmed',
      severity: 'high',
      facts: paragraphs(
        'The setting “require second factor” applies to accounts made after it was switched on. Older ones, and all accounts of ' +
          'the type “integration”, go on with a password. The page shows the setting as “on for all”.',
        'An account can change schedules for every lamp in the council, from any address.',
      ),
      suppliers: [{ name: 'Thornadair Technologies' }],
      products: [{ name: 'Thornadair Cloud', versions: 'all, as of March 2026' }],
      services: ['highways'],
      assets: ['street-lighting'],
      themes: ['risk-management', 'procurement-and-supply-chain'],
      exploitation: 'not_known',
      sourceReliability: 'A',
      informationCredibility: '1',
      evidence:
        'We tested it with an old and a new account. The supplier confirmed it in writing and has promised a change for the summer.',
      action: paragraphs(
        'Make every account anew, personal, with the option on, and delete the old ones. It took us ten minutes for each.',
        'Restrict sign-in to your own addresses: the supplier does it on request, at no charge.',
      ),
      actBy: '2026-05-01',
      workaround:
        'Change the passwords of accounts of type “integration” and keep them where few people reach them.',
    },
  },
  {
    name: 'amberlode-hosting',
    kind: 'supplier_warning',
    contributor: 'KRB',
    marking: 'GREEN',
    attribution: 'named',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2026-01',
    content: {
      title: 'Amberlode One hosting: customers shared one management network',
      summary:
        'After the outage in late 2025 the supplier has separated its customers. Ask for the report before you rely on it.',
      status: 'resolved',
      statusNote:
        'The supplier finished the separation in January 2026 and shows the test report to customers who ask.',
      severity: 'high',
      facts:
        'Until late 2025 the hosting centre’s backup and management ran on one network for all customers. An attack on one reached ' +
        'others that way. The supplier says so in its own report, of which customers may read a summary.',
      suppliers: [{ name: 'Amberlode Systems' }],
      products: [{ name: 'Amberlode One', versions: 'hosted service until January 2026' }],
      services: ['benefits-and-council-tax'],
      assets: ['case-management'],
      themes: ['procurement-and-supply-chain'],
      sourceReliability: 'B',
      informationCredibility: '2',
      evidence:
        'The supplier’s summary, a meeting with its technical director, and a redacted test report that we were shown on a screen.',
      opinion: 'We believe the report. We would have liked it a month after the event and not three.',
      action:
        'Ask for the summary and the date of the next test. Keep your own copy of each payment file outside the system.',
    },
  },
  {
    name: 'vantreath-handhelds',
    kind: 'supplier_warning',
    contributor: 'BDM',
    marking: 'AMBER',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toCircle('connected-places'),
    releasedIn: '2026-04',
    content: {
      title: 'Vantreath Core handhelds may keep photographs on a card without encryption',
      summary:
        'A lost handheld’s memory card could be read in an ordinary laptop. We have seen one case and do not know how common it is.',
      status: 'unconfirmed',
      severity: 'medium',
      facts:
        'A warden’s handheld was lost and handed in a week later. Its memory card, put into a laptop, showed photographs of ' +
        'vehicles and notes about blue badges from about two weeks. The device’s settings page says “encrypted”.',
      suppliers: [{ name: 'Vantreath Software' }],
      products: [{ name: 'Vantreath Core', versions: 'handheld app 12; others not tested' }],
      services: ['parking'],
      assets: ['parking'],
      themes: ['risk-management'],
      sourceReliability: 'B',
      informationCredibility: '3',
      evidence: 'One device. The supplier has the card and has not answered yet.',
      opinion:
        'It may be a fault of this batch of devices rather than of the app. We share it early because checking is easy.',
      action:
        'Take the card out of one handheld and try to read it. Tell us through this platform what you find. Keep a list of which warden has which device.',
      workaround:
        'Set the app to upload after each case and to delete after uploading; both are off at first.',
    },
  },
  {
    name: 'ashquern-keys-api',
    kind: 'supplier_warning',
    contributor: 'SWM',
    marking: 'AMBER_STRICT',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toCircle('connected-places'),
    releasedIn: '2026-05',
    content: {
      title: 'Ashquern Cloud gives a sensor’s join key to any account that may read',
      summary:
        'A read-only account can fetch the keys of every sensor through the interface, though the screens hide them. No fix yet.',
      status: 'confirmed',
      severity: 'high',
      facts: paragraphs(
        'The interface’s answer for a device holds its join key. The screens leave it out; a request with a read-only token does not.',
        'Dashboards, contractors and universities often have such tokens. With a key, somebody within radio range can send ' +
          'readings in a sensor’s name.',
      ),
      suppliers: [{ name: 'Ashquern Software' }],
      products: [{ name: 'Ashquern Cloud', versions: 'all, as of May 2026' }],
      services: ['water-and-flooding', 'housing', 'highways'],
      assets: ['lorawan', 'water-level', 'damp-sensors', 'air-quality'],
      themes: ['threat-analysis', 'procurement-and-supply-chain'],
      exploitation: 'not_known',
      sourceReliability: 'A',
      informationCredibility: '1',
      evidence:
        'Tried with a token of our own. The supplier confirmed it by telephone and asked for eight weeks before it is made public.',
      action: paragraphs(
        'List your tokens and delete those that nobody claims. Give contractors data by export for now.',
        'Please keep to the marking until the fix: the way to misuse it is short.',
      ),
      actBy: '2026-06-30',
      workaround: 'Rotate keys of sensors whose readings lead to action, where that works over the air.',
    },
  },
  {
    name: 'wyverling-session-numbers',
    kind: 'supplier_warning',
    contributor: 'OSY',
    marking: 'CLEAR',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2026-06',
    content: {
      title: 'Wyverling Connect app before 3.8 showed other drivers’ charging sessions',
      summary:
        'Mended on the server and in the app. Check your concession: who tells drivers, and who is the controller?',
      status: 'fix_available',
      severity: 'medium',
      facts:
        'The app asked for sessions by a number that counts up, and the server answered for any number. Answers held the place, ' +
        'the time and the registration mark. The server was mended in April 2026; app 3.8 no longer asks in that way.',
      suppliers: [{ name: 'Wyverling Digital' }],
      products: [{ name: 'Wyverling Connect', versions: 'app before 3.8' }],
      services: ['parking'],
      assets: ['ev-charging'],
      themes: ['procurement-and-supply-chain'],
      cvss: { version: '3.1', score: 5.3, vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N' },
      exploitation: 'not_known',
      sourceReliability: 'A',
      informationCredibility: '1',
      evidence: 'The supplier’s notice to drivers and its answer to us.',
      action:
        'Ask the operator whether sessions at your charge points were among those seen, and how many. Update the app on any council phone.',
      references: [{ title: 'Notice to drivers', url: 'https://www.wyverling.example/notices/sessions' }],
    },
  },
  {
    name: 'foxenholt-upload',
    kind: 'supplier_warning',
    contributor: 'BKH',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toAll,
    urgent: true,
    releasedIn: '2026-03',
    content: {
      title: 'Foxenholt One file transfer is being broken into before 9.3: update or switch off today',
      summary:
        'Attackers upload a page without signing in and copy what is on the server. Two councils’ print suppliers have lost files.',
      status: 'fix_available',
      statusNote:
        'Version 9.3 stops it. A server that was open before must be looked at even after the update.',
      severity: 'critical',
      facts: paragraphs(
        'The page for “guest upload” takes a file name with a path in it. Attackers use it to put a page of their own beside the ' +
          'application’s, and through it copy everything that lies on the server.',
        'We saw requests for a page called “status2” in our logs, at night, from addresses of a hosting company. The supplier ' +
          'released 9.3 and told customers by e-mail on the same day.',
      ),
      suppliers: [{ name: 'Foxenholt Digital' }],
      products: [{ name: 'Foxenholt One', versions: 'before 9.3' }],
      services: ['corporate-it', 'elections', 'benefits-and-council-tax', 'education'],
      assets: ['case-management'],
      themes: ['incident-response', 'procurement-and-supply-chain'],
      cvss: { version: '3.1', score: 9.8, vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' },
      exploitation: 'ransomware',
      sourceReliability: 'A',
      informationCredibility: '1',
      evidence: 'Our own logs, the supplier’s notice, and a call with a second organisation that was hit.',
      action: paragraphs(
        'Switch the server off until 9.3 is on it. Then look in its logs for pages that are not part of the product.',
        'Ask your printers, payroll bureau and schools today whether they use it for your files. Ours had not thought of telling us.',
        'Where pages were found, treat every file on the server as copied.',
      ),
      actBy: '2026-03-20',
      workaround: 'Switching off “guest upload” is said to help. We have not been able to confirm that.',
      references: [{ title: 'Security notice', url: 'https://security.foxenholt.example/one-9-3' }],
    },
  },
  {
    name: 'zephinstow-remote-tool',
    kind: 'supplier_warning',
    contributor: 'DMV',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2026-05',
    content: {
      title: 'Zephinstow One servers may still carry an installer’s remote-control program',
      summary:
        'Installers left a remote-control program with a short password on building-management servers up to version 7.',
      status: 'confirmed',
      severity: 'high',
      facts:
        'On five of five building servers that were set up before 2023 we found a remote-control program that starts with the ' +
        'machine and is not part of the product. The supplier says that its partners used it for commissioning and were told to ' +
        'remove it.',
      suppliers: [{ name: 'Zephinstow Systems' }],
      products: [{ name: 'Zephinstow One', versions: '7 and before, if set up by a partner' }],
      services: ['facilities', 'leisure', 'education'],
      assets: ['bms'],
      themes: ['procurement-and-supply-chain', 'risk-management'],
      exploitation: 'ransomware',
      sourceReliability: 'B',
      informationCredibility: '1',
      evidence:
        'Seen on our own servers; one was attacked through it. The supplier’s letter to partners, which it let us read.',
      action: paragraphs(
        'Look at the list of programs that start with each building server. Remove what your supplier cannot explain.',
        'Schools that run their own buildings should be told: several share an installer.',
      ),
      actBy: '2026-06-15',
      workaround:
        'Block all traffic from building servers to the internet. Weather forecasts for the heating can come through a relay.',
    },
  },
  {
    name: 'yarrowgate-certificates',
    kind: 'supplier_warning',
    contributor: 'GLV',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2026-06',
    content: {
      title: 'Yarrowgate Manager: home units went silent when the platform’s certificate ran out',
      summary:
        'Mended for the hosted service. Councils that run it themselves have the same certificate and must renew it by hand.',
      status: 'resolved',
      statusNote:
        'The hosted service renews by itself since June 2026. For servers of your own there is a guide.',
      severity: 'critical',
      facts:
        'Units made since 2023 check the platform’s certificate and stop sending when it has expired. They show no light and make ' +
        'no sound. Older units do not check. The platform reports a unit as silent only after 24 hours.',
      suppliers: [{ name: 'Yarrowgate Technologies' }],
      products: [{ name: 'Yarrowgate Manager', versions: 'own servers: all' }],
      services: ['adult-social-care', 'housing'],
      assets: ['telecare'],
      themes: ['incident-response', 'risk-management'],
      sourceReliability: 'A',
      informationCredibility: '1',
      evidence: 'It happened to us. The supplier agrees with this description.',
      action: paragraphs(
        'Put the end dates of all certificates on your own calendar and into monitoring.',
        'Set the time after which a unit counts as silent to one hour. It is in the settings under “supervision”.',
      ),
      references: [{ title: 'Guide to renewing', url: 'https://help.yarrowgate.example/certificates' }],
    },
  },
  {
    name: 'kestermoor-retracted',
    kind: 'supplier_warning',
    contributor: 'TRW',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2026-02',
    content: {
      title: 'Kestermoor Connect: forms sent to the wrong council (retracted)',
      summary:
        'We were wrong. The forms had been sent to us by a resident who chose the wrong council from a list.',
      status: 'retracted',
      statusNote:
        'Retracted in February 2026 after the supplier showed us its logs. We apologise to the supplier and to those who spent time on it.',
      severity: 'low',
      facts:
        'Three forms for another council arrived in our queue within a week. We took it for a fault of the hosted service. The ' +
        'logs show that the same person had started each on our own website.',
      suppliers: [{ name: 'Kestermoor Digital' }],
      products: [{ name: 'Kestermoor Connect' }],
      services: ['contact-centre'],
      assets: ['case-management'],
      sourceReliability: 'C',
      informationCredibility: '5',
      evidence: 'The supplier’s logs, which agree with our own web server’s.',
      action: 'Nothing. If you switched anything off because of this warning, you can switch it on again.',
    },
  },
];
