import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

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

export const services: ServiceTexts = {
  why: {
    visitor: 'Tunneb sinu brauseri hilisematel külastustel ära, et külastajaid saaks loendada.',
    session: 'Seob kokku selle, mida sa ühe külastuse ajal teed.',
    limit: 'Piirab, kui sageli andmeid saadetakse.',
    campaign: 'Jätab meelde, milline reklaam või link sind siia tõi.',
    advertising:
      'Tunneb sinu brauseri ära siin ja teistel saitidel, et valida reklaame ja mõõta nende mõju.',
    contact: 'Seob sinu külastused kontaktandmetega, mille oled andnud.',
    refusal: 'Jätab meelde, et sa ei soovi, et sind jälgitaks.',
    answer: 'Jätab meelde sinu valiku küpsiste kohta.',
    chat: 'Hoiab sinu vestluse alles, kui liigud ühelt lehelt teisele.',
    settings: 'Jätab meelde sinu seaded.',
    robots: 'Teeb vahet inimestel ja automaatsetel programmidel.',
    security: 'Kaitseb saiti väärkasutuse eest.',
    test: 'Kontrollib, kas sinu brauser võtab küpsiseid vastu.',
    login: 'Hoiab sind sisselogituna.',
    account: 'Tunneb sinu ära, kui oled ettevõtte kontole sisse loginud.',
    experiment: 'Jätab meelde, millist lehe versiooni sulle on näidatud.',
    player: 'Jätab meelde helitugevuse, koha, kus pooleli jäid, ja muud pleieri seaded.',
    buffer: 'Hoiab andmeid alles, kuni need on saadetud.',
    balance: 'Hoolitseb selle eest, et sulle vastaks iga kord sama server.',
    basket: 'Jätab meelde sinu ostukorvi.',
    payment: 'Aitab avastada maksepettusi.',
    form: 'Jätab meelde, mida oled vormidesse kirjutanud.',
    recording: 'Seob sinu klõpsud ja liigutused üheks salvestiseks.',
    shown: 'Jätab meelde, milliseid teateid sulle on näidatud.',
    cache: 'Aitab lehti kiiremini laadida.',
    unknown: 'Ettevõte ei ütle, milleks see on.',
  },
  collects: {
    connection:
      'Sinu IP-aadress ja see, mida iga brauser saadab: milline brauser see on ja mis lehel sa oled.',
    visits:
      'Milliseid lehti külastad ja mida seal teed, kuidas saidile jõudsid, sinu brauser ja seade ning sinu umbkaudne asukoht.',
    anonymous:
      'Milliseid lehti külastatakse, milliste brauseritega ja millistest riikidest. Külastajaid ei tunta ära.',
    recordings:
      'Kuidas sa lehtedel liigud, klõpsad ja kerid, soojuskaartide ja salvestistena, ning sinu brauser ja seade.',
    advertising:
      'Milliseid lehti näed ja mida seal teed. Ettevõte võib selle siduda sellega, mida ta sinu kohta mujalt teab, ja kasutab seda reklaamiks.',
    contacts:
      'Milliseid lehti külastad ja mida seal teed, seotuna sinu nime ja kontaktandmetega pärast seda, kui oled need andnud.',
    companies:
      'Milliseid lehti näed, ja sinu IP-aadress, et teha kindlaks, millisest ettevõttest saiti külastad.',
    chat: 'Mida vestluses kirjutad, millistelt lehtedelt tuled, sinu brauser ja IP-aadress.',
    embed: 'Sinu IP-aadress ja brauser, leht, millel oled, ning see, mida vaatad, kuulad või loed.',
    map: 'Sinu IP-aadress ja brauser, leht, millel oled, ning see, millist kaardi osa vaatad.',
    robots:
      'Sinu IP-aadress ja brauser ning see, kuidas lehel liigud, et teha vahet inimestel ja automaatsetel programmidel.',
    payment: 'Makseandmed ning andmed sinu seadme kohta, et avastada pettusi.',
    errors:
      'Lehtedel tekkivad vead ning koos nendega sinu brauser, leht, millel oled, ja sinu IP-aadress.',
    forms: 'Mida vormidesse kirjutad ja mis lehel sa oled.',
    experiments: 'Millist lehe versiooni sulle on näidatud ja mida sa seal teed.',
    tags: 'Sinu IP-aadress ja leht, millel oled. Teenus laadib teised teenused, mida lubad.',
    site: 'Ainult see, mis siin salvestatakse. Keegi teine seda ei saa.',
  },
  uncertain: 'See teave ei ole kindel.',
  launcher: {
    label: 'Vestlus',
    contacts:
      'Vestluse pakkuja on {vendor}. Vestluse käivitamiseks peab sinu brauser võtma ühendust selle ettevõttega, mis näeb siis sinu IP-aadressi ja võib salvestada küpsiseid.',
    once: 'Käivita selleks külastuseks',
    always: 'Luba alati',
  },
};
