import { describeCases } from '../govukCases.ts';
import ErrorSummary from './ErrorSummary.vue';

describeCases('error-summary', ErrorSummary);
