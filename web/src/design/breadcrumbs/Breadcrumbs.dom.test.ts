import { describeCases } from '../govukCases.ts';
import Breadcrumbs from './Breadcrumbs.vue';

describeCases('breadcrumbs', Breadcrumbs);
