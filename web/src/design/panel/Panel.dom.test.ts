import { describeCases } from '../govukCases.ts';
import Panel from './Panel.vue';

describeCases('panel', Panel);
