/** The parts of Moot that are offered to a role. Offering only: the server decides (V4). */
import type { Key } from '../language/language.ts';
import type { Role } from './session.ts';

/** One part: its first page, its name, who is offered it. */
export interface Part {
  readonly path: string;
  readonly name: Key;
  readonly roles: readonly Role[];
}

const MEMBERS: readonly Role[] = ['reader', 'contributor', 'lead'];

/** In the order of the navigation. */
export const parts: readonly Part[] = [
  { path: '/', name: 'app.home', roles: ['visitor', ...MEMBERS, 'moderator', 'steward'] },
  { path: '/library', name: 'app.library', roles: ['visitor', ...MEMBERS, 'moderator', 'steward'] },
  { path: '/alerts', name: 'app.alerts', roles: MEMBERS },
  { path: '/submissions', name: 'app.submissions', roles: ['contributor', 'lead'] },
  { path: '/suppliers', name: 'app.suppliers', roles: MEMBERS },
  { path: '/moderation', name: 'app.moderation', roles: ['moderator'] },
  { path: '/administration', name: 'app.administration', roles: ['lead', 'steward'] },
];

/**
 * The parts offered to a role, of those that there are pages for. People of a suspended authority have a visitor's and
 * their own submissions.
 */
export const partsFor = (
  role: Role,
  suspended: boolean,
  exists: (path: string) => boolean,
): readonly Part[] =>
  parts.filter(
    ({ path, roles }) =>
      roles.includes(role) &&
      exists(path) &&
      (!suspended || roles.includes('visitor') || path === '/submissions'),
  );
