import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Můžeme používat cookies?',
    body: '{controller} žádá o váš souhlas s používáním cookies a podobných technologií k těmto účelům: {purposes}. {parties} Bez vašeho souhlasu se nic z toho neděje.',
    withdraw: 'Odpověď můžete kdykoli změnit v části „{preferences}“.',
  },
  gpc: 'Váš prohlížeč žádá weby, aby vaše údaje neprodávaly ani nesdílely (Global Privacy Control). Tato žádost je respektována. Dokud to nezapnete, zůstává vypnuto: {purposes}.',
  saved: 'Vaše odpověď byla uložena.',
  preferences: {
    title: 'Nastavení cookies',
    body: 'Vše volitelné je vypnuto, dokud to nezapnete. Odpověď zde můžete kdykoli změnit.',
    scope: 'Vaše odpověď platí pro {site}.',
    wideScope: 'Vaše odpověď platí pro {site} a vše pod touto adresou.',
    alwaysOn: 'Vždy zapnuto',
    partlyOn: 'Částečně zapnuto',
    services: { one: '{count} služba', few: '{count} služby', other: '{count} služeb' },
    details: 'Podrobnosti a cookies',
    search: 'Hledat služby a cookies',
    language: 'Jazyk',
    complaint: 'Stížnosti přijímá',
    version: 'Verze',
  },
  actions: {
    accept: 'Přijmout vše',
    reject: 'Odmítnout vše',
    choose: 'Vlastní výběr',
    save: 'Uložit můj výběr',
    close: 'Zavřít bez uložení',
    policy: 'Zásady ochrany osobních údajů',
    newTab: 'otevře se na nové kartě',
  },
  parties: {
    one: 'Pokud souhlas udělíte, informace o vaší návštěvě získá {count} další společnost.',
    few: 'Pokud souhlas udělíte, informace o vaší návštěvě získají {count} další společnosti.',
    other: 'Pokud souhlas udělíte, informace o vaší návštěvě získá {count} dalších společností.',
  },
  purposes: {
    necessary: {
      name: 'Nezbytné',
      description:
        'Udržuje vaše přihlášení, chrání formuláře před zneužitím a pamatuje si zde vaši odpověď.',
    },
    functional: {
      name: 'Doplňkové funkce',
      description:
        'Zobrazuje chat, mapy, videa a písma jiných společností a pamatuje si nastavení, například jazyk.',
    },
    statistics: {
      name: 'Statistika',
      description:
        'Počítá návštěvy a ukazuje, které stránky se čtou a jak je návštěvníci nacházejí.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Rozpoznává vás zde i na jiných webech, aby bylo možné přizpůsobit reklamy a měřit, které z nich vedou k návštěvě.',
    },
  },
  service: {
    vendor: 'Společnost',
    roles: {
      controller: 'samostatný správce',
      joint: 'společný správce',
      processor: 'zpracovatel',
    },
    subprocessors: 'Další zpracovatelé',
    outsideEea: 'Mimo EU/EHP',
    yes: 'Ano',
    no: 'Ne',
    collects: 'Shromažďuje',
    retention: 'Doba uchování',
    hosts: 'Připojuje se k',
    stores: 'Ukládá se v prohlížeči',
    storesNothing: 'V prohlížeči se nic neukládá.',
    columns: {
      name: 'Název',
      kind: 'Druh',
      lifetime: 'Doba uložení',
      party: 'Vlastník',
      why: 'K čemu slouží',
    },
    kinds: {
      cookie: 'Cookie',
      local: 'Místní úložiště',
      session: 'Úložiště relace',
      indexeddb: 'IndexedDB',
      cache: 'Mezipaměť',
    },
    untilClosed: 'do zavření prohlížeče',
    untilDeleted: 'dokud údaje nesmažete',
    sliding: '{lifetime}, obnovuje se při každé návštěvě',
    first: 'tento web',
    third: 'třetí strana',
  },
} satisfies TextsIn<'cs'>;

export const placeholder: PlaceholderTexts = {
  from: 'Tento obsah poskytuje {vendor}.',
  contacts:
    'Aby se zobrazil, musí váš prohlížeč kontaktovat server {host}, který se přitom dozví vaši IP adresu a může ukládat cookies.',
  covers: '„{alwaysAllow}“ platí na celém tomto webu a zahrnuje: {names}.',
  loadOnce: 'Načíst jednou',
  alwaysAllow: 'Vždy povolit',
};

export const page: PageTexts = {
  title: 'Prohlášení o cookies',
  updated: 'Naposledy změněno {date}',
  answer: 'Vaše odpověď',
  undecided: 'Vaši odpověď zatím nemáme. Nic volitelného se nepoužívá.',
  decided: 'Odpověď byla uložena {date}.',
  id: 'ID vaší odpovědi',
  allowed: 'Povoleno',
  refused: 'Nepovoleno',
  copy: 'Kopírovat',
  copied: 'Zkopírováno.',
  download: 'Stáhnout jako JSON',
  change: 'Změnit odpověď',
  withdraw: 'Odvolat souhlas',
  controller: 'Kdo odpovídá za údaje',
  email: 'E-mail',
  phone: 'Telefon',
  dpo: 'Pověřenec pro ochranu osobních údajů',
};

export const services: ServiceTexts = {
  why: {
    visitor: 'Rozpoznává váš prohlížeč při dalších návštěvách, aby bylo možné počítat návštěvníky.',
    session: 'Spojuje to, co děláte během jedné návštěvy.',
    limit: 'Omezuje, jak často se odesílají údaje.',
    campaign: 'Pamatuje si reklamu nebo odkaz, který vás sem přivedl.',
    advertising:
      'Rozpoznává váš prohlížeč, a to i na jiných webech, aby bylo možné vybírat reklamy a měřit jejich účinek.',
    contact: 'Spojuje vaše návštěvy s kontaktními údaji, které uvedete.',
    refusal: 'Pamatuje si, že si nepřejete sledování.',
    answer: 'Pamatuje si vaši odpověď na otázku o cookies.',
    chat: 'Uchovává vaši konverzaci při přechodu mezi stránkami.',
    settings: 'Pamatuje si vaše nastavení.',
    robots: 'Odlišuje lidi od programů.',
    security: 'Chrání web před zneužitím.',
    test: 'Zjišťuje, zda váš prohlížeč přijímá cookies.',
    login: 'Udržuje vaše přihlášení.',
    account: 'Rozpoznává vás podle přihlášení k účtu u této společnosti.',
    experiment: 'Pamatuje si, která verze stránky se vám zobrazila.',
    player: 'Pamatuje si hlasitost, pozici přehrávání a další nastavení přehrávače.',
    buffer: 'Uchovává údaje, dokud nejsou odeslány.',
    balance: 'Posílá vaše požadavky na stejný server.',
    basket: 'Pamatuje si obsah vašeho nákupního košíku.',
    payment: 'Pomáhá odhalovat podvody při platbách.',
    form: 'Pamatuje si, co vyplníte.',
    recording: 'Spojuje vaše kliknutí a pohyby do jednoho záznamu.',
    shown: 'Pamatuje si, které zprávy se vám už zobrazily.',
    cache: 'Zrychluje načítání stránek.',
    unknown: 'Společnost neuvádí, k čemu to slouží.',
  },
  collects: {
    connection:
      'Vaši IP adresu a to, co posílá každý prohlížeč: o jaký prohlížeč jde a na které jste stránce.',
    visits:
      'Které stránky navštěvujete a co na nich děláte, odkud přicházíte, váš prohlížeč a zařízení a kde přibližně jste.',
    anonymous:
      'Které stránky se navštěvují a z jakých druhů prohlížečů a zemí. Návštěvníci se nerozpoznávají.',
    recordings:
      'Jak se na stránkách pohybujete, klikáte a posouváte obsah, v podobě teplotních map a záznamů, spolu s vaším prohlížečem a zařízením.',
    advertising:
      'Které stránky si prohlížíte a co na nich děláte. Společnost to může spojit s tím, co o vás ví odjinud, a používá to k reklamě.',
    contacts:
      'Které stránky navštěvujete a co na nich děláte, ve spojení s vaším jménem a adresou, jakmile je uvedete.',
    companies:
      'Vaši IP adresu, aby se zjistilo, z jaké firmy přicházíte, a stránky, které si prohlížíte.',
    chat: 'Co píšete v chatu, stránky, ze kterých přicházíte, váš prohlížeč a vaši IP adresu.',
    embed:
      'Vaši IP adresu, váš prohlížeč, stránku, na které jste, a co sledujete, posloucháte nebo čtete.',
    map: 'Vaši IP adresu, váš prohlížeč, stránku, na které jste, a kterou část mapy si prohlížíte.',
    robots:
      'Vaši IP adresu, váš prohlížeč a jak se na stránce pohybujete, aby se odlišili lidé od programů.',
    payment: 'Platební údaje a údaje o vašem zařízení k odhalování podvodů.',
    errors:
      'Chyby na stránkách spolu s vaším prohlížečem, stránkou, na které jste, a vaší IP adresou.',
    forms: 'Co vyplníte a na které jste stránce.',
    experiments: 'Která verze stránky se vám zobrazila a co na ní děláte.',
    tags: 'Vaši IP adresu a stránku, na které jste. Načítá další služby, které povolíte.',
    site: 'Jen to, co se ukládá zde. Nikdo jiný to nedostane.',
  },
  uncertain: 'Není to jisté.',
  launcher: {
    label: 'Chat',
    contacts:
      'Chat poskytuje {vendor}. Aby se spustil, musí váš prohlížeč kontaktovat tuto společnost, která se přitom dozví vaši IP adresu a může ukládat cookies.',
    once: 'Spustit pro tuto návštěvu',
    always: 'Vždy povolit',
  },
};
