import { expect, expectTypeOf, it } from 'vitest';
import { googleAnalytics, googleRecaptcha, metaPixel } from '../../src/every-service.js';
import { createConsent, DeclarationError } from '../../src/index.js';

/*
 * What is said here is checked by `tsc`: a line that compiles under @ts-expect-error is an error.
 * The tests run as well, in Node, where nothing is granted.
 */

const SHOP = {
  version: '1',
  controller: { name: 'Shop' },
  purposes: [{ id: 'functional' }, { id: 'statistics' }, { id: 'marketing' }],
} as const;

it('infers the ids of services from what they use', () => {
  const { has, choose } = createConsent(
    {
      ...SHOP,
      services: [
        { use: 'google-analytics', options: { measurementId: 'G-1' } },
        { id: 'pixel', use: 'meta-pixel', options: { pixelId: '42', pageView: false } },
        { id: 'own', purpose: 'statistics', name: 'Own' },
      ],
    },
    { services: [googleAnalytics, metaPixel] },
  );
  expectTypeOf(has)
    .parameter(0)
    .toEqualTypeOf<
      'functional' | 'statistics' | 'marketing' | 'google-analytics' | 'pixel' | 'own'
    >();
  choose({ 'google-analytics': true, pixel: false });
  expect(has('google-analytics')).toBe(false);
  // @ts-expect-error it has an id of its own
  expect(has('meta-pixel')).toBe(false);
});

it('does not compile a misspelt option, a missing one, or one of another type', () => {
  const services = [googleAnalytics, metaPixel, googleRecaptcha] as const;
  const each = [
    () =>
      createConsent(
        // @ts-expect-error a misspelt option
        { ...SHOP, services: [{ use: 'google-analytics', options: { measurmentId: 'G-1' } }] },
        { services },
      ),
    () =>
      createConsent(
        // @ts-expect-error an option that must be there
        { ...SHOP, services: [{ use: 'meta-pixel', options: { pageView: true } }] },
        { services },
      ),
    () =>
      createConsent(
        // @ts-expect-error a number is no text
        { ...SHOP, services: [{ use: 'meta-pixel', options: { pixelId: 42 } }] },
        { services },
      ),
    () =>
      createConsent(
        // @ts-expect-error not given
        { ...SHOP, services: [{ use: 'google-analytic', options: {} }] },
        { services },
      ),
    () =>
      createConsent(
        // @ts-expect-error none is given
        { ...SHOP, services: [{ use: 'google-analytics', options: { measurementId: 'G-1' } }] },
      ),
  ];
  for (const create of each) expect(create).toThrow(DeclarationError);
});

it('takes what may be left out, and a service without options', () => {
  const { has } = createConsent(
    {
      ...SHOP,
      services: [
        { use: 'google-recaptcha', options: {}, load: 'on-focus' },
        { use: 'google-analytics' },
      ],
    },
    { services: [googleAnalytics, googleRecaptcha] },
  );
  expect(has('google-recaptcha')).toBe(false);
});

it('checks options known only when it runs, then', () => {
  const use: string = 'google-analytics';
  const declaration = { ...SHOP, services: [{ use, options: { measurementId: 'no' } }] };
  expect(() => createConsent(declaration, { services: [googleAnalytics] })).toThrow(
    'services[0].options.measurementId',
  );
});
