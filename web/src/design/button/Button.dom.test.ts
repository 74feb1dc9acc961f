import { describeCases } from '../govukCases.ts';
import Button from './Button.vue';

describeCases('button', Button);
