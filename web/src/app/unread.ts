/** The number of unread alerts in the navigation; the alerts room keeps it. */
import { readonly, shallowRef } from 'vue';

const count = shallowRef(0);

/** How many alerts are unread. */
export const unreadAlerts = readonly(count);

/** Set by the alerts room. */
export function setUnreadAlerts(unread: number): void {
  count.value = unread;
}
