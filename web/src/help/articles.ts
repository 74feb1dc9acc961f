/** The pages of the help: their addresses, and what stands on each, by the keys of the words. */
import type { Key } from '../language/language.ts';

/** A part of a page. */
export type Block =
  | { readonly is: 'lead'; readonly words: Key }
  | { readonly is: 'heading'; readonly words: Key }
  | { readonly is: 'text'; readonly words: Key }
  | { readonly is: 'points'; readonly words: readonly Key[] }
  | { readonly is: 'steps'; readonly words: readonly Key[] }
  | { readonly is: 'link'; readonly words: Key; readonly href: string };

/** One page of the help. */
export interface Article {
  readonly path: string;
  readonly title: Key;
  /** Its name in the help's own navigation. */
  readonly nav: Key;
  readonly blocks: readonly Block[];
}

const lead = (words: Key): Block => ({ is: 'lead', words });
const heading = (words: Key): Block => ({ is: 'heading', words });
const text = (words: Key): Block => ({ is: 'text', words });
const points = (...words: readonly Key[]): Block => ({ is: 'points', words });
const steps = (...words: readonly Key[]): Block => ({ is: 'steps', words });
const link = (words: Key, href: string): Block => ({ is: 'link', words, href });

export const about: Article = {
  path: '/help',
  title: 'help.aboutTitle',
  nav: 'help.aboutNav',
  blocks: [
    lead('help.aboutLead'),
    heading('help.aboutKinds'),
    points('help.aboutKindIncident', 'help.aboutKindWarning', 'help.aboutKindCaseStudy'),
    heading('help.aboutWay'),
    steps(
      'help.aboutWayWrite',
      'help.aboutWayRead',
      'help.aboutWaySlot',
      'help.aboutWayCopy',
      'help.aboutWayAlert',
    ),
    heading('help.aboutWho'),
    text('help.aboutWhoText'),
    heading('help.aboutNotFound'),
    text('help.aboutNotFoundText'),
    heading('help.aboutNot'),
    points('help.aboutNotReport', 'help.aboutNotBlacklist', 'help.aboutNotMachine'),
    heading('help.aboutWrong'),
    text('help.aboutWrongText'),
  ],
};

export const anonymity: Article = {
  path: '/help/anonymity',
  title: 'help.anonymityTitle',
  nav: 'help.anonymityNav',
  blocks: [
    lead('help.anonymityLead'),
    heading('help.anonymityHow'),
    points(
      'help.anonymityHowCopy',
      'help.anonymityHowModerator',
      'help.anonymityHowDates',
      'help.anonymityHowSlot',
      'help.anonymityHowVault',
    ),
    heading('help.anonymityEleven'),
    text('help.anonymityElevenRule'),
    text('help.anonymityElevenWhy'),
    text('help.anonymityElevenOnce'),
    text('help.anonymityElevenSmall'),
    text('help.anonymityElevenSee'),
    heading('help.anonymityTogether'),
    text('help.anonymityTogetherCount'),
    text('help.anonymityTogetherYou'),
    heading('help.anonymityQuestions'),
    text('help.anonymityQuestionsNothing'),
    text('help.anonymityQuestionsModerator'),
    points('help.anonymityQuestionsWords', 'help.anonymityQuestionsCare', 'help.anonymityQuestionsAll'),
    heading('help.anonymityUnsealed'),
    text('help.anonymityUnsealedWho'),
    text('help.anonymityUnsealedTold'),
    text('help.anonymityUnsealedSeen'),
    heading('help.anonymityCannot'),
    points(
      'help.anonymityCannotStyle',
      'help.anonymityCannotNews',
      'help.anonymityCannotOnly',
      'help.anonymityCannotRaw',
      'help.anonymityCannotOperator',
      'help.anonymityCannotSlot',
      'help.anonymityCannotUrgent',
    ),
    heading('help.anonymityAdvice'),
    points(
      'help.anonymityAdviceWords',
      'help.anonymityAdviceScanner',
      'help.anonymityAdviceList',
      'help.anonymityAdviceWait',
      'help.anonymityAdviceAsk',
    ),
  ],
};

/** Its table comes between the lead and what follows; see `MarkingsPage.vue`. */
export const markings: Article = {
  path: '/help/markings',
  title: 'help.markingsTitle',
  nav: 'help.markingsNav',
  blocks: [
    heading('help.markingsDiffer'),
    points('help.markingsDifferStrict', 'help.markingsDifferRed'),
    heading('help.markingsKeep'),
    text('help.markingsKeepText'),
    link('help.markingsSource', 'https://www.first.org/tlp/'),
  ],
};

export const reporting: Article = {
  path: '/help/reporting',
  title: 'help.reportingTitle',
  nav: 'help.reportingNav',
  blocks: [
    lead('help.reportingLead'),
    heading('help.reportingWhere'),
    text('help.reportingWhereText'),
    link('help.reportingWhereLink', 'https://www.gov.uk/guidance/where-to-report-a-cyber-incident'),
    heading('help.reportingNcsc'),
    text('help.reportingNcscText'),
    link('help.reportingNcscLink', 'https://report.ncsc.gov.uk/'),
    heading('help.reportingCrime'),
    text('help.reportingCrimeText'),
    link('help.reportingCrimeLink', 'https://www.reportfraud.police.uk/'),
    heading('help.reportingData'),
    text('help.reportingDataText'),
    link('help.reportingDataLink', 'https://ico.org.uk/for-organisations/report-a-breach/'),
    heading('help.reportingThen'),
    text('help.reportingThenText'),
  ],
};

export const accessibility: Article = {
  path: '/help/accessibility',
  title: 'help.accessibilityTitle',
  nav: 'help.accessibilityNav',
  blocks: [
    lead('help.accessibilityLead'),
    heading('help.accessibilityCan'),
    points(
      'help.accessibilityCanZoom',
      'help.accessibilityCanKeyboard',
      'help.accessibilityCanReader',
      'help.accessibilityCanColour',
      'help.accessibilityCanTime',
    ),
    heading('help.accessibilityKnown'),
    points('help.accessibilityKnownWelsh', 'help.accessibilityKnownTables'),
    heading('help.accessibilityTested'),
    text('help.accessibilityTestedText'),
    heading('help.accessibilityContact'),
    text('help.accessibilityContactText'),
    heading('help.accessibilityEnforce'),
    text('help.accessibilityEnforceText'),
    link('help.accessibilityEnforceLink', 'https://www.equalityadvisoryservice.com/'),
    link('help.accessibilityEnforceNiLink', 'https://www.equalityni.org/'),
  ],
};

export const privacy: Article = {
  path: '/help/privacy',
  title: 'help.privacyTitle',
  nav: 'help.privacyNav',
  blocks: [
    lead('help.privacyLead'),
    heading('help.privacyYou'),
    points(
      'help.privacyYouName',
      'help.privacyYouRole',
      'help.privacyYouSession',
      'help.privacyYouSeen',
      'help.privacyYouLog',
    ),
    heading('help.privacyWritten'),
    text('help.privacyWrittenSealed'),
    text('help.privacyWrittenLimits'),
    link('help.privacyWrittenLink', '/help/anonymity'),
    heading('help.privacyBrowser'),
    text('help.privacyBrowserText'),
    heading('help.privacyRights'),
    text('help.privacyRightsText'),
    link('help.privacyIcoLink', 'https://ico.org.uk/for-the-public/'),
  ],
};

/** The words that the gazetteer's licences ask for come first; see `AttributionPage.vue`. */
export const attribution: Article = {
  path: '/help/attribution',
  title: 'help.attributionTitle',
  nav: 'help.attributionNav',
  blocks: [
    heading('help.attributionWords'),
    points(
      'help.attributionTlp',
      'help.attributionRsit',
      'help.attributionCaf',
      'help.attributionPlaybook',
      'help.attributionCsf',
      'help.attributionAdmiralty',
    ),
    heading('help.attributionAttack'),
    text('help.attributionAttackCopyright'),
    text('help.attributionAttackLicence'),
    heading('help.attributionKev'),
    text('help.attributionKevText'),
    heading('help.attributionLook'),
    text('help.attributionLookText'),
    heading('help.attributionInvented'),
    text('help.attributionInventedText'),
  ],
};

/** In the order of the help's navigation. */
export const articles: readonly Article[] = [
  about,
  anonymity,
  markings,
  reporting,
  accessibility,
  privacy,
  attribution,
];
