/**
 * Who is signed in and with which membership they act. The server decides what they may do; this only decides
 * what to offer. Rights never add up: one membership or platform role at a time.
 */
import type { Client } from '@urql/vue';
import { computed, readonly, shallowRef } from 'vue';

import { graphql } from '../generated/gql.ts';
import type { ViewerQuery } from '../generated/graphql.ts';
import { refusalOf } from './refusal.ts';
import type { Refusal } from './refusal.ts';

const Viewer = graphql(`
  query Viewer {
    viewer {
      role
      person {
        name
      }
      membership {
        id
        role
        authority {
          id
          name
          nameCy
        }
      }
      memberships {
        id
        role
        authority {
          id
          name
          nameCy
        }
      }
      suspended
      suspendedBecause
      officer
    }
  }
`);

const ActAs = graphql(`
  mutation ActAs($membershipId: ID!) {
    actAs(membershipId: $membershipId) {
      role
    }
  }
`);

/** Who asks, as the server sees them. */
export type Viewer = ViewerQuery['viewer'];

/** `asking`: not answered yet · `visitor`: not signed in · `signedIn`: with a membership or a platform role. */
export type Session =
  | { readonly state: 'asking' }
  | { readonly state: 'unreachable'; readonly refusal: Refusal }
  | { readonly state: 'visitor' }
  | { readonly state: 'signedIn'; readonly viewer: Viewer };

const current = shallowRef<Session>({ state: 'asking' });

/** The session as it is now. */
export const session = readonly(current);

/** The viewer that is signed in; undefined for a visitor. */
export const viewer = computed<Viewer | undefined>(() =>
  current.value.state === 'signedIn' ? current.value.viewer : undefined,
);

/** The word for what somebody acts as: the membership's role, or the platform's. */
export type Role = 'visitor' | 'reader' | 'contributor' | 'lead' | 'moderator' | 'steward';

/** What the viewer acts as, in the words of the house. */
export function roleOf(who: Viewer | undefined): Role {
  if (who === undefined) return 'visitor';
  switch (who.role) {
    case 'visitor':
      return 'visitor';
    case 'peer':
      return who.membership?.role ?? 'visitor';
    case 'moderator':
    case 'steward':
      return who.role;
  }
}

/** The same for people to read: an officer is a steward who may also unseal, and is called an officer. */
export const roleShown = (who: Viewer | undefined): Role | 'officer' =>
  who?.officer ? 'officer' : roleOf(who);

/** Asks the server again who is signed in. A page that is being written on stays as it is. */
export async function refreshSession(client: Client): Promise<void> {
  const { data, error } = await client.query(Viewer, {}).toPromise();
  const refusal = refusalOf(error);
  if (refusal !== undefined && refusal.code !== 'NOT_SIGNED_IN') {
    if (current.value.state === 'asking') current.value = { state: 'unreachable', refusal };
    return;
  }
  current.value = data?.viewer.person ? { state: 'signedIn', viewer: data.viewer } : { state: 'visitor' };
}

/** Acts with another of one's memberships from now on. Every page is loaded anew, for its rights are others. */
export async function actAs(client: Client, membershipId: string): Promise<Refusal | undefined> {
  const { error } = await client.mutation(ActAs, { membershipId }).toPromise();
  return refusalOf(error);
}

/** Where signing in begins; afterwards the browser comes back to `path`. */
export const signInLink = (path: string): string => `/auth/sign-in?return=${encodeURIComponent(path)}`;
