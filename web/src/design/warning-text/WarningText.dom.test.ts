import { describeCases } from '../govukCases.ts';
import WarningText from './WarningText.vue';

describeCases('warning-text', WarningText);
