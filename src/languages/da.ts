import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

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

export const services: ServiceTexts = {
  why: {
    visitor: 'Genkender din browser ved senere besøg, så besøgende kan tælles.',
    session: 'Holder sammen på det, du gør under ét besøg.',
    limit: 'Begrænser, hvor ofte der sendes oplysninger.',
    campaign: 'Husker, hvilken annonce eller hvilket link der førte dig hertil.',
    advertising:
      'Genkender din browser, også på andre websteder, for at vælge annoncer og måle, hvordan de virker.',
    contact: 'Knytter dine besøg til kontaktoplysninger, som du har givet.',
    refusal: 'Husker, at du ikke vil spores.',
    answer: 'Husker dit svar om cookies.',
    chat: 'Bevarer din samtale, når du går fra side til side.',
    settings: 'Husker dine indstillinger.',
    robots: 'Skelner mellem mennesker og automatiske programmer.',
    security: 'Beskytter webstedet mod misbrug.',
    test: 'Undersøger, om din browser tager imod cookies.',
    login: 'Holder dig logget ind.',
    account: 'Genkender dig, når du er logget ind hos virksomheden.',
    experiment: 'Husker, hvilken version af en side du har fået vist.',
    player: 'Husker lydstyrke, hvor langt du er nået, og andre indstillinger i afspilleren.',
    buffer: 'Opbevarer oplysninger, indtil de er sendt.',
    balance: 'Sørger for, at det er den samme server, der svarer dig hver gang.',
    basket: 'Husker din indkøbskurv.',
    payment: 'Hjælper med at opdage svindel ved betaling.',
    form: 'Husker det, du har udfyldt.',
    recording: 'Samler dine klik og bevægelser til én optagelse.',
    shown: 'Husker, hvilke beskeder du har fået vist.',
    cache: 'Får sider til at indlæses hurtigere.',
    unknown: 'Virksomheden oplyser ikke, hvad det bruges til.',
  },
  collects: {
    connection:
      'Din IP-adresse og det, alle browsere sender: hvilken slags browser det er, og hvilken side du er på.',
    visits:
      'Hvilke sider du besøger, og hvad du gør der, hvordan du kom til webstedet, hvilken browser og enhed du bruger, og omtrent hvor du er.',
    anonymous:
      'Hvilke sider der besøges, med hvilke slags browsere og fra hvilke lande. Besøgende genkendes ikke.',
    recordings:
      'Hvordan du bevæger dig, klikker og ruller på siderne, i form af varmekort og optagelser, og hvilken browser og enhed du bruger.',
    advertising:
      'Hvilke sider du ser, og hvad du gør der. Virksomheden kan koble dette til oplysninger, den har om dig andre steder fra, og bruger det til annoncering.',
    contacts:
      'Hvilke sider du besøger, og hvad du gør der, knyttet til dit navn og dine kontaktoplysninger, når du har givet dem.',
    companies:
      'Hvilke sider du ser, og din IP-adresse for at finde ud af, hvilken virksomhed du besøger webstedet fra.',
    chat: 'Det, du skriver i chatten, siderne, du kommer fra, din browser og din IP-adresse.',
    embed: 'Din IP-adresse, din browser, siden, du er på, og det, du ser, hører eller læser.',
    map: 'Din IP-adresse, din browser, siden, du er på, og hvilken del af kortet du ser på.',
    robots:
      'Din IP-adresse, din browser, og hvordan du bevæger dig på siden, for at skelne mellem mennesker og automatiske programmer.',
    payment: 'Betalingsoplysninger, og oplysninger om din enhed, som bruges til at opdage svindel.',
    errors: 'Fejl på siderne sammen med din browser, siden, du er på, og din IP-adresse.',
    forms: 'Det, du udfylder, og siden, du er på.',
    experiments: 'Hvilken version af en side du har fået vist, og hvad du gør der.',
    tags: 'Din IP-adresse og siden, du er på. Tjenesten indlæser de andre tjenester, som du tillader.',
    site: 'Kun det, der gemmes her. Ingen andre får det.',
  },
  uncertain: 'Det er usikkert, om dette er rigtigt.',
  launcher: {
    label: 'Chat',
    contacts:
      'Chatten kommer fra {vendor}. For at starte den skal din browser kontakte virksomheden, som så ser din IP-adresse og kan gemme cookies.',
    once: 'Start for dette besøg',
    always: 'Tillad altid',
  },
};
