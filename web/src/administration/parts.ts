/** The parts of administration that are offered to a role. Offering only: the server decides. */
import type { Role } from '../app/session.ts';
import type { Key } from '../language/language.ts';

interface Part {
  readonly path: string;
  readonly name: Key;
  readonly about: Key;
  readonly roles: readonly Role[];
  /** Only for those stewards who are named for unsealing. */
  readonly officers?: true;
}

const parts: readonly Part[] = [
  {
    path: '/administration/people',
    name: 'administration.people',
    about: 'administration.peopleAbout',
    roles: ['lead'],
  },
  {
    path: '/administration/tokens',
    name: 'administration.tokens',
    about: 'administration.tokensAbout',
    roles: ['lead'],
  },
  {
    path: '/administration/words',
    name: 'administration.words',
    about: 'administration.wordsAbout',
    roles: ['lead'],
  },
  {
    path: '/administration/authorities',
    name: 'administration.authorities',
    about: 'administration.authoritiesAbout',
    roles: ['steward'],
  },
  {
    path: '/administration/reorganisation',
    name: 'administration.reorganisation',
    about: 'administration.reorganisationAbout',
    roles: ['steward'],
  },
  {
    path: '/administration/circles',
    name: 'administration.circles',
    about: 'administration.circlesAbout',
    roles: ['steward'],
  },
  {
    path: '/administration/sources',
    name: 'administration.sources',
    about: 'administration.sourcesAbout',
    roles: ['steward'],
  },
  {
    path: '/administration/moderators',
    name: 'administration.moderators',
    about: 'administration.moderatorsAbout',
    roles: ['steward'],
  },
  {
    path: '/administration/unsealings',
    name: 'administration.unsealings',
    about: 'administration.unsealingsAbout',
    roles: ['steward'],
    officers: true,
  },
  {
    path: '/administration/audit',
    name: 'administration.audit',
    about: 'administration.auditAbout',
    roles: ['lead', 'steward'],
  },
];

/** The parts offered to a role, of those that there are pages for. */
export const partsOf = (role: Role, exists: (path: string) => boolean, officer = false): readonly Part[] =>
  parts.filter(part => part.roles.includes(role) && (officer || part.officers !== true) && exists(part.path));
