/** Hears that something among the own submissions changed, and what to ask again after a lost connection. */
import type { Client } from '@urql/vue';
import { onScopeDispose, watch } from 'vue';

import { connection } from '../app/connection.ts';
import { SubmissionsChanged } from './submission.graphql.ts';

/** Calls `changed` whenever something may have changed; ends with the page. */
export function onSubmissionsChanged(client: Client, changed: () => void): void {
  const { unsubscribe } = client.subscription(SubmissionsChanged, {}).subscribe(({ data }) => {
    if (data) changed();
  });
  let lost = false;
  watch(connection, ({ state }) => {
    if (state === 'live' && lost) changed();
    lost = state === 'lost' || (lost && state !== 'live');
  });
  onScopeDispose(unsubscribe);
}
