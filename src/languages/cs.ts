import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

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
