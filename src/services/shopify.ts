import { type About, type Answers, knownService } from '../declaration/known-service.js';
import { whenThere } from './shared/when-there.js';

export const about: About = {
  because: 'It is the shop itself: basket, login and payment.',
  certainty: 'medium',
  sources: [
    'https://shopify.dev/docs/api/customer-privacy',
    'https://shopify.dev/changelog/trackingconsent-landingpage-origreferrer-cookies-will-no-longer-be-set',
    'https://www.shopify.com/legal/cookies, as copied by shops (seconrenewables.com, mosaicshop.it)',
    'Open Cookie Database: Shopify, whose lifetimes are partly wrong',
  ],
  notes:
    'With options (none are required), the answers are passed on to Shopify, which then sets what stands in "shopify-analytics" and "shopify-marketing": declare those, too. _tracking_consent is no longer set since 15 September 2025. On the payment pages Shopify sets more; no script of the shop’s runs there.',
  example: {},
};

interface CustomerPrivacy {
  setTrackingConsent(
    consent: Readonly<Record<'analytics' | 'marketing' | 'preferences' | 'sale_of_data', boolean>>,
    callback: () => void,
  ): void;
}

interface ShopifyPage {
  readonly Shopify?: {
    loadFeatures?(
      features: readonly { readonly name: string; readonly version: string }[],
      callback: (error?: unknown) => void,
    ): void;
    readonly customerPrivacy?: Partial<CustomerPrivacy>;
  };
}

/** Undefined before any answer: Shopify would keep that as a refusal. */
let latest: Answers | undefined;

function sayConsent({ Shopify }: ShopifyPage): void {
  if (!latest) return;
  const { functional, statistics, marketing } = latest;
  Shopify?.customerPrivacy?.setTrackingConsent?.(
    {
      analytics: statistics,
      marketing,
      preferences: functional,
      sale_of_data: marketing,
    },
    () => {},
  );
}

export const shopify = knownService({
  id: 'shopify',
  name: 'Shopify',
  purpose: 'necessary',
  vendor: {
    name: 'Shopify International Limited',
    country: 'IE',
    policy: 'https://www.shopify.com/legal/cookies',
  },
  collects: 'connection',
  hosts: ['cdn.shopify.com'],
  stores: [
    { name: '_shopify_essential', kind: 'cookie', lifetime: 'P1Y', why: 'basket' },
    { name: '_shopify_essential_*', kind: 'cookie', lifetime: 'P1Y', why: 'basket' },
    { name: '_shopify_test', kind: 'cookie', lifetime: 'PT1M', why: 'test', uncertain: true },
    { name: 'cart', kind: 'cookie', lifetime: 'P14D', why: 'basket' },
    { name: 'cart_currency', kind: 'cookie', lifetime: 'P14D', why: 'basket' },
    { name: 'cart_sig', kind: 'cookie', lifetime: 'P14D', why: 'basket' },
    { name: 'cart_ts', kind: 'cookie', lifetime: 'P14D', why: 'basket' },
    { name: 'localization', kind: 'cookie', lifetime: 'P14D', why: 'settings', uncertain: true },
    { name: 'keep_alive', kind: 'cookie', lifetime: 'P98D', why: 'session', uncertain: true },
    {
      name: 'secure_customer_sig',
      kind: 'cookie',
      lifetime: 'P20Y',
      why: 'login',
      uncertain: true,
    },
    { name: 'storefront_digest', kind: 'cookie', lifetime: 'P2Y', why: 'login' },
    { name: '_tracking_consent', kind: 'cookie', lifetime: 'P1Y', why: 'answer' },
  ],
  options: {},
  load(_, { globals, answers, decided }) {
    const page = globals as ShopifyPage;
    latest = decided ? answers : undefined;
    whenThere(page, () => {
      page.Shopify?.loadFeatures?.([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
        if (!error) sayConsent(page);
      });
      return !!page.Shopify?.loadFeatures;
    });
  },
  signal(answers, { globals }) {
    latest = answers;
    sayConsent(globals);
  },
});
