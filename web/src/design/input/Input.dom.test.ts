import { asModel, describeCases } from '../govukCases.ts';
import Input from './Input.vue';

describeCases('input', Input, ({ spellcheck, ...options }) => ({
  props: { ...asModel(options), spellcheck: spellcheck === undefined ? undefined : String(spellcheck) },
}));
