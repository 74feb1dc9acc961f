import { describeCases } from '../govukCases.ts';
import Pagination from './Pagination.vue';

// An item without any option is an empty item.
describeCases('pagination', Pagination, ({ items, ...props }) => ({
  props: {
    ...props,
    items: (items as readonly object[] | undefined)?.filter(item => Object.keys(item).length > 0),
  },
}));
