import { describeCases, withTextValues } from '../govukCases.ts';
import Checkboxes from './Checkboxes.vue';

describeCases(
  'checkboxes',
  Checkboxes,
  ({ values, items, ...options }) => ({
    props: {
      name: '',
      ...options,
      items: withTextValues(items) ?? [],
      modelValue: (values as readonly unknown[] | undefined)?.map(String),
    },
  }),
  { keepGaps: true },
);
