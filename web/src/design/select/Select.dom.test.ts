import { asModel, describeCases, withTextValues } from '../govukCases.ts';
import Select from './Select.vue';

describeCases('select', Select, options => ({
  props: { ...asModel(options), items: withTextValues(options['items']) ?? [] },
}));
