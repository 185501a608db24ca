import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

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
