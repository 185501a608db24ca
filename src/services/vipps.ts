import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'Without it there is no payment with Vipps or MobilePay; load it where visitors pay.',
  certainty: 'medium',
  sources: [
    'https://developer.vippsmobilepay.com/docs/buttons-and-widgets/widget/',
    'https://developer.vippsmobilepay.com/docs/APIs/checkout-api/checkout-api-guide/',
    'https://vippsmobilepay.com/en/legal/terms-and-conditions',
  ],
  notes:
    'With options (none are required), its Widget SDK is loaded. Vipps Checkout comes from checkout.vipps.no and is put in by the shop. No list of cookies was found, nor the host of the dialog in which visitors pay on a computer: look in your own browser.',
  example: {},
};

export const vipps = knownService({
  id: 'vipps',
  name: 'Vipps MobilePay',
  purpose: 'necessary',
  vendor: {
    name: 'Vipps MobilePay AS',
    country: 'NO',
    policy: 'https://vipps.no/vilkar/vipps-privacy-protection-policy',
  },
  collects: 'payment',
  hosts: ['cdn.vippsmobilepay.com', 'checkout.vipps.no'],
  stores: [],
  options: {},
  load: (_, { script }) =>
    void script('https://cdn.vippsmobilepay.com/js/widget-sdk/vipps-widget.js'),
});
