import { describe, expect, it } from 'vitest';
import type { Administered } from './administration.ts';
import { mayAdminister } from './administration.ts';
import type { Level, RuleViewer } from './viewer.ts';

const peer = (level: Level, suspended = false): RuleViewer => ({
  role: 'peer',
  authority: 'wexmoor',
  level,
  movedFrom: [],
  circles: [],
  suspended,
});
const viewers: Readonly<Record<string, RuleViewer>> = {
  visitor: { role: 'visitor' },
  moderator: { role: 'moderator' },
  steward: { role: 'steward' },
  reader: peer('reader'),
  contributor: peer('contributor'),
  lead: peer('lead'),
  suspended: peer('lead', true),
};

/** `+` and the reason where it is allowed, the reason where it is not; `*` is everybody else. */
type Expected = Readonly<Record<string, string>>;

function check(what: string, action: string, object: Administered, expected: Expected): void {
  it(`8 ${what}`, () => {
    for (const [name, viewer] of Object.entries(viewers)) {
      const { allowed, because } = mayAdminister(viewer, action, object);
      expect(`${allowed ? '+' : ''}${because.code}`, name).toBe(expected[name] ?? expected['*']);
    }
  });
}

const membership = {
  is: 'membership',
  own: true,
  self: false,
  role: 'contributor',
  lastLead: false,
} as const;
const self = { ...membership, self: true } as const;

describe('memberships', () => {
  check('the own people are read by all of them, and by stewards', 'read', membership, {
    visitor: 'not_own',
    moderator: 'not_own',
    steward: '+steward',
    suspended: 'suspended',
    '*': '+own_membership',
  });
  check(
    'somebody reads what is theirs, wherever it is',
    'read',
    { ...self, own: false },
    {
      visitor: 'not_own',
      steward: '+steward',
      '*': '+own_membership',
    },
  );
  check(
    'nobody else’s is read',
    'read',
    { ...membership, own: false },
    { steward: '+steward', '*': 'not_own' },
  );
  for (const act of ['make_reader', 'make_contributor', 'make_lead', 'remove']) {
    check(`${act}: a lead and nobody else`, act, membership, { lead: '+lead', '*': 'not_a_lead' });
    check(`${act}: not of another authority`, act, { ...membership, own: false }, { '*': 'not_own' });
    check(`${act}: of an equal`, act, { ...membership, role: 'lead' }, { lead: '+lead', '*': 'not_a_lead' });
  }
  check('nobody raises themself', 'make_lead', self, { lead: 'raises_self', '*': 'not_a_lead' });
  check('somebody lowers themself', 'make_reader', self, { lead: '+lead', '*': 'not_a_lead' });
  check('stays what they are', 'make_contributor', self, { lead: '+lead', '*': 'not_a_lead' });
  const last = { ...self, role: 'lead', lastLead: true } as const;
  for (const act of ['make_reader', 'make_contributor', 'remove'])
    check(`${act}: the last lead stays`, act, last, { lead: 'last_lead', '*': 'not_a_lead' });
  check('the last lead stays a lead', 'make_lead', last, { lead: '+lead', '*': 'not_a_lead' });
  check('the last lead does not leave', 'leave', last, { '*': 'last_lead' });
  check('one leaves by oneself', 'leave', self, { '*': '+self' });
  check('nobody leaves for another', 'leave', membership, { '*': 'not_own' });
  check('nobody leaves where they do not act', 'leave', { ...self, own: false }, { '*': 'not_own' });
});

describe('invitations', () => {
  for (const role of ['reader', 'contributor', 'lead'] as const)
    check(
      `a lead invites a ${role}`,
      'make',
      { is: 'invitation', into: 'own_authority', as: role },
      {
        lead: '+lead',
        '*': 'not_a_lead',
      },
    );
  check(
    'no lead makes a moderator',
    'make',
    { is: 'invitation', into: 'own_authority', as: 'moderator' },
    {
      lead: 'more_rights',
      '*': 'not_a_lead',
    },
  );
  check(
    'a steward invites a first lead',
    'make',
    { is: 'invitation', into: 'listed_authority', as: 'lead' },
    {
      steward: '+steward',
      '*': 'not_a_steward',
    },
  );
  check(
    'and nobody else',
    'make',
    { is: 'invitation', into: 'listed_authority', as: 'reader' },
    {
      steward: 'not_in_this_state',
      '*': 'not_a_steward',
    },
  );
  check(
    'nobody invites elsewhere',
    'make',
    { is: 'invitation', into: 'other_authority', as: 'lead' },
    { '*': 'not_own' },
  );
  check(
    'a steward invites a moderator',
    'make',
    { is: 'invitation', into: 'moderators', as: 'moderator' },
    {
      steward: '+steward',
      '*': 'not_a_steward',
    },
  );
  check(
    'among moderators are only these',
    'make',
    { is: 'invitation', into: 'moderators', as: 'lead' },
    {
      steward: 'not_in_this_state',
      '*': 'not_a_steward',
    },
  );
});

describe('joining requests', () => {
  check(
    'a lead answers who asks',
    'answer',
    { is: 'joining_request', own: true, self: false },
    {
      lead: '+lead',
      '*': 'not_a_lead',
    },
  );
  check(
    'not who asks another',
    'answer',
    { is: 'joining_request', own: false, self: false },
    { '*': 'not_a_lead' },
  );
  check(
    'one takes back one’s own',
    'withdraw',
    { is: 'joining_request', own: true, self: true },
    { '*': '+self' },
  );
  check(
    'and nobody else’s',
    'withdraw',
    { is: 'joining_request', own: true, self: false },
    { '*': 'not_own' },
  );
});

describe('authorities', () => {
  const possible: Readonly<Record<string, readonly string[]>> = {
    read: ['listed', 'enrolled', 'suspended', 'ended'],
    enrol: ['listed'],
    suspend: ['enrolled'],
    restore: ['suspended'],
    set_it_service: ['listed', 'enrolled', 'suspended'],
    end: ['listed', 'enrolled', 'suspended'],
    reorganise: ['listed', 'enrolled'],
    follow: ['listed', 'enrolled'],
  };
  for (const [act, from] of Object.entries(possible))
    for (const standing of ['listed', 'enrolled', 'suspended', 'ended'] as const)
      check(
        `${act} of what is ${standing}`,
        act,
        { is: 'authority', standing },
        {
          steward: from.includes(standing) ? '+steward' : 'not_in_this_state',
          '*': 'not_a_steward',
        },
      );
});

describe('circles, sources and platform roles', () => {
  check(
    'a circle is read by its members',
    'read',
    { is: 'circle', mine: true },
    {
      steward: '+steward',
      reader: '+own_circle',
      contributor: '+own_circle',
      lead: '+own_circle',
      '*': 'not_own',
    },
  );
  check('and by nobody else', 'read', { is: 'circle', mine: false }, { steward: '+steward', '*': 'not_own' });
  check(
    'a circle is changed by stewards',
    'change',
    { is: 'circle', mine: true },
    {
      steward: '+steward',
      '*': 'not_a_steward',
    },
  );
  for (const active of [true, false]) {
    check(
      `a source is named by stewards (${active})`,
      'name',
      { is: 'source', active },
      {
        steward: '+steward',
        '*': 'not_a_steward',
      },
    );
    check(
      `a source is retired once (${active})`,
      'retire',
      { is: 'source', active },
      {
        steward: active ? '+steward' : 'not_in_this_state',
        '*': 'not_a_steward',
      },
    );
  }
  for (const role of ['moderator', 'steward', 'officer'] as const) {
    check(
      `a ${role} is read by stewards`,
      'read',
      { is: 'platform_role', role },
      {
        steward: '+steward',
        '*': 'not_a_steward',
      },
    );
    check(
      `a ${role} is ended by stewards where it is a moderator`,
      'end',
      { is: 'platform_role', role },
      {
        steward: role === 'moderator' ? '+steward' : 'more_rights',
        '*': 'not_a_steward',
      },
    );
  }
});
