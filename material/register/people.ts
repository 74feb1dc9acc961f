/**
 * The demo people: who can sign in, as what, and what to try. Every one is invented, and their surnames say
 * so; their mail addresses lie under `.example`, where no mail arrives. People of real councils read, watch
 * and may write; invented publications belong to invented councils alone. Pure data, read by the seed and by
 * the local sign-in page.
 */

/** What a person acts with. The first membership is the one they start in. */
export type DemoPost =
  | { readonly kind: 'memberships'; readonly memberships: readonly DemoMembership[] }
  | { readonly kind: 'platform'; readonly role: 'moderator' | 'steward' | 'officer' }
  /** Known to the provider, and in no council yet. */
  | { readonly kind: 'none' };

export interface DemoMembership {
  /** Code of the authority, real (material/register) or invented (material/demo). */
  readonly authority: string;
  readonly role: 'reader' | 'contributor' | 'lead';
}

export interface DemoPerson {
  /** The subject by which the local identity provider knows the person; never changes. */
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly post: DemoPost;
  /** One sentence on the sign-in card. */
  readonly tryThis: string;
}

const member = (
  subject: string,
  name: string,
  memberships: readonly DemoMembership[],
  tryThis: string,
): DemoPerson => ({
  subject,
  name,
  email: `${subject}@${memberships[0]?.authority.toLowerCase() ?? 'moot'}.moot.example`,
  post: { kind: 'memberships', memberships },
  tryThis,
});

const platform = (
  subject: string,
  name: string,
  role: 'moderator' | 'steward' | 'officer',
  tryThis: string,
): DemoPerson => ({
  subject,
  name,
  email: `${subject}@dsit.moot.example`,
  post: { kind: 'platform', role },
  tryThis,
});

/** People of invented councils: they write. */
const inventedCouncils: readonly DemoPerson[] = [
  member(
    'wren-makebelieve',
    'Wren Makebelieve',
    [{ authority: 'WEX', role: 'contributor' }],
    'Write an anonymous incident, see it as a peer will, and submit it.',
  ),
  member(
    'tobias-invented',
    'Tobias Invented',
    [{ authority: 'WEX', role: 'lead' }],
    "See Wexmoor's own submissions, its people and its watchlist.",
  ),
  member(
    'isolde-apocrypha',
    'Isolde Apocrypha',
    [{ authority: 'WEX', role: 'lead' }],
    'Manage Wexmoor’s people beside Tobias: neither of two leads can be the last to go.',
  ),
  member(
    'lottie-storybook',
    'Lottie Storybook',
    [{ authority: 'WEX', role: 'reader' }],
    'Read the library as somebody who may not write.',
  ),
  member(
    'perran-whimsy',
    'Perran Whimsy',
    [{ authority: 'SWM', role: 'contributor' }],
    'Write a supplier warning and mark it urgent: it leaves at once.',
  ),
  member(
    'clemency-fib',
    'Clemency Fib',
    [{ authority: 'SWM', role: 'lead' }],
    'Read what is shared with leads alone, and answer as one.',
  ),
  member(
    'dilys-chwedl',
    'Dilys Chwedl',
    [{ authority: 'CWD', role: 'contributor' }],
    'Write in Welsh or English, and see what an anonymous Welsh council may show.',
  ),
  member(
    'macsen-ffuglen',
    'Macsen Ffuglen',
    [{ authority: 'CWD', role: 'lead' }],
    'See the same library in Welsh, and choose what Cwmdraith watches.',
  ),
  member(
    'ishbel-figment',
    'Ishbel Figment',
    [{ authority: 'GLV', role: 'contributor' }],
    'Write an anonymous incident that shows the month, and see what it costs.',
  ),
  member(
    'torquil-conceit',
    'Torquil Conceit',
    [{ authority: 'GLV', role: 'lead' }],
    'Withdraw something of your own council, and see it go everywhere.',
  ),
  member(
    'jarvis-tale',
    'Jarvis Tale',
    [{ authority: 'KRB', role: 'contributor' }],
    'Correct a publication of your council: the revision goes the same way.',
  ),
  member(
    'beryl-pretence',
    'Beryl Pretence',
    [{ authority: 'KRB', role: 'lead' }],
    'See drafts of your council that others began.',
  ),
];

/** People of real councils: they read, watch and may write; nothing is published in their councils' names. */
const realCouncils: readonly DemoPerson[] = [
  member(
    'petra-notreal',
    'Petra Notreal',
    [{ authority: 'BRD', role: 'lead' }],
    'Put a supplier on the watchlist, keep the library open, and see a warning arrive.',
  ),
  member(
    'samir-fabled',
    'Samir Fabled',
    [{ authority: 'BRD', role: 'contributor' }],
    'Start a draft and see how many councils could have written it.',
  ),
  member(
    'olive-pretend',
    'Olive Pretend',
    [{ authority: 'WSM', role: 'lead' }],
    'See what is shared in strict confidence with leads alone.',
  ),
  member(
    'jonah-imaginary',
    'Jonah Imaginary',
    [{ authority: 'DST', role: 'lead' }],
    'Filter the library by asset and severity, and share the address of the page.',
  ),
  member(
    'hattie-unreal',
    'Hattie Unreal',
    [{ authority: 'DST', role: 'reader' }],
    'Look for what is meant for an audience without Dorset: it is not there.',
  ),
  member(
    'nia-dychmygol',
    'Nia Dychmygol',
    [{ authority: 'MTY', role: 'lead' }],
    'Read the platform in Welsh.',
  ),
  member(
    'idris-ffug',
    'Idris Ffug',
    [{ authority: 'MTY', role: 'contributor' }],
    'Write a case study in Welsh or English.',
  ),
  member(
    'desmond-fictional',
    'Desmond Fictional',
    [{ authority: 'CRY', role: 'lead' }],
    'Read what is shared within the South London Partnership.',
  ),
  member(
    'amara-fictive',
    'Amara Fictive',
    [
      { authority: 'CRY', role: 'contributor' },
      { authority: 'STN', role: 'reader' },
    ],
    'Act for Croydon, then switch to Sutton: the rights do not add up.',
  ),
  member(
    'fergus-madeup',
    'Fergus Madeup',
    [{ authority: 'PKN', role: 'lead' }],
    'Look up case studies of the Playbook by theme.',
  ),
  member(
    'bridie-untrue',
    'Bridie Untrue',
    [{ authority: 'NMD', role: 'lead' }],
    'See how an anonymity set grows short where only eleven councils are.',
  ),
  member(
    'malcolm-mythical',
    'Malcolm Mythical',
    [{ authority: 'SHF', role: 'reader' }],
    'Search the library and open an item.',
  ),
];

/** People at DSIT who run the platform. They belong to no council. */
const atDsit: readonly DemoPerson[] = [
  platform(
    'maud-legend',
    'Maud Legend',
    'moderator',
    'Open the queue, read a submission, and approve it for the next slot.',
  ),
  platform(
    'rufus-fable',
    'Rufus Fable',
    'moderator',
    'Send a submission back with a reason, or withdraw a publication at once.',
  ),
  platform(
    'stella-fantasy',
    'Stella Fantasy',
    'steward',
    'Look after authorities, circles and trusted sources, without seeing a submission.',
  ),
  platform(
    'otto-phantom',
    'Otto Phantom',
    'officer',
    'Ask for an unsealing; nothing opens until a second officer agrees.',
  ),
  platform(
    'ottilie-mirage',
    'Ottilie Mirage',
    'officer',
    'Be the second officer of an unsealing, and say why.',
  ),
];

/** Somebody who has no membership; the domain of their address is Wexmoor's. */
const newcomers: readonly DemoPerson[] = [
  {
    subject: 'edie-hypothetical',
    name: 'Edie Hypothetical',
    email: 'edie-hypothetical@wex.moot.example',
    post: { kind: 'none' },
    tryThis: 'Sign in without a council, and ask Wexmoor to let you in.',
  },
];

/** Everybody with a card on the local sign-in page, in the order of the cards. */
export const demoPeople: readonly DemoPerson[] = [
  ...inventedCouncils,
  ...atDsit,
  ...realCouncils,
  ...newcomers,
];

/** The domain of the mail addresses of an invented council's people. */
export const mailDomainOf = (code: string): string => `${code.toLowerCase()}.moot.example`;

/**
 * The lead that every enrolled authority has, where no lead with a card is its own: "enrolled" means an
 * active lead. Nobody can sign in as this one.
 */
export function leadWithoutCard(authority: {
  readonly code: string;
  readonly name: string;
}): DemoPerson | null {
  const hasLead = demoPeople.some(
    ({ post }) =>
      post.kind === 'memberships' &&
      post.memberships.some(({ authority: code, role }) => code === authority.code && role === 'lead'),
  );
  if (hasLead) return null;
  const subject = `lead-${authority.code.toLowerCase()}`;
  return {
    subject,
    name: `Security lead, ${authority.name}`,
    email: `${subject}@${authority.code.toLowerCase()}.moot.example`,
    post: { kind: 'memberships', memberships: [{ authority: authority.code, role: 'lead' }] },
    tryThis: '',
  };
}
