/**
 * Alerts as they come, for the whole app: the number in the navigation, and what waits to be shown on the alerts
 * page. One subscription, begun when a member is signed in and ended when they act as somebody else.
 */
import type { Client } from '@urql/vue';
import { readonly, shallowRef, watch } from 'vue';

import { session, viewer } from '../app/session.ts';
import { setUnreadAlerts } from '../app/unread.ts';
import { graphql } from '../generated/gql.ts';
import { follow } from '../library/follow.ts';

const AlertArrived = graphql(`
  subscription AlertArrived($after: String) {
    alertArrived(after: $after) {
      cursor
      alert {
        id
      }
    }
  }
`);

const WaitingAlerts = graphql(`
  query WaitingAlerts {
    alerts(first: 1) {
      waiting
      liveCursor
    }
  }
`);

const arrived = shallowRef<ReadonlySet<string>>(new Set());

/** Ids of the alerts that came since they were last shown. */
export const arrivedAlerts = readonly(arrived);

/** Noted by the page that has just loaded them. */
export function alertsShown(): void {
  arrived.value = new Set();
}

/**
 * Asks the server how many wait: other members of one's council deal with alerts of their own, never with one's.
 * Answers where to follow them from.
 */
export async function countWaiting(client: Client): Promise<string | undefined> {
  const { data } = await client.query(WaitingAlerts, {}).toPromise();
  if (data) setUnreadAlerts(data.alerts.waiting);
  return data?.alerts.liveCursor;
}

/** Keeps the count while the app is open. Gives back what ends it. */
export function keepWaitingAlerts(client: Client): () => void {
  let end: (() => void) | undefined;
  const stop = watch(
    session,
    () => {
      end?.();
      end = undefined;
      alertsShown();
      if (viewer.value?.role !== 'peer') {
        setUnreadAlerts(0);
        return;
      }
      const counted = shallowRef<string>();
      void countWaiting(client).then(place => (counted.value = place));
      end = follow(client, AlertArrived, {
        cursorOf: ({ alertArrived }) => alertArrived.cursor,
        take: ({ alertArrived }) => {
          arrived.value = new Set([...arrived.value, alertArrived.alert.id]);
          void countWaiting(client);
        },
        from: () => counted.value,
      });
    },
    { immediate: true },
  );
  return () => {
    stop();
    end?.();
  };
}
