import { describe, expect, it } from 'vitest';
import { catalogueDeclaration } from '../../demo/catalogue/page.mjs';
import { covers, serviceAsking, services } from '../../demo/catalogue/services.mjs';
import { storedBy } from '../../demo/vendors/any-service.mjs';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import * as everyService from '../../src/every-service.js';
import { storedPattern } from '../../src/gate/stored-pattern.js';

const every = Object.values(everyService);

describe('the page with the whole catalogue', () => {
  const resolved = resolveDeclaration(catalogueDeclaration, every);

  it('declares every service there is, and loads every one that can be loaded', () => {
    const used = resolved.services.filter(({ use }) => use);
    expect(used.map(({ use }) => use).sort()).toEqual(every.map(({ id }) => id).sort());
    const loaded = used.filter(({ options }) => options).map(({ use }) => use);
    expect(loaded.sort()).toEqual(
      every.flatMap(({ id, ...service }) => ('load' in service ? [id] : [])).sort(),
    );
  });

  it('asks about everything that contacts somebody', () => {
    const unasked = resolved.services.filter(
      ({ required, options, hosts = [] }) => required && options && hosts[0],
    );
    // Shopify's own shop has its script already: nothing is fetched.
    expect(unasked.map(({ id }) => id)).toEqual(['shopify']);
  });
});

describe('the stand-in for any service', () => {
  const loaded = services.filter(({ options }) => options);

  it.each(loaded.map((each) => ({ id: each.service.id, ...each })))(
    'stores for $id only what it declares',
    ({ service }) => {
      for (const { kind, name } of storedBy(service)) {
        const declared = service.stores.filter((each) => each.kind === kind);
        expect(
          declared.some((each) => storedPattern(each).test(name)),
          name,
        ).toBe(true);
        // A browser would cut it off there.
        expect(name).toMatch(/^[^\s;=,]+$/);
      }
    },
  );

  it('is the one that an address belongs to', () => {
    for (const { service, asks } of loaded) {
      for (const address of asks) {
        const { host, pathname, search } = new URL(address);
        expect(serviceAsking(host, pathname, search)?.service.id, address).toBe(service.id);
      }
    }
  });

  it('knows a host with its paths and its subdomains', () => {
    expect(covers('*.hotjar.com', 'static.hotjar.com')).toBe(true);
    expect(covers('*.hotjar.com', 'hotjar.com')).toBe(false);
    expect(covers('www.google.com/maps', 'www.google.com', '/maps/embed')).toBe(true);
    expect(covers('www.google.com/maps', 'www.google.com', '/recaptcha/api.js')).toBe(false);
  });
});
