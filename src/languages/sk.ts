import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

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

export const services: ServiceTexts = {
  why: {
    visitor:
      'Rozpoznáva váš prehliadač pri ďalších návštevách, aby bolo možné počítať návštevníkov.',
    session: 'Spája to, čo robíte počas jednej návštevy.',
    limit: 'Obmedzuje, ako často sa odosielajú údaje.',
    campaign: 'Pamätá si reklamu alebo odkaz, ktorý vás sem priviedol.',
    advertising:
      'Rozpoznáva váš prehliadač, a to aj na iných weboch, aby bolo možné vyberať reklamy a merať ich účinok.',
    contact: 'Spája vaše návštevy s kontaktnými údajmi, ktoré ste uviedli.',
    refusal: 'Pamätá si, že si neželáte sledovanie.',
    answer: 'Pamätá si vašu odpoveď na otázku o cookies.',
    chat: 'Uchováva vašu konverzáciu pri prechode medzi stránkami.',
    settings: 'Pamätá si vaše nastavenia.',
    robots: 'Odlišuje ľudí od programov.',
    security: 'Chráni web pred zneužitím.',
    test: 'Zisťuje, či váš prehliadač prijíma cookies.',
    login: 'Udržiava vaše prihlásenie.',
    account: 'Rozpoznáva vás, keď ste prihlásení do svojho účtu v tejto spoločnosti.',
    experiment: 'Pamätá si, ktorá verzia stránky sa vám zobrazila.',
    player: 'Pamätá si hlasitosť, pozíciu prehrávania a ďalšie nastavenia prehrávača.',
    buffer: 'Uchováva údaje, kým sa neodošlú.',
    balance: 'Posiela vaše požiadavky na ten istý server.',
    basket: 'Pamätá si obsah vášho nákupného košíka.',
    payment: 'Pomáha odhaľovať podvody pri platbách.',
    form: 'Pamätá si, čo ste vyplnili.',
    recording: 'Spája vaše kliknutia a pohyby do jedného záznamu.',
    shown: 'Pamätá si, ktoré správy sa vám už zobrazili.',
    cache: 'Zrýchľuje načítavanie stránok.',
    unknown: 'Spoločnosť neuvádza, na čo to slúži.',
  },
  collects: {
    connection:
      'Vašu IP adresu a to, čo posiela každý prehliadač: o aký prehliadač ide a na ktorej ste stránke.',
    visits:
      'Ktoré stránky navštevujete a čo na nich robíte, odkiaľ prichádzate, váš prehliadač a zariadenie a kde približne ste.',
    anonymous:
      'Ktoré stránky sa navštevujú a z akých druhov prehliadačov a krajín. Návštevníci sa nerozpoznávajú.',
    recordings:
      'Ako sa na stránkach pohybujete, klikáte a posúvate obsah, v podobe teplotných máp a záznamov, spolu s vaším prehliadačom a zariadením.',
    advertising:
      'Ktoré stránky si prezeráte a čo na nich robíte. Spoločnosť to môže spojiť s tým, čo o vás vie odinakiaľ, a používa to na reklamu.',
    contacts:
      'Ktoré stránky navštevujete a čo na nich robíte, v spojení s vaším menom a adresou, keď ich uvediete.',
    companies:
      'Vašu IP adresu, aby sa zistilo, z akej firmy prichádzate, a stránky, ktoré si prezeráte.',
    chat: 'Čo píšete v chate, stránky, z ktorých prichádzate, váš prehliadač a vašu IP adresu.',
    embed:
      'Vašu IP adresu, váš prehliadač, stránku, na ktorej ste, a čo sledujete, počúvate alebo čítate.',
    map: 'Vašu IP adresu, váš prehliadač, stránku, na ktorej ste, a ktorú časť mapy si prezeráte.',
    robots:
      'Vašu IP adresu, váš prehliadač a ako sa na stránke pohybujete, aby sa odlíšili ľudia od programov.',
    payment: 'Platobné údaje a údaje o vašom zariadení na odhaľovanie podvodov.',
    errors:
      'Chyby na stránkach spolu s vaším prehliadačom, stránkou, na ktorej ste, a vašou IP adresou.',
    forms: 'Čo vyplníte a na ktorej ste stránke.',
    experiments: 'Ktorá verzia stránky sa vám zobrazila a čo na nej robíte.',
    tags: 'Vašu IP adresu a stránku, na ktorej ste. Načítava ďalšie služby, ktoré povolíte.',
    site: 'Len to, čo sa ukladá tu. Nikto iný to nedostane.',
  },
  uncertain: 'Nie je to isté.',
  launcher: {
    label: 'Chat',
    contacts:
      'Chat poskytuje {vendor}. Aby sa spustil, váš prehliadač musí kontaktovať túto spoločnosť, ktorá sa pritom dozvie vašu IP adresu a môže ukladať cookies.',
    once: 'Spustiť na túto návštevu',
    always: 'Vždy povoliť',
  },
};
