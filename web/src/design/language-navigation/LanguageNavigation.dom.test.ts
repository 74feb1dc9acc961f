import { describeCases } from '../govukCases.ts';
import LanguageNavigation from './LanguageNavigation.vue';

describeCases('language-navigation', LanguageNavigation);
