import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Smijemo li upotrebljavati kolačiće?',
    body: '{controller} traži vašu privolu za upotrebu kolačića i sličnih tehnologija u sljedeće svrhe: {purposes}. {parties} Ništa se od toga ne događa dok ne date privolu.',
    withdraw: 'Odgovor možete u svakom trenutku promijeniti u odjeljku „{preferences}”.',
  },
  gpc: 'Vaš preglednik traži od web-stranica da ne prodaju i ne dijele vaše podatke (Global Privacy Control). Taj se zahtjev poštuje. Isključeno dok to sami ne uključite: {purposes}.',
  saved: 'Vaš je odgovor spremljen.',
  preferences: {
    title: 'Postavke kolačića',
    body: 'Sve što nije obavezno isključeno je dok to ne uključite. Odgovor ovdje možete promijeniti u svakom trenutku.',
    scope: 'Vaš odgovor vrijedi za {site}.',
    wideScope: 'Vaš odgovor vrijedi za {site} i sve pod tom adresom.',
    alwaysOn: 'Uvijek uključeno',
    partlyOn: 'Djelomično uključeno',
    services: { one: '{count} usluga', few: '{count} usluge', other: '{count} usluga' },
    details: 'Pojedinosti i kolačići',
    search: 'Pretraži usluge i kolačiće',
    language: 'Jezik',
    complaint: 'Pritužbe prima',
    version: 'Verzija',
  },
  actions: {
    accept: 'Prihvati sve',
    reject: 'Odbij sve',
    choose: 'Vlastiti odabir',
    save: 'Spremi moj odabir',
    close: 'Zatvori bez spremanja',
    policy: 'Pravila o privatnosti',
    newTab: 'otvara se u novoj kartici',
  },
  parties: {
    one: 'Ako prihvatite, {count} druga tvrtka dobit će informacije o vašem posjetu.',
    few: 'Ako prihvatite, {count} druge tvrtke dobit će informacije o vašem posjetu.',
    other: 'Ako prihvatite, {count} drugih tvrtki dobit će informacije o vašem posjetu.',
  },
  purposes: {
    necessary: {
      name: 'Nužni',
      description: 'Održava vašu prijavu, štiti obrasce od zlouporabe i ovdje pamti vaš odgovor.',
    },
    functional: {
      name: 'Dodatne funkcije',
      description:
        'Prikazuje chat, karte, videozapise i fontove drugih tvrtki te pamti postavke kao što je jezik.',
    },
    statistics: {
      name: 'Statistika',
      description:
        'Broji posjete i pokazuje koje se stranice čitaju i kako ih posjetitelji pronalaze.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Prepoznaje vas ovdje i na drugim web-stranicama radi prilagodbe oglasa i mjerenja koji od njih dovode do posjeta.',
    },
  },
  service: {
    vendor: 'Tvrtka',
    roles: {
      controller: 'samostalni voditelj obrade',
      joint: 'zajednički voditelj obrade',
      processor: 'izvršitelj obrade',
    },
    subprocessors: 'Podizvršitelji obrade',
    outsideEea: 'Izvan EU-a/EGP-a',
    yes: 'Da',
    no: 'Ne',
    collects: 'Prikuplja',
    retention: 'Razdoblje čuvanja',
    hosts: 'Povezuje se s',
    stores: 'Pohranjuje se u pregledniku',
    storesNothing: 'U pregledniku se ništa ne pohranjuje.',
    columns: {
      name: 'Naziv',
      kind: 'Vrsta',
      lifetime: 'Trajanje',
      party: 'Vlasnik',
      why: 'Čemu služi',
    },
    kinds: {
      cookie: 'Kolačić',
      local: 'Lokalna pohrana',
      session: 'Pohrana sesije',
      indexeddb: 'IndexedDB',
      cache: 'Predmemorija',
    },
    untilClosed: 'do zatvaranja preglednika',
    untilDeleted: 'dok ne izbrišete podatke',
    sliding: '{lifetime}, obnavlja se pri svakom posjetu',
    first: 'ova web-stranica',
    third: 'treća strana',
  },
} satisfies TextsIn<'hr'>;

export const placeholder: PlaceholderTexts = {
  from: 'Ovaj sadržaj pruža {vendor}.',
  contacts:
    'Da bi ga prikazao, vaš preglednik mora se povezati s poslužiteljem {host}, koji tada vidi vašu IP-adresu i može pohraniti kolačiće.',
  covers: '„{alwaysAllow}” na cijeloj web-stranici obuhvaća: {names}.',
  loadOnce: 'Učitaj jednom',
  alwaysAllow: 'Uvijek dopusti',
};

export const page: PageTexts = {
  title: 'Izjava o kolačićima',
  updated: 'Zadnja izmjena: {date}',
  answer: 'Vaš odgovor',
  undecided: 'Još niste odgovorili. Ne upotrebljava se ništa neobavezno.',
  decided: 'Odgovorili ste {date}.',
  id: 'ID vašeg odgovora',
  allowed: 'Dopušteno',
  refused: 'Nije dopušteno',
  copy: 'Kopiraj',
  copied: 'Kopirano.',
  download: 'Preuzmi kao JSON',
  change: 'Promijeni odgovor',
  withdraw: 'Povuci privolu',
  controller: 'Tko je odgovoran za podatke',
  email: 'E-pošta',
  phone: 'Telefon',
  dpo: 'Službenik za zaštitu podataka',
};
