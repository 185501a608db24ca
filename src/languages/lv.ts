import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

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
