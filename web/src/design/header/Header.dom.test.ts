import { describeCases } from '../govukCases.ts';
import Header from './Header.vue';

describeCases('generic-header', Header, ({ logoText, ...props }) => ({
  props: { ...props, logo: logoText },
}));
