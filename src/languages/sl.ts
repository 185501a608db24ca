import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

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

export const services: ServiceTexts = {
  why: {
    visitor: 'Ob naslednjih obiskih prepozna vaš brskalnik, da je mogoče šteti obiskovalce.',
    session: 'Povezuje to, kar počnete med enim obiskom.',
    limit: 'Omejuje, kako pogosto se pošiljajo podatki.',
    campaign: 'Zapomni si, kateri oglas ali katera povezava vas je pripeljala sem.',
    advertising:
      'Prepozna vaš brskalnik, tudi na drugih spletnih mestih, za izbiro oglasov in merjenje njihovega učinka.',
    contact: 'Povezuje vaše obiske s kontaktnimi podatki, ki ste jih navedli.',
    refusal: 'Zapomni si, da ne želite sledenja.',
    answer: 'Zapomni si vaš odgovor o piškotkih.',
    chat: 'Ohranja vaš pogovor, ko prehajate s strani na stran.',
    settings: 'Zapomni si vaše nastavitve.',
    robots: 'Loči ljudi od programov.',
    security: 'Ščiti spletno mesto pred zlorabo.',
    test: 'Preveri, ali vaš brskalnik sprejema piškotke.',
    login: 'Ohranja vašo prijavo.',
    account: 'Prepozna vas, ko ste prijavljeni v račun pri tem podjetju.',
    experiment: 'Zapomni si, katera različica strani vam je bila prikazana.',
    player: 'Zapomni si glasnost, položaj predvajanja in druge nastavitve predvajalnika.',
    buffer: 'Hrani podatke, dokler niso poslani.',
    balance: 'Vaše zahteve pošilja istemu strežniku.',
    basket: 'Zapomni si vsebino vaše nakupovalne košarice.',
    payment: 'Pomaga odkrivati goljufije pri plačilih.',
    form: 'Zapomni si, kaj ste vnesli.',
    recording: 'Povezuje vaše klike in premike v en posnetek.',
    shown: 'Zapomni si, katera sporočila so vam že bila prikazana.',
    cache: 'Pospeši nalaganje strani.',
    unknown: 'Podjetje ne navaja, čemu to služi.',
  },
  collects: {
    connection:
      'Vaš naslov IP in to, kar pošlje vsak brskalnik: svojo vrsto in stran, na kateri ste.',
    visits:
      'Katere strani obiščete in kaj tam počnete, kako ste prišli, vaš brskalnik in napravo ter kje približno ste.',
    anonymous:
      'Katere strani so obiskane ter iz katerih vrst brskalnikov in katerih držav. Obiskovalcev ne prepozna.',
    recordings:
      'Kako se premikate, klikate in drsite po straneh, v obliki toplotnih zemljevidov in posnetkov, ter vaš brskalnik in napravo.',
    advertising:
      'Katere strani si ogledate in kaj tam počnete. Podjetje lahko to poveže s tem, kar o vas ve od drugod, in to uporablja za oglaševanje.',
    contacts:
      'Katere strani obiščete in kaj tam počnete, povezano z vašim imenom in naslovom, ko ju navedete.',
    companies:
      'Vaš naslov IP, da se ugotovi, iz katerega podjetja prihajate, in strani, ki si jih ogledate.',
    chat: 'Kaj pišete v klepetu, strani, s katerih prihajate, vaš brskalnik in vaš naslov IP.',
    embed:
      'Vaš naslov IP, vaš brskalnik, stran, na kateri ste, in kaj gledate, poslušate ali berete.',
    map: 'Vaš naslov IP, vaš brskalnik, stran, na kateri ste, in kateri del zemljevida si ogledujete.',
    robots:
      'Vaš naslov IP, vaš brskalnik in kako se premikate po strani, da se ljudje ločijo od programov.',
    payment: 'Podatke o plačilu in podatke o vaši napravi za odkrivanje goljufij.',
    errors:
      'Napake na straneh, skupaj z vašim brskalnikom, stranjo, na kateri ste, in vašim naslovom IP.',
    forms: 'Kaj vnesete in na kateri strani ste.',
    experiments: 'Katera različica strani vam je bila prikazana in kaj tam počnete.',
    tags: 'Vaš naslov IP in stran, na kateri ste. Naloži druge storitve, ki jih dovolite.',
    site: 'Samo to, kar se shrani tukaj. Nihče drug tega ne prejme.',
  },
  uncertain: 'To ni gotovo.',
  launcher: {
    label: 'Klepet',
    contacts:
      'Klepet zagotavlja {vendor}. Za njegov zagon mora vaš brskalnik vzpostaviti povezavo s tem podjetjem, ki pri tem vidi vaš naslov IP in lahko shrani piškotke.',
    once: 'Zaženi za ta obisk',
    always: 'Vedno dovoli',
  },
};
