/** Invented control case studies. Councils, suppliers and figures do not exist. */
import {
  caf32,
  caf40,
  cyberEssentials,
  inMonth,
  inQuarter,
  inSeason,
  inYear,
  known,
  nistCsf,
  paragraphs,
  shows,
  toAll,
  toCircle,
  withheld,
  type DemoPublicationOf,
} from './publication.ts';

export const demoCaseStudies: readonly DemoPublicationOf<'case_study'>[] = [
  {
    name: 'own-network-for-lighting',
    kind: 'case_study',
    contributor: 'EMC',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nation,
    audience: toAll,
    releasedIn: '2026-01',
    content: {
      title: 'A network of its own for street-lighting controllers',
      summary:
        'Lighting, signals and weather stations used to share one flat network. Now each has its own, and a test from a cabinet ' +
        'reaches 3 addresses where it reached about 900.',
      themes: ['risk-management', 'threat-analysis'],
      controls: [...caf40('B4.a', 'B5.b'), ...nistCsf('PR.IR-01'), ...cyberEssentials('firewalls')],
      context: paragraphs(
        'Over twelve years everything outdoors had been put on one network, because it was there. An audit asked what somebody ' +
          'with a laptop in a lighting cabinet could reach. The answer was: everything outdoors, and two file servers.',
      ),
      services: ['highways', 'transport'],
      assets: ['street-lighting', 'traffic-signals', 'road-weather'],
      whatWasDone: paragraphs(
        'We listed every device from three sources: the asset system, the switches and the SIM bills. They agreed on about two ' +
          'thirds. A trainee drove round to the rest for a fortnight.',
        'Then we drew who has to talk to whom. It fits on one page: each controller to its own in-station, the in-station to two ' +
          'people’s workstations, everything to a clock.',
        'We moved area by area, at night, lighting first because photocells take over if we break it. Signals came last.',
      ),
      cost: known('10k_50k'),
      effort: known('months'),
      duration: known('over_six_months'),
      who: 'A network engineer, half of a signals engineer, and a trainee',
      when: inSeason('2025-autumn'),
      result: paragraphs(
        'From a cabinet a laptop now reaches 3 addresses; before, about 900. The time to find an unknown device fell from “never” ' +
          'to under an hour, because an address outside the list raises a ticket.',
        'Two outages in the first month were ours. None since.',
      ),
      evidence:
        'The auditors’ test was repeated by the same firm from the same cabinet. Both reports went to the audit committee.',
      pitfalls: paragraphs(
        'Forty controllers had addresses typed in by hand. They went dark and needed a van.',
        'The lighting system’s licence was tied to the old address of its server. Ask the supplier before you move it.',
      ),
      wouldDoDifferently:
        'Put the alarm for unknown devices in first. It would have found in a week what the trainee found in two.',
      suppliers: [{ name: 'Thornadair Technologies' }],
    },
  },
  {
    name: 'stride-workshop',
    kind: 'case_study',
    contributor: 'KRB',
    marking: 'CLEAR',
    attribution: 'named',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2025-11',
    content: {
      title: 'A threat workshop with the signals supplier in the room',
      summary:
        'Four hours with a drawing, six letters and the supplier gave us 31 threats, of which 9 mattered and 7 were closed before ' +
        'go-live, most of them by the supplier at no charge.',
      themes: ['threat-analysis', 'procurement-and-supply-chain'],
      controls: [...caf40('A2.b', 'B4.a'), ...nistCsf('ID.RA-03')],
      context:
        'We were about to replace the traffic control system and had a security questionnaire with ninety answers that nobody ' +
        'could do anything with. The Playbook suggests a STRIDE workshop, so we tried one.',
      services: ['transport'],
      assets: ['traffic-signals', 'vms'],
      whatWasDone: paragraphs(
        'Before: two hours with the signals team to draw how orders and data flow, on one sheet. No IT words on it.',
        'On the day: nine people, among them two engineers of the supplier. We went round each arrow and asked the six questions. ' +
          'Everybody wrote on cards, then we sorted them by “what would happen on the road”.',
        'After: each of the nine that mattered had a name and a date before people left the room.',
      ),
      cost: known('nothing'),
      effort: known('days'),
      duration: known('weeks'),
      who: 'Signals manager, security officer, network engineer, two engineers of the supplier, four users',
      when: inMonth('2025-06'),
      result: paragraphs(
        '31 cards, 9 that mattered, 7 closed before go-live. The best one came from a control-room operator: a junction could be ' +
          'set to all-red from a screen that is never locked.',
        'The supplier changed its standard build for other customers because of two of them.',
      ),
      evidence:
        'The list of nine with dates, and a test before go-live in which five of the seven were tried and held.',
      pitfalls: paragraphs(
        'We invited IT first and users last. The users had the best cards.',
        'Repudiation took an hour and gave one card. Keep it short.',
      ),
      wouldDoDifferently:
        'Hold it before the specification is written. Two of the nine could not be closed because the contract did not ask for it.',
      references: [
        {
          title: 'Secure Connected Places Playbook: conducting a STRIDE-based threat analysis',
          url: 'https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/conducting-a-stride-based-threat-analysis',
        },
      ],
      suppliers: [{ name: 'Sedgeworth Ley Digital' }],
      products: [{ name: 'Sedgeworth One' }],
    },
  },
  {
    name: 'walk-away-questions',
    kind: 'case_study',
    contributor: 'RVL',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nationAndTier,
    audience: toAll,
    releasedIn: '2026-02',
    content: {
      title: 'Eight security questions with walk-away answers in every tender for things that connect',
      summary:
        'We replaced a questionnaire of 120 lines by 8 questions that can end a bid. Bidders answer in days, and three weak ' +
        'products never reached us.',
      themes: ['procurement-and-supply-chain', 'governance'],
      controls: [...caf40('A4.a'), ...caf32('A4.a'), ...nistCsf('GV.SC-05', 'GV.SC-06')],
      context:
        'The old questionnaire went out with every tender. Suppliers pasted answers, buyers filed them, and none had ever changed ' +
        'a decision. Highways bought the same insecure cabinet modem twice.',
      services: ['highways', 'corporate-it', 'water-and-flooding'],
      assets: ['traffic-signals', 'water-level', 'cellular-router'],
      whatWasDone: paragraphs(
        'With procurement and legal we chose eight questions whose wrong answer we would really walk away from. Among them: no ' +
          'default passwords; updates for the life of the contract; tell us within 24 hours; named accounts for your people; ' +
          'give us the logs; say where the data lies; leave cleanly; let us test.',
        'Each has a short note for the buyer: what a good answer looks like, what a bad one does, whom to ring.',
        'The answers become a schedule of the contract. That was the legal team’s idea and the best part.',
      ),
      cost: known('nothing'),
      effort: known('weeks'),
      duration: known('months'),
      who: 'Security officer, a procurement category manager, a solicitor',
      when: inYear('2025'),
      result: paragraphs(
        '22 tenders in the first year. Three products fell out, all on default passwords or updates. Four suppliers changed ' +
          'something in order to stay.',
        'The time that security spends on a tender fell from about two days to half a day.',
      ),
      evidence:
        'Procurement’s register of tenders, and one case in which a supplier told us within a day, pointing at the clause.',
      pitfalls: paragraphs(
        'Framework agreements have terms of their own: for a third of what we buy we can ask but not insist.',
        'A buyer once gave a “yes, on the roadmap” full marks. The note now says: the roadmap is a no.',
      ),
      wouldDoDifferently:
        'Begin with renewals. They are quicker than tenders, and most of the risk is already in the building.',
      references: [
        {
          title: 'Secure Connected Places Playbook: procurement and supply chain management',
          url: 'https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/procurement-supply-chain-management',
        },
      ],
    },
  },
  {
    name: 'supplier-gateway',
    kind: 'case_study',
    contributor: 'BKH',
    marking: 'GREEN',
    attribution: 'named',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2026-04',
    content: {
      title: 'One recorded door for all suppliers who maintain systems from afar',
      summary:
        '14 ways in became 1. Every session has a name, a ticket and a recording, and the average door is open 40 minutes instead ' +
        'of always.',
      themes: ['procurement-and-supply-chain', 'risk-management'],
      controls: [
        ...caf40('B2.c', 'B4.c', 'C1.a'),
        ...nistCsf('PR.AA-05'),
        ...cyberEssentials('user-access-control'),
      ],
      context:
        'We counted 14 ways by which suppliers reached our systems: tunnels, remote-control programs, a modem. Six belonged to ' +
        'contracts that had ended. Nobody could say who had been in last week.',
      services: ['corporate-it', 'facilities', 'community-safety'],
      assets: ['bms', 'cctv', 'access-control', 'parking'],
      whatWasDone: paragraphs(
        'A gateway was set up in front of everything that suppliers maintain. They sign in with a personal account and a second ' +
          'factor, name a ticket, and one of our people opens the door for as long as the ticket needs. The screen is recorded.',
        'We moved the friendliest supplier first and asked it to tell the next one how it was. The old ways were closed one by ' +
          'one, with a fortnight’s notice and then without discussion.',
      ),
      cost: known('10k_50k'),
      effort: known('months'),
      duration: known('months'),
      who: 'An infrastructure engineer and the service desk',
      when: inQuarter('2025-Q4'),
      result: paragraphs(
        '14 ways became 1; 61 shared accounts became 93 personal ones, of which about a third are open in any month. A door is ' +
          'open for 40 minutes on average.',
        'A recording settled a dispute about a changed set point in a day. It would have gone to lawyers.',
      ),
      evidence:
        'A scan from outside before and after; a month in which we tried each old way and got nowhere.',
      pitfalls: paragraphs(
        'Out of hours: at first nobody could open the door at three in the morning, and the pool plant stood still for five ' +
          'hours. The duty manager can open it now, with one button.',
        'One supplier would not sign the terms about recording. It took the legal teams seven weeks.',
      ),
      wouldDoDifferently: 'Write the out-of-hours case first and try it at night before closing anything.',
      suppliers: [{ name: 'Culverhast Technologies' }],
    },
  },
  {
    name: 'assets-by-bills',
    kind: 'case_study',
    contributor: 'SWM',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nation,
    audience: toAll,
    releasedIn: '2026-03',
    content: {
      title: 'Finding connected things by following the bills',
      summary:
        'Mobile, electricity and licence bills led us to 340 connected things that the register did not have, in five weeks and ' +
        'without a tool.',
      themes: ['governance', 'risk-management'],
      controls: [...caf40('A3.a'), ...nistCsf('ID.AM-01', 'ID.AM-02')],
      context:
        'The register of assets listed computers. Nobody knew how many sensors, cabinets, screens and cameras we have, who looks ' +
        'after them, or what they connect to. A scanning tool was quoted at more than we could spend.',
      services: ['highways', 'housing', 'facilities', 'parking'],
      assets: ['cellular-router', 'lorawan', 'parking', 'kiosk', 'energy'],
      whatWasDone: paragraphs(
        'Things that connect cost money each month. A finance officer gave us three years of bills: SIM cards, unmetered ' +
          'electricity, broadband lines, licences “per device”. We wrote to each budget holder with one question: what is this?',
        'Each thing got five facts: what, where, who looks after it, how it connects, what happens if it lies. The last one ' +
          'decided the order of work.',
      ),
      cost: known('nothing'),
      effort: known('weeks'),
      duration: known('weeks'),
      who: 'A security analyst and a finance officer, two days a week each',
      when: inSeason('2025-summer'),
      result: paragraphs(
        '340 things found that no list had; 52 lines were paid for and used by nobody. Ending them saved more than the work cost.',
        '11 had a public address and were dealt with in the same month.',
      ),
      evidence:
        'Finance’s own figures for the ended lines, and a walk through two sites that found one thing more.',
      pitfalls: paragraphs(
        'Things inside a concession or a lease have no bill of ours. Ask facilities for the leases.',
        'A third of budget holders did not answer until their director asked.',
      ),
      wouldDoDifferently:
        'Agree with finance at once that no new line is paid without the five facts. We did that last, and it keeps the list alive.',
    },
  },
  {
    name: 'report-button',
    kind: 'case_study',
    contributor: 'WEX',
    marking: 'CLEAR',
    attribution: 'named',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2025-10',
    content: {
      title: 'A button to report odd mail, and an answer within the hour',
      summary:
        'Reports rose from 6 to 140 a month when people got an answer. The first report of a real campaign now comes after 9 ' +
        'minutes on average.',
      themes: ['awareness', 'incident-response'],
      controls: [...caf40('B6.a', 'B6.b', 'C1.d'), ...nistCsf('PR.AT-01')],
      context:
        'We had the yearly course and the yearly test. People passed, and told nobody when something was odd, because the form had ' +
        'twelve fields and nobody answered.',
      services: ['corporate-it'],
      whatWasDone: paragraphs(
        'A button in the mail program sends the message to the service desk. The desk answers each one within the hour, in one of ' +
          'four sentences, signed by a person: “this was real and you were first”, “this was real, thank you”, “this is harmless”, ' +
          '“we do not know yet”.',
        'We stopped sending trick mails. In the staff newsletter we name, with leave, whoever reported first.',
      ),
      cost: known('under_1k'),
      effort: known('days'),
      duration: known('weeks'),
      who: 'The service desk, which took it on between calls',
      when: inMonth('2025-03'),
      result:
        '6 reports a month became 140, of which about a fifth are real. The first report of a campaign comes after 9 minutes on average; before, we often had none.',
      evidence: 'The service desk’s tickets over six months before and six after.',
      pitfalls: paragraphs(
        'In the second month there were 300 reports of one newsletter from our own communications team.',
        'Councillors use another mail program and have no button. They forward to an address, and half forget.',
      ),
      wouldDoDifferently:
        'Ask the desk first how many it can answer within an hour, and begin with two departments.',
    },
  },
  {
    name: 'quarterly-restore',
    kind: 'case_study',
    contributor: 'GLV',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2026-01',
    content: {
      title: 'Restoring one system each quarter, chosen by a dice',
      summary:
        'The first restore took 31 hours and failed twice. The sixth took 4. Three backups turned out to be empty.',
      themes: ['incident-response', 'risk-management'],
      controls: [...caf40('B5.c', 'D1.b', 'D1.c'), ...nistCsf('PR.DS-11', 'RC.RP-03')],
      context:
        'Backups were green every morning. Nobody had restored a whole system since the last change of storage, and only one person knew how.',
      services: ['corporate-it', 'adult-social-care', 'finance-and-payroll'],
      assets: ['case-management', 'data-platform'],
      whatWasDone: paragraphs(
        'Once a quarter the head of service throws a dice in the team meeting. The system that comes up is restored on separate ' +
          'machines by somebody who has not done it before, from the written instructions alone.',
        'The system’s owner then signs in and does a day’s ordinary work. The clock stops when the owner says so.',
        'Whatever was missing from the instructions is written in on the same day.',
      ),
      cost: known('1k_10k'),
      effort: known('weeks'),
      who: 'Two people of infrastructure and the system’s owner, three days a quarter',
      when: inYear('2025'),
      result:
        '31 hours at first, 4 at the sixth. Of six systems three had a backup with nothing useful in it: one was of an empty folder, one lacked its key, one its licences.',
      evidence: 'A sheet for each restore with start, end and what went wrong, seen by internal audit.',
      pitfalls: paragraphs(
        'A restored system sent three hundred real text messages to residents. Cut the test network off from everything first.',
        'The dice chose the same system twice. We let it: the second time took half as long.',
      ),
      wouldDoDifferently: 'Start with the system that pays people. We got to it in the fourth quarter.',
      suppliers: [{ name: 'Drayholm Systems' }],
      products: [{ name: 'Drayholm Connect' }],
    },
  },
  {
    name: 'telecare-fallback',
    kind: 'case_study',
    contributor: 'CWD',
    marking: 'GREEN',
    attribution: 'named',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2026-06',
    content: {
      title: 'A night without the alarm platform: the exercise we now hold each year',
      summary:
        'Responders reached 38 of the 40 people at highest risk in under two hours with nothing but paper and phones. The first time it had been 11.',
      themes: ['incident-response'],
      controls: [...caf40('D1.a', 'D1.c', 'B5.a'), ...nistCsf('RS.MA-01')],
      context:
        'Some two thousand homes here have a pendant. We had a plan for the platform’s failure; it began with “open the platform and print the list”.',
      services: ['adult-social-care', 'emergency-planning', 'housing'],
      assets: ['telecare'],
      whatWasDone: paragraphs(
        'Every Friday a list of the forty people at highest risk is printed and put in two places. Social work keeps it true; that was the hardest part to agree.',
        'Once a year, on an evening that only two people know, the exercise lead walks in and says that the platform is gone. ' +
          'Volunteers play those forty, in both languages, and some of them do not answer.',
      ),
      cost: known('under_1k'),
      effort: known('days'),
      duration: known('months'),
      who: 'Telecare manager, emergency planning, a social worker, volunteers of the Red Cross kind',
      when: inSeason('2025-autumn'),
      result:
        '11 of 40 reached in two hours at first; 38 at the third exercise. Two wrong phone numbers in forty, where there had been nine.',
      evidence: 'The exercise log with times, read by the safeguarding board.',
      pitfalls: paragraphs(
        'Responders’ phones got their numbers from the platform. They now have a card.',
        'A Welsh speaker was not on shift at the first exercise, and two of our “residents” would speak nothing else.',
      ),
      wouldDoDifferently:
        'Take the supplier’s emergency number into the exercise. We would have learned earlier that nobody answers it.',
      suppliers: [{ name: 'Yarrowgate Technologies' }],
    },
  },
  {
    name: 'one-page-for-the-board',
    kind: 'case_study',
    contributor: 'MWK',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nationAndTier,
    audience: toAll,
    releasedIn: '2025-12',
    content: {
      title: 'One page for directors: five risks, one owner each, and what we will not do',
      summary:
        'A report of 40 pages became one page. Directors now decide: in a year they accepted 6 risks in writing and paid to end 4.',
      themes: ['governance', 'risk-management'],
      controls: [...caf40('A1.a', 'A1.b', 'A1.c'), ...nistCsf('GV.RR-01', 'GV.RM-05')],
      context:
        'Security reported to the board once a year with traffic lights that were always amber. Nobody owned anything but us.',
      whatWasDone: paragraphs(
        'Each quarter, one page: five risks in plain words (“we could not pay benefits for three weeks”), the director who owns ' +
          'each, what it would cost to halve it, and what we propose not to do.',
        'The owner presents it, not IT. We sit beside them. Connected places came in through highways, where nobody had seen ' +
          'themselves as owning a computer.',
      ),
      cost: known('nothing'),
      effort: known('weeks'),
      duration: known('months'),
      who: 'Security manager, monitoring officer, one director who went first',
      when: inYear('2025'),
      result:
        'Four risks were paid for and ended, six accepted in writing with a date to look again. The street-lighting contract was changed because its owner had to explain it.',
      evidence: 'Minutes of four meetings; internal audit raised its opinion by one step.',
      pitfalls: paragraphs(
        'A director took “accept” to mean “closed”. Each acceptance now ends on a date.',
        'Money figures invite argument about the figure. Bands work better.',
      ),
      wouldDoDifferently:
        'Ask the first director before writing the first page. Ours was rewritten three times.',
      references: [
        {
          title: 'Secure Connected Places Playbook: governance in a box',
          url: 'https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/governance-in-a-box',
        },
      ],
    },
  },
  {
    name: 'second-factor-without-phones',
    kind: 'case_study',
    contributor: 'QHM',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2026-02',
    content: {
      title: 'A second factor for people who have no work phone',
      summary:
        '1,100 care workers, wardens and caretakers sign in with a key on their lanyard. Calls about passwords fell by half.',
      themes: ['risk-management', 'awareness'],
      controls: [...caf40('B2.a', 'B2.d'), ...cyberEssentials('user-access-control')],
      context:
        'Office staff had a second factor for years. Care workers and caretakers had been left out: no work phone, shared ' +
        'computers, and a union that rightly said no to private phones.',
      services: ['adult-social-care', 'waste', 'libraries', 'facilities'],
      assets: ['case-management'],
      whatWasDone: paragraphs(
        'We tried three things with thirty volunteers for six weeks: a key on the lanyard, a code card, an app on private phones. ' +
          'The key won by far.',
        'Managers hand out keys in person, at team meetings, with a spare for each depot. A lost key is blocked by the depot’s ' +
          'own supervisor.',
      ),
      cost: known('10k_50k'),
      effort: known('months'),
      duration: known('months'),
      who: 'Identity team of two, depot supervisors, the union’s representative',
      when: inQuarter('2025-Q3'),
      result:
        'Everybody has a second factor, up from 58 in 100. Calls about passwords fell by half. About 4 keys in 100 are lost in a year.',
      evidence:
        'Sign-in reports, service-desk figures, and a phishing attempt at the depots that got three passwords and nothing else.',
      pitfalls: paragraphs(
        'Computers in two depots had no free port that a key fits. Look before you order.',
        'Agency staff change weekly. They share a pool of keys that are signed out by name.',
      ),
      wouldDoDifferently: 'Ask the union first. Half of our plan was theirs in the end.',
      suppliers: [{ name: 'Culverhast Technologies' }],
      products: [{ name: 'Culverhast Core' }],
    },
  },
  {
    name: 'listening-on-plant-networks',
    kind: 'case_study',
    contributor: 'SQL',
    marking: 'AMBER',
    attribution: 'anonymous',
    disclosure: shows.nothing,
    audience: toCircle('connected-places'),
    releasedIn: '2026-05',
    content: {
      title: 'Listening on building and signal networks with small, cheap computers',
      summary:
        'Nine small computers that only listen found 27 unknown devices and one ongoing leak, for less than one day of consultancy a site.',
      themes: ['threat-analysis', 'risk-management'],
      controls: [...caf40('C1.a', 'C1.c', 'C1.f', 'C2.a'), ...nistCsf('DE.CM-01')],
      context:
        'On our office network we see a good deal. On building, signal and lighting networks we saw nothing, and the products for it cost more than the networks.',
      services: ['facilities', 'transport', 'highways'],
      assets: ['bms', 'traffic-signals', 'street-lighting', 'energy'],
      whatWasDone: paragraphs(
        'A mirrored port and a small computer with free software at each of nine places. It writes down who talks to whom and ' +
          'sends one summary a day. It has no address on the network that it listens to.',
        'The first month was only for learning what is normal. After that, anything new raises a ticket for the owner of the site.',
      ),
      cost: known('1k_10k'),
      effort: known('weeks'),
      duration: known('months'),
      who: 'One network engineer, with a site manager for an hour at each place',
      when: withheld,
      result:
        '27 devices that nobody knew; a heating controller that had been sending its state to a maker’s server that no longer exists; two tickets a week now, from thirty at first.',
      evidence:
        'A tester was asked to bring a device into two sites without telling us which. Both were on the next day’s summary.',
      pitfalls: paragraphs(
        'Old switches cannot mirror without dropping traffic. One did, at a junction, for four minutes.',
        'Cards wear out. Use disks.',
      ),
      wouldDoDifferently:
        'Give the tickets to site managers from the first day. IT cannot tell a new heat pump from an intruder.',
    },
  },
  {
    name: 'leaving-cleanly',
    kind: 'case_study',
    contributor: 'LDR',
    marking: 'GREEN',
    attribution: 'anonymous',
    disclosure: shows.nation,
    audience: toAll,
    releasedIn: '2026-04',
    content: {
      title: 'A checklist for the day a supplier leaves',
      summary:
        '17 lines, done on the last day by the contract manager. In the first ten leavings it ended 84 accounts and brought back 3 domain names.',
      themes: ['procurement-and-supply-chain', 'governance'],
      controls: [...caf40('A4.a', 'B2.d'), ...caf32('B2.d'), ...nistCsf('GV.SC-10')],
      context:
        'We were good at starting with suppliers. When contracts ended, accounts, tunnels, SIM cards and data stayed. An old contractor’s account was used against another council, which told us through this platform.',
      services: ['highways', 'corporate-it', 'waste'],
      assets: ['cellular-router', 'street-lighting', 'fleet'],
      whatWasDone: paragraphs(
        'Contract managers own it, not IT. Sixty days before the end they get 17 lines: accounts, keys, SIM cards, domain names, ' +
          'certificates, spare parts, drawings, data back, data deleted and shown to be, and who rings whom in the first month after.',
        'The final invoice is paid when the list is complete. That one sentence did most of the work.',
      ),
      cost: known('nothing'),
      effort: known('days'),
      duration: known('weeks'),
      who: 'Procurement, a security analyst, contract managers',
      when: inQuarter('2025-Q2'),
      result:
        'Ten leavings in the first year: 84 accounts ended, 26 SIM cards stopped, three domain names that would have lapsed and been bought by somebody else.',
      evidence:
        'The ten lists, and a yearly comparison of accounts with live contracts: 2 left over where there had been 130.',
      pitfalls: paragraphs(
        'A supplier deleted our data before we had tested our copy. Line 9 now comes before line 10.',
        'Where the same supplier wins again, people skip the list. Its old staff are still leavers.',
      ),
      wouldDoDifferently:
        'Write it into contracts when they start. For half of the old ones we had to ask nicely.',
    },
  },
  {
    name: 'count-night-exercise',
    kind: 'case_study',
    contributor: 'DMV',
    marking: 'CLEAR',
    attribution: 'named',
    disclosure: shows.nothing,
    audience: toAll,
    releasedIn: '2026-03',
    content: {
      title: 'Two hours at a table before every count',
      summary:
        'A table-top exercise with the returning officer found 12 gaps, all closed before the count. It costs a room and sandwiches.',
      themes: ['incident-response', 'awareness'],
      controls: [...caf40('D1.c', 'D2.b'), ...nistCsf('RS.MA-01')],
      context:
        'Elections are run by a small team with systems that are used once a year, on the one night when everybody watches.',
      services: ['elections', 'democratic-services', 'emergency-planning'],
      assets: ['case-management'],
      whatWasDone: paragraphs(
        'Six weeks before, the returning officer, the elections team, IT, press and the count centre’s manager sit at a table. One ' +
          'person reads out a story in eight steps: the register will not open; a false result spreads; the hall has no power; ' +
          'somebody rings and says that they are the supplier.',
        'After each step: who decides, how do you reach them, what if they do not answer? Gaps go on a wall with a name and a date.',
      ),
      cost: known('under_1k'),
      effort: known('hours'),
      duration: known('weeks'),
      who: 'Returning officer, elections manager, IT duty lead, press officer, hall manager',
      when: inMonth('2025-02'),
      result:
        '12 gaps at the first, 5 at the second. All were closed before the count; a printed register, a second phone line and a code word for the supplier were the most useful.',
      evidence: 'On the night the press officer used the plan for a false result within six minutes.',
      pitfalls: 'The first story was so grim that people laughed. Dull failures teach more.',
      wouldDoDifferently:
        'Invite the supplier for the second hour. It knew the answers to two of our questions.',
      suppliers: [{ name: 'Hexleywick Technologies' }],
    },
  },
];
