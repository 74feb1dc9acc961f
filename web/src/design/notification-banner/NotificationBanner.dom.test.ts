import type { VNodeChild } from 'vue';

import { describeCases } from '../govukCases.ts';
import NotificationBanner from './NotificationBanner.vue';

// A case's HTML stands as it is; text is set in a heading of its own.
describeCases('notification-banner', NotificationBanner, ({ text, ...props }) =>
  typeof text === 'function'
    ? { props, slots: { default: () => (text as () => VNodeChild)() } }
    : { props: { ...props, text } },
);
