import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Ali smemo uporabljati piškotke?',
    body: '{controller} prosi za vašo privolitev za uporabo piškotkov in podobnih tehnologij v te namene: {purposes}. {parties} Dokler ne privolite, se nič od tega ne zgodi.',
    withdraw: 'Odgovor lahko kadar koli spremenite v razdelku »{preferences}«.',
  },
  gpc: 'Vaš brskalnik prosi spletna mesta, naj vaših podatkov ne prodajajo in ne delijo z drugimi (Global Privacy Control). Ta prošnja se upošteva. Izklopljeno, dokler tega ne vklopite sami: {purposes}.',
  saved: 'Vaš odgovor je shranjen.',
  preferences: {
    title: 'Nastavitve piškotkov',
    body: 'Vse, kar ni obvezno, je izklopljeno, dokler tega ne vklopite. Odgovor lahko tukaj kadar koli spremenite.',
    scope: 'Vaš odgovor velja za {site}.',
    wideScope: 'Vaš odgovor velja za {site} in vse pod tem naslovom.',
    alwaysOn: 'Vedno vklopljeno',
    partlyOn: 'Delno vklopljeno',
    services: {
      one: '{count} storitev',
      two: '{count} storitvi',
      few: '{count} storitve',
      other: '{count} storitev',
    },
    details: 'Podrobnosti in piškotki',
    search: 'Iskanje po storitvah in piškotkih',
    language: 'Jezik',
    complaint: 'Pritožbe sprejema',
    version: 'Različica',
  },
  actions: {
    accept: 'Sprejmi vse',
    reject: 'Zavrni vse',
    choose: 'Lastna izbira',
    save: 'Shrani mojo izbiro',
    close: 'Zapri brez shranjevanja',
    policy: 'Politika zasebnosti',
    newTab: 'odpre se v novem zavihku',
  },
  parties: {
    one: 'Če sprejmete, bo informacije o vašem obisku prejelo {count} drugo podjetje.',
    two: 'Če sprejmete, bosta informacije o vašem obisku prejeli {count} drugi podjetji.',
    few: 'Če sprejmete, bodo informacije o vašem obisku prejela {count} druga podjetja.',
    other: 'Če sprejmete, bo informacije o vašem obisku prejelo {count} drugih podjetij.',
  },
  purposes: {
    necessary: {
      name: 'Nujni',
      description:
        'Ohranja vašo prijavo, ščiti obrazce pred zlorabo in si tukaj zapomni vaš odgovor.',
    },
    functional: {
      name: 'Dodatne funkcije',
      description:
        'Prikazuje klepet, zemljevide, videoposnetke in pisave drugih podjetij ter si zapomni nastavitve, na primer jezik.',
    },
    statistics: {
      name: 'Statistika',
      description: 'Šteje obiske in kaže, katere strani se berejo in kako jih obiskovalci najdejo.',
    },
    marketing: {
      name: 'Trženje',
      description:
        'Prepozna vas tukaj in na drugih spletnih mestih za prilagajanje oglasov in merjenje, kateri od njih privedejo do obiskov.',
    },
  },
  service: {
    vendor: 'Podjetje',
    roles: {
      controller: 'samostojni upravljavec',
      joint: 'skupni upravljavec',
      processor: 'obdelovalec',
    },
    subprocessors: 'Podobdelovalci',
    outsideEea: 'Zunaj EU/EGP',
    yes: 'Da',
    no: 'Ne',
    collects: 'Zbira',
    retention: 'Obdobje hrambe',
    hosts: 'Povezave s strežniki',
    stores: 'Shranjeno v brskalniku',
    storesNothing: 'V brskalniku se nič ne shrani.',
    columns: {
      name: 'Ime',
      kind: 'Vrsta',
      lifetime: 'Trajanje',
      party: 'Lastnik',
      why: 'Čemu služi',
    },
    kinds: {
      cookie: 'Piškotek',
      local: 'Lokalna shramba',
      session: 'Shramba seje',
      indexeddb: 'IndexedDB',
      cache: 'Predpomnilnik',
    },
    untilClosed: 'do zaprtja brskalnika',
    untilDeleted: 'dokler podatkov ne izbrišete',
    sliding: '{lifetime}, podaljša se ob vsakem obisku',
    first: 'to spletno mesto',
    third: 'tretja oseba',
  },
} satisfies TextsIn<'sl'>;

export const placeholder: PlaceholderTexts = {
  from: 'To vsebino zagotavlja {vendor}.',
  contacts:
    'Za njen prikaz mora vaš brskalnik vzpostaviti povezavo s strežnikom {host}, ki pri tem vidi vaš naslov IP in lahko shrani piškotke.',
  covers: '»{alwaysAllow}« na celotnem spletnem mestu zajema: {names}.',
  loadOnce: 'Naloži enkrat',
  alwaysAllow: 'Vedno dovoli',
};

export const page: PageTexts = {
  title: 'Izjava o piškotkih',
  updated: 'Zadnja sprememba: {date}',
  answer: 'Vaš odgovor',
  undecided: 'Niste še odgovorili. Nič neobveznega se ne uporablja.',
  decided: 'Čas odgovora: {date}.',
  id: 'ID vašega odgovora',
  allowed: 'Dovoljeno',
  refused: 'Ni dovoljeno',
  copy: 'Kopiraj',
  copied: 'Kopirano.',
  download: 'Prenesi kot JSON',
  change: 'Spremeni odgovor',
  withdraw: 'Prekliči privolitev',
  controller: 'Kdo je odgovoren za podatke',
  email: 'E-pošta',
  phone: 'Telefon',
  dpo: 'Pooblaščena oseba za varstvo podatkov',
};
