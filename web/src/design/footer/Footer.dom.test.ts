import { describeCases } from '../govukCases.ts';
import Footer from './Footer.vue';

// The crown, the licence's logo with its default words, and Crown copyright belong to GOV.UK's own services: ours
// has none of them, so they are taken out of the cases.
describeCases('footer', Footer, ({ copyright: _copyright, ...props }) => ({ props }), {
  without: [
    '.govuk-footer__crown',
    '.govuk-footer__licence-logo',
    '.govuk-footer__licence-description:has([rel="license"])',
    '.govuk-footer__meta-item:has(> .govuk-footer__copyright-logo)',
  ],
});
