import { describeCases } from '../govukCases.ts';
import Hint from './Hint.vue';

describeCases('hint', Hint);
