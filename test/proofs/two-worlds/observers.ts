/**
 * Who looks, from the outside to the platform's own people; and of two councils that could both have written it, their
 * people who may not know either, and their leads, who may know of their own submissions and of nothing else.
 */
import type { Viewer } from '../crawl/scene.ts';

export interface Observer extends Pick<
  Viewer,
  'name' | 'authority' | 'level' | 'platform' | 'token' | 'suspended'
> {
  /** In the words of the promise. */
  readonly is: string;
  /** Of a council that writes it in one of the worlds, those who read its submissions: these are left out. */
  readonly mayKnow?: true;
}

const base = { authority: null, level: null, platform: null, token: false, suspended: false } as const;
const peer = (authority: string, level: NonNullable<Viewer['level']>, is: string): Observer => ({
  ...base,
  name: `${authority} ${level}`,
  authority,
  level,
  is,
});

export const observers: readonly Observer[] = [
  { ...base, name: 'visitor', is: 'signed-out visitor' },
  { ...base, name: 'no membership', is: 'somebody signed in without a membership' },
  peer('inside', 'reader', 'peer inside the anonymity set, reader'),
  peer('inside', 'contributor', 'peer inside the anonymity set, contributor'),
  peer('inside', 'lead', 'peer lead inside the anonymity set'),
  peer('ringed', 'reader', 'circle member outside the set, reader'),
  peer('ringed', 'lead', 'circle member outside the set, lead'),
  peer('outside', 'reader', 'peer outside set and circle, reader'),
  peer('outside', 'lead', 'peer outside set and circle, lead'),
  {
    ...base,
    name: 'token',
    authority: 'inside',
    level: 'reader',
    token: true,
    is: 'a program with an API token',
  },
  { ...base, name: 'moderator', platform: 'moderator', is: 'moderator' },
  { ...base, name: 'steward', platform: 'steward', is: 'steward' },
  { ...base, name: 'officer', platform: 'officer', is: 'officer, who asks for an unsealing' },
  { ...base, name: 'third officer', platform: 'officer', is: 'officer who is none of the two' },
  peer('north', 'reader', 'reader of the council that writes it in the one world'),
  peer('south', 'reader', 'reader of the council that writes it in the other'),
  {
    ...peer('north', 'lead', 'lead of the council of the one world, but for its submissions'),
    mayKnow: true,
  },
  { ...peer('south', 'lead', 'lead of the council of the other, but for its submissions'), mayKnow: true },
];

/** The two that could have written it. */
export const candidates = ['north', 'south'] as const;
export type Candidate = (typeof candidates)[number];

/** What is of one's own submissions, and what their leads read of it in the log. */
const ofOnesOwn =
  /^(Query\.(submissions?|notices|auditEntries)|Subscription\.submissionsChanged|Mutation\.\w*Submission|Mutation\.readNotices|GET \/audit\/log\.json)\b/;

/** Whether what somebody is answered there must be the same in both worlds. */
export const isCompared = ({ mayKnow }: Observer, what: string): boolean =>
  mayKnow !== true || !ofOnesOwn.test(what);

/** Who is named in the promise and cannot look yet. */
export const notBuilt: readonly string[] = [
  'observer: supplier contact (the supplier’s page is not built)',
  'channel: mails and webhooks (not built)',
  'channel: feeds, STIX and TAXII (not built)',
  'channel: metrics (not built)',
  'variant: question and reply (threads are not built)',
];
