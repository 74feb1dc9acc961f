import { describeCases } from '../govukCases.ts';
import PhaseBanner from './PhaseBanner.vue';

describeCases('phase-banner', PhaseBanner);
