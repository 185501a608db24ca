import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Kas tohime kasutada küpsiseid?',
    body: '{controller} küsib sinu nõusolekut küpsiste ja sarnaste tehnoloogiate kasutamiseks järgmistel eesmärkidel: {purposes}. {parties} Sellest ei toimu midagi enne, kui oled nõustunud.',
    withdraw: 'Saad oma valikut igal ajal muuta jaotises „{preferences}“.',
  },
  gpc: 'Sinu brauser palub saitidel sinu andmeid mitte müüa ega jagada (Global Privacy Control). Sellega arvestatakse. Välja lülitatud, kuni sa ise sisse ei lülita: {purposes}.',
  saved: 'Sinu valik on salvestatud.',
  preferences: {
    title: 'Küpsiste seaded',
    body: 'Kõik valikuline on välja lülitatud, kuni sa selle sisse lülitad. Saad oma valikut siin igal ajal muuta.',
    scope: 'Sinu valik kehtib saidil {site}.',
    wideScope: 'Sinu valik kehtib saidil {site} ja kõikjal selle aadressi all.',
    alwaysOn: 'Alati sees',
    partlyOn: 'Osaliselt sees',
    services: { one: '{count} teenus', other: '{count} teenust' },
    details: 'Üksikasjad ja küpsised',
    search: 'Otsi teenuseid ja küpsiseid',
    language: 'Keel',
    complaint: 'Kaebused:',
    version: 'Versioon',
  },
  actions: {
    accept: 'Nõustu kõigiga',
    reject: 'Keeldu kõigist',
    choose: 'Vali ise',
    save: 'Salvesta valikud',
    close: 'Sule salvestamata',
    policy: 'Privaatsuspoliitika',
    newTab: 'avaneb uuel vahelehel',
  },
  parties: {
    one: 'Kui nõustud, saab {count} muu ettevõte teavet sinu külastuse kohta.',
    other: 'Kui nõustud, saab {count} muud ettevõtet teavet sinu külastuse kohta.',
  },
  purposes: {
    necessary: {
      name: 'Vajalikud',
      description:
        'Hoiab sind sisselogituna, kaitseb vorme väärkasutuse eest ja jätab sinu valiku siin meelde.',
    },
    functional: {
      name: 'Lisafunktsioonid',
      description:
        'Kuvab teiste ettevõtete vestlusaknaid, kaarte, videoid ja kirjatüüpe ning jätab meelde seaded, näiteks keele.',
    },
    statistics: {
      name: 'Statistika',
      description:
        'Loendab külastusi ja näitab, milliseid lehti loetakse ja kuidas külastajad need leiavad.',
    },
    marketing: {
      name: 'Turundus',
      description:
        'Tunneb sinu ära siin ja teistel saitidel, et kohandada reklaame ja mõõta, millised neist külastusteni viivad.',
    },
  },
  service: {
    vendor: 'Ettevõte',
    roles: {
      controller: 'iseseisev vastutav töötleja',
      joint: 'kaasvastutav töötleja',
      processor: 'volitatud töötleja',
    },
    subprocessors: 'Alltöötlejad',
    outsideEea: 'Väljaspool ELi/EMPd',
    yes: 'Jah',
    no: 'Ei',
    collects: 'Kogutavad andmed',
    retention: 'Säilitamisaeg',
    hosts: 'Ühendused',
    stores: 'Brauserisse salvestatakse',
    storesNothing: 'Brauserisse ei salvestata midagi.',
    columns: {
      name: 'Nimi',
      kind: 'Liik',
      lifetime: 'Säilitamisaeg',
      party: 'Osapool',
      why: 'Eesmärk',
    },
    kinds: {
      cookie: 'Küpsis',
      local: 'Kohalik salvestusruum',
      session: 'Seansi salvestusruum',
      indexeddb: 'IndexedDB',
      cache: 'Vahemälu',
    },
    untilClosed: 'kuni sulged brauseri',
    untilDeleted: 'kuni selle kustutad',
    sliding: '{lifetime}, pikeneb iga külastusega',
    first: 'see sait',
    third: 'kolmas osapool',
  },
} satisfies TextsIn<'et'>;

export const placeholder: PlaceholderTexts = {
  from: 'Selle sisu pakkuja on {vendor}.',
  contacts:
    'Sisu kuvamiseks peab sinu brauser võtma ühendust serveriga {host}, mis näeb siis sinu IP-aadressi ja võib salvestada küpsiseid.',
  covers: '„{alwaysAllow}“ kehtib kogu saidil järgmise kohta: {names}.',
  loadOnce: 'Laadi üks kord',
  alwaysAllow: 'Luba alati',
};

export const page: PageTexts = {
  title: 'Teave küpsiste kohta',
  updated: 'Viimati muudetud: {date}',
  answer: 'Sinu valik',
  undecided: 'Sa ei ole veel valikut teinud. Midagi valikulist ei kasutata.',
  decided: 'Valik tehtud: {date}.',
  id: 'Sinu valiku ID',
  allowed: 'Lubatud',
  refused: 'Ei ole lubatud',
  copy: 'Kopeeri',
  copied: 'Kopeeritud.',
  download: 'Laadi alla JSON-failina',
  change: 'Muuda oma valikut',
  withdraw: 'Võta nõusolek tagasi',
  controller: 'Vastutav töötleja',
  email: 'E-post',
  phone: 'Telefon',
  dpo: 'Andmekaitsespetsialist',
};
