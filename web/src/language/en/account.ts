/** Words of `web/src/account`. */
export const account = {
  title: 'Your account',
  name: 'Name',
  actingAs: 'You act as',
  platformRole: 'DSIT – {role}',
  noMembership: 'Nobody yet: no council has given you a role',
  noMembershipNext: 'What to do when no council has given you a role',
  suspended:
    'Your council is suspended at present. You read what anyone may read, and your council’s own submissions.',
  memberships: 'Who you can act for',
  membershipsHint:
    'You act for one at a time. What you may read and do follows from it; rights never add up.',
  membershipsOne: 'You act for one council only.',
  current: 'now',
  actAs: 'Act as {authority} – {role}',
  switchFailed: 'You still act as before. Nothing was changed.',
  signOut: 'Sign out',
  signOutText: 'On a computer that others use, close the browser afterwards.',

  unknownTitle: 'You are signed in, but Moot does not know you yet',
  unknownText:
    'Your sign-in provider knows you. Moot lets in only people whom the security lead of their council has added.',
  unknownAsk: 'What to do',
  unknownAskLead:
    'Ask the security lead of your council to add you, with the e-mail address that you sign in with.',
  unknownAskNone: 'If your council has not joined Moot, its head of digital or security can write to DSIT.',
  unknownAskMerged:
    'If your council has merged or you have moved, ask the lead of the council you work for now.',
  unknownRead: 'Read what is public in the library',
  unknownOther: 'Sign in as somebody else',

  signedOutTitle: 'You are signed out',
  signedOutText:
    'Your session on Moot has ended, in all tabs of this browser. Your sign-in provider may still know you.',
  signIn: 'Sign in again',

  loginTitle: 'Choose who to be',
  loginLead:
    'This is the sign-in page of the demo. Everybody on it is invented, and no password is asked for.',
  loginReal: 'Outside the demo you sign in with your council’s own account.',
  loginFilter: 'Find by name, council or role',
  loginFound: '{count, plural, one {# person} other {# people}}',
  loginNone: 'Nobody here is called that. Clear the box to see everybody.',
  loginAs: 'Be {name}',
  loginPeople: 'People of the demo',
  loginPlatform: 'Department for Science, Innovation and Technology (DSIT)',
  loginTry: 'Try:',
  loginGone: 'This sign-in page belongs to the demo',
  loginGoneText:
    'The people of the demo could not be loaded. If this is not a demo, sign in from the home page.',
} as const;
