import { describeCases } from '../govukCases.ts';
import BackLink from './BackLink.vue';

describeCases('back-link', BackLink);
