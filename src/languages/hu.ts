import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Használhatunk sütiket?',
    body: '{controller} az Ön hozzájárulását kéri ahhoz, hogy sütiket és hasonló technológiákat használhasson a következő célokra: {purposes}. {parties} Amíg Ön igent nem mond, mindebből semmi sem történik meg.',
    withdraw: 'Válaszát bármikor módosíthatja itt: „{preferences}”.',
  },
  gpc: 'Böngészője arra kéri a webhelyeket, hogy ne adják el és ne osszák meg az adatait (Global Privacy Control). Ezt tiszteletben tartjuk. Kikapcsolva marad, amíg Ön be nem kapcsolja: {purposes}.',
  saved: 'Válaszát elmentettük.',
  preferences: {
    title: 'Sütibeállítások',
    body: 'Minden választható elem ki van kapcsolva, amíg Ön be nem kapcsolja. Válaszát itt bármikor módosíthatja.',
    scope: 'Válasza erre érvényes: {site}.',
    wideScope: 'Válasza erre és az összes ez alatti címre érvényes: {site}.',
    alwaysOn: 'Mindig bekapcsolva',
    partlyOn: 'Részben bekapcsolva',
    services: { one: '{count} szolgáltatás', other: '{count} szolgáltatás' },
    details: 'Részletek és sütik',
    search: 'Szolgáltatások és sütik keresése',
    language: 'Nyelv',
    complaint: 'Panaszt itt tehet:',
    version: 'Verzió:',
  },
  actions: {
    accept: 'Összes elfogadása',
    reject: 'Összes elutasítása',
    choose: 'Egyéni választás',
    save: 'Választásaim mentése',
    close: 'Bezárás mentés nélkül',
    policy: 'Adatkezelési tájékoztató',
    newTab: 'új lapon nyílik meg',
  },
  parties: {
    one: 'Ha elfogadja, {count} további vállalat kap információt a látogatásáról.',
    other: 'Ha elfogadja, {count} további vállalat kap információt a látogatásáról.',
  },
  purposes: {
    necessary: {
      name: 'Szükséges',
      description:
        'Bejelentkezve tartja Önt, védi az űrlapokat a visszaélésektől, és megjegyzi az itt adott válaszát.',
    },
    functional: {
      name: 'Kiegészítő funkciók',
      description:
        'Más vállalatok csevegőablakait, térképeit, videóit és betűtípusait jeleníti meg, és megjegyzi a beállításokat, például a nyelvet.',
    },
    statistics: {
      name: 'Statisztika',
      description:
        'Számolja a látogatásokat, és megmutatja, mely oldalakat olvassák, és hogyan találnak rájuk a látogatók.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Felismeri Önt itt és más webhelyeken, hogy a hirdetéseket személyre szabja, és mérje, melyek vezetnek látogatáshoz.',
    },
  },
  service: {
    vendor: 'Vállalat',
    roles: {
      controller: 'önálló adatkezelő',
      joint: 'közös adatkezelő',
      processor: 'adatfeldolgozó',
    },
    subprocessors: 'További adatfeldolgozók',
    outsideEea: 'Az EU-n/EGT-n kívül',
    yes: 'Igen',
    no: 'Nem',
    collects: 'Gyűjtött adatok',
    retention: 'Megőrzési idő',
    hosts: 'Kapcsolódik ide',
    stores: 'A böngészőben tárolt adatok',
    storesNothing: 'A böngészőben semmi sem tárolódik.',
    columns: {
      name: 'Név',
      kind: 'Típus',
      lifetime: 'Megőrzés',
      party: 'Tulajdonos',
      why: 'Cél',
    },
    kinds: {
      cookie: 'Süti',
      local: 'Helyi tárhely',
      session: 'Munkamenet-tárhely',
      indexeddb: 'IndexedDB',
      cache: 'Gyorsítótár',
    },
    untilClosed: 'amíg Ön be nem zárja a böngészőt',
    untilDeleted: 'amíg Ön nem törli',
    sliding: '{lifetime}, minden látogatáskor megújul',
    first: 'ez a webhely',
    third: 'harmadik fél',
  },
} satisfies TextsIn<'hu'>;

export const placeholder: PlaceholderTexts = {
  from: 'A tartalom forrása: {vendor}.',
  contacts:
    'A megjelenítéshez böngészőjének ehhez a kiszolgálóhoz kell kapcsolódnia: {host}. A kiszolgáló ekkor látja az Ön IP-címét, és sütiket tárolhat.',
  covers: 'Az „{alwaysAllow}” az egész webhelyen ezekre vonatkozik: {names}.',
  loadOnce: 'Egyszeri betöltés',
  alwaysAllow: 'Állandó engedélyezés',
};

export const page: PageTexts = {
  title: 'Sütitájékoztató',
  updated: 'Utolsó módosítás: {date}',
  answer: 'Az Ön válasza',
  undecided: 'Ön még nem válaszolt. Választható elemek nincsenek használatban.',
  decided: 'A válaszadás ideje: {date}.',
  id: 'A válasz azonosítója',
  allowed: 'Engedélyezve',
  refused: 'Nincs engedélyezve',
  copy: 'Másolás',
  copied: 'Másolva.',
  download: 'Letöltés JSON-fájlként',
  change: 'Válasz módosítása',
  withdraw: 'Hozzájárulás visszavonása',
  controller: 'Adatkezelő',
  email: 'E-mail',
  phone: 'Telefon',
  dpo: 'Adatvédelmi tisztviselő',
};

export const services: ServiceTexts = {
  why: {
    visitor:
      'Felismeri az Ön böngészőjét a későbbi látogatások során, hogy a látogatókat meg lehessen számolni.',
    session: 'Összekapcsolja mindazt, amit Ön egy látogatás során tesz.',
    limit: 'Korlátozza az adatküldés gyakoriságát.',
    campaign: 'Megjegyzi, melyik hirdetés vagy hivatkozás vezette ide Önt.',
    advertising:
      'Felismeri az Ön böngészőjét más webhelyeken is, a hirdetések kiválasztásához és eredményességük méréséhez.',
    contact: 'Összekapcsolja a látogatásait az Ön által megadott elérhetőségekkel.',
    refusal: 'Megjegyzi, hogy Ön nem szeretné, ha nyomon követnék.',
    answer: 'Megjegyzi a sütikkel kapcsolatos válaszát.',
    chat: 'Megőrzi a beszélgetését, miközben oldalról oldalra lép.',
    settings: 'Megjegyzi a beállításait.',
    robots: 'Megkülönbözteti az embereket az automatikus programoktól.',
    security: 'Védi a webhelyet a visszaélésektől.',
    test: 'Ellenőrzi, hogy a böngészője elfogadja-e a sütiket.',
    login: 'Bejelentkezve tartja Önt.',
    account: 'Felismeri Önt, ha be van jelentkezve ennél a vállalatnál.',
    experiment: 'Megjegyzi, hogy egy oldalnak melyik változata jelent meg Önnek.',
    player: 'Megjegyzi a hangerőt, a lejátszás helyét és a lejátszó egyéb beállításait.',
    buffer: 'Megőrzi az adatokat az elküldésükig.',
    balance: 'A kéréseit mindig ugyanahhoz a kiszolgálóhoz irányítja.',
    basket: 'Megjegyzi a kosara tartalmát.',
    payment: 'Segít felismerni a fizetési csalásokat.',
    form: 'Megjegyzi, amit beírt.',
    recording: 'Összekapcsolja a kattintásairól és mozdulatairól készült felvétel részeit.',
    shown: 'Megjegyzi, mely üzenetek jelentek meg Önnek.',
    cache: 'Gyorsítja az oldalak betöltését.',
    unknown: 'Ez a vállalat nem közli, mire szolgál.',
  },
  collects: {
    connection:
      'Az Ön IP-címe, és amit minden böngésző elküld: a böngésző típusa és az éppen megnyitott oldal.',
    visits:
      'Mely oldalakat látogatja meg, és mit tesz ott, hogyan érkezett, milyen böngészőt és eszközt használ, és nagyjából hol tartózkodik.',
    anonymous:
      'Mely oldalakat látogatják, milyen típusú böngészőkkel és mely országokból. A szolgáltatás nem ismeri fel a látogatókat.',
    recordings:
      'Hogyan mozog, kattint és görget az oldalakon, hőtérképek és felvételek formájában, a böngészője és az eszköze adataival együtt.',
    advertising:
      'Mely oldalakat látja, és mit tesz ott. A vállalat ezt összekapcsolhatja azzal, amit máshonnan tud Önről, és hirdetési célra használja.',
    contacts:
      'Mely oldalakat látogatja meg, és mit tesz ott, a nevével és elérhetőségeivel összekapcsolva, miután megadta őket.',
    companies:
      'Az Ön IP-címe, annak megállapításához, hogy melyik vállalattól látogatja a webhelyet, valamint a megtekintett oldalak.',
    chat: 'Amit a csevegésben ír, az oldalak, ahonnan érkezik, a böngészője és az IP-címe.',
    embed:
      'Az Ön IP-címe, böngészője, az éppen megnyitott oldal, és amit megnéz, meghallgat vagy elolvas.',
    map: 'Az Ön IP-címe, böngészője, az éppen megnyitott oldal, és a térképnek az a része, amelyet megnéz.',
    robots:
      'Az Ön IP-címe, böngészője, és az, hogy hogyan mozog az oldalon, az emberek és az automatikus programok megkülönböztetéséhez.',
    payment: 'Fizetési adatok, valamint az eszközére vonatkozó adatok a csalások felismeréséhez.',
    errors: 'Az oldalakon előforduló hibák, a böngészője, az éppen megnyitott oldal és az IP-címe.',
    forms: 'Amit beír, és az éppen megnyitott oldal.',
    experiments: 'Egy oldal melyik változata jelent meg Önnek, és mit tesz ott.',
    tags: 'Az Ön IP-címe és az éppen megnyitott oldal. Ez a szolgáltatás tölti be az Ön által engedélyezett többi szolgáltatást.',
    site: 'Csak az, ami itt tárolódik. Senki más nem kapja meg.',
  },
  uncertain: 'Ez az adat nem biztos.',
  launcher: {
    label: 'Csevegés',
    contacts:
      'A csevegés szolgáltatója: {vendor}. Az indításhoz böngészőjének ehhez a vállalathoz kell kapcsolódnia, amely ekkor látja az Ön IP-címét, és sütiket tárolhat.',
    once: 'Indítás erre a látogatásra',
    always: 'Állandó engedélyezés',
  },
};
