import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Mogen we cookies gebruiken?',
    body: '{controller} vraagt je toestemming om cookies en vergelijkbare technieken te gebruiken voor {purposes}. {parties} Dit alles gebeurt pas als je ja hebt gezegd.',
    withdraw: 'Je kunt je keuze op elk moment wijzigen onder ‘{preferences}’.',
  },
  gpc: 'Je browser vraagt sites om je gegevens niet te verkopen of te delen (Global Privacy Control). Dat wordt gerespecteerd. Uit, tenzij je het zelf aanzet: {purposes}.',
  saved: 'Je keuze is opgeslagen.',
  preferences: {
    title: 'Cookie-instellingen',
    body: 'Alles wat optioneel is, staat uit totdat je het aanzet. Je kunt je keuze hier op elk moment wijzigen.',
    scope: 'Je keuze geldt voor {site}.',
    wideScope: 'Je keuze geldt voor {site} en alles onder dat adres.',
    alwaysOn: 'Altijd aan',
    partlyOn: 'Deels aan',
    services: { one: '{count} dienst', other: '{count} diensten' },
    details: 'Details en cookies',
    search: 'Diensten en cookies zoeken',
    language: 'Taal',
    complaint: 'Klachten gaan naar',
    version: 'Versie',
  },
  actions: {
    accept: 'Alles accepteren',
    reject: 'Alles weigeren',
    choose: 'Zelf kiezen',
    save: 'Mijn keuzes opslaan',
    close: 'Sluiten zonder op te slaan',
    policy: 'Privacyverklaring',
    newTab: 'opent in een nieuw tabblad',
  },
  parties: {
    one: 'Als je accepteert, krijgt {count} ander bedrijf informatie over je bezoek.',
    other: 'Als je accepteert, krijgen {count} andere bedrijven informatie over je bezoek.',
  },
  purposes: {
    necessary: {
      name: 'Noodzakelijk',
      description:
        'Houdt je ingelogd, beschermt formulieren tegen misbruik en onthoudt hier je keuze.',
    },
    functional: {
      name: 'Extra functies',
      description:
        'Toont chat, kaarten, video’s en lettertypen van andere bedrijven en onthoudt instellingen zoals de taal.',
    },
    statistics: {
      name: 'Statistieken',
      description:
        'Telt bezoeken en laat zien welke pagina’s worden gelezen en hoe bezoekers ze vinden.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Herkent je hier en op andere sites, om advertenties aan te passen en te meten welke daarvan tot bezoeken leiden.',
    },
  },
  service: {
    vendor: 'Bedrijf',
    roles: {
      controller: 'zelfstandig verwerkingsverantwoordelijke',
      joint: 'gezamenlijk verwerkingsverantwoordelijke',
      processor: 'verwerker',
    },
    subprocessors: 'Subverwerkers',
    outsideEea: 'Buiten de EU/EER',
    yes: 'Ja',
    no: 'Nee',
    collects: 'Verzamelt',
    retention: 'Bewaartermijn',
    hosts: 'Maakt verbinding met',
    stores: 'Opgeslagen in de browser',
    storesNothing: 'Er wordt niets opgeslagen in de browser.',
    columns: {
      name: 'Naam',
      kind: 'Soort',
      lifetime: 'Bewaartermijn',
      party: 'Hoort bij',
      why: 'Waarvoor',
    },
    kinds: {
      cookie: 'Cookie',
      local: 'Lokale opslag',
      session: 'Sessieopslag',
      indexeddb: 'IndexedDB',
      cache: 'Cache',
    },
    untilClosed: 'totdat je de browser sluit',
    untilDeleted: 'totdat je het verwijdert',
    sliding: '{lifetime}, bij elk bezoek verlengd',
    first: 'deze site',
    third: 'derde partij',
  },
} satisfies TextsIn<'nl'>;

export const placeholder: PlaceholderTexts = {
  from: 'Deze inhoud komt van {vendor}.',
  contacts:
    'Om de inhoud te tonen, moet je browser contact maken met {host}, dat dan je IP-adres ziet en cookies kan opslaan.',
  covers: '‘{alwaysAllow}’ geldt voor {names}, op de hele site.',
  loadOnce: 'Eén keer laden',
  alwaysAllow: 'Altijd toestaan',
};

export const page: PageTexts = {
  title: 'Cookieverklaring',
  updated: 'Laatst gewijzigd op {date}',
  answer: 'Je keuze',
  undecided: 'Je hebt nog geen keuze gemaakt. Er wordt niets optioneels gebruikt.',
  decided: 'Je hebt je keuze gemaakt op {date}.',
  id: 'ID van je keuze',
  allowed: 'Toegestaan',
  refused: 'Niet toegestaan',
  copy: 'Kopiëren',
  copied: 'Gekopieerd.',
  download: 'Downloaden als JSON',
  change: 'Je keuze wijzigen',
  withdraw: 'Je toestemming intrekken',
  controller: 'Verwerkingsverantwoordelijke',
  email: 'E-mail',
  phone: 'Telefoon',
  dpo: 'Functionaris voor gegevensbescherming',
};
