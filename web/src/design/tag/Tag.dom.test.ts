import { describeCases } from '../govukCases.ts';
import Tag from './Tag.vue';

describeCases('tag', Tag);
