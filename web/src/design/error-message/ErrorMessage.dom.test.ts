import { describeCases } from '../govukCases.ts';
import ErrorMessage from './ErrorMessage.vue';

describeCases('error-message', ErrorMessage);
