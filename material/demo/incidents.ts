/** Invented incidents, near misses and things that went well. Councils, suppliers and events do not exist. */
import {
  caf40,
  cyberEssentials,
  inMonth,
  inQuarter,
  inSeason,
  inYear,
  known,
  nistCsf,
  notApplicable,
  paragraphs,
  shows,
  toAll,
  toCircle,
  unknown,
  withheld,
  type DemoPublicationOf,
} from './publication.ts';

export const demoIncidents: readonly DemoPublicationOf<'incident'>[] = [
  {
    name: 'signals-laptop',
    kind: 'incident',
    contributor: 'RVL',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nation,
    audience: toAll,
    releasedIn: '2026-04',
    content: {
      outcome: 'near_miss',
      title: 'Contractor’s laptop reached the traffic-signal network',
      summary:
        'A maintenance contractor’s laptop with old malware joined the signal network through a cabinet switch. ' +
        'A routine log review found it before any controller was touched.',
      whatHappened: paragraphs(
        'An engineer working for our signals maintenance contractor plugged a laptop into a spare port of the switch in a ' +
          'roadside cabinet to read a fault log. The laptop was used for several clients and carried a dormant remote-access ' +
          'tool from an earlier infection elsewhere.',
        'The spare ports were live, and the signal network is flat: from one cabinet the laptop could reach the in-station ' +
          'and every other cabinet. It sent out lookups for a control server for two days. Our firewall blocked them, as ' +
          'nothing on that network may talk to the internet, but nobody was told.',
        'The monthly log review noticed several hundred blocked lookups from an address that should not exist. The shared ' +
          'maintenance account that the engineer used was also still active for two people who had left the contractor.',
      ),
      when: inMonth('2026-01'),
      severity: 'medium',
      classification: known('malicious-code:infected-system'),
      threats: ['S', 'E'],
      techniques: ['T0847', 'T0859', 'T1078'],
      detection: 'log_review',
      howFound:
        'Blocked lookups in the monthly firewall report. The firewall had raised alerts from the first hour; they went to ' +
        'a mailbox that nobody has read since a reorganisation.',
      timeToNotice: known('days'),
      services: ['transport', 'highways'],
      assets: ['traffic-signals'],
      disruption: 'none',
      data: known(['none']),
      cost: known('1k_10k'),
      duration: known('none'),
      impact:
        'None that anybody outside noticed. Two junctions ran on their local plans for an evening while we checked them.',
      firstHour:
        'We shut the cabinet port from the in-station, rang the contractor’s duty manager, and took a copy of the firewall ' +
        'logs. We did not know who had been in the cabinet; the contractor told us within the hour from its job sheets.',
      firstDay: paragraphs(
        'The laptop was taken off the road and imaged. Signals staff compared the configuration of all controllers with the ' +
          'last known good copies: no difference. We disabled the shared account, which stopped the contractor’s work.',
        'It took most of the day to give named accounts to nine engineers, because no form existed for it.',
      ),
      firstWeek:
        'Spare ports in all cabinets were switched off, region by region, at night. The alert mailbox became a ticket queue ' +
        'with an owner. The contractor agreed to keep laptops for signals work apart from all others.',
      rootCause:
        'The network was designed when only our own staff opened cabinets. When maintenance was let to a contractor, nobody ' +
        'asked what that assumption had been holding up.',
      controlsHelped: [...caf40('B4.b', 'D1.a'), ...cyberEssentials('firewalls')],
      controlsFailed: [...caf40('A4.a', 'B2.c', 'C1.c'), ...nistCsf('PR.AA-05')],
      lessons: paragraphs(
        'Ask who opens your cabinets, with what in their hands, and whether a spare port is live. We found over a hundred.',
        'A blocked connection is an alarm, not a success. Send it to a person.',
        'Named accounts for contractors need a form, a phone number and an end date before the day you need them.',
      ),
      wouldDoDifferently:
        'Switch off spare ports when a cabinet is commissioned, and put the contractor’s laptops into the contract: own ' +
        'device for this work, patched, and looked at once a quarter.',
      themes: ['procurement-and-supply-chain', 'risk-management'],
      suppliers: [{ name: 'Sedgeworth Ley Digital' }],
      products: [{ name: 'Sedgeworth One', versions: 'not at fault; it was on the same network' }],
    },
  },
  {
    name: 'hosted-benefits-outage',
    kind: 'incident',
    contributor: 'KRB',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nationAndTier,
    audience: toAll,
    releasedIn: '2026-02',
    content: {
      outcome: 'incident',
      title: 'Hosted benefits system unavailable for nine working days after an attack on the supplier',
      summary:
        'Ransomware at our supplier’s hosting centre took the revenues and benefits system away. Payments went out on the ' +
        'old list because we had kept one outside the system.',
      whatHappened: paragraphs(
        'On a weekday morning the hosted revenues and benefits system did not answer. The supplier’s status page said ' +
          '“maintenance”. By noon a second customer had told us by phone that it was ransomware.',
        'The supplier confirmed it the next day and could not say whether data had been taken. It restored customers in an ' +
          'order that it would not explain; we were in the last third.',
        'We could not assess new claims, take changes of circumstances or see arrears. Payments to people already on benefit ' +
          'were due on the third day.',
      ),
      when: inQuarter('2025-Q4'),
      severity: 'high',
      classification: known('malicious-code:infected-system'),
      threats: ['D', 'I'],
      techniques: ['T1486', 'T1199'],
      detection: 'failure',
      howFound:
        'Staff could not sign in. We learned the cause from another council, a day before the supplier told us.',
      timeToNotice: known('under_hour'),
      services: ['benefits-and-council-tax', 'contact-centre', 'housing'],
      assets: ['case-management'],
      disruption: 'stopped',
      data: unknown,
      cost: known('50k_250k'),
      duration: known('weeks'),
      impact:
        'Some hundreds of new claims waited two to three weeks. Calls to the contact centre doubled. Council tax reminders ' +
        'were held back for a month, which cost more than the response did.',
      firstHour:
        'The service manager rang the supplier, then us. We cut the link between our network and the hosting centre before ' +
        'we knew whether there was a reason to. There was.',
      firstDay: paragraphs(
        'Gold group met at noon. We found the payment file of the previous run on the finance server and agreed with the bank ' +
          'to send it again unchanged, knowing that some people would be paid wrongly and that this was better than not at all.',
        'We told the Information Commissioner that personal data might be affected, within the 72 hours and before we knew.',
      ),
      firstWeek: paragraphs(
        'A paper form and a spreadsheet with one owner took new claims. Emergency payments went through the welfare fund, ' +
          'with a limit for each case that a team leader could approve.',
        'When the system came back we compared a sample of two hundred accounts with bank records before letting staff in. ' +
          'Four differed. Entering the paper claims took three people a fortnight.',
      ),
      rootCause:
        'The supplier’s customers shared one management network. For us: a contract that named hours of availability and ' +
        'nothing about being told the truth early.',
      controlsHelped: caf40('B5.c', 'D1.a'),
      controlsFailed: [...caf40('A4.a', 'B5.a'), ...nistCsf('GV.SC-07')],
      lessons: paragraphs(
        'Keep the last payment file where you can reach it without the supplier, and agree with the bank beforehand that you ' +
          'may send it again.',
        'Write into the contract: told within four hours, by a person, and the order of restoring.',
        'Ring your neighbours. We heard the cause from a peer a day early, and that day mattered.',
      ),
      wouldDoDifferently:
        'Exercise this very case once a year with the benefits manager in the chair instead of IT.',
      themes: ['procurement-and-supply-chain', 'incident-response'],
      suppliers: [{ name: 'Amberlode Systems' }],
      products: [{ name: 'Amberlode One', versions: 'hosted service' }],
    },
  },
  {
    name: 'camera-recorder-password',
    kind: 'incident',
    contributor: 'THH',
    marking: 'AMBER',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toCircle('connected-places'),
    releasedIn: '2026-05',
    content: {
      outcome: 'incident',
      title: 'Housing-estate camera recorder was viewed from outside with its installer’s password',
      summary:
        'A recorder on an estate had been put on the internet by its installer so that it could be maintained from home. ' +
        'Somebody watched live pictures for about two months.',
      whatHappened: paragraphs(
        'A researcher wrote to our security contact address with a still picture from one of our cameras. The recorder had a ' +
          'public address on a broadband line that the installer had ordered, and the password that the installer uses everywhere.',
        'The line was not on our network and not on our books: it was paid for within the maintenance contract. Access logs on ' +
          'the recorder go back ten weeks. There were sign-ins from abroad through most of them.',
        'Pictures show entrances and a play area. Nothing suggests that recordings were exported, but the recorder does not log that.',
      ),
      when: inSeason('2026-spring'),
      severity: 'high',
      classification: known('vulnerable:potentially-unwanted-accessible'),
      threats: ['S', 'I'],
      techniques: ['T1133', 'T1078.001'],
      detection: 'researcher',
      howFound:
        'Through the address in our security.txt file, which had been put up a few months before. Without it the message would ' +
        'have gone to the general enquiries form.',
      timeToNotice: known('months'),
      services: ['housing', 'community-safety'],
      assets: ['cctv'],
      disruption: 'none',
      data: known(['exposed', 'seen']),
      cost: known('1k_10k'),
      duration: known('months'),
      impact:
        'Residents were told by letter. Trust was hurt more than anything else; two residents’ meetings were about nothing else.',
      firstHour:
        'We asked the caretaker to pull the recorder’s network cable, which is the only instruction that we were sure of. ' +
        'Then we thanked the researcher and asked for nothing to be published until residents knew.',
      firstDay:
        'The data protection officer opened a breach record; the recorder’s disk was copied. The installer gave us a list of ' +
        'every other line of this sort: there were five more, all unplugged before the evening.',
      firstWeek:
        'Letters to residents, a notice to the Information Commissioner, a new password for each recorder, and the recorders ' +
        'moved behind our own network with access through a gateway. Two estates had no pictures for a week.',
      rootCause:
        'The contract asked for “remote maintenance” and left open how. The installer chose what was cheapest.',
      controlsHelped: nistCsf('ID.RA-08'),
      controlsFailed: [
        ...caf40('A3.a', 'A4.a', 'B2.a'),
        ...cyberEssentials('secure-configuration', 'firewalls'),
      ],
      lessons: paragraphs(
        'Ask every installer one question: which lines have you ordered for us? It took us an afternoon and found five.',
        'Put up a security.txt file. It cost an hour and saved us from reading this in the paper.',
        'Search for your own cameras from outside twice a year.',
      ),
      wouldDoDifferently: 'Ask for a drawing of every connection before the first invoice is paid.',
      themes: ['procurement-and-supply-chain', 'governance'],
      suppliers: [{ name: 'Umberwell Systems' }],
      products: [{ name: 'Umberwell Hub', versions: 'recorder firmware before 4.2' }],
    },
  },
  {
    name: 'invoice-redirect',
    kind: 'incident',
    contributor: 'WEX',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nationAndTier,
    audience: toAll,
    releasedIn: '2026-06',
    content: {
      outcome: 'near_miss',
      title: 'A contractor’s hijacked mailbox nearly redirected a stage payment',
      summary:
        'Criminals sat in a building contractor’s mailbox and sent new bank details in a real thread. A call back to a known ' +
        'number stopped a payment that was ready to go.',
      whatHappened: paragraphs(
        'A message with new bank details arrived in a thread that our project manager had with a contractor, from the right ' +
          'address, with the right invoice attached and the right tone. The bank details on the invoice had been changed.',
        'The finance officer changed the supplier’s record and queued the payment. Our rule says that a change of bank details ' +
          'needs a call to the number already on file. A colleague asked whether the call had been made; it had not.',
        'The contractor knew of no change. Its mailbox had been read by somebody else for about a month.',
      ),
      when: inMonth('2026-03'),
      severity: 'medium',
      classification: known('fraud:masquerade'),
      threats: ['S', 'T'],
      techniques: ['T1534', 'T1566.002'],
      detection: 'staff',
      howFound: 'The second person at the payment run asked “did you ring them?”. It is on her checklist.',
      timeToNotice: known('day'),
      services: ['finance-and-payroll'],
      assets: ['case-management'],
      disruption: 'none',
      data: known(['none']),
      cost: known('nothing'),
      duration: known('none'),
      firstHour:
        'The payment was pulled from the run and the old details restored. We rang the contractor’s director on the number in the contract.',
      firstDay:
        'We searched all mailboxes for messages from the contractor in the last month and found two more threads with altered ' +
        'invoices, not yet paid. The bank was told of the account.',
      firstWeek:
        'We wrote to our forty largest suppliers that we change bank details by phone alone, to a number that we already hold. ' +
        'Three said that this was news to them; two asked whether they could copy the letter.',
      rootCause:
        'The rule lived in a procedure and in one person’s checklist. The finance system let the change through without it.',
      controlsHelped: caf40('B1.b', 'B6.a'),
      controlsFailed: caf40('B1.a'),
      lessons: paragraphs(
        'A genuine thread proves nothing. Ring the number that you had before.',
        'Put the call into the system: ours now asks who was rung, when, and on which number, and a second person confirms it.',
      ),
      wouldDoDifferently:
        'Make that change in the finance system the first time that we wrote the rule, three years ago.',
      themes: ['awareness', 'risk-management'],
    },
  },
  {
    name: 'parking-stickers',
    kind: 'incident',
    contributor: 'BDM',
    marking: 'CLEAR',
    attribution: 'named',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2025-10',
    content: {
      outcome: 'incident',
      title: 'Stickers with false QR codes on car-park payment machines',
      summary:
        'Stickers sent drivers to a copy of a payment page. About sixty people entered card details before wardens had ' +
        'checked every machine.',
      whatHappened: paragraphs(
        'Overnight, printed stickers with a QR code were put over the instructions on machines in six of our car parks. The ' +
          'page behind them looked like a parking app, took a card number and asked for it again “for security”.',
        'A resident who had paid twice rang the contact centre on the second day. The adviser had heard of such a thing on a ' +
          'course and passed it on at once.',
      ),
      when: inMonth('2025-08'),
      severity: 'medium',
      classification: known('fraud:phishing'),
      threats: ['S'],
      techniques: ['T1566'],
      detection: 'resident',
      howFound:
        'A resident’s call, understood by the adviser who took it. Wardens had seen the stickers and thought them ours.',
      timeToNotice: known('day'),
      services: ['parking', 'contact-centre'],
      assets: ['parking'],
      disruption: 'slowed',
      data: known(['copied']),
      cost: known('1k_10k'),
      duration: known('days'),
      impact:
        'About sixty drivers lost small sums, most of them repaid by their banks. Takings were down by a tenth for a fortnight.',
      firstHour:
        'Two wardens went to the nearest car parks and photographed and removed stickers. The web address was reported to the national suspicious-site service.',
      firstDay:
        'All machines were checked, notices put up, and the press office told people what our real signs look like. The false page was gone by evening.',
      firstWeek:
        'Wardens check machines on each round and tick it off. New signs say in large letters that we never use QR codes.',
      rootCause: 'Our own signs had used a QR code the year before, so that nobody found one strange.',
      controlsHelped: caf40('B6.b'),
      controlsFailed: caf40('A2.b'),
      lessons: paragraphs(
        'Do not use QR codes where anybody can stick another one over them.',
        'Tell wardens, caretakers and cleaners what is yours. They see everything first.',
      ),
      wouldDoDifferently:
        'Tell wardens at the same time as the contact centre about frauds that are going round.',
      themes: ['awareness', 'threat-analysis'],
    },
  },
  {
    name: 'lighting-shared-account',
    kind: 'incident',
    contributor: 'EMC',
    marking: 'AMBER',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toCircle('connected-places'),
    releasedIn: '2026-03',
    content: {
      outcome: 'incident',
      title: 'Street lights switched off over two towns through a shared account',
      summary:
        'Somebody signed in to the lighting management system with an account shared by eleven people and set a group of ' +
        'lights to “off”. They were dark for an evening.',
      whatHappened: paragraphs(
        'At dusk some thousands of lights in two towns did not come on. The central management system showed them as healthy ' +
          'and obeying a schedule that somebody had set in the afternoon.',
        'The change was made with an account called “operator”, shared by our staff, the maintenance contractor and a former ' +
          'contractor. It needs no second factor and can be used from any address. We do not know who it was: the log has the ' +
          'account’s name and an address of a mobile network.',
      ),
      when: inYear('2025'),
      severity: 'high',
      classification: known('intrusions:unprivileged-account-compromise'),
      threats: ['S', 'T', 'R', 'D'],
      techniques: ['T0859', 'T0855', 'T1078'],
      detection: 'resident',
      howFound:
        'Calls from residents, twenty minutes after dusk. Monitoring compares lamps with their schedule, so it saw nothing wrong.',
      timeToNotice: known('hours'),
      services: ['highways'],
      assets: ['street-lighting'],
      disruption: 'partial',
      data: known(['changed']),
      cost: known('10k_50k'),
      duration: known('hours'),
      impact:
        'One minor road collision that may or may not have had to do with it. Police put extra patrols on for a night.',
      firstHour:
        'The duty engineer set the lights to “on” by hand from the system and they were taken off again within minutes. He then ' +
        'rang the supplier, whose night desk could lock the account.',
      firstDay: paragraphs(
        'Lights ran on their photocells, which is the fallback and burns more power. All passwords were changed; the supplier ' +
          'restricted sign-in to our addresses. The former contractor returned a list of nine people who had known the password.',
        'Police took a statement. Without personal accounts there was little to go on.',
      ),
      firstWeek:
        'Personal accounts with a second factor for everybody. A change to more than fifty lights now waits for a second person.',
      rootCause:
        'A shared account that outlived a contract, on a system that we thought of as lighting and not as IT.',
      controlsHelped: caf40('B5.b'),
      controlsFailed: [...caf40('B2.a', 'B2.d', 'C1.f', 'A4.a'), ...cyberEssentials('user-access-control')],
      lessons: paragraphs(
        'Know your fallback. Ours was photocells, and nobody on duty knew how to go to it; it is now on a card in the control room.',
        'Monitoring that asks “does the device obey?” cannot see a bad order. Add one that asks “are the lights on at night?”.',
        'When a contract ends, end its accounts on the same day.',
      ),
      wouldDoDifferently:
        'Treat any system that switches things outdoors as we treat the finance system: own accounts, second factor, second person.',
      themes: ['risk-management', 'procurement-and-supply-chain'],
      suppliers: [{ name: 'Thornadair Technologies' }],
      products: [{ name: 'Thornadair Cloud', versions: 'all, without the second-factor option' }],
    },
  },
  {
    name: 'lorawan-keys',
    kind: 'incident',
    contributor: 'SWM',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nation,
    audience: toAll,
    releasedIn: '2026-01',
    content: {
      outcome: 'near_miss',
      title: 'Join keys of water-level sensors lay in a public code repository',
      summary:
        'A developer’s script with the keys of about ninety sensors was public for over a year. Anybody could have sent false ' +
        'water levels. Nobody seems to have.',
      whatHappened: paragraphs(
        'For a pilot, a contractor’s developer wrote a script that enrols sensors on the network server. The script and a ' +
          'spreadsheet with all join keys were kept in a personal repository, which was public.',
        'A student who was learning about the same sensors found it and wrote to us. We compared readings with rainfall and ' +
          'with manual gauges for the year and found no sign of false data.',
      ),
      when: inYear('2025'),
      severity: 'medium',
      classification: known('information-content-security:data-leak'),
      threats: ['S', 'T'],
      techniques: ['T1552.001', 'T0856'],
      detection: 'chance',
      timeToNotice: known('over_six_months'),
      services: ['water-and-flooding', 'emergency-planning'],
      assets: ['water-level', 'lorawan'],
      disruption: 'none',
      data: known(['exposed']),
      cost: known('1k_10k'),
      duration: known('weeks'),
      firstHour:
        'We asked the developer to make the repository private and took a copy first, as evidence of what had been there.',
      firstDay:
        'The flood team was told to treat sensor readings as a hint and to look at gauges. No rain was forecast, or we would ' +
        'have sent people out.',
      firstWeek:
        'New keys for all sensors. Two thirds could be changed over the air; the rest needed somebody in waders. It took five ' +
        'weeks in all.',
      rootCause: 'The pilot had no owner for its keys, and became a service without anybody deciding that.',
      controlsHelped: caf40('D1.b'),
      controlsFailed: [...caf40('B3.c', 'A4.b', 'A3.a'), ...nistCsf('PR.DS-01')],
      lessons: paragraphs(
        'When a pilot turns into a service, change every key and password on that day.',
        'Ask whether keys can be changed over the air before you buy. It is the difference between a day and five weeks.',
        'Never act on one sensor alone where somebody could be hurt.',
      ),
      wouldDoDifferently: 'Give the keys to our own network team from the first sensor on.',
      themes: ['procurement-and-supply-chain', 'threat-analysis'],
      suppliers: [{ name: 'Ashquern Software' }],
      products: [{ name: 'Ashquern Cloud' }],
    },
  },
  {
    name: 'telecare-certificate',
    kind: 'incident',
    contributor: 'GLV',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2026-05',
    content: {
      outcome: 'incident',
      title: 'Telecare alarms fell silent for a night when a certificate ran out',
      summary:
        'A certificate on the alarm receiving platform expired at midnight and newer home units refused to connect. Staff rang ' +
        'and visited people by list until morning.',
      whatHappened: paragraphs(
        'Shortly after midnight the number of calls to the alarm centre dropped. The night team thought it a quiet night. At ' +
          'about two a relative rang: her mother had pressed her pendant and nobody had answered.',
        'The platform’s certificate had run out. Older units do not check it and went on working, which made the picture ' +
          'confusing. About a third of homes could not raise an alarm.',
        'No attacker was involved. We report it because the effect was the same as if one had been.',
      ),
      when: inSeason('2026-spring'),
      severity: 'critical',
      classification: known('availability:misconfiguration'),
      threats: ['D'],
      detection: 'resident',
      howFound:
        'A relative’s call. The platform raises an alarm when a unit is silent for 24 hours, which is far too long.',
      timeToNotice: known('hours'),
      services: ['adult-social-care', 'housing'],
      assets: ['telecare'],
      disruption: 'stopped',
      data: known(['unavailable']),
      cost: known('1k_10k'),
      duration: known('hours'),
      impact: 'Nobody came to harm. One person had fallen and lay for an hour longer than she should have.',
      firstHour:
        'The night lead rang the supplier’s emergency number, which was a voicemail, then our duty manager. Wardens of sheltered ' +
        'housing were woken and went from door to door.',
      firstDay: paragraphs(
        'A list of the forty people at highest risk, printed every Friday since an earlier exercise, was worked through by phone. ' +
          'Those who did not answer were visited by responders and, for two, the fire service.',
        'The supplier put a new certificate in before seven. Some units had to be switched off and on by hand, which took all day.',
      ),
      firstWeek:
        'Every home was rung. The supplier now gives us the end date of every certificate, and our own calendar and monitoring watch them too.',
      rootCause: 'The certificate’s renewal depended on one person at the supplier, who had left.',
      controlsHelped: caf40('D1.a', 'D1.c'),
      controlsFailed: [...caf40('B5.b', 'A4.a', 'C1.f'), ...nistCsf('DE.CM-09')],
      lessons: paragraphs(
        'Watch from outside whether a test pendant is answered, every quarter of an hour. It costs less than one visit.',
        'The printed list of those at highest risk was the best thing that we had.',
        'Ask the supplier tonight: which certificates, which end dates, who renews them?',
      ),
      wouldDoDifferently: 'Ring the emergency number once a quarter to see who answers.',
      themes: ['incident-response', 'procurement-and-supply-chain'],
      suppliers: [{ name: 'Yarrowgate Technologies' }],
      products: [{ name: 'Yarrowgate Manager', versions: 'hosted service' }],
    },
  },
  {
    name: 'damp-dashboard',
    kind: 'incident',
    contributor: 'CWD',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2025-12',
    content: {
      outcome: 'incident',
      title: 'A dashboard of damp sensors showed addresses to anybody with the link',
      summary:
        'A link to a dashboard of temperature and damp in council homes needed no sign-in and was in a committee paper. It ' +
        'showed when homes were empty.',
      whatHappened: paragraphs(
        'Sensors measure temperature and damp in some hundreds of our homes. The supplier’s dashboard can be “shared by link”. A ' +
          'screenshot with the link was put into a committee paper, which is public.',
        'Behind the link were address, readings every quarter of an hour, and a chart from which anybody could see when nobody ' +
          'was at home. A housing officer noticed when she opened the paper at home and was not asked to sign in.',
      ),
      when: inQuarter('2025-Q3'),
      severity: 'medium',
      classification: known('information-content-security:data-leak'),
      threats: ['I'],
      detection: 'staff',
      timeToNotice: known('weeks'),
      services: ['housing', 'democratic-services'],
      assets: ['damp-sensors', 'data-platform'],
      disruption: 'none',
      data: known(['exposed', 'seen']),
      cost: known('nothing'),
      duration: known('weeks'),
      impact:
        'The supplier’s log shows about twenty visits, most of them ours. Tenants were told; seven asked for the sensor to be taken out.',
      firstHour:
        'The link was revoked and the paper replaced by one without it. Then we looked for copies in search engines and archives.',
      firstDay:
        'The data protection officer assessed it with the supplier’s visit log and decided to notify. Sharing by link was switched off for everybody.',
      firstWeek:
        'Letters to tenants in both languages with a number to ring. We now show readings by block and day to all but two people.',
      rootCause:
        'Nobody had thought of damp readings as personal. They tell when somebody is out, ill or away.',
      controlsHelped: caf40('B6.a'),
      controlsFailed: [...caf40('B3.a', 'B4.a'), ...nistCsf('PR.AA-05')],
      lessons: paragraphs(
        'Do the data protection assessment for sensors in homes before the first is fitted, and ask what the readings say about people.',
        'Switch off sharing by link wherever you can. Look for it in every dashboard that you have; we found three more.',
      ),
      themes: ['governance', 'awareness'],
      suppliers: [{ name: 'Ashquern Software' }],
    },
  },
  {
    name: 'remote-access-guessing',
    kind: 'incident',
    contributor: 'BKH',
    marking: 'CLEAR',
    attribution: 'named',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2026-02',
    content: {
      outcome: 'went_well',
      title: 'Thirty thousand guesses at our remote access in a weekend, and none got in',
      summary:
        'A list of leaked passwords was tried against remote access. Two passwords were right; the second factor stopped both, ' +
        'and we knew within an hour.',
      whatHappened: paragraphs(
        'From a Friday evening on, some thirty thousand sign-ins were tried against our remote access gateway, from many ' +
          'addresses, never more than three for one account in an hour. The names came from old leaks of other services.',
        'Two passwords were right. Both people had used them elsewhere. Neither was asked to confirm anything, because since last ' +
          'year a prompt has to be matched with a number on the screen.',
      ),
      when: inMonth('2025-11'),
      severity: 'low',
      classification: known('intrusion-attempts:brute-force'),
      threats: ['S'],
      techniques: ['T1110.004', 'T1133'],
      detection: 'monitoring',
      howFound:
        'An alert that counts failures over *all* accounts instead of for each. We had written it after an exercise in spring.',
      timeToNotice: known('under_hour'),
      services: ['corporate-it'],
      disruption: 'none',
      data: known(['none']),
      cost: known('nothing'),
      duration: known('days'),
      firstHour:
        'The on-call engineer confirmed that it was spread over accounts, raised the gateway’s challenge for sign-ins from abroad, and went back to bed.',
      firstDay:
        'Passwords of the two accounts were changed on Saturday morning; their owners were rung, thanked and not blamed.',
      firstWeek:
        'All passwords were compared with the public list of leaked ones; one in thirty had to be changed.',
      rootCause: 'People use a password twice. They will do it again.',
      controlsHelped: [...caf40('B2.a', 'C1.c', 'D1.c'), ...cyberEssentials('user-access-control')],
      lessons: paragraphs(
        'Count failed sign-ins over all accounts together. Limits for each account saw nothing.',
        'Number matching on the second factor costs nothing and ends the tired tap on “approve”.',
      ),
      wouldDoDifferently: 'Compare passwords with the leaked list when they are chosen. We do now.',
      themes: ['awareness', 'incident-response'],
      suppliers: [{ name: 'Birkenlode Digital' }],
    },
  },
  {
    name: 'election-night-flood',
    kind: 'incident',
    contributor: 'SQL',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2026-06',
    content: {
      outcome: 'went_well',
      title: 'A flood of requests on a count night, and results stayed online',
      summary:
        'Our website was flooded for three hours during a count. Results were read from a plain copy that we had put up ' +
        'elsewhere that afternoon.',
      whatHappened: paragraphs(
        'Half an hour after the first declaration, requests to our website rose to some two hundred times the usual. The site ' +
          'was unreachable for ten minutes, then slow.',
        'We had expected this. That afternoon a copy of the results pages, as plain files, had been put on a second provider, ' +
          'and the short address printed for the press pointed there.',
      ),
      when: inSeason('2026-spring'),
      severity: 'low',
      classification: known('availability:ddos'),
      threats: ['D'],
      techniques: ['T1498', 'T1499'],
      detection: 'monitoring',
      timeToNotice: known('under_hour'),
      services: ['elections', 'contact-centre'],
      assets: ['case-management'],
      disruption: 'slowed',
      data: known(['none']),
      cost: known('under_1k'),
      duration: known('hours'),
      firstHour:
        'The web officer on duty in the count centre switched the main address to the plain copy. It was a change of one line that she had practised twice.',
      firstDay:
        'The provider filtered the flood by the small hours. Payments and forms, which live elsewhere, were never touched.',
      firstWeek:
        'We wrote down what it cost (a few hundred pounds and two evenings) for colleagues who have elections next year.',
      controlsHelped: caf40('B5.a', 'B5.b', 'D1.c'),
      lessons: paragraphs(
        'Plain files on a second provider hold against almost anything. Have them ready for what everybody will want to read at once.',
        'Print an address that you can point elsewhere.',
        'Have somebody awake who has done it before, and let them decide.',
      ),
      themes: ['incident-response', 'risk-management'],
      suppliers: [{ name: 'Larkenfold Technologies' }],
    },
  },
  {
    name: 'leisure-centre-controls',
    kind: 'incident',
    contributor: 'DMV',
    marking: 'AMBER_STRICT',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toCircle('connected-places'),
    releasedIn: '2026-04',
    content: {
      outcome: 'incident',
      title: 'Ransomware on a building-management server closed two pools',
      summary:
        'The server that runs heating and pool plant was encrypted through a remote-control tool left by an installer. Plant ran ' +
        'by hand; an offline copy brought it back in four days.',
      whatHappened: paragraphs(
        'Early on a Sunday the duty manager found a note on the building-management screen. The server had been encrypted ' +
          'through a remote-control program that an installer had left years ago, with a password of six letters.',
        'The server stood on a network of its own with one exception: the meters’ reporting to our data platform. The attackers ' +
          'tried that way and failed at a firewall rule.',
      ),
      when: inQuarter('2026-Q1'),
      severity: 'high',
      classification: known('malicious-code:infected-system'),
      threats: ['D', 'E', 'T'],
      techniques: ['T1219', 'T1486', 'T0826'],
      detection: 'attacker',
      timeToNotice: unknown,
      services: ['leisure', 'facilities'],
      assets: ['bms', 'energy'],
      disruption: 'stopped',
      data: known(['unavailable', 'lost']),
      cost: known('10k_50k'),
      duration: known('days'),
      impact:
        'Two pools closed for four days: swimming lessons, a gala and a rehabilitation group were cancelled.',
      firstHour:
        'The network cable of the server was pulled, plant put to manual by a technician who had been shown how, and water tests doubled.',
      firstDay:
        'We looked for the same remote-control program everywhere and found it on four more building servers. All were cut off. Police and the national centre were told.',
      firstWeek:
        'A copy of the server from the last service visit, on a disk in the plant room, was eight months old and good enough. The ' +
        'newer set points were typed in from the operators’ paper log.',
      rootCause: 'Building servers belonged to nobody in IT and were bought as part of the boiler.',
      controlsHelped: [...caf40('B4.b', 'B5.c'), ...cyberEssentials('firewalls')],
      controlsFailed: [...caf40('A3.a', 'B2.c', 'B4.d', 'A4.a'), ...nistCsf('ID.AM-02')],
      lessons: paragraphs(
        'Walk through your plant rooms with somebody from IT and write down every screen. It took us two days for all buildings.',
        'Operators’ paper logs are a backup. Keep them.',
        'Show more than one person how to run plant by hand.',
      ),
      wouldDoDifferently: 'Take an offline copy after each service visit and write the date on the disk.',
      themes: ['risk-management', 'procurement-and-supply-chain', 'incident-response'],
      suppliers: [{ name: 'Zephinstow Systems' }],
      products: [{ name: 'Zephinstow One', versions: '7 and before' }],
    },
  },
  {
    name: 'lost-tablet',
    kind: 'incident',
    contributor: 'QHM',
    marking: 'GREEN',
    attribution: 'named',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2025-11',
    content: {
      outcome: 'went_well',
      title: 'A social worker’s lost tablet was wiped before anybody had opened it',
      summary:
        'A tablet with children’s case notes was left on a bus. It was reported in twenty minutes, wiped in thirty, and the ' +
        'family told the same day.',
      whatHappened:
        'A social worker left a tablet on a bus after a visit. She rang the out-of-hours number from the next stop. The tablet ' +
        'was locked, encrypted and held notes of three visits that had not yet been synchronised.',
      when: inMonth('2025-09'),
      severity: 'low',
      classification: known('information-content-security:data-loss'),
      threats: ['I'],
      detection: 'staff',
      howFound: 'By herself, at once. The number is on a sticker on the back of her phone.',
      timeToNotice: known('under_hour'),
      services: ['childrens-services'],
      assets: ['case-management'],
      disruption: 'none',
      data: known(['lost']),
      cost: known('under_1k'),
      duration: known('day'),
      impact: 'Notes of three visits had to be written again from memory on the same evening.',
      firstHour:
        'The night desk wiped the tablet; the confirmation came eight minutes later. Location showed it still on the bus.',
      firstDay:
        'The family was told by the social worker herself. The data protection officer recorded it and did not need to notify.',
      controlsHelped: [...caf40('B3.d', 'B2.b', 'D1.a'), ...cyberEssentials('secure-configuration')],
      lessons: paragraphs(
        'Make it easy and safe to report. She knew that nobody would tell her off, because the team had been told so in those words.',
        'Synchronise more often: case notes now leave the tablet every five minutes when there is a signal.',
      ),
      themes: ['awareness', 'incident-response'],
      suppliers: [{ name: 'Corvishaw Digital' }],
    },
  },
  {
    name: 'road-weather-routers',
    kind: 'incident',
    contributor: 'LDR',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nation,
    audience: toAll,
    releasedIn: '2026-03',
    content: {
      outcome: 'near_miss',
      title: 'Road-weather stations had sign-in pages on the open internet',
      summary:
        'A scan of our own mobile contracts found eleven cellular routers with public addresses and factory passwords, ahead of ' +
        'the gritting season.',
      whatHappened: paragraphs(
        'While sorting out mobile bills we asked the operator which of our SIM cards have a public address. Eleven had; all sit ' +
          'in routers of road-weather stations. Their sign-in pages were open to anybody and four had the factory password.',
        'The stations decide, with a forecast, whether we grit. False readings would mean ice on a road or tonnes of salt on a dry one.',
      ),
      when: inSeason('2025-autumn'),
      severity: 'medium',
      classification: known('vulnerable:potentially-unwanted-accessible'),
      threats: ['S', 'T', 'E'],
      techniques: ['T0883', 'T0812'],
      detection: 'test',
      timeToNotice: unknown,
      services: ['highways', 'emergency-planning'],
      assets: ['road-weather', 'cellular-router'],
      disruption: 'none',
      data: known(['none']),
      cost: known('1k_10k'),
      duration: notApplicable,
      firstHour:
        'We changed the four factory passwords from the office and then asked ourselves whether anybody had been there before us.',
      firstDay:
        'Configurations were read out and compared: two routers had a port open that nobody could explain. Both were reset at the roadside.',
      firstWeek:
        'The operator moved all SIM cards to a private network. It took one form and three weeks. Duty officers compared stations with forecasts until then.',
      rootCause: 'SIM cards were ordered by three departments, with the operator’s standard settings.',
      controlsHelped: caf40('A3.a'),
      controlsFailed: [...caf40('B4.b', 'A3.a'), ...cyberEssentials('secure-configuration', 'firewalls')],
      lessons: paragraphs(
        'Ask the mobile operator for a list of your SIM cards that have a public address. It is one e-mail.',
        'Order SIM cards for things from one place, on a private network from the start.',
      ),
      themes: ['risk-management', 'procurement-and-supply-chain'],
    },
  },
  {
    name: 'charge-point-drivers',
    kind: 'incident',
    contributor: 'OSY',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nationAndTier,
    audience: toAll,
    releasedIn: '2026-06',
    content: {
      outcome: 'incident',
      title: 'Charge-point app let drivers see one another’s sessions',
      summary:
        'Counting up a number in the app of our charge-point operator showed other drivers’ sessions, with registration marks. ' +
        'The operator mended it in two days, and told councils after three weeks.',
      whatHappened: paragraphs(
        'A resident who writes software noticed that changing a number in a request showed another driver’s charging session: ' +
          'where, when, how long, and the registration mark.',
        'We have charge points in our car parks under a concession. The drivers are the operator’s customers, but they came to us.',
      ),
      when: inMonth('2026-04'),
      severity: 'medium',
      classification: known('information-content-security:unauthorised-information-access'),
      threats: ['I', 'E'],
      techniques: ['T1190'],
      detection: 'resident',
      timeToNotice: unknown,
      services: ['parking', 'contact-centre'],
      assets: ['ev-charging'],
      disruption: 'none',
      data: known(['exposed', 'seen']),
      cost: known('nothing'),
      duration: known('over_six_months'),
      firstHour:
        'We thanked the resident, asked for nothing more to be tried, and rang the operator’s security contact, whom we had from the contract.',
      firstDay:
        'The operator confirmed it. We agreed who is controller of which data, which ought to have been clear since the contract.',
      firstWeek:
        'The operator mended the app, looked through its logs, and found five addresses that had gone through many numbers. It wrote to drivers in the third week, after we had asked twice.',
      rootCause: 'A check of “who asks” that was made on the screen and not on the server.',
      controlsHelped: nistCsf('RS.CO-02'),
      controlsFailed: caf40('A4.a', 'A4.b'),
      lessons: paragraphs(
        'For a concession, agree who tells people, in what time, in whose name.',
        'Ask for the report of the last independent test of the app, and for its date.',
      ),
      wouldDoDifferently:
        'Ask for a test by somebody independent before launch; it would have found this in an hour.',
      themes: ['procurement-and-supply-chain'],
      suppliers: [{ name: 'Wyverling Digital' }],
      products: [{ name: 'Wyverling Connect', versions: 'app before 3.8' }],
    },
  },
  {
    name: 'kiosk-defaced',
    kind: 'incident',
    contributor: 'CLH',
    marking: 'CLEAR',
    attribution: 'anonymous',
    disclosure: shows.nation,
    audience: toAll,
    releasedIn: '2025-09',
    content: {
      outcome: 'incident',
      title: 'An information kiosk showed somebody else’s pictures for a lunchtime',
      summary:
        'A kiosk was left in its set-up mode after a repair. A passer-by opened a browser on it. No way led further, because ' +
        'the kiosk is on a network of its own.',
      whatHappened:
        'After a new screen was fitted, a kiosk in a shopping street came up with its ordinary desktop. Somebody opened a browser ' +
        'and left pictures on the screen that should not be there. It took fifty minutes until it was covered with a bin bag.',
      when: inSeason('2025-summer'),
      severity: 'low',
      classification: known('intrusions:application-compromise'),
      threats: ['E', 'T'],
      detection: 'resident',
      timeToNotice: known('under_hour'),
      services: ['economic-development', 'contact-centre'],
      assets: ['kiosk'],
      disruption: 'slowed',
      data: known(['none']),
      cost: known('nothing'),
      duration: known('under_hour'),
      firstHour:
        'A town warden covered the screen and pulled the plug. Nobody in the office knew how to switch it off from afar.',
      firstDay:
        'The supplier reset it. We looked at the network log of the kiosk: nothing had been reached but two picture sites.',
      rootCause: 'The repair was signed off when the screen lit up, not when the kiosk was locked.',
      controlsHelped: [...caf40('B4.a'), ...cyberEssentials('firewalls')],
      controlsFailed: caf40('B4.c'),
      lessons: paragraphs(
        'Put “try to leave the application” on the sign-off sheet of every screen that the public can touch.',
        'Write down how to switch each one off from afar, and try it.',
      ),
      themes: ['risk-management'],
    },
  },
  {
    name: 'silent-monitoring',
    kind: 'incident',
    contributor: 'MWK',
    marking: 'RED',
    attribution: 'named',
    disclosure: shows.nothing,
    audience: { circles: [], authorities: ['KRB', 'BKH', 'BRD', 'WSM', 'SHF'] },
    releasedIn: '2026-05',
    content: {
      outcome: 'incident',
      title: 'Our monitoring service had not received domain-controller logs for four months',
      summary:
        'After a server was replaced, its logs no longer reached the monitoring service. Nobody noticed until an exercise. We ' +
        'believe that other customers are affected and have not been told.',
      whatHappened: paragraphs(
        'In an exercise we created a domain administrator at noon and waited to be rung. Nobody rang. The monitoring service had ' +
          'received nothing from our two domain controllers since one was replaced and the other renamed four months before.',
        'The service shows sources as “connected” as long as the collector runs. An engineer there told us that the same is true ' +
          'for “several of the councils on that platform”.',
      ),
      when: inMonth('2026-03'),
      severity: 'high',
      classification: known('vulnerable:vulnerable-system'),
      threats: ['R'],
      techniques: ['T1562.008'],
      detection: 'test',
      timeToNotice: known('months'),
      services: ['corporate-it'],
      disruption: 'none',
      data: known(['none']),
      cost: withheld,
      duration: known('months'),
      firstHour:
        'We treated it as a real gap: the logs still on the controllers were exported before they could be overwritten. They reached back nine days.',
      firstDay:
        'Our own staff looked for new administrators, new services and odd sign-ins by hand. Nothing was found; nine days is not four months.',
      firstWeek:
        'The supplier reconnected the sources and searched what it had of other servers for the whole period. It has not agreed to tell other customers.',
      rootCause: 'Success was measured by alerts raised and answered, never by logs expected and received.',
      controlsHelped: caf40('D1.c'),
      controlsFailed: [...caf40('C1.a', 'C1.b', 'A4.a'), ...nistCsf('DE.CM-06')],
      lessons: paragraphs(
        'Do something that must raise an alert once a month, without telling the service, and note whether anybody rings.',
        'Ask for a list of expected sources against sources heard from in the last hour. Ours did not exist.',
        'Please check yours and tell us directly. We intend to raise it with the supplier together.',
      ),
      themes: ['procurement-and-supply-chain', 'governance'],
      suppliers: [{ name: 'Easterquay Software' }],
      products: [{ name: 'Easterquay Manager' }],
    },
  },
  {
    name: 'poll-card-printer',
    kind: 'incident',
    contributor: 'SKV',
    marking: 'AMBER',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: { circles: ['north-and-midlands', 'revenues-and-benefits'], authorities: [] },
    releasedIn: '2026-05',
    content: {
      outcome: 'incident',
      title: 'File-transfer server of our print supplier was emptied weeks before a poll',
      summary:
        'Files for poll cards and tax bills were copied from a print supplier’s transfer server. Files that should have been ' +
        'deleted after printing went back three years.',
      whatHappened: paragraphs(
        'The print supplier told us that its file-transfer server had been broken into and files copied. First it spoke of one ' +
          'batch; after we had asked three times, of everything that had ever been sent.',
        'The contract says that files are deleted fourteen days after printing. They were not: the job that deletes them had ' +
          'failed since a change of server.',
      ),
      when: inQuarter('2026-Q1'),
      severity: 'high',
      classification: known('information-content-security:data-leak'),
      threats: ['I'],
      techniques: ['T1190', 'T1567'],
      detection: 'supplier',
      timeToNotice: known('weeks'),
      services: ['elections', 'benefits-and-council-tax'],
      assets: ['case-management'],
      disruption: 'slowed',
      data: known(['copied']),
      cost: known('10k_50k'),
      duration: known('weeks'),
      impact:
        'Names and addresses of most households. Anonymous electors were the worst of it; each was rung by a senior officer on the first evening.',
      firstHour:
        'We stopped sending files and asked one question in writing: exactly which of our files were on that server on that day?',
      firstDay:
        'Electoral services drew up the list of electors at risk. The regulator and the electoral body were told. The chief executive rang the supplier’s.',
      firstWeek:
        'Poll cards went out through a second printer, four days late and within the law. We answered some nine hundred calls.',
      rootCause: 'We trusted a sentence in a contract. Nobody had ever asked to see an empty folder.',
      controlsHelped: caf40('D1.a'),
      controlsFailed: [...caf40('A4.a', 'B3.c'), ...nistCsf('GV.SC-10', 'PR.DS-01')],
      lessons: paragraphs(
        'Ask for proof of deletion: a listing of the folder, once a month.',
        'Encrypt each file for the printer and not for the server in between.',
        'Keep anonymous electors in a file apart, and delete it yourself.',
      ),
      wouldDoDifferently:
        'Have a second printer under contract, with one small job a year so that it works when it must.',
      themes: ['procurement-and-supply-chain', 'incident-response'],
      suppliers: [{ name: 'Greyminster Technologies' }, { name: 'Foxenholt Digital' }],
      products: [{ name: 'Foxenholt One', versions: 'before 9.3' }],
    },
  },
  {
    name: 'hidden-columns',
    kind: 'incident',
    contributor: 'PML',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2026-01',
    content: {
      outcome: 'incident',
      title: 'A spreadsheet of school places went out with its hidden columns',
      summary:
        'Figures for an information request were sent as a spreadsheet whose hidden columns held pupils’ names and needs. The ' +
        'person who had asked told us and deleted it.',
      whatHappened:
        'An answer to a request under freedom of information was exported from the admissions system as a spreadsheet. Columns ' +
        'with names, dates of birth and additional needs were hidden, not removed. The answer was also due to be published; the ' +
        'person who had asked rang before that happened.',
      when: inQuarter('2025-Q4'),
      severity: 'medium',
      classification: known('information-content-security:data-leak'),
      threats: ['I'],
      detection: 'resident',
      timeToNotice: known('hours'),
      services: ['education', 'democratic-services'],
      assets: ['case-management'],
      disruption: 'none',
      data: known(['exposed', 'seen']),
      cost: known('nothing'),
      duration: known('day'),
      impact:
        'Some hundreds of pupils in the file; one reader, who confirmed in writing that it was deleted.',
      firstHour:
        'The mail was recalled, for what that is worth, and publication stopped. A second person opened every answer of the same week: two more had hidden columns.',
      firstDay: 'The regulator was told. Parents had a letter with a name and number of a person to ring.',
      firstWeek:
        'Answers now leave as plain comma-separated files or as tables in a document. The system’s export has a template with only the columns that may go out.',
      rootCause: 'The only export had everything in it, and “hide” looked like “remove”.',
      controlsHelped: caf40('D2.a'),
      controlsFailed: caf40('B3.a', 'B6.b'),
      lessons: paragraphs(
        'Never answer with a spreadsheet that a person made by hiding. Plain comma-separated text cannot hide anything.',
        'Publish only what a second person has opened as a stranger would.',
      ),
      themes: ['awareness', 'governance'],
      suppliers: [{ name: 'Dunmarrow Technologies' }],
    },
  },
];
