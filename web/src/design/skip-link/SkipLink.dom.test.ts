import { describeCases } from '../govukCases.ts';
import SkipLink from './SkipLink.vue';

describeCases('skip-link', SkipLink);
