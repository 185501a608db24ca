// @vitest-environment jsdom
import '../dialog/browser-features.js';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Consent } from '../../src/consent-api.js';
import { createConsent, type IdOf } from '../../src/create-consent.js';
import { SHOP } from '../support/shop.js';

let consent: Consent<IdOf<typeof SHOP>>;
let warned: string[];
const pages: Consent<IdOf<typeof SHOP>>[] = [];

/** What the same visitor meets on the next page. */
function openPage(): void {
  consent = createConsent(SHOP);
  pages.push(consent);
}

/** What has been asked of the page, in order. */
const log: string[] = [];

beforeAll(async () => {
  // Fetched before the tests, so that nothing arrives after them.
  await Promise.all([
    import('../../src/dialog/mount-dialog.js'),
    import('../../src/languages/en.js'),
  ]);
});
beforeEach(() => {
  warned = [];
  log.length = 0;
  vi.spyOn(console, 'warn').mockImplementation((...words) => void warned.push(words.join(' ')));
  document.body.innerHTML = '<a href="#samtykke">Cookies</a>';
  openPage();
});
afterEach(() => {
  for (const each of pages.splice(0)) each.destroy();
  delete window.dataLayer;
  document.body.innerHTML = '';
  for (const name of ['samtykke', '_shop_stats', 'shop_login']) {
    document.cookie = `${name}=; Max-Age=0; Path=/`;
  }
  localStorage.clear();
  vi.restoreAllMocks();
});

/** The errors that the page reports while `act` runs. */
function reportedBy(act: () => void): string[] {
  const reported: string[] = [];
  const listen = (event: ErrorEvent): void => {
    event.preventDefault();
    reported.push(event.error.message);
  };
  window.addEventListener('error', listen);
  act();
  window.removeEventListener('error', listen);
  return reported;
}

describe('has', () => {
  it('is true for what is required, before any answer', () => {
    expect(consent.has('necessary') && consent.has('login')).toBe(true);
    expect(consent.has('statistics') || consent.has('counter')).toBe(false);
  });

  it('follows each decision', () => {
    consent.acceptAll();
    expect(consent.has('statistics') && consent.has('counter')).toBe(true);
    consent.rejectAll();
    expect(consent.has('statistics') || consent.has('counter')).toBe(false);
  });

  it('is false for an id that is not declared, and reports it once, with the nearest', () => {
    for (let times = 0; times < 3; times++) {
      expect(consent.has('statistcs' as 'statistics')).toBe(false);
    }
    expect(warned).toEqual([
      'Samtykke: "statistcs" is not declared, so it is not granted. Perhaps "statistics"?',
    ]);
  });

  it.each(['constructor', '__proto__', 'toString', ''])('is false for %j', (id) => {
    consent.acceptAll();
    expect(consent.has(id as 'statistics')).toBe(false);
  });
});

describe('the state', () => {
  it('is a frozen snapshot', () => {
    const before = consent.state;
    consent.acceptAll();
    expect(before.decided).toBe(false);
    expect(consent.state).toMatchObject({ decided: true, source: 'program', version: '1.0' });
    expect(consent.state.id).toMatch(/^[a-z0-9]{12}$/);
    expect(() => Object.assign(consent.state, { decided: false })).toThrow(TypeError);
    expect(() => Object.assign(consent.state.choice, { pixel: false })).toThrow(TypeError);
  });

  it('is remembered on the next page', () => {
    consent.choose({ statistics: true, pixel: true });
    const { id, choice } = consent.state;
    openPage();
    expect(consent.state).toMatchObject({ decided: true, id, choice, source: 'stored' });
  });

  it('of a refusal is remembered just as well', () => {
    consent.rejectAll();
    openPage();
    expect(consent.state).toMatchObject({ decided: true, source: 'stored' });
    expect(consent.has('statistics')).toBe(false);
  });

  it('gets another id and date with each decision', () => {
    consent.acceptAll();
    const { id } = consent.state;
    consent.acceptAll();
    expect(consent.state.id).not.toBe(id);
  });
});

describe('a listener', () => {
  it('is called at once, and then on each decision', () => {
    const listener = vi.fn();
    consent.subscribe(listener);
    expect(listener).toHaveBeenLastCalledWith(consent.state, { granted: [], withdrawn: [] });
    consent.choose({ statistics: true });
    expect(listener).toHaveBeenLastCalledWith(consent.state, {
      granted: ['statistics', 'counter'],
      withdrawn: [],
    });
    consent.withdraw();
    expect(listener).toHaveBeenLastCalledWith(consent.state, {
      granted: [],
      withdrawn: ['statistics', 'counter'],
    });
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it('who comes late is told everything that is granted', () => {
    consent.choose({ functional: true, pixel: true });
    openPage();
    const listener = vi.fn();
    consent.subscribe(listener);
    expect(listener).toHaveBeenCalledExactlyOnceWith(consent.state, {
      granted: ['functional', 'fonts', 'pixel'],
      withdrawn: [],
    });
  });

  it('hears nothing more once it has ended', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const end = consent.subscribe(first);
    const ended = new AbortController();
    consent.subscribe(second, ended);
    end();
    ended.abort();
    consent.acceptAll();
    expect(first).toHaveBeenCalledOnce();
    expect(second).toHaveBeenCalledOnce();
  });

  it('who throws silences nobody', () => {
    const listener = vi.fn();
    let told = false;
    consent.subscribe(() => {
      if (told) throw new Error('a broken listener');
      told = true;
    });
    consent.subscribe(listener);
    // jsdom keeps to itself what a browser reports here.
    consent.acceptAll();
    expect(listener).toHaveBeenCalledTimes(2);
    consent.withdraw();
    expect(listener).toHaveBeenCalledTimes(3);
    expect(consent.has('statistics')).toBe(false);
  });

  it('of the event who throws is reported and silences nobody', () => {
    const listener = vi.fn();
    const end = new AbortController();
    const broken = (): never => {
      throw new Error('a broken listener');
    };
    document.addEventListener('samtykke:change', broken, end);
    document.addEventListener('samtykke:change', listener, end);
    const reported = reportedBy(() => consent.acceptAll());
    end.abort();
    expect(reported).toEqual(['a broken listener']);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('who throws when first called hears the next decision', () => {
    const listener = vi.fn(({ decided }: { readonly decided: boolean }): void => {
      if (!decided) throw new Error('not ready');
    });
    reportedBy(() => {
      try {
        consent.subscribe(listener);
      } catch {
        // Whether it is reported or goes on, the listener has subscribed.
      }
    });
    consent.acceptAll();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('who decides is heard by everybody, after everybody has heard the first decision', () => {
    let withdrawn = false;
    consent.subscribe(({ choice }) => {
      log.push(`first ${choice.statistics}`);
      if (choice.statistics && !withdrawn) {
        withdrawn = true;
        consent.withdraw();
      }
    });
    consent.subscribe(({ choice }) => log.push(`second ${choice.statistics}`));
    log.length = 0;
    consent.acceptAll();
    expect(log).toEqual(['first true', 'second true', 'first false', 'second false']);
  });
});

describe('whenGranted', () => {
  it('resolves on the grant', async () => {
    let resolved = false;
    const granted = consent.whenGranted('counter').then(() => {
      resolved = true;
    });
    consent.choose({ marketing: true });
    await Promise.resolve();
    expect(resolved).toBe(false);
    consent.choose({ counter: true });
    await granted;
    expect(resolved).toBe(true);
  });

  it('resolves at once for what is granted', async () => {
    await expect(consent.whenGranted('necessary')).resolves.toBeUndefined();
    consent.acceptAll();
    await expect(consent.whenGranted('video')).resolves.toBeUndefined();
  });

  it('rejects with the reason when it is told to stop first', async () => {
    const stopped = new AbortController();
    const granted = consent.whenGranted('counter', stopped);
    stopped.abort('closed');
    await expect(granted).rejects.toBe('closed');
    await expect(consent.whenGranted('login', stopped)).rejects.toBe('closed');
  });

  it('stays granted when it is told to stop afterwards', async () => {
    const stopped = new AbortController();
    const granted = consent.whenGranted('counter', stopped);
    consent.acceptAll();
    stopped.abort('closed');
    await expect(granted).resolves.toBeUndefined();
  });
});

describe('run', () => {
  const start = ({ signal }: { readonly signal: AbortSignal }): void => {
    log.push('start');
    signal.onabort = () => log.push('stop');
  };

  it('starts on the grant, stops on the withdrawal, and starts again', () => {
    consent.run('statistics', start);
    expect(log).toEqual([]);
    consent.acceptAll();
    consent.withdraw();
    consent.choose({ statistics: true });
    expect(log).toEqual(['start', 'stop', 'start']);
  });

  it('starts at once when it is granted, and once only', () => {
    consent.acceptAll();
    consent.run('statistics', start);
    consent.acceptAll();
    consent.choose({ marketing: false });
    expect(log).toEqual(['start']);
  });

  it('stops for good when it is ended', () => {
    consent.acceptAll();
    const end = consent.run('statistics', start);
    end();
    end();
    consent.withdraw();
    consent.acceptAll();
    expect(log).toEqual(['start', 'stop']);
  });

  it('never starts when it is ended first', () => {
    consent.run('statistics', start)();
    consent.acceptAll();
    expect(log).toEqual([]);
  });

  it('does not start what is withdrawn before its turn comes', () => {
    consent.subscribe(({ choice }) => {
      if (choice.statistics) consent.withdraw();
    });
    consent.run('statistics', start);
    consent.acceptAll();
    expect(log).toEqual([]);
  });

  it('that throws keeps no other from running', () => {
    consent.run('statistics', () => {
      throw new Error('a broken start');
    });
    consent.run('statistics', start);
    consent.acceptAll();
    expect(log).toEqual(['start']);
  });
});

describe('choose', () => {
  it('answers for purposes and services, and leaves the others', () => {
    consent.choose({ statistics: true });
    consent.choose({ functional: true, counter: false });
    expect(consent.state.choice).toMatchObject({
      functional: true,
      fonts: true,
      statistics: true,
      counter: false,
      marketing: false,
    });
  });

  it('of an id that is not declared is reported and grants nothing', () => {
    consent.choose({ statistcs: true } as object);
    expect(warned).toEqual([expect.stringContaining('Perhaps "statistics"?')]);
    expect(consent.state.decided).toBe(true);
    expect(consent.has('statistics')).toBe(false);
  });

  it('of something that is not true grants nothing', () => {
    consent.choose({ statistics: 'yes' as unknown as boolean, pixel: 1 as unknown as boolean });
    expect(consent.has('statistics') || consent.has('pixel')).toBe(false);
  });
});

describe('a decision', () => {
  const image = (id: string): HTMLImageElement => {
    const element = document.createElement('img');
    element.dataset.consent = id;
    element.dataset.src = '/pixel.gif';
    document.body.append(element);
    consent.scan(element);
    return element;
  };

  it('is heard as an event on the document', () => {
    const heard: unknown[] = [];
    const listen = (event: Event): void => void heard.push((event as CustomEvent).detail);
    document.addEventListener('samtykke:change', listen);
    consent.choose({ functional: true });
    document.removeEventListener('samtykke:change', listen);
    expect(heard).toEqual([
      { state: consent.state, change: { granted: ['functional', 'fonts'], withdrawn: [] } },
    ]);
  });

  it('writes the cookie, tells Google, tells listeners, tells the page, then releases', () => {
    const held = image('statistics');
    const look = (who: string): void => {
      const cookie = document.cookie.includes('statistics=1') ? 'cookie' : '';
      const state = consent.state.choice.statistics ? 'state' : '';
      const shown = held.hasAttribute('src') ? 'released' : 'held';
      log.push([who, cookie, state, shown].join(' '));
    };
    window.dataLayer = [];
    window.dataLayer.push = (...entries: unknown[]) => {
      look((entries[0] as { event?: string }).event ?? 'consent mode');
      return 0;
    };
    consent.subscribe(() => look('listener'));
    const listen = (): void => look('page');
    document.addEventListener('samtykke:change', listen);
    log.length = 0;
    consent.choose({ statistics: true });
    look('in the end');
    document.removeEventListener('samtykke:change', listen);
    expect(log).toEqual([
      'consent mode cookie state held',
      'samtykke_change cookie state held',
      'listener cookie state held',
      'page cookie state held',
      'in the end cookie state released',
    ]);
  });

  it('that a listener takes back at once releases nothing', () => {
    const held = image('statistics');
    const shown: boolean[] = [];
    const set = vi.spyOn(held, 'setAttribute');
    consent.subscribe(({ choice }) => {
      shown.push(held.hasAttribute('src'));
      if (choice.statistics) consent.withdraw();
    });
    consent.acceptAll();
    expect(document.cookie).toContain('statistics=0');
    expect(set).not.toHaveBeenCalled();
    expect(shown).toEqual([false, false, false]);
  });

  it('is heard although a tag manager has broken dataLayer', () => {
    const listener = vi.fn();
    consent.subscribe(listener);
    window.dataLayer = [];
    window.dataLayer.push = () => {
      throw new Error('a broken tag manager');
    };
    const decide = (act: () => void): void => {
      reportedBy(() => {
        try {
          act();
        } catch {
          // Whether it is reported or goes on, listeners have to hear.
        }
      });
    };
    decide(() => consent.acceptAll());
    expect(listener).toHaveBeenCalledTimes(2);
    decide(() => consent.withdraw());
    expect(listener).toHaveBeenCalledTimes(3);
    expect(consent.has('statistics')).toBe(false);
  });

  it('of another tab is heard', async () => {
    const heard = new Promise<void>((resolve) =>
      consent.subscribe(({ source }) => source === 'tab' && resolve()),
    );
    const here = consent;
    openPage();
    consent.choose({ marketing: true });
    await heard;
    expect(here.has('marketing')).toBe(true);
    expect(here.state.source).toBe('tab');
  });

  it('that withdraws deletes what was stored, and nothing that is required', async () => {
    consent.acceptAll();
    document.cookie = '_shop_stats=1; Path=/';
    document.cookie = 'shop_login=1; Path=/';
    localStorage.setItem('_shop_stats_day', '1');
    localStorage.setItem('basket', '1');
    consent.withdraw();
    await vi.waitFor(() => expect(localStorage.getItem('_shop_stats_day')).toBeNull());
    expect(document.cookie).not.toContain('_shop_stats');
    expect(document.cookie).toContain('shop_login=1');
    expect(localStorage.getItem('basket')).toBe('1');
    expect(document.cookie).toContain('samtykke=_v=1');
  });
});

describe('once it has been destroyed', () => {
  it('nothing more is released', () => {
    const held = document.createElement('img');
    held.dataset.consent = 'statistics';
    held.dataset.src = '/pixel.gif';
    document.body.append(held);
    consent.scan(held);
    consent.destroy();
    try {
      consent.acceptAll();
    } catch {
      // What is ended may refuse.
    }
    expect(held.hasAttribute('src')).toBe(false);
  });

  it('a decision that comes too late does not throw', () => {
    consent.destroy();
    expect(() => consent.acceptAll()).not.toThrow();
  });

  it('can be destroyed again', () => {
    consent.destroy();
    expect(() => consent.destroy()).not.toThrow();
  });
});
