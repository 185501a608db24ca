import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Vai drīkstam izmantot sīkdatnes?',
    body: '{controller} lūdz jūsu piekrišanu izmantot sīkdatnes un līdzīgas tehnoloģijas šādiem nolūkiem: {purposes}. {parties} Bez jūsu piekrišanas nekas no tā nenotiek.',
    withdraw: 'Atbildi varat jebkurā laikā mainīt sadaļā „{preferences}”.',
  },
  gpc: 'Jūsu pārlūkprogramma lūdz vietnēm nepārdot jūsu datus un nedalīties ar tiem (Global Privacy Control). Šis lūgums tiek ievērots. Izslēgts, ja vien jūs to neieslēdzat: {purposes}.',
  saved: 'Jūsu atbilde ir saglabāta.',
  preferences: {
    title: 'Sīkdatņu iestatījumi',
    body: 'Viss, kas nav obligāts, ir izslēgts, kamēr jūs to neieslēdzat. Atbildi šeit varat mainīt jebkurā laikā.',
    scope: 'Jūsu atbilde attiecas uz adresi {site}.',
    wideScope: 'Jūsu atbilde attiecas uz adresi {site} un visām tai pakārtotajām adresēm.',
    alwaysOn: 'Vienmēr ieslēgts',
    partlyOn: 'Daļēji ieslēgts',
    services: {
      zero: '{count} pakalpojumu',
      one: '{count} pakalpojums',
      other: '{count} pakalpojumi',
    },
    details: 'Sīkāka informācija un sīkdatnes',
    search: 'Meklēt pakalpojumus un sīkdatnes',
    language: 'Valoda',
    complaint: 'Sūdzības pieņem',
    version: 'Versija',
  },
  actions: {
    accept: 'Pieņemt visas',
    reject: 'Noraidīt visas',
    choose: 'Izvēlēties atsevišķi',
    save: 'Saglabāt manu izvēli',
    close: 'Aizvērt bez saglabāšanas',
    policy: 'Privātuma politika',
    newTab: 'atveras jaunā cilnē',
  },
  parties: {
    zero: 'Ja piekritīsiet, informāciju par jūsu apmeklējumu saņems {count} citu uzņēmumu.',
    one: 'Ja piekritīsiet, informāciju par jūsu apmeklējumu saņems {count} cits uzņēmums.',
    other: 'Ja piekritīsiet, informāciju par jūsu apmeklējumu saņems {count} citi uzņēmumi.',
  },
  purposes: {
    necessary: {
      name: 'Nepieciešamās',
      description:
        'Uztur jūsu pieteikšanos, aizsargā veidlapas pret ļaunprātīgu izmantošanu un šeit atceras jūsu atbildi.',
    },
    functional: {
      name: 'Papildu funkcijas',
      description:
        'Rāda citu uzņēmumu tērzēšanas logus, kartes, video un fontus, kā arī atceras iestatījumus, piemēram, valodu.',
    },
    statistics: {
      name: 'Statistika',
      description:
        'Skaita apmeklējumus un rāda, kuras lapas tiek lasītas un kā apmeklētāji tās atrod.',
    },
    marketing: {
      name: 'Mārketings',
      description:
        'Atpazīst jūs šeit un citās vietnēs, lai pielāgotu reklāmas un mērītu, kuras no tām rosina apmeklēt vietni.',
    },
  },
  service: {
    vendor: 'Uzņēmums',
    roles: {
      controller: 'patstāvīgs pārzinis',
      joint: 'kopīgs pārzinis',
      processor: 'apstrādātājs',
    },
    subprocessors: 'Apakšapstrādātāji',
    outsideEea: 'Ārpus ES/EEZ',
    yes: 'Jā',
    no: 'Nē',
    collects: 'Vāc',
    retention: 'Glabāšanas ilgums',
    hosts: 'Savienojas ar',
    stores: 'Tiek glabāts pārlūkprogrammā',
    storesNothing: 'Pārlūkprogrammā nekas netiek glabāts.',
    columns: {
      name: 'Nosaukums',
      kind: 'Veids',
      lifetime: 'Ilgums',
      party: 'Īpašnieks',
      why: 'Kam paredzēts',
    },
    kinds: {
      cookie: 'Sīkdatne',
      local: 'Lokālā krātuve',
      session: 'Sesijas krātuve',
      indexeddb: 'IndexedDB',
      cache: 'Kešatmiņa',
    },
    untilClosed: 'līdz pārlūkprogrammas aizvēršanai',
    untilDeleted: 'kamēr jūs to neizdzēšat',
    sliding: '{lifetime}, atjaunojas katrā apmeklējumā',
    first: 'šī vietne',
    third: 'trešā puse',
  },
} satisfies TextsIn<'lv'>;

export const placeholder: PlaceholderTexts = {
  from: 'Šo saturu nodrošina {vendor}.',
  contacts:
    'Lai to parādītu, jūsu pārlūkprogrammai jāsazinās ar serveri {host}, kas tad redz jūsu IP adresi un var saglabāt sīkdatnes.',
  covers: '„{alwaysAllow}” visā šajā vietnē ietver: {names}.',
  loadOnce: 'Ielādēt vienreiz',
  alwaysAllow: 'Vienmēr atļaut',
};

export const page: PageTexts = {
  title: 'Sīkdatņu deklarācija',
  updated: 'Pēdējās izmaiņas: {date}',
  answer: 'Jūsu atbilde',
  undecided: 'Atbilde vēl nav sniegta. Nekas neobligāts netiek izmantots.',
  decided: 'Atbildes laiks: {date}.',
  id: 'Jūsu atbildes ID',
  allowed: 'Atļauts',
  refused: 'Nav atļauts',
  copy: 'Kopēt',
  copied: 'Nokopēts.',
  download: 'Lejupielādēt kā JSON',
  change: 'Mainīt atbildi',
  withdraw: 'Atsaukt piekrišanu',
  controller: 'Kas atbild par datiem',
  email: 'E-pasts',
  phone: 'Tālrunis',
  dpo: 'Datu aizsardzības speciālists',
};

export const services: ServiceTexts = {
  why: {
    visitor:
      'Atpazīst jūsu pārlūkprogrammu turpmākajos apmeklējumos, lai varētu saskaitīt apmeklētājus.',
    session: 'Sasaista to, ko darāt viena apmeklējuma laikā.',
    limit: 'Ierobežo, cik bieži tiek sūtīti dati.',
    campaign: 'Atceras, kura reklāma vai saite jūs šurp atveda.',
    advertising:
      'Atpazīst jūsu pārlūkprogrammu šeit un citās vietnēs, lai izvēlētos reklāmas un mērītu to ietekmi.',
    contact: 'Sasaista apmeklējumus ar jūsu sniegto kontaktinformāciju.',
    refusal: 'Atceras, ka nevēlaties, lai jums sekotu.',
    answer: 'Atceras jūsu atbildi par sīkdatnēm.',
    chat: 'Saglabā jūsu sarunu, kad pārejat no lapas uz lapu.',
    settings: 'Atceras jūsu iestatījumus.',
    robots: 'Atšķir cilvēkus no automātiskām programmām.',
    security: 'Aizsargā vietni pret ļaunprātīgu izmantošanu.',
    test: 'Pārbauda, vai jūsu pārlūkprogramma pieņem sīkdatnes.',
    login: 'Uztur jūsu pieteikšanos.',
    account: 'Atpazīst jūs pēc pieteikšanās uzņēmuma kontā.',
    experiment: 'Atceras, kura lapas versija jums ir parādīta.',
    player: 'Atceras skaļumu, vietu, kurā apstājāties, un citus atskaņotāja iestatījumus.',
    buffer: 'Glabā datus, līdz tie ir nosūtīti.',
    balance: 'Nodrošina, ka jums ikreiz atbild viens un tas pats serveris.',
    basket: 'Atceras jūsu iepirkumu grozu.',
    payment: 'Palīdz atklāt krāpšanu maksājumos.',
    form: 'Atceras veidlapās ievadīto informāciju.',
    recording: 'Apvieno jūsu klikšķus un kustības vienā ierakstā.',
    shown: 'Atceras, kuri ziņojumi jums ir parādīti.',
    cache: 'Paātrina lapu ielādi.',
    unknown: 'Uzņēmums nenorāda, kam tas paredzēts.',
  },
  collects: {
    connection:
      'Jūsu IP adresi un to, ko sūta ikviena pārlūkprogramma: kāda tā ir un kurā lapā atrodaties.',
    visits:
      'To, kuras lapas apmeklējat un ko tajās darāt, kā nonācāt vietnē, kāda ir jūsu pārlūkprogramma un ierīce un kur aptuveni atrodaties.',
    anonymous:
      'To, kuras lapas tiek apmeklētas, ar kādām pārlūkprogrammām un no kurām valstīm. Apmeklētāji netiek atpazīti.',
    recordings:
      'To, kā pārvietojaties, klikšķināt un ritināt lapās, siltumkaršu un ierakstu veidā, kā arī datus par jūsu pārlūkprogrammu un ierīci.',
    advertising:
      'To, kuras lapas redzat un ko tajās darāt. Uzņēmums to var sasaistīt ar informāciju, ko par jums ieguvis citur, un izmanto to reklāmai.',
    contacts:
      'To, kuras lapas apmeklējat un ko tajās darāt, saistībā ar jūsu vārdu un kontaktinformāciju, kad tā ir sniegta.',
    companies:
      'To, kuras lapas redzat, un jūsu IP adresi, lai noskaidrotu, no kura uzņēmuma apmeklējat vietni.',
    chat: 'To, ko rakstāt tērzēšanā, lapas, no kurām nākat, jūsu IP adresi un datus par pārlūkprogrammu.',
    embed:
      'Jūsu IP adresi, datus par pārlūkprogrammu, lapu, kurā atrodaties, un to, ko skatāties, klausāties vai lasāt.',
    map: 'Jūsu IP adresi, datus par pārlūkprogrammu, lapu, kurā atrodaties, un to, kuru kartes daļu skatāties.',
    robots:
      'Jūsu IP adresi, datus par pārlūkprogrammu un to, kā pārvietojaties lapā, lai atšķirtu cilvēkus no automātiskām programmām.',
    payment: 'Maksājumu datus, kā arī datus par jūsu ierīci, lai atklātu krāpšanu.',
    errors:
      'Kļūdas lapās kopā ar jūsu IP adresi, datiem par pārlūkprogrammu un lapu, kurā atrodaties.',
    forms: 'To, ko ievadāt veidlapās, un lapu, kurā atrodaties.',
    experiments: 'To, kura lapas versija jums ir parādīta un ko tajā darāt.',
    tags: 'Jūsu IP adresi un lapu, kurā atrodaties. Šis pakalpojums ielādē pārējos pakalpojumus, kurus atļaujat.',
    site: 'Tikai to, kas tiek glabāts šeit. Neviens cits to nesaņem.',
  },
  uncertain: 'Tas nav droši zināms.',
  launcher: {
    label: 'Tērzēšana',
    contacts:
      'Tērzēšanu nodrošina {vendor}. Lai to sāktu, jūsu pārlūkprogrammai jāsazinās ar šo uzņēmumu, kas tad redz jūsu IP adresi un var saglabāt sīkdatnes.',
    once: 'Sākt tikai šajā apmeklējumā',
    always: 'Vienmēr atļaut',
  },
};
