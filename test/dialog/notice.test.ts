// @vitest-environment jsdom
import './browser-features.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DialogView } from '../../src/dialog/dialog-view.js';
import { LANGUAGES } from '../support/languages.js';
import { openShop, SHOP } from './shop-dialog.js';

let view: DialogView;
beforeEach(() => {
  document.body.innerHTML = '<a href="#samtykke">Cookies</a><main>Wool</main>';
});
afterEach(() => view.destroy());

const open = (...options: Parameters<typeof openShop>) => {
  const shop = openShop(...options);
  view = shop.view;
  view.show('notice');
  return shop;
};
const words = (text: string | null) => text?.replace(/\s+/g, ' ');

describe('the notice', () => {
  it('stands first on the page, as a labelled region in its own language', () => {
    const { find } = open({ language: 'nb' });
    const notice = find('#samtykke-notice');
    expect(document.body.firstElementChild).toBe(notice);
    expect(notice.getAttribute('role')).toBe('region');
    expect(notice.getAttribute('aria-label')).toBe(LANGUAGES.nb.notice.title);
    expect(notice.lang).toBe('nb');
    expect(notice.hasAttribute('data-nosnippet')).toBe(true);
  });

  it('leaves the page and its focus alone', () => {
    const link = document.querySelector('a');
    link?.focus();
    open();
    expect(document.activeElement).toBe(link);
    expect(document.querySelector('main')?.textContent).toBe('Wool');
    view.show('none');
    // What reads out the next answer stays, and says nothing.
    expect(document.querySelector('[role=status]')?.textContent).toBe('');
    view.destroy();
    expect(document.body.innerHTML).toBe('<a href="#samtykke">Cookies</a><main>Wool</main>');
  });

  it('says who asks, what for, how many others would hear of it, and how to change the answer', () => {
    const { find } = open();
    const text = words(find('#samtykke-notice').textContent);
    expect(text).toContain('Garn & Tråd AS asks for your consent');
    expect(text).toContain('for statistics and marketing.');
    expect(text).toContain('2 other companies receive');
    expect(text).toContain('“Cookie settings”');
  });

  it('says nothing of other companies where there are none', () => {
    const { find } = open({
      declaration: {
        ...SHOP,
        services: [
          SHOP.services[0],
          {
            id: 'own-counter',
            purpose: 'statistics',
            name: 'Own',
            vendor: { name: 'Garn & Tråd AS' },
          },
        ],
      },
    });
    expect(find('#samtykke-notice').textContent).not.toMatch(/compan|\d/);
  });

  it('links to the policy', () => {
    const { find } = open();
    expect(find('#samtykke-notice a[target]').getAttribute('href')).toBe('/personvern');
  });

  it('gives the refusal of every purpose when reject is clicked, and goes', () => {
    const { click, decisions } = open();
    click('[data-role=reject]');
    expect(decisions).toEqual([
      {
        necessary: true,
        statistics: false,
        marketing: false,
        basket: true,
        counter: false,
        heatmap: false,
        pixel: false,
      },
    ]);
    expect(view.layer()).toBe('none');
    expect(document.querySelector('.samtykke')).toBeNull();
  });

  it('gives the grant of every purpose when accept is clicked, and goes', () => {
    const { click, decisions } = open();
    click('[data-role=accept]');
    expect(Object.values(decisions[0] ?? {})).toEqual(Array(7).fill(true));
    expect(view.layer()).toBe('none');
  });

  it('tells accept from reject by nothing but their words', () => {
    const { find } = open();
    const [accept, reject] = ['accept', 'reject'].map((role) => {
      const button = find(`[data-role=${role}]`).cloneNode() as HTMLElement;
      button.removeAttribute('data-role');
      return button.outerHTML;
    });
    expect(accept).toBe(reject);
  });

  it('goes when the visitor has decided in another tab', () => {
    open();
    view.update({
      decided: true,
      choice: {},
      id: undefined,
      decidedAt: undefined,
      source: 'tab',
      version: '1.3',
    });
    expect(view.layer()).toBe('none');
  });

  it('shows HTML in a text as text', () => {
    const html = '<img src=x onerror=alert(1)>';
    const { find } = open({
      texts: { ...LANGUAGES.en, notice: { ...LANGUAGES.en.notice, title: html } },
    });
    expect(find('h2').textContent).toBe(html);
    expect(document.querySelector('img')).toBeNull();
  });

  it("keeps the owner's own spelling of a purpose", () => {
    const { find } = open({
      declaration: {
        ...SHOP,
        purposes: [SHOP.purposes[0], { id: 'statistics', name: 'A/B tests' }, { id: 'marketing' }],
      },
    });
    expect(find('#samtykke-notice').textContent).toContain('for A/B tests and marketing.');
  });
});
