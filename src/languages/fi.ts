import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

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

export const services: ServiceTexts = {
  why: {
    visitor: 'Tunnistaa selaimesi myöhemmillä vierailuilla, jotta kävijät voidaan laskea.',
    session: 'Kokoaa yhteen sen, mitä teet yhden vierailun aikana.',
    limit: 'Rajoittaa sitä, kuinka usein tietoja lähetetään.',
    campaign: 'Muistaa, mikä mainos tai linkki toi sinut tänne.',
    advertising:
      'Tunnistaa selaimesi täällä ja muilla sivustoilla, jotta mainoksia voidaan valita ja niiden tehoa mitata.',
    contact: 'Yhdistää vierailusi antamiisi yhteystietoihin.',
    refusal: 'Muistaa, ettet halua, että sinua seurataan.',
    answer: 'Muistaa evästeitä koskevan valintasi.',
    chat: 'Säilyttää keskustelusi, kun siirryt sivulta toiselle.',
    settings: 'Muistaa asetuksesi.',
    robots: 'Erottaa ihmiset automaattisista ohjelmista.',
    security: 'Suojaa sivustoa väärinkäytöltä.',
    test: 'Tarkistaa, hyväksyykö selaimesi evästeet.',
    login: 'Pitää sinut kirjautuneena.',
    account: 'Tunnistaa sinut, kun olet kirjautunut yrityksen palveluun.',
    experiment: 'Muistaa, mikä versio sivusta sinulle on näytetty.',
    player: 'Muistaa äänenvoimakkuuden, toistokohdan ja muut soittimen asetukset.',
    buffer: 'Säilyttää tietoja, kunnes ne on lähetetty.',
    balance: 'Huolehtii siitä, että sinulle vastaa joka kerta sama palvelin.',
    basket: 'Muistaa ostoskorisi.',
    payment: 'Auttaa havaitsemaan maksupetoksia.',
    form: 'Muistaa, mitä olet täyttänyt lomakkeisiin.',
    recording: 'Yhdistää klikkauksesi ja liikkeesi yhdeksi tallenteeksi.',
    shown: 'Muistaa, mitkä viestit sinulle on näytetty.',
    cache: 'Nopeuttaa sivujen latautumista.',
    unknown: 'Yritys ei kerro, mihin tätä käytetään.',
  },
  collects: {
    connection:
      'IP-osoitteesi ja se, minkä jokainen selain lähettää: millainen selain on kyseessä ja millä sivulla olet.',
    visits:
      'Millä sivuilla käyt ja mitä niillä teet, miten päädyit sivustolle, selaimesi ja laitteesi sekä suunnilleen missä olet.',
    anonymous:
      'Millä sivuilla käydään, millaisilla selaimilla ja mistä maista. Kävijöitä ei tunnisteta.',
    recordings:
      'Miten liikut, klikkaat ja vierität sivuilla, lämpökarttoina ja tallenteina, sekä selaimesi ja laitteesi.',
    advertising:
      'Mitä sivuja näet ja mitä niillä teet. Yritys voi yhdistää tämän siihen, mitä se tietää sinusta muualta, ja se käyttää tietoja mainontaan.',
    contacts:
      'Millä sivuilla käyt ja mitä niillä teet, yhdistettynä nimeesi ja yhteystietoihisi sen jälkeen, kun olet antanut ne.',
    companies:
      'Mitä sivuja näet, sekä IP-osoitteesi, jonka avulla selvitetään, mistä yrityksestä vierailet sivustolla.',
    chat: 'Mitä kirjoitat chatissa, miltä sivuilta tulet, selaimesi ja IP-osoitteesi.',
    embed: 'IP-osoitteesi, selaimesi, sivu, jolla olet, ja se, mitä katsot, kuuntelet tai luet.',
    map: 'IP-osoitteesi, selaimesi, sivu, jolla olet, ja se, mitä kartan osaa katsot.',
    robots:
      'IP-osoitteesi, selaimesi ja se, miten liikut sivulla, jotta ihmiset voidaan erottaa automaattisista ohjelmista.',
    payment: 'Maksutiedot sekä tietoja laitteestasi petosten havaitsemiseksi.',
    errors:
      'Sivuilla ilmenevät virheet ja niiden yhteydessä selaimesi, sivu, jolla olet, ja IP-osoitteesi.',
    forms: 'Mitä täytät lomakkeisiin ja millä sivulla olet.',
    experiments: 'Mikä versio sivusta sinulle on näytetty ja mitä sillä teet.',
    tags: 'IP-osoitteesi ja sivu, jolla olet. Palvelu lataa muut palvelut, jotka sallit.',
    site: 'Vain se, mitä tänne tallennetaan. Kukaan muu ei saa sitä.',
  },
  uncertain: 'Tieto ei ole varma.',
  launcher: {
    label: 'Chat',
    contacts:
      'Chatin tarjoaa {vendor}. Sen käynnistämiseksi selaimesi on otettava yhteys tähän yritykseen, joka näkee silloin IP-osoitteesi ja voi tallentaa evästeitä.',
    once: 'Käynnistä tämän vierailun ajaksi',
    always: 'Salli aina',
  },
};
