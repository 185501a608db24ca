import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Saammeko käyttää evästeitä?',
    body: '{controller} pyytää suostumustasi evästeiden ja vastaavien tekniikoiden käyttöön seuraaviin tarkoituksiin: {purposes}. {parties} Mitään tästä ei tapahdu, ennen kuin olet antanut suostumuksesi.',
    withdraw: 'Voit muuttaa valintaasi milloin tahansa kohdassa ”{preferences}”.',
  },
  gpc: 'Selaimesi pyytää sivustoja olemaan myymättä ja jakamatta tietojasi (Global Privacy Control). Pyyntöä noudatetaan. Poissa käytöstä, ellet ota niitä itse käyttöön: {purposes}.',
  saved: 'Valintasi on tallennettu.',
  preferences: {
    title: 'Evästeasetukset',
    body: 'Kaikki valinnainen on poissa käytöstä, kunnes otat sen käyttöön. Voit muuttaa valintaasi täällä milloin tahansa.',
    scope: 'Valintasi koskee sivustoa {site}.',
    wideScope: 'Valintasi koskee sivustoa {site} ja kaikkea kyseisen osoitteen alla.',
    alwaysOn: 'Aina käytössä',
    partlyOn: 'Osittain käytössä',
    services: { one: '{count} palvelu', other: '{count} palvelua' },
    details: 'Lisätiedot ja evästeet',
    search: 'Hae palveluja ja evästeitä',
    language: 'Kieli',
    complaint: 'Valitukset:',
    version: 'Versio',
  },
  actions: {
    accept: 'Hyväksy kaikki',
    reject: 'Hylkää kaikki',
    choose: 'Valitse itse',
    save: 'Tallenna valintani',
    close: 'Sulje tallentamatta',
    policy: 'Tietosuojaseloste',
    newTab: 'avautuu uuteen välilehteen',
  },
  parties: {
    one: 'Jos hyväksyt, {count} muu yritys saa tietoja vierailustasi.',
    other: 'Jos hyväksyt, {count} muuta yritystä saa tietoja vierailustasi.',
  },
  purposes: {
    necessary: {
      name: 'Välttämättömät',
      description:
        'Pitää sinut kirjautuneena, suojaa lomakkeita väärinkäytöltä ja muistaa täällä tekemäsi valinnan.',
    },
    functional: {
      name: 'Lisätoiminnot',
      description:
        'Näyttää chatin, karttoja, videoita ja fontteja muilta yrityksiltä ja muistaa asetuksia, kuten kielen.',
    },
    statistics: {
      name: 'Tilastot',
      description: 'Laskee vierailut ja näyttää, mitä sivuja luetaan ja miten kävijät löytävät ne.',
    },
    marketing: {
      name: 'Markkinointi',
      description:
        'Tunnistaa sinut täällä ja muilla sivustoilla, jotta mainoksia voidaan kohdentaa ja voidaan mitata, mitkä niistä johtavat vierailuihin.',
    },
  },
  service: {
    vendor: 'Yritys',
    roles: {
      controller: 'itsenäinen rekisterinpitäjä',
      joint: 'yhteisrekisterinpitäjä',
      processor: 'henkilötietojen käsittelijä',
    },
    subprocessors: 'Alikäsittelijät',
    outsideEea: 'EU:n/ETA:n ulkopuolella',
    yes: 'Kyllä',
    no: 'Ei',
    collects: 'Kerättävät tiedot',
    retention: 'Säilytysaika',
    hosts: 'Yhteydet',
    stores: 'Selaimeen tallennetaan',
    storesNothing: 'Selaimeen ei tallenneta mitään.',
    columns: {
      name: 'Nimi',
      kind: 'Tyyppi',
      lifetime: 'Säilytysaika',
      party: 'Osapuoli',
      why: 'Tarkoitus',
    },
    kinds: {
      cookie: 'Eväste',
      local: 'Paikallinen tallennustila',
      session: 'Istunnon tallennustila',
      indexeddb: 'IndexedDB',
      cache: 'Välimuisti',
    },
    untilClosed: 'kunnes suljet selaimen',
    untilDeleted: 'kunnes poistat sen',
    sliding: '{lifetime}, uusiutuu joka vierailulla',
    first: 'tämä sivusto',
    third: 'kolmas osapuoli',
  },
} satisfies TextsIn<'fi'>;

export const placeholder: PlaceholderTexts = {
  from: 'Tämän sisällön tarjoaa {vendor}.',
  contacts:
    'Sisällön näyttämiseksi selaimesi on otettava yhteys palvelimeen {host}, joka näkee silloin IP-osoitteesi ja voi tallentaa evästeitä.',
  covers: '”{alwaysAllow}” koskee koko sivustolla seuraavia: {names}.',
  loadOnce: 'Lataa kerran',
  alwaysAllow: 'Salli aina',
};

export const page: PageTexts = {
  title: 'Evästeseloste',
  updated: 'Viimeksi muutettu {date}',
  answer: 'Valintasi',
  undecided: 'Et ole vielä tehnyt valintaa. Mitään valinnaista ei käytetä.',
  decided: 'Teit valintasi {date}.',
  id: 'Valintasi tunniste',
  allowed: 'Sallittu',
  refused: 'Ei sallittu',
  copy: 'Kopioi',
  copied: 'Kopioitu.',
  download: 'Lataa JSON-tiedostona',
  change: 'Muuta valintaasi',
  withdraw: 'Peruuta suostumuksesi',
  controller: 'Rekisterinpitäjä',
  email: 'Sähköposti',
  phone: 'Puhelin',
  dpo: 'Tietosuojavastaava',
};
