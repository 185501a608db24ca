import { afterEach, describe, expect, it, vi } from 'vitest';
import { SHOP } from '../support/shop.js';

const PAGE_ONLY = [
  'window',
  'document',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
] as const;

const touched: string[] = [];

afterEach(() => {
  for (const name of PAGE_ONLY) Reflect.deleteProperty(globalThis, name);
  touched.length = 0;
  vi.resetModules();
});

const importSamtykke = () => import('../../src/index.js');

it('is imported without a look at the page, and leaves nothing behind', async () => {
  for (const name of PAGE_ONLY) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => void touched.push(name),
    });
  }
  const before = Object.getOwnPropertyNames(globalThis);
  const samtykke = await importSamtykke();
  expect(touched).toEqual([]);
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
  expect(Object.keys(samtykke).sort()).toEqual(['DeclarationError', 'createConsent']);
});

it('throws its own error at a declaration with mistakes, also on a server', async () => {
  const { createConsent, DeclarationError } = await importSamtykke();
  expect(() => createConsent({ ...SHOP, services: [] })).toThrow(DeclarationError);
});

describe('on a server or in a worker', () => {
  const createConsent = async () => (await importSamtykke()).createConsent(SHOP);

  it('holds everything that is not required', async () => {
    const consent = await createConsent();
    expect(consent.has('necessary')).toBe(true);
    expect(consent.has('login')).toBe(true);
    for (const { id } of [...SHOP.purposes.slice(1), ...SHOP.services.slice(1)]) {
      expect(consent.has(id), id).toBe(false);
    }
    expect(consent.has('constructor' as 'login')).toBe(false);
  });

  it('has a frozen state that nobody has decided', async () => {
    const { state } = await createConsent();
    expect(state).toMatchObject({ decided: false, id: undefined, version: '1.0' });
    expect(Object.isFrozen(state) && Object.isFrozen(state.choice)).toBe(true);
  });

  it('decides for nobody, since it would be for everybody', async () => {
    const consent = await createConsent();
    const before = consent.state;
    consent.acceptAll();
    consent.choose({ statistics: true, pixel: true });
    consent.rejectAll();
    consent.withdraw();
    expect(consent.state).toBe(before);
    expect(consent.has('statistics')).toBe(false);
  });

  it('calls a listener once, with nothing granted', async () => {
    const consent = await createConsent();
    const listener = vi.fn();
    const end = consent.subscribe(listener);
    consent.acceptAll();
    expect(listener.mock.calls).toEqual([[consent.state, { granted: [], withdrawn: [] }]]);
    expect(end).not.toThrow();
  });

  it('runs what is required only', async () => {
    const consent = await createConsent();
    const start = vi.fn();
    consent.run('statistics', start);
    expect(start).not.toHaveBeenCalled();
    const end = consent.run('login', start);
    expect(start).toHaveBeenCalledOnce();
    const { signal } = start.mock.calls[0]?.[0] ?? {};
    expect(signal.aborted).toBe(false);
    end();
    expect(signal.aborted).toBe(true);
  });

  it('waits for a grant that does not come until it is told not to', async () => {
    const consent = await createConsent();
    await expect(consent.whenGranted('login')).resolves.toBeUndefined();
    const stopped = new AbortController();
    const waiting = consent.whenGranted('statistics', stopped);
    stopped.abort('closed');
    await expect(waiting).rejects.toBe('closed');
    await expect(consent.whenGranted('statistics', stopped)).rejects.toBe('closed');
  });

  it('shows nothing, and can be ended', async () => {
    const consent = await createConsent();
    expect(() => {
      consent.open();
      consent.open('preferences');
      consent.close();
      consent.destroy();
      consent.destroy();
    }).not.toThrow();
  });
});
