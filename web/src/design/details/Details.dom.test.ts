import { describeCases } from '../govukCases.ts';
import Details from './Details.vue';

describeCases('details', Details);
