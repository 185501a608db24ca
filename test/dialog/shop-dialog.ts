import { type Choice, rejectAll } from '../../src/consent/choice.js';
import type { ConsentState } from '../../src/consent/consent-state.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import type { Language } from '../../src/declaration/language.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import type { Texts } from '../../src/declaration/texts.js';
import type { DialogView } from '../../src/dialog/dialog-view.js';
import { mountDialog } from '../../src/dialog/mount-dialog.js';
import { LANGUAGES } from '../support/languages.js';

/** A small shop to speak about: one service of its own, and three from two other companies. */
export const SHOP = {
  version: '1.3',
  updated: '2026-11-21',
  controller: {
    name: 'Garn & Tråd AS',
    country: 'NO',
    email: 'post@garn.example',
    policy: '/personvern',
    authority: 'Datatilsynet',
  },
  languages: ['nb', 'en'],
  purposes: [{ id: 'necessary', required: true }, { id: 'statistics' }, { id: 'marketing' }],
  services: [
    {
      id: 'basket',
      purpose: 'necessary',
      name: 'Basket',
      stores: [{ name: 'basket', kind: 'local', why: 'Keeps what you have put in it' }],
    },
    {
      id: 'counter',
      purpose: 'statistics',
      name: { nb: 'Teller', en: 'Counter' },
      vendor: {
        name: 'Count Inc.',
        country: 'US',
        role: 'processor',
        transfer: 'EU-US Data Privacy Framework',
        policy: 'https://count.example/privacy',
        subprocessors: [{ name: 'Host GmbH', country: 'DE' }],
      },
      collects: 'Pages viewed',
      retention: 'P1Y2M',
      hosts: ['count.example'],
      stores: [
        {
          name: '_count',
          kind: 'cookie',
          lifetime: 'P6M',
          sliding: true,
          why: 'Tells visitors apart',
        },
        { name: '_seen', kind: 'cookie', lifetime: 'session' },
      ],
    },
    {
      id: 'heatmap',
      purpose: 'statistics',
      name: 'Heat map',
      vendor: { name: 'Heat AB', country: 'SE' },
    },
    {
      id: 'pixel',
      purpose: ['marketing', 'statistics'],
      name: 'Pixel',
      vendor: { name: 'Count Inc.', country: 'US' },
      stores: [
        { name: 'IDE', kind: 'cookie', lifetime: 'P13M', party: 'third', domain: '.ads.example' },
      ],
    },
  ],
} as const satisfies Declaration;

interface ShopDialog {
  readonly view: DialogView;
  /** Every answer the visitor has given. */
  readonly decisions: Choice[];
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  click(selector: string): void;
}

/** The dialog on the shop's page, as `createConsent` would mount it. */
export function openShop({
  declaration = SHOP,
  language = 'en',
  texts = LANGUAGES[language],
  choice,
}: {
  readonly declaration?: Declaration;
  readonly language?: Language;
  readonly texts?: Texts;
  /** What the visitor has answered before. */
  readonly choice?: Choice;
} = {}): ShopDialog {
  const resolved = resolveDeclaration(declaration);
  const decisions: Choice[] = [];
  let state: ConsentState = {
    decided: choice !== undefined,
    choice: choice ?? rejectAll(resolved),
    id: undefined,
    decidedAt: undefined,
    source: undefined,
    version: resolved.version,
  };
  const view = mountDialog({
    declaration: resolved,
    spoken: { texts, language },
    look: {},
    state,
    root: document.body,
    speak: async (language) => ({ language, texts: LANGUAGES[language] }),
    decide(next) {
      decisions.push({ ...next });
      state = { ...state, decided: true, choice: next };
      view.update(state);
    },
  });
  const find = <E extends HTMLElement>(selector: string): E => {
    const element = document.querySelector<E>(selector);
    if (!element) throw new Error(`Nothing on the page matches ${selector}`);
    return element;
  };
  return { view, decisions, find, click: (selector) => find(selector).click() };
}
