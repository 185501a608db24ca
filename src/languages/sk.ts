import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Môžeme používať cookies?',
    body: '{controller} žiada o váš súhlas s používaním cookies a podobných technológií na tieto účely: {purposes}. {parties} Bez vášho súhlasu sa nič z toho nedeje.',
    withdraw: 'Odpoveď môžete kedykoľvek zmeniť v časti „{preferences}“.',
  },
  gpc: 'Váš prehliadač žiada weby, aby vaše údaje nepredávali ani nezdieľali (Global Privacy Control). Táto žiadosť sa rešpektuje. Kým to nezapnete, zostáva vypnuté: {purposes}.',
  saved: 'Vaša odpoveď bola uložená.',
  preferences: {
    title: 'Nastavenia cookies',
    body: 'Všetko voliteľné je vypnuté, kým to nezapnete. Odpoveď tu môžete kedykoľvek zmeniť.',
    scope: 'Vaša odpoveď platí pre {site}.',
    wideScope: 'Vaša odpoveď platí pre {site} a všetko pod touto adresou.',
    alwaysOn: 'Vždy zapnuté',
    partlyOn: 'Čiastočne zapnuté',
    services: { one: '{count} služba', few: '{count} služby', other: '{count} služieb' },
    details: 'Podrobnosti a cookies',
    search: 'Hľadať služby a cookies',
    language: 'Jazyk',
    complaint: 'Sťažnosti prijíma',
    version: 'Verzia',
  },
  actions: {
    accept: 'Prijať všetko',
    reject: 'Odmietnuť všetko',
    choose: 'Vlastný výber',
    save: 'Uložiť môj výber',
    close: 'Zavrieť bez uloženia',
    policy: 'Zásady ochrany osobných údajov',
    newTab: 'otvorí sa na novej karte',
  },
  parties: {
    one: 'Ak súhlas udelíte, informácie o vašej návšteve získa {count} ďalšia spoločnosť.',
    few: 'Ak súhlas udelíte, informácie o vašej návšteve získajú {count} ďalšie spoločnosti.',
    other: 'Ak súhlas udelíte, informácie o vašej návšteve získa {count} ďalších spoločností.',
  },
  purposes: {
    necessary: {
      name: 'Nevyhnutné',
      description:
        'Udržiava vaše prihlásenie, chráni formuláre pred zneužitím a pamätá si tu vašu odpoveď.',
    },
    functional: {
      name: 'Doplnkové funkcie',
      description:
        'Zobrazuje chat, mapy, videá a písma iných spoločností a pamätá si nastavenia, napríklad jazyk.',
    },
    statistics: {
      name: 'Štatistika',
      description:
        'Počíta návštevy a ukazuje, ktoré stránky sa čítajú a ako ich návštevníci nachádzajú.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Rozpoznáva vás tu aj na iných weboch, aby bolo možné prispôsobiť reklamy a merať, ktoré z nich vedú k návšteve.',
    },
  },
  service: {
    vendor: 'Spoločnosť',
    roles: {
      controller: 'samostatný prevádzkovateľ',
      joint: 'spoločný prevádzkovateľ',
      processor: 'sprostredkovateľ',
    },
    subprocessors: 'Ďalší sprostredkovatelia',
    outsideEea: 'Mimo EÚ/EHP',
    yes: 'Áno',
    no: 'Nie',
    collects: 'Zhromažďuje',
    retention: 'Doba uchovávania',
    hosts: 'Pripája sa k',
    stores: 'Ukladá sa v prehliadači',
    storesNothing: 'V prehliadači sa nič neukladá.',
    columns: {
      name: 'Názov',
      kind: 'Druh',
      lifetime: 'Doba uloženia',
      party: 'Vlastník',
      why: 'Na čo slúži',
    },
    kinds: {
      cookie: 'Cookie',
      local: 'Lokálne úložisko',
      session: 'Úložisko relácie',
      indexeddb: 'IndexedDB',
      cache: 'Vyrovnávacia pamäť',
    },
    untilClosed: 'do zatvorenia prehliadača',
    untilDeleted: 'kým údaje nevymažete',
    sliding: '{lifetime}, obnovuje sa pri každej návšteve',
    first: 'tento web',
    third: 'tretia strana',
  },
} satisfies TextsIn<'sk'>;

export const placeholder: PlaceholderTexts = {
  from: 'Tento obsah poskytuje {vendor}.',
  contacts:
    'Aby sa zobrazil, váš prehliadač musí kontaktovať server {host}, ktorý sa pritom dozvie vašu IP adresu a môže ukladať cookies.',
  covers: '„{alwaysAllow}“ platí na celom tomto webe a zahŕňa: {names}.',
  loadOnce: 'Načítať raz',
  alwaysAllow: 'Vždy povoliť',
};

export const page: PageTexts = {
  title: 'Vyhlásenie o cookies',
  updated: 'Naposledy zmenené {date}',
  answer: 'Vaša odpoveď',
  undecided: 'Zatiaľ ste neodpovedali. Nič voliteľné sa nepoužíva.',
  decided: 'Odpovedali ste {date}.',
  id: 'ID vašej odpovede',
  allowed: 'Povolené',
  refused: 'Nepovolené',
  copy: 'Kopírovať',
  copied: 'Skopírované.',
  download: 'Stiahnuť ako JSON',
  change: 'Zmeniť odpoveď',
  withdraw: 'Odvolať súhlas',
  controller: 'Kto zodpovedá za údaje',
  email: 'E-mail',
  phone: 'Telefón',
  dpo: 'Zodpovedná osoba za ochranu údajov',
};
