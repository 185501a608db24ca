import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueDeclaration } from '../../demo/catalogue/page.mjs';
import type { Declaration } from '../../src/declaration/declaration.js';
import { LANGUAGES } from '../../src/declaration/language.js';
import { EVERY_LANGUAGE } from '../../src/every-language.js';
import { findInDeclaration } from '../../src/tools/check/find-in-declaration.js';
import { CHECK_RULES } from '../../src/tools/check/rules.js';
import { readDeclarationFile } from '../../src/tools/declaration-file.js';
import type { Finding } from '../../src/tools/finding.js';
import { runSamtykke } from '../support/run-samtykke.js';

const TODAY = '2026-11-22';

/** A declaration that nothing can be said against. */
const SOUND: Declaration = {
  version: '1.0',
  updated: '2026-11-21',
  controller: {
    name: 'Shop AS',
    country: 'NO',
    email: 'post@shop.example',
    policy: '/privacy',
    authority: 'datatilsynet',
  },
  languages: ['en'],
  purposes: [{ id: 'necessary', required: true }, { id: 'functional' }, { id: 'statistics' }],
  services: [
    {
      id: 'shop',
      purpose: 'necessary',
      name: 'The shop itself',
      stores: [
        { name: 'samtykke', kind: 'cookie', lifetime: 'P182D', why: 'Remembers your answer.' },
        { name: 'shop_login', kind: 'cookie', lifetime: 'session', why: 'Keeps you logged in.' },
      ],
    },
    {
      id: 'counter',
      purpose: 'statistics',
      name: 'Counter',
      vendor: { name: 'Counter Ltd', country: 'IE' },
      collects: 'Which pages are read.',
      hosts: ['counter.example'],
      stores: [{ name: '_count', kind: 'cookie', lifetime: 'P6M', why: 'Counts you once.' }],
    },
    {
      id: 'chat',
      purpose: 'functional',
      name: 'Chat',
      vendor: {
        name: 'Chat Inc.',
        country: 'US',
        transfer: 'EU-US Data Privacy Framework',
        role: 'processor',
      },
      collects: 'What you write.',
      hosts: ['chat.example'],
      stores: [],
    },
  ],
};

type Change = (declaration: Draft) => unknown;
// biome-ignore lint/suspicious/noExplicitAny: anything may be changed
type Draft = any;

let folder: string;
let number = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function save(content: unknown): Promise<string> {
  number += 1;
  const file = join(folder, `${number}.json`);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return file;
}

async function look(content: unknown): Promise<readonly Finding[]> {
  return findInDeclaration(await readDeclarationFile(await save(content)), CHECK_RULES, TODAY);
}

const changed = (change: Change): Declaration => {
  const draft = structuredClone(SOUND);
  change(draft);
  return draft;
};

const idsIn = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

/** A text of the dialog's in some language. */
const say =
  (key: string, text: string, language = 'en'): Change =>
  (it) => {
    it.languages = [language];
    const words = key.split('.');
    const texts = words.reduceRight<unknown>((inner, word) => ({ [word]: inner }), text);
    it.texts = { [language]: texts };
  };

const collects =
  (text: string): Change =>
  (it) => {
    it.services[1].collects = text;
  };

const transfer =
  (text: string): Change =>
  (it) => {
    it.services[2].vendor.transfer = text;
  };

/** A service that nobody is asked about. */
const necessary =
  (service: object): Change =>
  (it) => {
    it.services.push({
      id: 'thing',
      purpose: 'necessary',
      name: 'A thing',
      vendor: { name: 'Thing AS', country: 'NO' },
      collects: 'Your address.',
      hosts: [],
      stores: [],
      ...service,
    });
  };
const stored = (name: string, more: object = {}) => ({
  stores: [{ name, kind: 'cookie', lifetime: 'P1D', why: 'For something.', ...more }],
});
const store =
  (name: string, more: object = {}): Change =>
  (it) => {
    it.services[1].stores.push({ name, kind: 'cookie', lifetime: 'P1D', why: 'X.', ...more });
  };

/** Rule, where, what is found, and the nearest thing that is not. */
const ROWS: readonly (readonly [rule: string, path: string, bad: Change, good: Change])[] = [
  [
    'fill-in',
    'services[1].collects',
    (it) => {
      it.services[1].collects = 'FILL IN: what it learns of your visitors';
    },
    (it) => {
      it.services[1].collects = 'What you fill in.';
    },
  ],
  // What nobody is asked about.
  [
    'tracker-required',
    'services[3].use',
    (it) => it.services.push({ use: 'google-analytics', purpose: 'necessary', vendor: DPF }),
    (it) => it.services.push({ use: 'google-analytics', vendor: DPF }),
  ],
  [
    'tracker-required',
    'services[3].id',
    necessary({ id: 'hotjar' }),
    necessary({ id: 'hotjar', purpose: 'statistics' }),
  ],
  [
    'tracker-required',
    'services[3].name',
    necessary({ name: { en: 'Google Analytics' } }),
    necessary({ name: { en: 'Segment' } }),
  ],
  [
    'tracker-required',
    'services[3].hosts[1]',
    necessary({ hosts: ['thing.example', 'www.googletagmanager.com'] }),
    necessary({ hosts: ['thing.example', 'googletagmanager.com.example'] }),
  ],
  [
    'tracker-required',
    'services[3].hosts[0]',
    necessary({ hosts: ['region1.google-analytics.com/g'] }),
    // Google's robots check is there too, and its maps.
    necessary({ hosts: ['www.google.com'] }),
  ],
  [
    'tracker-required',
    'services[3].stores[0]',
    necessary(stored('_ga_*')),
    necessary(stored('_gate')),
  ],
  [
    'tracker-required',
    'services[3].stores[0]',
    necessary(stored('_fbp')),
    // The same name in another place of the browser is another thing.
    necessary(stored('_fbp', { kind: 'indexeddb' })),
  ],
  [
    'tracker-required',
    'services[3].stores[0]',
    necessary(stored('IDE2', { name: 'hubspotutk' })),
    // A tracker's memory of a no follows nobody.
    necessary(stored('__hs_do_not_track')),
  ],
  [
    'functional-required',
    'services[3].hosts[0]',
    necessary({ hosts: ['fonts.gstatic.com'] }),
    necessary({ hosts: ['fonts.shop.example'] }),
  ],
  [
    'optional-required',
    'purposes[2].required',
    (it) => {
      it.purposes[2].required = true;
    },
    (it) => {
      it.purposes[2].required = false;
    },
  ],
  [
    'other-purpose',
    'services[3].purpose',
    (it) => it.services.push({ use: 'google-analytics', purpose: 'functional', vendor: DPF }),
    (it) => it.services.push({ use: 'google-analytics', purpose: 'statistics', vendor: DPF }),
  ],
  // Settings.
  ['modal', 'modal', (it) => (it.modal = 'You must be of age.'), () => {}],
  [
    'advanced-consent-mode',
    'google.mode',
    (it) => (it.google = { mode: 'advanced' }),
    (it) => (it.google = { mode: 'basic' }),
  ],
  [
    'granted-by-default',
    'google.regions[0].analytics_storage',
    (it) => (it.google = { regions: [{ region: ['US', 'NO'], analytics_storage: 'granted' }] }),
    (it) => (it.google = { regions: [{ region: ['US', 'NO'], security_storage: 'granted' }] }),
  ],
  [
    'granted-by-default',
    'google.regions[0].ad_storage',
    (it) => (it.google = { regions: [{ region: ['GB'], ad_storage: 'granted' }] }),
    (it) => (it.google = { regions: [{ region: ['GB'], analytics_storage: 'granted' }] }),
  ],
  [
    'granted-by-default',
    'google.regions[0].ad_storage',
    (it) => (it.google = { regions: [{ region: ['DE-BY'], ad_storage: 'granted' }] }),
    (it) => (it.google = { regions: [{ region: ['US-CA'], ad_storage: 'granted' }] }),
  ],
  ['answer-lifetime', 'cookie.days', ask(30), ask(180)],
  ['answer-lifetime', 'cookie.days', ask(390), ask(365)],
  // Who answers.
  ['no-policy', 'controller', (it) => delete it.controller.policy, () => {}],
  ['no-contact', 'controller', (it) => delete it.controller.email, () => {}],
  ['no-controller-country', 'controller', (it) => delete it.controller.country, () => {}],
  ['no-authority', 'controller', (it) => delete it.controller.authority, () => {}],
  ['no-date', 'updated', (it) => delete it.updated, () => {}],
  ['no-date', 'updated', (it) => (it.updated = '2026-02-30'), (it) => (it.updated = '2026-02-28')],
  ['no-date', 'updated', (it) => (it.updated = '2026-11-24'), (it) => (it.updated = '2026-11-23')],
  // What is stored.
  [
    'no-lifetime',
    'services[1].stores[1]',
    store('_x', { lifetime: undefined }),
    store('_x', { kind: 'local', lifetime: undefined }),
  ],
  [
    'long-lifetime',
    'services[1].stores[1].lifetime',
    store('_x', { lifetime: 'P14M' }),
    store('_x', { lifetime: 'P13M' }),
  ],
  [
    'long-lifetime',
    'services[3].use',
    (it) => it.services.push({ use: 'google-analytics', vendor: DPF }),
    (it) => it.services.push({ use: 'plausible' }),
  ],
  ['no-reason', 'services[1].stores[1]', store('_x', { why: undefined }), store('_x')],
  ['wide-name', 'services[1].stores[1]', store('*'), store('_*')],
  ['wide-name', 'services[1].stores[1]', store('/.+/'), store('/^_.+/')],
  ['overlapping-names', 'services[1].stores[1]', store('shop_*'), store('shop-*')],
  [
    'consent-cookie',
    'services',
    (it) => it.services[0].stores.shift(),
    (it) => (it.services[0].stores[0].name = 'samt*'),
  ],
  [
    'consent-cookie',
    'services',
    (it) => (it.cookie = { name: 'answer' }),
    (it) => {
      it.cookie = { name: 'answer' };
      it.services[0].stores[0].name = 'answer';
    },
  ],
  [
    'consent-cookie',
    'services[0].stores[0].lifetime',
    (it) => (it.services[0].stores[0].lifetime = 'P1Y'),
    (it) => (it.services[0].stores[0].lifetime = 'P6M'),
  ],
  [
    'uncertain-facts',
    'services[3].use',
    (it) => it.services.push({ use: 'formilla', vendor: DPF }),
    (it) => it.services.push({ use: 'plausible' }),
  ],
  // Services.
  [
    'no-vendor',
    'services[1]',
    (it) => delete it.services[1].vendor,
    (it) => (it.services[1].vendor = { name: 'shop as', country: 'NO' }),
  ],
  [
    'no-vendor-country',
    'services[1].vendor',
    (it) => delete it.services[1].vendor.country,
    () => {},
  ],
  [
    'no-vendor-country',
    'services[1].vendor.subprocessors[0]',
    (it) => (it.services[1].vendor.subprocessors = [{ name: 'Host AS' }]),
    (it) => (it.services[1].vendor.subprocessors = [{ name: 'Host AS', country: 'NO' }]),
  ],
  [
    'no-collects',
    'services[1]',
    (it) => delete it.services[1].collects,
    // The controller is no third party.
    (it) => {
      delete it.services[1].collects;
      it.services[1].vendor = { name: 'shop as', country: 'NO' };
    },
  ],
  [
    'no-hosts',
    'services[1]',
    (it) => delete it.services[1].hosts,
    (it) => (it.services[1].hosts = []),
  ],
  [
    'no-stores',
    'services[2]',
    (it) => delete it.services[2].stores,
    (it) => (it.services[2].stores = []),
  ],
  ['empty-purpose', 'purposes[3]', (it) => it.purposes.push({ id: 'marketing' }), () => {}],
  [
    'no-description',
    'purposes[3]',
    (it) => {
      it.purposes.push({ id: 'films', name: 'Films' });
      it.services[2].purpose = ['functional', 'films'];
    },
    (it) => {
      it.purposes.push({ id: 'films', name: 'Films', description: 'Shows films from others.' });
      it.services[2].purpose = ['functional', 'films'];
    },
  ],
  [
    'host-of-two-purposes',
    'services[2].hosts[1]',
    (it) => it.services[2].hosts.push('counter.example'),
    (it) => it.services[2].hosts.push('counter.example/chat'),
  ],
  // Transfers.
  [
    'no-transfer-ground',
    'services[2].vendor',
    (it) => delete it.services[2].vendor.transfer,
    (it) => {
      delete it.services[2].vendor.transfer;
      it.services[2].vendor.country = 'IS';
    },
  ],
  [
    'no-transfer-ground',
    'services[1].vendor',
    (it) => (it.services[1].vendor.subprocessors = [{ name: 'Host', country: 'US' }]),
    (it) =>
      (it.services[1].vendor.subprocessors = [{ name: 'Host', country: 'US', transfer: 'SCC' }]),
  ],
  [
    'no-transfer-ground',
    'services[2].vendor.transfer',
    transfer('None stated by the vendor'),
    transfer('Standard contractual clauses; none of the exemptions is used'),
  ],
  [
    'dead-agreement',
    'services[2].vendor.transfer',
    transfer('EU-US Privacy Shield'),
    transfer('Standard contractual clauses, since Privacy Shield is invalid'),
  ],
  [
    'dead-agreement',
    'services[2].vendor.policy',
    (it) => (it.services[2].vendor.policy = 'https://www.privacyshield.gov/participant?id=1'),
    (it) => (it.services[2].vendor.policy = 'https://www.dataprivacyframework.gov/list'),
  ],
  [
    'dead-agreement',
    'services[1].collects',
    collects('Certified under Swiss-US Safe Harbor.'),
    collects('Ships in a safe, quiet harbour.'),
  ],
  // Languages.
  [
    'missing-language',
    'services[1].collects',
    (it) => {
      it.languages = ['en', 'nb'];
      inBoth(it);
      it.services[1].collects = { en: 'Pages.' };
    },
    (it) => {
      it.languages = ['en', 'nb'];
      inBoth(it);
      it.services[1].name = 'Counter';
    },
  ],
  [
    'missing-language',
    'services[1].collects',
    (it) => {
      it.languages = ['en', 'nb'];
      inBoth(it);
      it.services[1].collects = 'Pages.';
    },
    (it) => (it.services[1].collects = 'Pages.'),
  ],
  [
    'unused-language',
    'texts.nb',
    (it) => (it.texts = { nb: { notice: { title: 'Hei?' } } }),
    (it) => (it.texts = { en: { notice: { title: 'Hello?' } } }),
  ],
  [
    'unknown-text',
    'texts.en.notice.titel',
    say('notice.titel', 'Hello?'),
    say('notice.title', 'H?'),
  ],
  [
    'unknown-text',
    'texts.en.notice.title',
    say('notice.title', 'May {controler} use cookies?'),
    say('notice.withdraw', 'Change it under {preferences}.'),
  ],
  // Wording.
  [
    'no-third-parties',
    'texts.en.preferences.body',
    say('preferences.body', 'Your data are not shared with third parties.'),
    say('preferences.body', 'Nothing is shared with third parties until you say yes.'),
  ],
  [
    'no-third-parties',
    'services[1].collects',
    collects('Pages. Nothing is passed on to third parties.'),
    (it) => (it.services[2].collects = 'Pages. Nothing is passed on to third parties.'),
  ],
  [
    'no-third-parties',
    'purposes[2].description',
    (it) => (it.purposes[2].description = 'Counts visits. Not shared with third parties.'),
    (it) => (it.purposes[0].description = 'Keeps you logged in. Not shared with third parties.'),
  ],
  [
    'legitimate-interest',
    'services[1].collects',
    collects('Pages, on the ground of our legitimate interest.'),
    collects('Pages. It does not rest on a legitimate interest.'),
  ],
  [
    'statistics-exemption',
    'purposes[2].description',
    (it) => (it.purposes[2].description = 'Statistics are exempt from consent.'),
    (it) => (it.purposes[2].description = 'No statistics are counted without your consent.'),
  ],
  [
    'vague-purpose',
    'purposes[2].description',
    (it) => (it.purposes[2].description = 'To give you a better user experience.'),
    (it) => (it.purposes[2].description = 'Improves your experience: remembers films and places.'),
  ],
  [
    'steering',
    'texts.en.notice.title',
    say('notice.title', 'Accept for the best experience'),
    say('notice.title', 'May we use cookies?'),
  ],
  [
    'steering',
    'texts.en.notice.title',
    say('notice.title', 'Cookies? 🍪'),
    say('notice.title', 'Cookies?'),
  ],
  [
    'notice-leaves-out',
    'texts.en.notice.body',
    say('notice.body', 'We ask for {purposes}. {parties}'),
    say('notice.body', 'Shop AS asks for {purposes}. {parties}'),
  ],
  [
    'notice-leaves-out',
    'texts.en.notice.body',
    say('notice.body', '{controller} asks for {purposes}.'),
    say('notice.body', '{controller} asks for Counter Ltd and Chat Inc.'),
  ],
  // Buttons.
  [
    'unclear-button',
    'texts.en.actions.reject',
    say('actions.reject', 'Continue without'),
    say('actions.reject', 'No, reject all'),
  ],
  [
    'unclear-button',
    'texts.en.actions.reject',
    say('actions.reject', ' '),
    say('actions.close', 'Close'),
  ],
  [
    'unclear-button',
    'texts.en.actions.accept',
    say('actions.accept', 'Got it!'),
    say('actions.accept', 'Yes, allow all'),
  ],
  [
    'unclear-button',
    'texts.en.actions.save',
    say('actions.save', 'Accept and save'),
    say('actions.save', 'Save my choices'),
  ],
];

const DPF = { transfer: 'EU-US Data Privacy Framework' };

function ask(days: number): Change {
  return (it) => {
    it.cookie = { days };
    it.services[0].stores[0].lifetime = `P${days}D`;
  };
}

/** Every text in both languages. */
function inBoth(it: Draft): void {
  const both = (text: string) => ({ en: text, nb: text });
  for (const service of it.services) {
    if (service.collects) service.collects = both(service.collects);
    if (service.vendor?.transfer) service.vendor.transfer = both(service.vendor.transfer);
    for (const each of service.stores) each.why = both(each.why);
  }
}

describe('a rule', () => {
  it('finds nothing in a declaration that is sound', async () => {
    expect(await look(SOUND)).toEqual([]);
  });

  it.each(ROWS)('%s finds %s', async (rule, path, bad) => {
    const found = (await look(changed(bad))).filter((each) => each.rule === rule);
    expect(found.map(({ place }) => place.path)).toEqual([path]);
    const [{ message, mend, subject } = { message: '', mend: '', subject: '' }] = found;
    expect(message).toMatch(/[.?]$/);
    expect(mend).toMatch(/[.?]$/);
    expect(subject).not.toBe('');
  });

  it.each(ROWS)('%s leaves the nearest to %s alone', async (rule, _path, _bad, good) => {
    expect(idsIn(await look(changed(good)))).not.toContain(rule);
  });

  it('stands in a row above, whichever it is', () => {
    const ids = CHECK_RULES.map(({ id }) => id);
    const shown = new Set([...ROWS.map(([id]) => id), ...Object.keys(SENTENCES)]);
    expect([...shown].sort()).toEqual([...ids].sort());
  });

  it('has a title, a reason and a way to mend it', () => {
    for (const { id, title, because, mend, links } of CHECK_RULES) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(because).toMatch(/^\p{Lu}.*\.$/u);
      expect(mend).toMatch(/^\p{Lu}.*\.$/u);
      for (const link of links) expect(URL.canParse(link)).toBe(true);
    }
  });
});

/** What owners have written, sentence by sentence, and what is near to it and right. */
const SENTENCES: Readonly<Record<string, { bad: readonly string[]; good: readonly string[] }>> = {
  'implied-consent': {
    bad: [
      'By using this site you accept our use of cookies.',
      'By continuing to browse without changing your settings, you consent to cookies.',
      'If you continue, we will assume that you are happy with it.',
      'We assume that you agree.',
      'Your continued use of the site constitutes acceptance of cookies.',
      'Ved å besøke nettsidene våre, samtykker du til bruk av cookies.',
      'Ved å bruke våre tjenester, samtykker du til dette.',
      'Ved fortsatt bruk av nettstedet godtar du informasjonskapsler.',
      'Fortsetter du, er det greit. Hvis du fortsetter, antar vi at du godtar dette.',
      'Ved å bruke nettstaden samtykkjer du til informasjonskapslar.',
      'Genom att använda webbplatsen godkänner du att kakor används.',
      'Genom att fortsätta surfa accepterar du våra cookies.',
      'Om du fortsätter antar vi att du godkänner detta.',
      'Ved at bruge hjemmesiden accepterer du vores brug af cookies.',
      'Ved fortsat brug af siden samtykker du til cookies.',
      'Durch die Nutzung unserer Website stimmen Sie der Verwendung von Cookies zu.',
      'Mit der weiteren Nutzung erklären Sie sich damit einverstanden.',
      'Wenn Sie weitersurfen, stimmen Sie der Verwendung zu.',
    ],
    good: [
      'By using this site you do not accept anything.',
      'If you continue, nothing is loaded until you accept.',
      'If you accept, three other companies hear of your visit.',
      'By choosing “Accept all” you consent to all of it.',
      'By using the button below you accept all cookies.',
      'Ved å bruke nettstedet samtykker du ikke til noe.',
      'Ved å trykke på «Godta alle» samtykker du til alle formål.',
      'Ingenting av dette tas i bruk før du har sagt ja.',
      'Om du fortsätter utan att svara används inget.',
      'Genom att klicka på ”Godkänn alla” samtycker du.',
      'Ved at klikke på knappen accepterer du alle formål.',
      'Durch Klicken auf „Alle akzeptieren“ stimmen Sie zu.',
      'Durch die Nutzung der Website stimmen Sie nichts zu.',
      'Teller besøk når du har godtatt det, og bruker tallene til å gjøre sidene bedre.',
    ],
  },
  'browser-settings': {
    bad: [
      'Most browsers accept cookies automatically.',
      'You can block cookies by changing the settings in your browser settings.',
      'De fleste nettlesere aksepterer automatisk cookies.',
      'Du kan blokkere informasjonskapsler i innstillingene i nettleseren din.',
      'Dei fleste nettlesarar godtek informasjonskapslar.',
      'De flesta webbläsare är inställda på att automatiskt acceptera cookies.',
      'Du återkallar samtycket genom att ändra inställningarna i din webbläsare.',
      'De fleste browsere accepterer cookies.',
      'Du kan afvise cookies ved at ændre indstillingerne i din browser.',
      'Die meisten Browser akzeptieren Cookies.',
      'Sie können Cookies in den Einstellungen Ihres Browsers ablehnen.',
    ],
    good: [
      'Checks whether your browser accepts cookies.',
      'Which browser you use, and its language.',
      'Your browser asks sites not to sell data (Global Privacy Control).',
      'Undersøker om nettleseren godtar informasjonskapsler.',
      'Hva slags nettleser du har, og innstillingene du velger her.',
      'Vilken webbläsare du använder.',
      'Welchen Browser Sie verwenden.',
    ],
  },
  'take-it-or-leave-it': {
    bad: [
      'If you do not agree, please leave this site.',
      'You must accept cookies to use the shop.',
      'Om du ikke er enig, vennligst avstå fra bruk.',
      'Hvis du ikke godtar dette, må du forlate nettstedet.',
      'Om du inte accepterar detta lämnar du webbplatsen.',
      'Wenn Sie nicht einverstanden sind, verlassen Sie bitte die Website.',
    ],
    good: [
      'If you do not agree, nothing of this is loaded.',
      'Sier du nei, kan du skrive til post@shop.example i stedet.',
      'Om du inte svarar används inget.',
    ],
  },
  'no-third-parties': {
    bad: [
      'No third parties receive your data.',
      'Informasjonen behandles kun av Shop AS. Den blir ikke gitt videre til tredjepart.',
      'Ingen tredjeparter får tilgang.',
      'Opplysningane blir ikkje delte med tredjepartar.',
      'Uppgifterna delas inte med tredje part.',
      'Oplysningerne deles ikke med tredjeparter.',
      'Ihre Daten werden nicht an Dritte weitergegeben.',
    ],
    good: [
      'Ingen personopplysninger overleveres tredjeparter uten eksplisitt samtykke fra deg.',
      'Shows films from third parties.',
      'Uppgifterna delas inte med tredje part innan du har sagt ja.',
      'Ihre Daten werden erst an Dritte weitergegeben, wenn Sie zugestimmt haben.',
    ],
  },
  'legitimate-interest': {
    bad: [
      'Grunnlaget er vår berettigede interesse.',
      'Behandlingen skjer etter en interesseavveining.',
      'Vi stöder oss på berättigat intresse.',
      'Det sker på grundlag af vores legitime interesse.',
      'Auf Grundlage unseres berechtigten Interesses.',
    ],
    good: ['Viser annonser etter dine interesser.', 'Zeigt, was Sie interessiert.'],
  },
  'statistics-exemption': {
    bad: [
      'Statistikk krever ikke samtykke.',
      'Vi samler statistikk uten samtykke, siden den er anonym.',
      'Analysen är undantagen från kravet på samtycke: statistik behöver inte samtycke.',
      'Statistik kræver ikke samtykke.',
      'Die Reichweitenmessung ist einwilligungsfrei.',
    ],
    good: [
      'Teller besøk og viser statistikk, hvis du samtykker.',
      'Ingen statistikk samles uten ditt samtykke.',
      'Statistiken zeigt, welche Seiten gelesen werden.',
    ],
  },
  'vague-purpose': {
    bad: [
      'For å gi deg en god brukeropplevelse.',
      'Informasjonskapsler brukes for bedre brukeropplevelse.',
      'Vi använder kakor för att ge dig en bättre upplevelse.',
      'For at give dig den bedste brugeroplevelse.',
      'Zur Verbesserung der Nutzererfahrung.',
    ],
    good: [
      'Husker språk og skriftstørrelse, for en bedre opplevelse.',
      'Räknar besök och visar vilka sidor som läses.',
      'Zeigt Karten und Filme anderer Unternehmen.',
    ],
  },
};

describe('what a text says', () => {
  const cases = Object.entries(SENTENCES).flatMap(([rule, { bad, good }]) => [
    ...bad.map((sentence) => ({ rule, sentence, isBad: true })),
    ...good.map((sentence) => ({ rule, sentence, isBad: false })),
  ]);

  it.each(cases.filter(({ isBad }) => isBad))('$rule finds “$sentence”', async (each) => {
    const found = await look(changed(collects(each.sentence)));
    expect(idsIn(found)).toContain(each.rule);
  });

  it.each(cases.filter(({ isBad }) => !isBad))('$rule passes “$sentence”', async (each) => {
    expect(idsIn(await look(changed(collects(each.sentence))))).not.toContain(each.rule);
  });

  const BUTTONS: readonly [language: string, key: string, bad: string, good: string][] = [
    ['nb', 'reject', 'Fortsett uten', 'Avvis alle'],
    ['nn', 'reject', 'Ikkje no', 'Nei til alt'],
    ['sv', 'reject', 'Fortsätt utan', 'Avvisa alla'],
    ['da', 'reject', 'Fortsæt uden', 'Afvis alle'],
    ['de', 'reject', 'Weiter ohne Zustimmung', 'Alle ablehnen'],
    ['nb', 'accept', 'Den er grei', 'Ja, godta alle'],
    ['sv', 'accept', 'Jag förstår', 'Godkänn alla'],
    ['de', 'accept', 'Verstanden', 'Alle akzeptieren'],
    ['nb', 'save', 'Lagre og godta', 'Lagre valgene mine'],
    ['da', 'save', 'OK', 'Gem mine valg'],
  ];
  it.each(BUTTONS)('in %s, the button %s may not say “%s”, but “%s”', async (...row) => {
    const [language, key, bad, good] = row;
    const found = async (text: string) =>
      idsIn(await look(changed(say(`actions.${key}`, text, language))));
    expect(await found(bad)).toContain('unclear-button');
    expect(await found(good)).not.toContain('unclear-button');
  });

  it.each(LANGUAGES)('finds nothing in the library’s own words in %s', async (language) => {
    const { default: own, page, placeholder, services } = EVERY_LANGUAGE[language];
    const found = await look(
      changed((it) => {
        it.languages = [language];
        it.texts = { [language]: { ...own, page, placeholder, services } };
        // As if an owner had written them about a third party.
        const said = Object.values({ ...services.why, ...services.collects });
        const entry = { ...it.services[1], stores: [] };
        said.forEach((collects, index) => {
          it.services.push({ ...entry, id: `said-${index}`, collects });
        });
        for (const purpose of it.purposes) {
          purpose.description = own.purposes[purpose.id as 'necessary'].description;
        }
      }),
    );
    expect(found).toEqual([]);
  });
});

describe('the demo', () => {
  it.each([
    ['sites/attend', ['no-transfer-ground']],
    ['sites/infosoft', ['no-lifetime']],
    ['sites/inprog', []],
    ['csp', ['no-policy', 'long-lifetime', 'long-lifetime']],
  ])('%s has no error, and the warnings %j', async (name, warnings) => {
    const found = await look(await readFile(`demo/${name}/declaration.json`, 'utf8'));
    expect(found.filter(({ level }) => level === 'error')).toEqual([]);
    expect(idsIn(found.filter(({ level }) => level === 'warning'))).toEqual(warnings);
  });

  it('has no error in a declaration of the whole catalogue', async () => {
    const found = await look(catalogueDeclaration);
    const warnings = found.filter(({ level }) => level !== 'note');
    expect(new Set(idsIn(warnings))).toEqual(
      new Set(['no-transfer-ground', 'no-lifetime', 'no-policy']),
    );
  });
});

describe('a mistake is pointed at by line and column', () => {
  const placed = async (content: unknown) =>
    (await look(content)).map(({ place: { line, column, path }, message }) => ({
      at: `${line}:${column}`,
      path,
      message,
    }));

  it('where a key is not known, at the key itself', async () => {
    const text = JSON.stringify(SOUND, null, 2).replace(
      '"email": "post@shop.example"',
      '"email": "post@shop.example",\n    "fax": "1"',
    );
    expect(await placed(text)).toEqual([
      {
        at: '8:5',
        path: 'controller.fax',
        message: expect.stringMatching(/^Expected one of name, .*, got the key "fax"\.$/),
      },
    ]);
  });

  it('where a key is long, at the key itself', async () => {
    const key = 'x'.repeat(100);
    expect(await placed(changed((it) => (it.services[0][key] = 1)))).toMatchObject([
      { path: `services[0].${key}` },
    ]);
  });

  it('where a key stands twice, at the second', async () => {
    const text = JSON.stringify(SOUND, null, 2).replace(
      '"version": "1.0",',
      '"version": "1.0",\n  "version": "2.0",',
    );
    expect(await placed(text)).toEqual([
      { at: '3:3', path: 'version', message: 'Expected each key once, got "version" again.' },
    ]);
  });

  it('where a value is wrong, at its key', async () => {
    const wrong = changed((it) => (it.services[1].stores[0].lifetime = '6 months'));
    const lines = JSON.stringify(wrong, null, 2).split('\n');
    const line = lines.findIndex((each) => each.includes('6 months'));
    expect(await placed(wrong)).toMatchObject([
      {
        at: `${line + 1}:${(lines[line] as string).indexOf('"') + 1}`,
        path: 'services[1].stores[0].lifetime',
      },
    ]);
  });

  it('where something is missing, at what it is missing from', async () => {
    const wrong = changed((it) => delete it.services[1].purpose);
    const lines = JSON.stringify(wrong, null, 2).split('\n');
    const line = lines.findIndex((each) => each.includes('"id": "counter"'));
    expect(await placed(wrong)).toMatchObject([{ at: `${line}:5`, path: 'services[1].purpose' }]);
  });

  it.each([
    ['', '1:1', 'Expected JSON, got nothing.'],
    ['  \n ', '1:1', 'Expected JSON, got nothing.'],
    ['{\n  "version": "1.0",\n}', '3:1', /expected/i],
    ['{\n  "version": "1.0"\n  "updated": "2026-11-21"\n}', '3:3', /comma expected|a comma/i],
    ['{ "version": "1.0" // why\n}', '1:20', /no comments/],
    ['<!doctype html>', '1:1', /JSON/],
    ['{ "version": "1.0"', '1:19', /brace/],
    ['[]', '1:1', 'Expected an object, got [].'],
    ['"hello"', '1:1', 'Expected an object, got "hello".'],
    ['null', '1:1', 'Expected an object, got null.'],
  ])('in %j, at %s', async (text, at, message) => {
    const [first] = await placed(text);
    expect(first?.at).toBe(at);
    expect(first?.message).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });

  it('is not confused by a byte order mark', async () => {
    expect(await look(`\uFEFF${JSON.stringify(SOUND)}`)).toEqual([]);
  });
});

describe('samtykke check', () => {
  const BAD = changed((it) => {
    it.services[2].vendor.transfer = 'Privacy Shield';
    delete it.controller.policy;
    delete it.controller.authority;
  });

  it('ends with 0 where nothing is found', async () => {
    const file = await save(SOUND);
    const { code, out, err } = await runSamtykke(['check', file]);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: `${file}: no errors, no warnings, no notes.\n`,
      err: '',
    });
  });

  it('tells where, what, why it matters and how to mend it, and ends with 1', async () => {
    const file = await save(BAD);
    const { code, out } = await runSamtykke(['check', file]);
    expect(code).toBe(1);
    expect(out).toContain('error  dead-agreement  No transfer rests on Privacy Shield');
    expect(out).toMatch(new RegExp(`${file}:\\d+:\\d+  services\\[2\\]\\.vendor\\.transfer`));
    expect(out).toContain('It says "Privacy Shield", which is invalid.');
    expect(out).toContain('→ Add "policy" to the controller');
    expect(out).toContain(`${file}: 1 error, 1 warning, 1 note.`);
    // From the worst on.
    expect(out.indexOf('dead-agreement')).toBeLessThan(out.indexOf('no-policy'));
    expect(out.indexOf('no-policy')).toBeLessThan(out.indexOf('no-authority'));
  });

  it('prints one JSON document and nothing else', async () => {
    const file = await save(BAD);
    const { code, out, err } = await runSamtykke(['check', file, '--json']);
    const told = JSON.parse(out);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(told).toMatchObject({
      declaration: file,
      isValid: true,
      counts: { error: 1, warning: 1, note: 1 },
    });
    expect(told.findings).toHaveLength(3);
    expect(told.findings[0]).toEqual({
      rule: 'dead-agreement',
      level: 'error',
      message: expect.any(String),
      mend: expect.any(String),
      subject: 'services[2].vendor.transfer',
      place: {
        file,
        line: expect.any(Number),
        column: 9,
        path: 'services[2].vendor.transfer',
      },
    });
    expect(told.rules.map(({ id }: { id: string }) => id)).toContain('dead-agreement');
  });

  it.each([
    [['--rules', 'no-policy'], 1],
    [['--rules', 'no-policy,no-authority', '--errors-only'], 0],
    [['--ignore', 'dead-agreement,no-policy'], 0],
    [['--ignore', 'dead-agreement', '--ignore', 'no-policy', '--strict'], 1],
    [['--errors-only'], 1],
    [['--ignore', 'dead-agreement', '--errors-only'], 0],
  ])('with %j it ends with %i', async (options, code) => {
    expect((await runSamtykke(['check', await save(BAD), ...options])).code).toBe(code);
  });

  it('tells a mistake of the schema whichever rules are looked at', async () => {
    const file = await save(changed((it) => (it.purposes[2].id = 'Stats')));
    const { code, out, err } = await runSamtykke(['check', file, '--rules', 'no-policy']);
    expect(code).toBe(1);
    expect(out).toContain('purposes[2].id');
    expect(out).toContain('services[1].purpose');
    expect(err).toContain('The other rules are looked at once this is mended.');
  });

  it('lists its rules with why and source', async () => {
    const { code, out } = await runSamtykke(['check', '--list-rules']);
    expect(code).toBe(0);
    for (const { id, because } of CHECK_RULES) {
      expect(out).toContain(id);
      expect(out).toContain(because);
    }
    const { out: json } = await runSamtykke(['check', '--list-rules', '--json']);
    expect(JSON.parse(json).rules).toHaveLength(CHECK_RULES.length + 1);
  });

  it.each([
    ['there is no such file', () => join(folder, 'nowhere.json')],
    ['it is a folder', () => folder],
  ])('ends with 2 and one line when %s', async (reason, source) => {
    const { code, out, err } = await runSamtykke(['check', source()]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(`could not be read: ${reason}.`);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it.each([
    [[], /No declaration is named/],
    [['x.json', '--rules', 'no-polcy'], /There is no rule "no-polcy"\. Perhaps "no-policy"\?/],
    [['x.json', '--strict', '--errors-only'], /cannot be used with/],
    [['x.json', '--colour'], /unknown option '--colour'/],
  ])('ends with 2 for %j', async (options, message) => {
    const { code, err } = await runSamtykke(['check', ...options]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('reads a declaration where it is served', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer(({ url }, response) => {
      asked.push(url);
      response.statusCode = url === '/cookies.json' ? 200 : 500;
      response.end(JSON.stringify(SOUND));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const { code } = await runSamtykke(['check', `${origin}/cookies.json`]);
      expect(code).toBe(0);
      const { code: failed, err } = await runSamtykke(['check', `${origin}/nowhere.json`]);
      expect(failed).toBe(2);
      expect(err).toContain('was answered with 500');
      expect(asked).toEqual(['/cookies.json', '/nowhere.json']);
    } finally {
      server.close();
    }
  });
});
