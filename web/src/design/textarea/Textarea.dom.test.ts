import { asModel, describeCases } from '../govukCases.ts';
import Textarea from './Textarea.vue';

describeCases('textarea', Textarea, ({ spellcheck, ...options }) => ({
  props: { ...asModel(options), spellcheck: spellcheck === undefined ? undefined : String(spellcheck) },
}));
