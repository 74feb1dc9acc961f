import { asModel, describeCases, withTextValues } from '../govukCases.ts';
import Radios from './Radios.vue';

describeCases(
  'radios',
  Radios,
  options => ({
    props: { ...asModel(options), items: withTextValues(options['items']) ?? [] },
  }),
  { keepGaps: true },
);
