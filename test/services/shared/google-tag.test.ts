import { beforeEach, describe, expect, it, vi } from 'vitest';
import { putGoogleTag } from '../../../src/services/shared/google-tag.js';
import { FakeVendorPage, words } from '../../support/fake-vendor-page.js';

const NOW = new Date('2026-11-21T12:00:00Z');

/** What a page's own `gtag` pushes. */
function args(..._words: unknown[]): IArguments {
  // biome-ignore lint/complexity/noArguments: Google's tags take nothing else.
  return arguments;
}

const DENIED = args('consent', 'default', { analytics_storage: 'denied' });
const GRANTED = args('consent', 'update', { analytics_storage: 'granted' });
const CHANGE = { event: 'samtykke_change' };
const JS = ['js', NOW];

const put = (page: FakeVendorPage, id = 'G-1', settings?: Record<string, unknown>) => {
  putGoogleTag(page, id, settings);
  return words(page.globals.dataLayer);
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  return () => vi.useRealTimers();
});

describe('Google’s tag', () => {
  it('is set up on an empty page, and then put into it', () => {
    const page = new FakeVendorPage();
    expect(put(page)).toEqual([JS, ['config', 'G-1']]);
    expect(page.scripts).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-1']);
  });

  it('is set up with what its service sets', () => {
    const page = new FakeVendorPage();
    expect(put(page, 'G-1', { send_page_view: false })[1]).toEqual([
      'config',
      'G-1',
      { send_page_view: false },
    ]);
  });

  it('takes commands only as `arguments`', () => {
    const page = new FakeVendorPage();
    put(page);
    const list = page.globals.dataLayer as unknown[];
    expect(list.map((each) => Object.prototype.toString.call(each))).toEqual([
      '[object Arguments]',
      '[object Arguments]',
    ]);
  });

  it('hears consent, then its set-up, then what the page has sent before', () => {
    const dataLayer = [
      DENIED,
      args('event', 'early'),
      args('set', { currency: 'NOK' }),
      { event: 'a trigger' },
      null,
      args('event', 'next', { value: 1 }),
      GRANTED,
      CHANGE,
    ];
    const page = new FakeVendorPage({ dataLayer });
    expect(put(page)).toEqual([
      [...DENIED],
      ['set', { currency: 'NOK' }],
      { event: 'a trigger' },
      null,
      [...GRANTED],
      CHANGE,
      JS,
      ['config', 'G-1'],
      ['event', 'early'],
      ['event', 'next', { value: 1 }],
    ]);
    // Who holds the list, as a page's own `gtag` does, still holds it.
    expect(page.globals.dataLayer).toBe(dataLayer);
  });

  it('leaves events alone that a script of Google’s has read', () => {
    const dataLayer: unknown[] = [args('event', 'sent')];
    const heard: unknown[] = [];
    dataLayer.push = (...entries) => {
      heard.push(...words(entries));
      return Array.prototype.push.apply(dataLayer, entries);
    };
    const page = new FakeVendorPage({ dataLayer, google_tag_manager: {} });
    expect(put(page)).toEqual([['event', 'sent'], JS, ['config', 'G-1']]);
    expect(heard).toEqual([JS, ['config', 'G-1']]);
  });

  it('moves events that somebody else only listens to', () => {
    const dataLayer: unknown[] = [args('event', 'early')];
    dataLayer.push = (...entries) => Array.prototype.push.apply(dataLayer, entries);
    const page = new FakeVendorPage({ dataLayer });
    expect(put(page)).toEqual([JS, ['config', 'G-1'], ['event', 'early']]);
  });

  it('moves events of a list that Google’s script on the page does not read', () => {
    const page = new FakeVendorPage({
      dataLayer: [args('event', 'early')],
      google_tag_manager: {},
    });
    expect(put(page)).toEqual([JS, ['config', 'G-1'], ['event', 'early']]);
  });

  it('says "js" once for two products, and puts a script for each', () => {
    const page = new FakeVendorPage({ dataLayer: [args('event', 'early')] });
    put(page, 'G-1');
    expect(put(page, 'AW-2')).toEqual([
      JS,
      ['config', 'G-1'],
      ['config', 'AW-2'],
      ['event', 'early'],
    ]);
    expect(page.scripts).toEqual([
      'https://www.googletagmanager.com/gtag/js?id=G-1',
      'https://www.googletagmanager.com/gtag/js?id=AW-2',
    ]);
  });

  it('leaves a function for the calls of the page', () => {
    const page = new FakeVendorPage();
    put(page);
    (page.globals.gtag as (...words: unknown[]) => void)('event', 'late', { value: 2 });
    expect(words(page.globals.dataLayer).at(-1)).toEqual(['event', 'late', { value: 2 }]);
  });

  it('leaves the page its own function', () => {
    const gtag = vi.fn();
    const page = new FakeVendorPage({ gtag });
    put(page);
    expect(page.globals.gtag).toBe(gtag);
    expect(gtag).not.toHaveBeenCalled();
  });
});
