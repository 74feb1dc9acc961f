import { describeCases } from '../govukCases.ts';
import TaskList from './TaskList.vue';

describeCases('task-list', TaskList, props => ({ props }), { keepGaps: true });
