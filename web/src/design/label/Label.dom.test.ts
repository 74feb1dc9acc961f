import { describeCases } from '../govukCases.ts';
import Label from './Label.vue';

describeCases('label', Label);
