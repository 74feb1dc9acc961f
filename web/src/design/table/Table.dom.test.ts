import { describeCases } from '../govukCases.ts';
import Table from './Table.vue';

describeCases('table', Table);
