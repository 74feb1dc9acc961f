import type { VNodeChild } from 'vue';

import { describeCases, raw } from '../govukCases.ts';
import ServiceNavigation from './ServiceNavigation.vue';

type Slot = string | { readonly text?: () => VNodeChild; readonly align?: string };

describeCases('service-navigation', ServiceNavigation, ({ slots: given, ...props }) => {
  const slots = (given ?? {}) as Readonly<Record<string, Slot>>;
  const end = slots['end'];
  return {
    props: { ...props, endInline: typeof end === 'object' && end.align === 'inline' },
    slots: Object.fromEntries(
      Object.entries(slots).flatMap(([name, slot]) => {
        const content = typeof slot === 'string' ? raw(slot) : slot.text;
        return content === undefined ? [] : [[name, content] as const];
      }),
    ),
  };
});
