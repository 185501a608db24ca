// @vitest-environment jsdom
import './browser-features.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DialogView } from '../../src/dialog/dialog-view.js';
import { openShop, SHOP } from './shop-dialog.js';

let view: DialogView;
afterEach(() => view.destroy());

const open = (...options: Parameters<typeof openShop>) => {
  const shop = openShop(...options);
  view = shop.view;
  view.show('notice');
  view.show('preferences');
  return shop;
};
const switches = () => [
  ...document.querySelectorAll<HTMLInputElement>('#samtykke-preferences input[role=switch]'),
];
const words = (text: string | null) => text?.replace(/\s+/g, ' ');

describe('the preferences', () => {
  it('start with every optional switch off', () => {
    open();
    expect(switches()).toHaveLength(5);
    expect(switches().some(({ checked, indeterminate }) => checked || indeterminate)).toBe(false);
  });

  it('give the focus to their title', () => {
    const { find } = open();
    const title = find('#samtykke-preferences h2');
    expect(document.activeElement).toBe(title);
    expect(find('#samtykke-preferences').getAttribute('aria-labelledby')).toBe(title.id);
  });

  it('have no switch for what is required', () => {
    const { find } = open();
    expect(find('[data-purpose=necessary]').querySelector('input')).toBeNull();
    expect(find('[data-purpose=necessary]').textContent).toContain('Always on');
  });

  it('label and describe every switch, and say which is partly on', () => {
    const { find, click } = open();
    for (const each of switches()) expect(each.labels?.[0]?.textContent).not.toBe('');
    const statistics = find<HTMLInputElement>('[data-purpose=statistics] input');
    expect(statistics.labels?.[0]?.textContent).toBe('Statistics');
    const described = () =>
      statistics
        .getAttribute('aria-describedby')
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' ')
        .trim();
    expect(described()).toMatch(/^Counts visits/);
    click('[data-service=counter] input');
    expect(described()).toMatch(/^Partly on Counts visits/);
  });

  it("put a purpose's own switch before those of its services, and these in a details element", () => {
    const { find } = open();
    const block = find('[data-purpose=statistics]');
    expect(block.querySelector('input')?.closest('[data-service]')).toBeNull();
    expect(
      [...block.querySelectorAll('details [data-service]')].map((each) =>
        each.getAttribute('data-service'),
      ),
    ).toEqual(['counter', 'heatmap']);
  });

  it('show a service with several purposes once, under the first', () => {
    open();
    const shown = [...document.querySelectorAll('[data-service=pixel]')];
    expect(
      shown.map((each) => each.closest('[data-purpose]')?.getAttribute('data-purpose')),
    ).toEqual(['marketing']);
  });

  it('switch every service of a purpose with it', () => {
    const { click, find } = open();
    click('[data-purpose=statistics] input');
    expect(find<HTMLInputElement>('[data-service=counter] input').checked).toBe(true);
    expect(find<HTMLInputElement>('[data-service=heatmap] input').checked).toBe(true);
    expect(find<HTMLInputElement>('[data-service=pixel] input').checked).toBe(false);
  });

  it('show a purpose whose services are answered differently as partly on', () => {
    const { click, find } = open();
    click('[data-service=counter] input');
    expect(find<HTMLInputElement>('[data-purpose=statistics] input').indeterminate).toBe(true);
    expect(find('[data-purpose=statistics]').textContent).toContain('Partly on');
    click('[data-service=counter] input');
    expect(find<HTMLInputElement>('[data-purpose=statistics] input').indeterminate).toBe(false);
  });

  it('decide nothing until they are saved', () => {
    const { click, decisions } = open();
    click('[data-purpose=statistics] input');
    expect(decisions).toEqual([]);
    click('[data-service=heatmap] input');
    click('[data-role=save]');
    expect(decisions).toEqual([
      {
        necessary: true,
        statistics: true,
        marketing: false,
        basket: true,
        counter: true,
        heatmap: false,
        pixel: false,
      },
    ]);
    expect(document.querySelector('.samtykke')).toBeNull();
  });

  it('refuse everything when saved as they are', () => {
    const { click, decisions } = open();
    click('[data-role=save]');
    expect(decisions[0]).toMatchObject({ statistics: false, marketing: false, counter: false });
  });

  it.each(['accept', 'reject'])('answer everything when %s is clicked', (role) => {
    const { click, decisions } = open();
    click('[data-service=counter] input');
    click(`#samtykke-preferences [data-role=${role}]`);
    expect(decisions).toHaveLength(1);
    expect(decisions[0]).toMatchObject({
      statistics: role === 'accept',
      counter: role === 'accept',
      marketing: role === 'accept',
    });
    expect(view.layer()).toBe('none');
  });

  it('change nothing on Escape, and forget what was not saved', async () => {
    const { click, find, decisions } = open();
    click('[data-purpose=marketing] input');
    // The browser closes a modal dialog on Escape.
    find<HTMLDialogElement>('dialog').close();
    await vi.waitUntil(() => view.layer() === 'notice');
    expect(decisions).toEqual([]);
    expect(find('#samtykke-notice')).toBeTruthy();
    view.show('preferences');
    expect(switches().some(({ checked }) => checked)).toBe(false);
  });

  it('stay when they are asked for before the browser has told that Escape closed them', async () => {
    const { find } = open();
    const told = new Promise((resolve) => find('dialog').addEventListener('close', resolve));
    find<HTMLDialogElement>('dialog').close();
    view.show('preferences');
    await told;
    expect(view.layer()).toBe('preferences');
    expect(find<HTMLDialogElement>('dialog').open).toBe(true);
  });

  it('change nothing when closed by the button', () => {
    const { click, decisions } = open();
    click('[data-purpose=marketing] input');
    click('[data-role=close]');
    expect(decisions).toEqual([]);
    expect(view.layer()).toBe('notice');
  });

  it('change nothing on a click beside them', () => {
    const { find, decisions } = open();
    find('dialog').click();
    expect(decisions).toEqual([]);
    expect(view.layer()).toBe('preferences');
  });

  it('stay when opened again at once', async () => {
    const { find } = open();
    const told = new Promise((resolve) => find('dialog').addEventListener('close', resolve));
    view.show('none');
    view.show('preferences');
    await told;
    expect(view.layer()).toBe('preferences');
  });

  it('show the stored answer when opened again, and leave it when closed', () => {
    const { click, find, decisions } = open({
      choice: { necessary: true, basket: true, statistics: true, counter: true, heatmap: false },
    });
    expect(document.querySelector('#samtykke-notice')).toBeNull();
    expect(find<HTMLInputElement>('[data-purpose=statistics] input').checked).toBe(true);
    expect(find<HTMLInputElement>('[data-service=counter] input').checked).toBe(true);
    expect(find<HTMLInputElement>('[data-service=heatmap] input').checked).toBe(false);
    click('[data-role=close]');
    expect(view.layer()).toBe('none');
    expect(decisions).toEqual([]);
  });

  it('close again when a blocker hides them, so that the page is not dead', () => {
    HTMLElement.prototype.checkVisibility = () => false;
    const close = vi.spyOn(HTMLDialogElement.prototype, 'close');
    open();
    Reflect.deleteProperty(HTMLElement.prototype, 'checkVisibility');
    expect(close).toHaveBeenCalled();
    expect(view.layer()).toBe('notice');
  });

  it('tell who is behind a service, where, and on what ground', () => {
    const { find } = open();
    const text = words(find('[data-service=counter] dl').textContent);
    expect(text).toContain('Count Inc. (United States) · processor');
    expect(text).toContain('Host GmbH (Germany)');
    expect(text).toContain('Outside the EU/EEAYes. EU-US Data Privacy Framework');
    expect(text).toContain('Pages viewed');
    expect(text).toContain('1 year and 2 months');
    expect(text).toContain('count.example');
    expect(find('[data-service=counter] dl a').getAttribute('href')).toBe(
      'https://count.example/privacy',
    );
    expect(find('[data-service=heatmap] dl').textContent).toContain('Outside the EU/EEANo');
  });

  it('tell what is stored, of what kind, how long, whose, and why', () => {
    const { find } = open();
    const rows = (id: string) =>
      [...find(`[data-service=${id}] tbody`).children].map((row) =>
        [...row.children].map((cell) => cell.textContent),
      );
    expect(rows('counter')).toEqual([
      ['_count', 'Cookie', '6 months, renewed on each visit', 'this site', 'Tells visitors apart'],
      ['_seen', 'Cookie', 'until you close the browser', 'this site', ''],
    ]);
    expect(rows('basket')).toEqual([
      [
        'basket',
        'Local storage',
        'until you delete it',
        'this site',
        'Keeps what you have put in it',
      ],
    ]);
    expect(rows('pixel')).toEqual([
      ['IDE', 'Cookie', '13 months', 'third party (.ads.example)', ''],
    ]);
    expect(find('[data-service=counter] caption').textContent).toBe('Stored in the browser');
    expect(find('[data-service=heatmap]').textContent).toContain('Nothing is stored');
  });

  it('tell the version, the day, who answers for the site and who takes complaints', () => {
    const { find } = open({ declaration: SHOP });
    const text = find('#samtykke-preferences').textContent;
    expect(text).toContain('Version 1.3 · 21 November 2026');
    expect(text).toContain('post@garn.example');
    expect(text).toContain('Datatilsynet');
  });
});
