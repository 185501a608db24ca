// @vitest-environment jsdom
import './browser-features.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { acceptAll, type Choice, choose, rejectAll } from '../../src/consent/choice.js';
import type { ConsentState } from '../../src/consent/consent-state.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import type { Language } from '../../src/declaration/language.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import { revisionOf } from '../../src/declaration/revision-of.js';
import { answerRecord } from '../../src/dialog/answer-record.js';
import { answerInWords, type PageWording } from '../../src/dialog/answer-words.js';
import { type MountedPage, mountDeclarationPage } from '../../src/dialog/mount-declaration-page.js';
import { intlWords } from '../../src/languages/words.js';
import { FILES } from '../support/languages.js';
import { SHOP } from './shop-dialog.js';

const DECIDED_AT = Date.UTC(2026, 10, 21, 12, 30);

const wordingOf = (declaration: Declaration = SHOP, language: Language = 'en'): PageWording => ({
  declaration: resolveDeclaration(declaration),
  language,
  texts: { ...FILES[language].default, page: FILES[language].page },
  words: intlWords(language),
});
const SAID = resolveDeclaration(SHOP);
const decided = (choice: Choice): ConsentState => ({
  decided: true,
  choice,
  id: 'abc123',
  decidedAt: DECIDED_AT,
  source: 'dialog',
  version: '1.3',
});
const UNDECIDED: ConsentState = {
  decided: false,
  choice: rejectAll(SAID),
  id: undefined,
  decidedAt: undefined,
  source: undefined,
  version: '1.3',
};

let page: MountedPage;
afterEach(() => {
  page?.destroy();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** Settles once a test says so. */
let withdrawn = new Promise<void>(() => {});

function open(state: ConsentState, wording = wordingOf(), html = '') {
  document.body.insertAdjacentHTML(
    'beforeend',
    `<div class="wide" data-samtykke="declaration">${html}</div>`,
  );
  const place = document.querySelector('[data-samtykke]') as HTMLElement;
  const change = vi.fn();
  const withdraw = vi.fn(() => withdrawn);
  const report = vi.fn();
  let current = state;
  page = mountDeclarationPage({ wording, place, state: () => current, change, withdraw, report });
  return {
    place,
    change,
    withdraw,
    report,
    find: (selector: string) => place.querySelector<HTMLElement>(selector),
    become(next: ConsentState) {
      current = next;
      page.update();
    },
  };
}
const roles = () =>
  [...document.querySelectorAll('button')].map((each) => each.getAttribute('data-role'));

describe("the visitor's own answer", () => {
  it('before there is one, is that nothing optional is used, and can be given', () => {
    const { place, find } = open(UNDECIDED);
    expect(place.textContent).toContain('You have not answered yet. Nothing optional is used.');
    expect(place.textContent).not.toContain('Not allowed');
    expect(roles()).toEqual(['change']);
    expect(find('code')).toBeNull();
  });

  it('tells when it was given, what of, and by which id it is known', () => {
    const choice = choose(SAID, rejectAll(SAID), { statistics: true, heatmap: false });
    const { place, find } = open(decided(choice));
    expect(place.textContent).toMatch(/You answered on 21 November 2026 at \d\d:\d\d\./);
    expect(find('code')?.textContent).toBe('abc123');
    const answers = [...place.querySelectorAll('section:not([data-service]) > dl > div')].map(
      (each) => [...each.children].map(({ textContent }) => textContent).join(': '),
    );
    expect(answers).toEqual(
      expect.arrayContaining([
        'Necessary: Always on',
        'Statistics: Partly on',
        'Marketing: Not allowed',
      ]),
    );
    expect(find('[data-service=counter] h4 + p')?.textContent).toBe('Allowed');
    expect(find('[data-service=heatmap] h4 + p')?.textContent).toBe('Not allowed');
    expect(find('[data-service=basket] h4 + p')).toBeNull();
    expect(roles()).toEqual(['change', 'withdraw', 'download']);
  });

  it('that grants one service alone can be withdrawn', () => {
    open(decided(choose(SAID, rejectAll(SAID), { heatmap: true })));
    expect(roles()).toContain('withdraw');
  });

  it('that grants nothing cannot be withdrawn', () => {
    open(decided(rejectAll(SAID)));
    expect(roles()).toEqual(['change', 'download']);
  });

  it('tells that Global Privacy Control is honoured where the browser sends it', () => {
    vi.stubGlobal('navigator', Object.create(navigator, { globalPrivacyControl: { value: true } }));
    const { place } = open(UNDECIDED);
    expect(place.textContent).toContain('(Global Privacy Control). This is honoured.');
  });

  it('tells where it holds', () => {
    expect(open(UNDECIDED).place.textContent).toContain('Your answer holds for localhost.');
    page.destroy();
    document.body.replaceChildren();
    const wide = wordingOf({ ...SHOP, cookie: { domain: '.garn.example' } });
    expect(open(UNDECIDED, wide).place.textContent).toContain(
      'Your answer holds for garn.example and everything under that address.',
    );
  });

  it('gives the focus to its heading, and is heard, when the withdraw button has done its work', () => {
    const { find, withdraw, become } = open(decided(acceptAll(SAID)));
    find('[data-role=withdraw]')?.focus();
    find('[data-role=withdraw]')?.click();
    expect(withdraw).toHaveBeenCalledOnce();
    become(decided(rejectAll(SAID)));
    expect(find('[data-role=withdraw]')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Your answer');
    expect(find('[role=status]')?.textContent).toBe('Not allowed: Statistics and Marketing');
  });

  it('is not told to be withdrawn when that has failed, and something else comes', async () => {
    withdrawn = Promise.resolve();
    const { find, become } = open(decided(acceptAll(SAID)));
    find('[data-role=withdraw]')?.click();
    await withdrawn;
    await Promise.resolve();
    become(decided(choose(SAID, acceptAll(SAID), { marketing: false })));
    expect(find('[role=status]')?.textContent).toBe('');
    withdrawn = new Promise(() => {});
  });

  it('takes the focus from nobody when it changes elsewhere, and says nothing', () => {
    const { find, become } = open(decided(acceptAll(SAID)));
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    become(decided(rejectAll(SAID)));
    expect(document.activeElement).toBe(field);
    expect(find('[role=status]')?.textContent).toBe('');
  });

  it('keeps the focus on a button that stays', () => {
    const { find, become, change } = open(decided(rejectAll(SAID)));
    const button = find('[data-role=change]');
    button?.focus();
    button?.click();
    expect(change).toHaveBeenCalledOnce();
    become(decided(acceptAll(SAID)));
    expect(document.activeElement).toBe(button);
  });

  it('is copied, which is said', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText } } }));
    const { find } = open(decided(acceptAll(SAID)));
    find('[data-role=copy]')?.click();
    await vi.waitUntil(() => find('[role=status]')?.textContent === 'Copied.');
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('ID of your answer: abc123'));
  });

  it('is told to the owner when the browser refuses to copy it', async () => {
    const refusal = new Error('not allowed');
    const writeText = vi.fn(() => Promise.reject(refusal));
    vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText } } }));
    const { find, report } = open(decided(acceptAll(SAID)));
    find('[data-role=copy]')?.click();
    await vi.waitUntil(() => report.mock.calls.length);
    expect(report).toHaveBeenCalledWith(refusal);
    expect(find('[role=status]')?.textContent).toBe('');
  });
});

describe('the place of a declaration page', () => {
  it('carries language and direction, and is given back as it was', () => {
    const { place } = open(UNDECIDED, wordingOf(SHOP, 'he'), '<p id="old">Our cookies</p>text');
    expect(place.lang).toBe('he');
    expect(place.dir).toBe('rtl');
    expect(place.className).toBe('wide samtykke-declaration');
    expect(place.querySelector('#old')).toBeNull();
    expect(document.adoptedStyleSheets).toHaveLength(1);
    page.destroy();
    expect(place.outerHTML).toBe(
      '<div class="wide" data-samtykke="declaration"><p id="old">Our cookies</p>text</div>',
    );
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('has everything open, one section for each service under its purpose', () => {
    const { place } = open(UNDECIDED);
    expect(place.querySelector('details')).toBeNull();
    const sections = [...place.querySelectorAll('[data-purpose]')].map((purpose) => [
      purpose.getAttribute('data-purpose'),
      [...purpose.querySelectorAll('[data-service]')].map((each) =>
        each.getAttribute('data-service'),
      ),
    ]);
    expect(sections).toEqual([
      ['necessary', ['basket']],
      ['statistics', ['counter', 'heatmap']],
      ['marketing', ['pixel']],
    ]);
    expect(place.querySelectorAll('table')).toHaveLength(3);
  });
});

describe('what a visitor keeps', () => {
  const choice = choose(SAID, rejectAll(SAID), { statistics: true, heatmap: false });

  it('is text that can be read', () => {
    vi.stubEnv('TZ', 'Europe/Oslo');
    expect(answerInWords(wordingOf(), decided(choice), 'garn.example')).toBe(
      `Garn & Tråd AS, garn.example
Cookie declaration, Version 1.3
You answered on 21 November 2026 at 13:30.
ID of your answer: abc123
Necessary: Always on
Statistics: Partly on
– Heat map: Not allowed
Marketing: Not allowed`,
    );
    vi.unstubAllEnvs();
  });

  it('is a record of what was answered, to what and when', () => {
    const record = answerRecord(SAID, 'en', decided(choice), 'garn.example');
    expect(JSON.parse(JSON.stringify(record))).toEqual({
      id: 'abc123',
      decidedAt: '2026-11-21T12:30:00.000Z',
      source: 'dialog',
      controller: 'Garn & Tråd AS',
      host: 'garn.example',
      version: '1.3',
      revision: revisionOf(SAID),
      language: 'en',
      globalPrivacyControl: false,
      purposes: { necessary: true, statistics: true, marketing: false },
      services: { basket: true, counter: true, heatmap: false, pixel: false },
    });
  });
});
