import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

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

export const services: ServiceTexts = {
  why: {
    visitor:
      'Atpažįsta jūsų naršyklę per vėlesnius apsilankymus, kad būtų galima suskaičiuoti lankytojus.',
    session: 'Susieja tai, ką darote per vieną apsilankymą.',
    limit: 'Riboja, kaip dažnai siunčiami duomenys.',
    campaign: 'Prisimena, kuri reklama ar nuoroda jus čia atvedė.',
    advertising:
      'Atpažįsta jūsų naršyklę čia ir kitose svetainėse, kad būtų galima parinkti reklamas ir matuoti jų poveikį.',
    contact: 'Susieja apsilankymus su jūsų pateiktais kontaktiniais duomenimis.',
    refusal: 'Prisimena, kad nenorite būti sekami.',
    answer: 'Prisimena jūsų atsakymą dėl slapukų.',
    chat: 'Išsaugo jūsų pokalbį, kai pereinate iš puslapio į puslapį.',
    settings: 'Prisimena jūsų nustatymus.',
    robots: 'Atskiria žmones nuo automatinių programų.',
    security: 'Saugo svetainę nuo piktnaudžiavimo.',
    test: 'Tikrina, ar jūsų naršyklė priima slapukus.',
    login: 'Palaiko jūsų prisijungimą.',
    account: 'Atpažįsta jus, kai esate prisijungę prie įmonės paskyros.',
    experiment: 'Prisimena, kuri puslapio versija jums buvo parodyta.',
    player: 'Prisimena garsumą, vietą, kurioje sustojote, ir kitus grotuvo nustatymus.',
    buffer: 'Laiko duomenis, kol jie bus išsiųsti.',
    balance: 'Pasirūpina, kad jums kaskart atsakytų tas pats serveris.',
    basket: 'Prisimena jūsų pirkinių krepšelį.',
    payment: 'Padeda aptikti sukčiavimą atliekant mokėjimus.',
    form: 'Prisimena, ką įrašėte į formas.',
    recording: 'Sujungia jūsų spustelėjimus ir judesius į vieną įrašą.',
    shown: 'Prisimena, kurie pranešimai jums buvo parodyti.',
    cache: 'Pagreitina puslapių įkėlimą.',
    unknown: 'Įmonė nenurodo, kam tai skirta.',
  },
  collects: {
    connection:
      'Jūsų IP adresą ir tai, ką siunčia kiekviena naršyklė: kokia tai naršyklė ir kuriame puslapyje esate.',
    visits:
      'Informaciją apie tai, kuriuose puslapiuose lankotės ir ką juose darote, kaip patekote į svetainę, kokia jūsų naršyklė bei įrenginys ir kur maždaug esate.',
    anonymous:
      'Informaciją apie tai, kuriuose puslapiuose lankomasi, kokiomis naršyklėmis ir iš kurių šalių. Lankytojai neatpažįstami.',
    recordings:
      'Informaciją apie tai, kaip puslapiuose judate, spustelite ir slenkate, šilumos žemėlapių ir įrašų pavidalu, taip pat apie jūsų naršyklę ir įrenginį.',
    advertising:
      'Informaciją apie tai, kuriuos puslapius matote ir ką juose darote. Įmonė gali tai susieti su tuo, ką apie jus žino iš kitur, ir naudoja tai reklamai.',
    contacts:
      'Informaciją apie tai, kuriuose puslapiuose lankotės ir ką juose darote, susietą su jūsų vardu ir kontaktiniais duomenimis, kai juos esate pateikę.',
    companies:
      'Informaciją apie tai, kuriuos puslapius matote, ir jūsų IP adresą, kad būtų galima nustatyti, iš kurios įmonės lankotės.',
    chat: 'Tai, ką rašote pokalbyje, puslapius, iš kurių ateinate, jūsų IP adresą ir duomenis apie naršyklę.',
    embed:
      'Jūsų IP adresą, duomenis apie naršyklę, puslapį, kuriame esate, ir tai, ką žiūrite, ko klausotės ar ką skaitote.',
    map: 'Jūsų IP adresą, duomenis apie naršyklę, puslapį, kuriame esate, ir tai, kurią žemėlapio dalį žiūrite.',
    robots:
      'Jūsų IP adresą, duomenis apie naršyklę ir tai, kaip judate puslapyje, kad būtų galima atskirti žmones nuo automatinių programų.',
    payment:
      'Mokėjimo duomenis ir duomenis apie jūsų įrenginį, kad būtų galima aptikti sukčiavimą.',
    errors:
      'Puslapių klaidas kartu su jūsų IP adresu, duomenimis apie naršyklę ir puslapiu, kuriame esate.',
    forms: 'Tai, ką įrašote į formas, ir puslapį, kuriame esate.',
    experiments:
      'Informaciją apie tai, kuri puslapio versija jums buvo parodyta ir ką joje darote.',
    tags: 'Jūsų IP adresą ir puslapį, kuriame esate. Ši paslauga įkelia kitas paslaugas, kurias leidžiate.',
    site: 'Tik tai, kas saugoma čia. Niekas kitas to negauna.',
  },
  uncertain: 'Tai nėra tiksliai žinoma.',
  launcher: {
    label: 'Pokalbis',
    contacts:
      'Pokalbių langą teikia {vendor}. Kad jis būtų paleistas, jūsų naršyklė turi susisiekti su šia įmone, kuri tada matys jūsų IP adresą ir galės įrašyti slapukų.',
    once: 'Paleisti šiam apsilankymui',
    always: 'Visada leisti',
  },
};
