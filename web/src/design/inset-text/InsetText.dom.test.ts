import { describeCases } from '../govukCases.ts';
import InsetText from './InsetText.vue';

describeCases('inset-text', InsetText);
