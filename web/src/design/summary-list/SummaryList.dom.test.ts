import { describeCases } from '../govukCases.ts';
import SummaryList from './SummaryList.vue';

describeCases('summary-list', SummaryList);
