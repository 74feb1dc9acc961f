/** Words of `web/src/help`. */
export const help = {
  inThisHelp: 'In this help',

  aboutTitle: 'Help',
  aboutNav: 'What Moot is',
  aboutLead:
    'Councils tell each other here what went wrong and what worked in cyber security, so that the right people hear it fast, and nobody learns who spoke unless the speaker chose so.',
  aboutKinds: 'What you find here',
  aboutKindIncident: 'Incidents: what went wrong, what nearly did, and what went well when it mattered.',
  aboutKindWarning:
    'Supplier warnings: a weakness in a product or a failure of a supplier, with what to do and by when.',
  aboutKindCaseStudy:
    'Case studies: a control that a council put in place, with its result, cost and pitfalls.',
  aboutWay: 'How something gets here',
  aboutWayWrite: 'A contributor of a council writes it. Until it is handed in, only that council sees it.',
  aboutWayRead:
    'A moderator at the Department for Science, Innovation and Technology (DSIT) reads it, and approves it, sends it back with reasons, or refuses it.',
  aboutWaySlot:
    'What is approved leaves at the next slot, together with all else that waits for it. An urgent supplier warning leaves at once.',
  aboutWayCopy: 'What you read in the library is a copy. It has no link to the council that wrote it.',
  aboutWayAlert:
    'Councils that watch the supplier are alerted, and told again when it is corrected or withdrawn.',
  aboutWho: 'Who takes part',
  aboutWhoText:
    'Councils that have joined, each with a security lead who says who may read and write for it. Anyone may read what is marked TLP:CLEAR.',
  aboutNotFound: 'You cannot find a publication',
  aboutNotFoundText:
    'What you may not see and what does not exist look the same here. Each publication says who may read it, and why you can.',
  aboutNot: 'What Moot is not',
  aboutNotReport: 'It is not the place to report an attack or a breach.',
  aboutNotBlacklist:
    'It is not a blacklist of suppliers. A warning has evidence, keeps fact and opinion apart, and is corrected or withdrawn everywhere it went.',
  aboutNotMachine:
    'It does not make a text anonymous by machine. It counts, and it shows what it counted; you decide, and then a moderator decides.',
  aboutWrong: 'Something does not work',
  aboutWrongText: 'Try again in a few minutes. If it stays, tell the security lead of your council.',

  anonymityTitle: 'What Moot can hide, and what it cannot',
  anonymityNav: 'Staying anonymous',
  anonymityLead:
    'When your council writes anonymously, nothing that Moot shows, sends or exports says who wrote it. That is kept by software, not by manners. It has limits, and you should know them before you write.',
  anonymityHow: 'What Moot does',
  anonymityHowCopy:
    'What is released is a copy, with only the approved words. Two publications of one council share nothing.',
  anonymityHowModerator:
    'A moderator sees “a verified council”, your words, and the facts that you chose to show. Moot tells a moderator no more.',
  anonymityHowDates: 'When something happened shows as a month or coarser, never as a day.',
  anonymityHowSlot: 'Approved publications leave together, at fixed times and in random order.',
  anonymityHowVault:
    'One sealed link remains, so that you can still correct or withdraw what you wrote. To open it for anybody else needs two named officers and a reason, and you are told at the same moment.',
  anonymityTogether: 'When others say the same, and who has read it',
  anonymityTogetherCount:
    'How many councils say “it happened to us too”, and how many have read something, shows as “fewer than 10”, and from there as a multiple of 5. It changes only when something is released, and only after at least five councils more or fewer.',
  anonymityTogetherYou:
    'So nobody learns from a number that it was your council that spoke or read. The contributor may say it too, like anybody: nothing is counted for it by itself.',
  anonymityQuestions: 'Questions to a contributor',
  anonymityQuestionsNothing:
    'Members can ask the contributor of a publication, and the contributor can answer. Neither learns anything of the other: the question is from “a member”, the answer from “the contributor”. Nobody is mailed what was asked or answered.',
  anonymityQuestionsModerator:
    'A moderator reads both before the other side does, without learning who asks or answers. Questions that go on, and answers, leave only when the scanner’s findings in them are decided on. Answers are released at fixed times, with others.',
  anonymityQuestionsWords:
    'Words and style can tell who wrote them, in a question and in an answer as in a publication.',
  anonymityQuestionsCare:
    'A question tells the contributor, and later every reader, what somebody cares about. Ask what any council could have asked.',
  anonymityQuestionsAll:
    'Whoever can read the publication, now or later, will read question and answer beside it.',
  anonymityUnsealed: 'When somebody must know who wrote it',
  anonymityUnsealedWho:
    'A court may ask, or somebody may be in danger. Then one officer at DSIT asks and gives the reason, and another agrees. Neither may have decided on the item as a moderator, both have just proven who they are, and both are in the log.',
  anonymityUnsealedTold:
    'Your council is told in the same moment that it happened, with what you wrote. It is not told why: that may not be for Moot to say.',
  anonymityUnsealedSeen:
    'The two officers read the name of your council, and nothing else, for seven days. Other stewards and all moderators learn nothing of it.',
  anonymityEleven: 'The rule of 11 councils',
  anonymityElevenRule:
    'Nothing is released anonymously unless at least 11 councils that have joined could have written it, given all that it shows and who may read it.',
  anonymityElevenWhy:
    'Each of the 11 may be a reader. It knows that it did not write it itself, so it still faces 10. If five put together what they know, they face 6.',
  anonymityElevenOnce:
    'Councils that share one IT service count once, because what happens to one happens to all of them.',
  anonymityElevenSmall:
    'A small audience makes the number smaller. Show less, choose a wider audience, or put your name to it.',
  anonymityElevenSee:
    'You see the number while you choose, together with the fact that costs most and the smallest step that mends it.',
  anonymityCannot: 'What Moot cannot hide',
  anonymityCannotStyle: 'Your style. Somebody who knows how you write may recognise it.',
  anonymityCannotNews:
    'News coverage. If the press or a committee paper reported it, a reader can put the two together.',
  anonymityCannotOnly:
    'What only you would know. A rare system, a local name, an exact count or an unusual date can tell who you are, however many councils fit the facts.',
  anonymityCannotRaw:
    'The text itself, from the moderator. A moderator reads what you hand in, word for word, before anything is taken out of it.',
  anonymityCannotOperator:
    'An operator who watches the running process. A stolen copy of the database without its key does not tell who wrote what; somebody who controls the machine while it runs can find out.',
  anonymityCannotSlot:
    'A slot with a single item hides nothing. Whoever knows when you handed it in, or when it was approved, can tell that it was yours. Moderators are told when an item would leave alone.',
  anonymityCannotUrgent:
    'The time of an urgent warning. It leaves at once and not with others, and so it shows nothing at all of its contributor, not even the nation.',
  anonymityAdvice: 'What you can do',
  anonymityAdviceWords:
    'Write “a supplier’s engineer”, “some hundreds of people”, “a building”, and leave out names, numbers and local words.',
  anonymityAdviceWait: 'Wait, where waiting harms nobody: what is told half a year later is harder to place.',
  anonymityAdviceScanner:
    'Look at what the scanner underlines while you type: names, places, numbers and dates that could tell. It works in your browser, though what you write is saved to Moot a moment later. It proposes and does not understand; read the rest yourself.',
  anonymityAdviceList:
    'Ask your security lead to keep the list of words that must never leave: the scanner finds them too.',
  anonymityAdviceAsk: 'Have a colleague read “as a peer will see it” before you hand it in.',

  markingsTitle: 'Who may read what: the markings',
  markingsNav: 'The markings',
  markingsLead:
    'Every publication carries a marking of the Traffic Light Protocol (TLP), version 2.0. It says who may read it, and how far it may go. It is separate from whether the council is named.',
  markingsTable: 'The markings as Moot keeps them',
  markingsMarking: 'Marking',
  markingsWho: 'Who may read it on Moot',
  markingsChannels: 'How far it may go',
  markingsCLEAR_who: 'Anyone, members or not.',
  markingsCLEAR_channels: 'It may be made public.',
  markingsGREEN_who: 'Every member of Moot.',
  markingsGREEN_channels: 'Channels of members. Not the public.',
  markingsAMBER_who: 'Members of the councils and circles that it names.',
  markingsAMBER_channels: 'Only the channels of your own council.',
  markingsAMBER_STRICT_who: 'Contributors and security leads of the councils and circles that it names.',
  markingsAMBER_STRICT_channels: 'It never leaves Moot. A notice says “sign in to read”, without its title.',
  markingsRED_who: 'Security leads of the councils that it names.',
  markingsRED_channels: 'It never leaves Moot. A notice says “sign in to read”, without its title.',
  markingsDiffer: 'Where Moot differs from the protocol',
  markingsDifferStrict:
    'TLP:AMBER+STRICT is narrower here. The protocol lets the whole of an organisation read it; on Moot, people who only read do not see it.',
  markingsDifferRed:
    'TLP:RED is wider here. The protocol limits it to individual people in one exchange; on Moot, it is for whoever is security lead of a council that it names, today and later.',
  markingsKeep: 'What is expected of you',
  markingsKeepText:
    'The marking holds for what you say and forward as well. If you need to share something further than its marking allows, ask its contributor through a moderator.',
  markingsSource: 'The protocol’s own text, by the Forum of Incident Response and Security Teams (FIRST)',

  reportingTitle: 'Report a live attack or a breach elsewhere',
  reportingNav: 'Reporting an attack',
  reportingLead:
    'Moot is read days later, and nobody here is on call. If something is happening now, or personal data may be lost, use these services first. Tell other councils here afterwards.',
  reportingWhere: 'Find out whom to tell',
  reportingWhereText: 'The government’s own guide asks a few questions and says which bodies to report to:',
  reportingWhereLink: 'Where to report a cyber incident (GOV.UK)',
  reportingNcsc: 'An incident with effect on services or on the nation',
  reportingNcscText:
    'The National Cyber Security Centre (NCSC) takes reports of significant incidents at any hour.',
  reportingNcscLink: 'Report an incident to the NCSC',
  reportingCrime: 'A crime, such as fraud or extortion',
  reportingCrimeText:
    'Report Fraud is the national reporting service for England, Wales and Northern Ireland. In Scotland call Police Scotland on 101. If somebody is in danger, call 999.',
  reportingCrimeLink: 'Report it to Report Fraud',
  reportingData: 'A breach of personal data',
  reportingDataText:
    'Where a breach is likely to put people’s rights at risk, tell the Information Commissioner’s Office (ICO) within 72 hours of becoming aware of it. Your data protection officer knows how.',
  reportingDataLink: 'Report a breach to the ICO',
  reportingThen: 'And then',
  reportingThenText:
    'When it is over, or safely in hand, write it down here. Others may have the same supplier, the same product or the same gap.',

  accessibilityTitle: 'Accessibility statement for Moot',
  accessibilityNav: 'Accessibility',
  accessibilityLead:
    'Moot is meant to be used by everybody, whatever they see, hear, or move with. It aims to meet level AA of the Web Content Accessibility Guidelines (WCAG), version 2.2.',
  accessibilityCan: 'You should be able to',
  accessibilityCanZoom: 'zoom in up to 400% without the text running off the screen',
  accessibilityCanKeyboard:
    'reach and use everything with a keyboard, and turn off shortcuts of a single key',
  accessibilityCanReader: 'listen to everything with a screen reader',
  accessibilityCanColour: 'tell everything without colour: markings, states and changes are said in words',
  accessibilityCanTime: 'take the time you need: nothing moves, changes or vanishes by itself',
  accessibilityKnown: 'What is not right yet',
  accessibilityKnownWelsh:
    'Much of the service is in English only so far. Where a Welsh page shows English words, they are marked as English.',
  accessibilityKnownTables: 'Wide tables scroll sideways on a small screen.',
  accessibilityTested: 'How it was tested',
  accessibilityTestedText:
    'By machine, and by its makers with a keyboard and at 320 pixels. It has not been tried with people who use assistive technology, and no outside audit has been made. So it cannot be called compliant yet.',
  accessibilityContact: 'If something does not work for you',
  accessibilityContactText:
    'Tell the security lead of your council, who can reach the stewards at DSIT. Say which page it was, and what you use. If you need something in another form, ask in the same way.',
  accessibilityEnforce: 'If you are not satisfied with the answer',
  accessibilityEnforceText:
    'The Equality and Human Rights Commission enforces the accessibility regulations in Great Britain, and the Equality Advisory and Support Service (EASS) advises you. In Northern Ireland, it is the Equality Commission for Northern Ireland.',
  accessibilityEnforceLink: 'Contact the EASS',
  accessibilityEnforceNiLink: 'Contact the Equality Commission for Northern Ireland',

  privacyTitle: 'Privacy',
  privacyNav: 'Privacy',
  privacyLead: 'What Moot keeps of the people who use it, and of what they write.',
  privacyYou: 'About you',
  privacyYouName:
    'your name, your work e-mail address, and the name by which your sign-in provider knows you',
  privacyYouRole: 'the councils you act for, and your role in each',
  privacyYouSession: 'your sign-in, until you sign out or the session ends',
  privacyYouSeen: 'when you were last here, to the hour',
  privacyYouLog:
    'in a log that nobody can rewrite: changes of rights, releases and withdrawals, under numbers that lose their meaning when you are erased',
  privacyWritten: 'About what you write',
  privacyWrittenSealed:
    'Drafts and submissions are encrypted, and their rows carry neither your council nor your name. The one link to what was released is sealed; it takes two named officers to open it, and you are told.',
  privacyWrittenLimits: 'What Moot cannot hide is said on a page of its own.',
  privacyWrittenLink: 'What Moot can hide, and what it cannot',
  privacyBrowser: 'In your browser',
  privacyBrowserText:
    'One cookie for your sign-in, and in the browser’s own storage the language that you chose, whether shortcuts are on and, until the tab is closed, what you typed and has not been saved or sent. Moot counts nobody and follows nobody; no other site is told that you are here.',
  privacyRights: 'Your rights',
  privacyRightsText:
    'You may ask what is kept of you, have it corrected, and be erased. Ask the security lead of your council. In this demo all people are invented; whoever runs Moot for real names here who is responsible, on what basis, and for how long things are kept.',
  privacyIcoLink: 'Your rights over your data, explained by the ICO',

  attributionTitle: 'Sources and licences',
  attributionNav: 'Sources and licences',
  attributionLead: 'Moot stands on the work of others. Their licences ask that they are named.',
  attributionPlaces: 'Councils and places',
  attributionWords: 'Words and taxonomies',
  attributionTlp: 'Traffic Light Protocol 2.0: names by FIRST. The explanations are Moot’s own.',
  attributionRsit: 'Reference Security Incident Taxonomy: its task force at ENISA, CC0 1.0.',
  attributionCaf:
    'Cyber Assessment Framework 3.2 and 4.0, and Cyber Essentials 3.1: National Cyber Security Centre. © Crown copyright, Open Government Licence v3.0.',
  attributionPlaybook:
    'Secure Connected Places Playbook: Department for Science, Innovation and Technology. © Crown copyright, Open Government Licence v3.0.',
  attributionCsf:
    'NIST Cybersecurity Framework 2.0: National Institute of Standards and Technology, a work of the government of the United States.',
  attributionAdmiralty: 'Admiralty scale: by way of the MISP taxonomies, CC0 1.0.',
  attributionAttack: 'MITRE ATT&CK®, version 18.1',
  attributionAttackCopyright:
    '© 2025 The MITRE Corporation. This work is reproduced and distributed with the permission of The MITRE Corporation.',
  attributionAttackLicence:
    'LICENSE: The MITRE Corporation (MITRE) hereby grants you a non-exclusive, royalty-free license to use ATT&CK® for research, development, and commercial purposes. Any copy you make for such purposes is authorized provided that you reproduce MITRE’s copyright designation and this license in any such copy.',
  attributionKev: 'Known exploited vulnerabilities',
  attributionKevText:
    'The catalogue is by the Cybersecurity and Infrastructure Security Agency (CISA) of the United States, CC0 1.0. CISA does not endorse Moot.',
  attributionLook: 'The look',
  attributionLookText:
    'GOV.UK Frontend, © Crown copyright (Government Digital Service), MIT licence. Moot is not a service of GOV.UK.',
  attributionInvented: 'What is invented',
  attributionInventedText:
    'People, invented councils and their reports, and the suppliers that they warn of were written for the demo. None of it is about anybody real.',
  attributionOgl: 'Open Government Licence v3.0',
  attributionCcBy: 'Creative Commons Attribution 4.0',
} as const;
