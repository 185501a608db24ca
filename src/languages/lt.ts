import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Ar galime naudoti slapukus?',
    body: '{controller} prašo jūsų sutikimo naudoti slapukus ir panašias technologijas šiais tikslais: {purposes}. {parties} Kol nesutiksite, nieko iš to nevyks.',
    withdraw: 'Atsakymą galite bet kada pakeisti skiltyje „{preferences}“.',
  },
  gpc: 'Jūsų naršyklė prašo svetainių neparduoti jūsų duomenų ir jais nesidalyti (Global Privacy Control). Šio prašymo paisoma. Išjungta, kol jūs neįjungsite: {purposes}.',
  saved: 'Jūsų atsakymas išsaugotas.',
  preferences: {
    title: 'Slapukų nustatymai',
    body: 'Viskas, kas neprivaloma, išjungta, kol to neįjungsite. Atsakymą čia galite bet kada pakeisti.',
    scope: 'Jūsų atsakymas taikomas adresui {site}.',
    wideScope: 'Jūsų atsakymas taikomas adresui {site} ir visiems jam priklausantiems adresams.',
    alwaysOn: 'Visada įjungta',
    partlyOn: 'Iš dalies įjungta',
    services: { one: '{count} paslauga', few: '{count} paslaugos', other: '{count} paslaugų' },
    details: 'Išsami informacija ir slapukai',
    search: 'Ieškoti paslaugų ir slapukų',
    language: 'Kalba',
    complaint: 'Skundus priima',
    version: 'Versija',
  },
  actions: {
    accept: 'Priimti visus',
    reject: 'Atmesti visus',
    choose: 'Rinktis atskirai',
    save: 'Išsaugoti mano pasirinkimą',
    close: 'Uždaryti neišsaugojus',
    policy: 'Privatumo politika',
    newTab: 'atidaroma naujame skirtuke',
  },
  parties: {
    one: 'Jei sutiksite, informaciją apie jūsų apsilankymą gaus {count} kita įmonė.',
    few: 'Jei sutiksite, informaciją apie jūsų apsilankymą gaus {count} kitos įmonės.',
    other: 'Jei sutiksite, informaciją apie jūsų apsilankymą gaus {count} kitų įmonių.',
  },
  purposes: {
    necessary: {
      name: 'Būtinieji',
      description:
        'Palaiko jūsų prisijungimą, saugo formas nuo piktnaudžiavimo ir čia prisimena jūsų atsakymą.',
    },
    functional: {
      name: 'Papildomos funkcijos',
      description:
        'Rodo kitų įmonių pokalbių langus, žemėlapius, vaizdo įrašus bei šriftus ir prisimena nustatymus, pavyzdžiui, kalbą.',
    },
    statistics: {
      name: 'Statistika',
      description:
        'Skaičiuoja apsilankymus ir rodo, kurie puslapiai skaitomi ir kaip lankytojai juos randa.',
    },
    marketing: {
      name: 'Rinkodara',
      description:
        'Atpažįsta jus čia ir kitose svetainėse, kad būtų galima pritaikyti reklamas ir matuoti, kurios iš jų paskatina apsilankyti.',
    },
  },
  service: {
    vendor: 'Įmonė',
    roles: {
      controller: 'savarankiškas duomenų valdytojas',
      joint: 'bendras duomenų valdytojas',
      processor: 'duomenų tvarkytojas',
    },
    subprocessors: 'Pagalbiniai tvarkytojai',
    outsideEea: 'Už ES/EEE ribų',
    yes: 'Taip',
    no: 'Ne',
    collects: 'Renka',
    retention: 'Saugojimo laikas',
    hosts: 'Jungiasi prie',
    stores: 'Saugoma naršyklėje',
    storesNothing: 'Naršyklėje nieko nesaugoma.',
    columns: {
      name: 'Pavadinimas',
      kind: 'Rūšis',
      lifetime: 'Trukmė',
      party: 'Savininkas',
      why: 'Paskirtis',
    },
    kinds: {
      cookie: 'Slapukas',
      local: 'Vietinė saugykla',
      session: 'Seanso saugykla',
      indexeddb: 'IndexedDB',
      cache: 'Podėlis',
    },
    untilClosed: 'kol uždarysite naršyklę',
    untilDeleted: 'kol ištrinsite',
    sliding: '{lifetime}, atnaujinama per kiekvieną apsilankymą',
    first: 'ši svetainė',
    third: 'trečioji šalis',
  },
} satisfies TextsIn<'lt'>;

export const placeholder: PlaceholderTexts = {
  from: 'Šį turinį teikia {vendor}.',
  contacts:
    'Kad jį parodytų, jūsų naršyklė turi susisiekti su serveriu {host}, kuris tada matys jūsų IP adresą ir galės įrašyti slapukų.',
  covers: '„{alwaysAllow}“ visoje svetainėje apima: {names}.',
  loadOnce: 'Įkelti vieną kartą',
  alwaysAllow: 'Visada leisti',
};

export const page: PageTexts = {
  title: 'Slapukų deklaracija',
  updated: 'Paskutinį kartą keista {date}',
  answer: 'Jūsų atsakymas',
  undecided: 'Dar neatsakėte. Nieko neprivalomo nenaudojama.',
  decided: 'Atsakėte {date}.',
  id: 'Jūsų atsakymo ID',
  allowed: 'Leidžiama',
  refused: 'Neleidžiama',
  copy: 'Kopijuoti',
  copied: 'Nukopijuota.',
  download: 'Atsisiųsti kaip JSON',
  change: 'Pakeisti atsakymą',
  withdraw: 'Atšaukti sutikimą',
  controller: 'Kas atsako už duomenis',
  email: 'El. paštas',
  phone: 'Telefonas',
  dpo: 'Duomenų apsaugos pareigūnas',
};
