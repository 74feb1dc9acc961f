import type { VNodeChild } from 'vue';

import { describeCases } from '../govukCases.ts';
import Fieldset from './Fieldset.vue';

describeCases('fieldset', Fieldset, ({ text, ...props }) => ({
  props,
  slots: { default: () => (typeof text === 'function' ? (text as () => VNodeChild)() : undefined) },
}));
