import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

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

export const services: ServiceTexts = {
  why: {
    visitor:
      'Prepoznaje vaš preglednik pri sljedećim posjetima kako bi se posjetitelji mogli brojiti.',
    session: 'Povezuje ono što radite tijekom jednog posjeta.',
    limit: 'Ograničava koliko se često šalju podaci.',
    campaign: 'Pamti oglas ili poveznicu preko kojih ste došli ovamo.',
    advertising:
      'Prepoznaje vaš preglednik, i na drugim web-stranicama, radi odabira oglasa i mjerenja njihova učinka.',
    contact: 'Povezuje vaše posjete s podacima za kontakt koje ste naveli.',
    refusal: 'Pamti da ne želite biti praćeni.',
    answer: 'Pamti vaš odgovor o kolačićima.',
    chat: 'Čuva vaš razgovor dok prelazite sa stranice na stranicu.',
    settings: 'Pamti vaše postavke.',
    robots: 'Razlikuje ljude od programa.',
    security: 'Štiti web-stranicu od zlouporabe.',
    test: 'Provjerava prihvaća li vaš preglednik kolačiće.',
    login: 'Održava vašu prijavu.',
    account: 'Prepoznaje vas kad ste prijavljeni na račun kod te tvrtke.',
    experiment: 'Pamti koja vam je verzija stranice prikazana.',
    player: 'Pamti glasnoću, mjesto u snimci i druge postavke reprodukcije.',
    buffer: 'Čuva podatke dok se ne pošalju.',
    balance: 'Šalje vaše zahtjeve istom poslužitelju.',
    basket: 'Pamti sadržaj vaše košarice.',
    payment: 'Pomaže otkriti prijevare pri plaćanju.',
    form: 'Pamti što ste upisali.',
    recording: 'Povezuje vaše klikove i pokrete u jednu snimku.',
    shown: 'Pamti koje su vam poruke već prikazane.',
    cache: 'Ubrzava učitavanje stranica.',
    unknown: 'Tvrtka ne navodi čemu to služi.',
  },
  collects: {
    connection:
      'Vašu IP-adresu i ono što šalje svaki preglednik: svoju vrstu i stranicu na kojoj ste.',
    visits:
      'Koje stranice posjećujete i što na njima radite, kako ste došli, vaš preglednik i uređaj te gdje ste otprilike.',
    anonymous:
      'Koje se stranice posjećuju te iz kojih vrsta preglednika i kojih zemalja. Posjetitelji se ne prepoznaju.',
    recordings:
      'Kako se krećete po stranicama, klikate i pomičete sadržaj, u obliku toplinskih karata i snimki, te vaš preglednik i uređaj.',
    advertising:
      'Koje stranice gledate i što na njima radite. Tvrtka to može povezati s onim što o vama zna iz drugih izvora i upotrebljava to za oglašavanje.',
    contacts:
      'Koje stranice posjećujete i što na njima radite, povezano s vašim imenom i adresom nakon što ih navedete.',
    companies:
      'Vašu IP-adresu, kako bi se utvrdilo iz koje tvrtke dolazite, i stranice koje gledate.',
    chat: 'Što pišete u chatu, stranice s kojih dolazite, vaš preglednik i vašu IP-adresu.',
    embed:
      'Vašu IP-adresu, vaš preglednik, stranicu na kojoj ste te što gledate, slušate ili čitate.',
    map: 'Vašu IP-adresu, vaš preglednik, stranicu na kojoj ste te koji dio karte gledate.',
    robots:
      'Vašu IP-adresu, vaš preglednik i kako se krećete po stranici, kako bi se ljudi razlikovali od programa.',
    payment: 'Podatke o plaćanju i podatke o vašem uređaju radi otkrivanja prijevara.',
    errors:
      'Pogreške na stranicama, zajedno s vašim preglednikom, stranicom na kojoj ste i vašom IP-adresom.',
    forms: 'Što upisujete i na kojoj ste stranici.',
    experiments: 'Koja vam je verzija stranice prikazana i što na njoj radite.',
    tags: 'Vašu IP-adresu i stranicu na kojoj ste. Učitava druge usluge koje dopustite.',
    site: 'Samo ono što se pohranjuje ovdje. Nitko drugi to ne dobiva.',
  },
  uncertain: 'To nije potvrđeno.',
  launcher: {
    label: 'Chat',
    contacts:
      'Chat pruža {vendor}. Da bi ga pokrenuo, vaš preglednik mora se povezati s tom tvrtkom, koja tada vidi vašu IP-adresu i može pohraniti kolačiće.',
    once: 'Pokreni za ovaj posjet',
    always: 'Uvijek dopusti',
  },
};
