import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Må vi bruge cookies?',
    body: '{controller} beder om dit samtykke til at bruge cookies og lignende teknologier til {purposes}. {parties} Intet af dette sker, før du har sagt ja.',
    withdraw: 'Du kan når som helst ændre dit svar under ”{preferences}”.',
  },
  gpc: 'Din browser beder websteder om ikke at sælge eller dele dine oplysninger (Global Privacy Control). Det respekteres. Slået fra, medmindre du selv slår det til: {purposes}.',
  saved: 'Dit svar er gemt.',
  preferences: {
    title: 'Cookieindstillinger',
    body: 'Alt valgfrit er slået fra, indtil du slår det til. Du kan når som helst ændre dit svar her.',
    scope: 'Dit svar gælder for {site}.',
    wideScope: 'Dit svar gælder for {site} og alt under den adresse.',
    alwaysOn: 'Altid slået til',
    partlyOn: 'Delvist slået til',
    services: { one: '{count} tjeneste', other: '{count} tjenester' },
    details: 'Detaljer og cookies',
    search: 'Søg efter tjenester og cookies',
    language: 'Sprog',
    complaint: 'Klager sendes til',
    version: 'Version',
  },
  actions: {
    accept: 'Accepter alle',
    reject: 'Afvis alle',
    choose: 'Vælg selv',
    save: 'Gem mine valg',
    close: 'Luk uden at gemme',
    policy: 'Privatlivspolitik',
    newTab: 'åbner i en ny fane',
  },
  parties: {
    one: 'Hvis du accepterer, modtager {count} anden virksomhed oplysninger om dit besøg.',
    other: 'Hvis du accepterer, modtager {count} andre virksomheder oplysninger om dit besøg.',
  },
  purposes: {
    necessary: {
      name: 'Nødvendige',
      description:
        'Holder dig logget ind, beskytter formularer mod misbrug og husker dit svar her.',
    },
    functional: {
      name: 'Ekstra funktioner',
      description:
        'Viser chat, kort, videoer og skrifttyper fra andre virksomheder og husker indstillinger, f.eks. sprog.',
    },
    statistics: {
      name: 'Statistik',
      description:
        'Tæller besøg og viser, hvilke sider der læses, og hvordan besøgende finder dem.',
    },
    marketing: {
      name: 'Markedsføring',
      description:
        'Genkender dig her og på andre websteder for at tilpasse annoncer og måle, hvilke af dem der fører til besøg.',
    },
  },
  service: {
    vendor: 'Virksomhed',
    roles: {
      controller: 'selvstændig dataansvarlig',
      joint: 'fælles dataansvarlig',
      processor: 'databehandler',
    },
    subprocessors: 'Underdatabehandlere',
    outsideEea: 'Uden for EU/EØS',
    yes: 'Ja',
    no: 'Nej',
    collects: 'Indsamler',
    retention: 'Opbevares i',
    hosts: 'Opretter forbindelse til',
    stores: 'Gemmes i browseren',
    storesNothing: 'Intet gemmes i browseren.',
    columns: {
      name: 'Navn',
      kind: 'Type',
      lifetime: 'Gemmes',
      party: 'Tilhører',
      why: 'Formål',
    },
    kinds: {
      cookie: 'Cookie',
      local: 'Lokalt lager',
      session: 'Sessionslager',
      indexeddb: 'IndexedDB',
      cache: 'Cache',
    },
    untilClosed: 'indtil du lukker browseren',
    untilDeleted: 'indtil du sletter det',
    sliding: '{lifetime}, fornyes ved hvert besøg',
    first: 'dette websted',
    third: 'tredjepart',
  },
} satisfies TextsIn<'da'>;

export const placeholder: PlaceholderTexts = {
  from: 'Dette indhold kommer fra {vendor}.',
  contacts:
    'For at vise det skal din browser kontakte {host}, som så ser din IP-adresse og kan gemme cookies.',
  covers: '”{alwaysAllow}” gælder {names}, på hele webstedet.',
  loadOnce: 'Indlæs én gang',
  alwaysAllow: 'Tillad altid',
};

export const page: PageTexts = {
  title: 'Cookieerklæring',
  updated: 'Senest ændret den {date}',
  answer: 'Dit svar',
  undecided: 'Du har ikke svaret endnu. Intet valgfrit er i brug.',
  decided: 'Du svarede den {date}.',
  id: 'Id for dit svar',
  allowed: 'Tilladt',
  refused: 'Ikke tilladt',
  copy: 'Kopier',
  copied: 'Kopieret.',
  download: 'Hent som JSON',
  change: 'Ændr dit svar',
  withdraw: 'Træk dit samtykke tilbage',
  controller: 'Dataansvarlig',
  email: 'E-mail',
  phone: 'Telefon',
  dpo: 'Databeskyttelsesrådgiver',
};
