import { describe, expect, it } from 'vitest';
import { demoCouncils } from '../../../material/demo/councils.ts';
import { demoPeople, leadWithoutCard } from '../../../material/register/people.ts';
import { authorities, authorityWithCode } from './authorities.ts';
import { demoEnrolment } from './demoEnrolment.ts';

const memberships = demoPeople.flatMap(({ post }) => (post.kind === 'memberships' ? post.memberships : []));

describe('the demo people', () => {
  it('are told apart by subject, name and mail address, and get mail nowhere', () => {
    for (const key of ['subject', 'name', 'email'] as const) {
      expect(new Set(demoPeople.map(person => person[key])).size).toBe(demoPeople.length);
    }
    for (const { email } of demoPeople) expect(email).toMatch(/^[a-z.-]+@[a-z]+\.moot\.example$/);
  });

  it('act for authorities that have joined, where these are real', () => {
    const joined = new Set(demoEnrolment(authorities()));
    for (const { authority } of memberships) {
      if (authorityWithCode(authority) !== undefined) expect(joined.has(authority), authority).toBe(true);
    }
  });

  it('hold the platform roles apart: two moderators, a steward, two officers', () => {
    const roles = demoPeople.flatMap(({ post }) => (post.kind === 'platform' ? [post.role] : []));
    expect(roles.toSorted()).toEqual(['moderator', 'moderator', 'officer', 'officer', 'steward']);
  });

  it('give every enrolled authority one lead at least', () => {
    for (const code of demoEnrolment(authorities())) {
      const authority = authorityWithCode(code);
      expect(authority, code).toBeDefined();
      if (authority === undefined) continue;
      const named = memberships.some(one => one.authority === code && one.role === 'lead');
      expect(leadWithoutCard(authority) === null, code).toBe(named);
    }
  });

  it('have a contributor and a lead at Wexmoor and at four invented councils more', () => {
    const staffed = demoCouncils.filter(({ code }) => {
      const roles = memberships.filter(({ authority }) => authority === code).map(({ role }) => role);
      return roles.includes('contributor') && roles.includes('lead');
    });
    expect(staffed.map(({ code }) => code)).toEqual(['WEX', 'KRB', 'SWM', 'GLV', 'CWD']);
  });

  it('belong to councils that are either real or invented, never both', () => {
    const invented = new Set(demoCouncils.map(({ code }) => code));
    for (const { authority } of memberships) {
      expect(invented.has(authority), authority).toBe(authorityWithCode(authority) === undefined);
    }
    for (const code of invented) expect(authorityWithCode(code), code).toBeUndefined();
  });
});
