import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Får vi bruke informasjonskapsler?',
    body: '{controller} ber om samtykke til å bruke informasjonskapsler (cookies) og lignende teknologi til {purposes}. {parties} Ingenting av dette skjer før du har sagt ja.',
    withdraw: 'Du kan når som helst endre svaret under «{preferences}».',
  },
  gpc: 'Nettleseren din ber nettsteder la være å selge eller dele opplysningene dine (Global Privacy Control). Det respekteres. Slått av til du selv slår det på: {purposes}.',
  saved: 'Svaret ditt er lagret.',
  preferences: {
    title: 'Innstillinger for informasjonskapsler',
    body: 'Alt valgfritt er av til du slår det på. Du kan når som helst endre svaret her.',
    scope: 'Svaret gjelder for {site}.',
    wideScope: 'Svaret gjelder for {site} og alt under den adressen.',
    alwaysOn: 'Alltid på',
    partlyOn: 'Delvis på',
    services: { one: '{count} tjeneste', other: '{count} tjenester' },
    details: 'Detaljer og informasjonskapsler',
    search: 'Søk i tjenester og informasjonskapsler',
    language: 'Språk',
    complaint: 'Klager går til',
    version: 'Versjon',
  },
  actions: {
    accept: 'Godta alle',
    reject: 'Avvis alle',
    choose: 'Velg selv',
    save: 'Lagre valgene mine',
    close: 'Lukk uten å lagre',
    policy: 'Personvernerklæring',
    newTab: 'åpnes i ny fane',
  },
  parties: {
    one: 'Hvis du godtar, får {count} annet selskap opplysninger om besøket ditt.',
    other: 'Hvis du godtar, får {count} andre selskaper opplysninger om besøket ditt.',
  },
  purposes: {
    necessary: {
      name: 'Nødvendige',
      description:
        'Holder deg innlogget, beskytter skjemaer mot misbruk og husker svaret ditt her.',
    },
    functional: {
      name: 'Ekstra funksjoner',
      description:
        'Viser chat, kart, video og skrifttyper fra andre selskaper, og husker innstillinger som språk.',
    },
    statistics: {
      name: 'Statistikk',
      description: 'Teller besøk og viser hvilke sider som leses og hvordan besøkende finner dem.',
    },
    marketing: {
      name: 'Markedsføring',
      description:
        'Kjenner deg igjen her og på andre nettsteder, for å tilpasse annonser og måle hvilke av dem som fører til besøk.',
    },
  },
  service: {
    vendor: 'Selskap',
    roles: {
      controller: 'selvstendig behandlingsansvarlig',
      joint: 'felles behandlingsansvarlig',
      processor: 'databehandler',
    },
    subprocessors: 'Underdatabehandlere',
    outsideEea: 'Utenfor EU/EØS',
    yes: 'Ja',
    no: 'Nei',
    collects: 'Samler inn',
    retention: 'Lagres i',
    hosts: 'Kobler seg til',
    stores: 'Lagres i nettleseren',
    storesNothing: 'Ingenting lagres i nettleseren.',
    columns: {
      name: 'Navn',
      kind: 'Type',
      lifetime: 'Lagres',
      party: 'Tilhører',
      why: 'Formål',
    },
    kinds: {
      cookie: 'Informasjonskapsel',
      local: 'Lokal lagring',
      session: 'Øktlagring',
      indexeddb: 'IndexedDB',
      cache: 'Hurtiglager',
    },
    untilClosed: 'til du lukker nettleseren',
    untilDeleted: 'til du sletter det',
    sliding: '{lifetime}, fornyes ved hvert besøk',
    first: 'dette nettstedet',
    third: 'tredjepart',
  },
} satisfies TextsIn<'nb'>;

export const placeholder: PlaceholderTexts = {
  from: 'Dette innholdet kommer fra {vendor}.',
  contacts:
    'For å vise det må nettleseren din kontakte {host}, som da ser IP-adressen din og kan lagre informasjonskapsler.',
  covers: '«{alwaysAllow}» gjelder {names}, på hele nettstedet.',
  loadOnce: 'Last inn én gang',
  alwaysAllow: 'Tillat alltid',
};

export const page: PageTexts = {
  title: 'Erklæring om informasjonskapsler',
  updated: 'Sist endret {date}',
  answer: 'Svaret ditt',
  undecided: 'Du har ikke svart ennå. Ingenting valgfritt er i bruk.',
  decided: 'Du svarte {date}.',
  id: 'ID for svaret ditt',
  allowed: 'Tillatt',
  refused: 'Ikke tillatt',
  copy: 'Kopier',
  copied: 'Kopiert.',
  download: 'Last ned som JSON',
  change: 'Endre svaret',
  withdraw: 'Trekk tilbake samtykket',
  controller: 'Behandlingsansvarlig',
  email: 'E-post',
  phone: 'Telefon',
  dpo: 'Personvernombud',
};

export const services: ServiceTexts = {
  why: {
    visitor: 'Kjenner igjen nettleseren din ved senere besøk, slik at besøkende kan telles.',
    session: 'Knytter sammen det du gjør i løpet av ett besøk.',
    limit: 'Begrenser hvor ofte opplysninger sendes.',
    campaign: 'Husker hvilken annonse eller lenke som førte deg hit.',
    advertising:
      'Kjenner igjen nettleseren din, også på andre nettsteder, for å velge annonser og måle hvordan de virker.',
    contact: 'Knytter besøkene dine til kontaktopplysninger som du har oppgitt.',
    refusal: 'Husker at du ikke vil bli sporet.',
    answer: 'Husker svaret ditt om informasjonskapsler.',
    chat: 'Tar vare på samtalen din når du går fra side til side.',
    settings: 'Husker innstillingene dine.',
    robots: 'Skiller mellom mennesker og automatiske programmer.',
    security: 'Beskytter nettstedet mot misbruk.',
    test: 'Sjekker om nettleseren din tar imot informasjonskapsler.',
    login: 'Holder deg innlogget.',
    account: 'Kjenner deg igjen når du er logget inn hos selskapet.',
    experiment: 'Husker hvilken versjon av en side du har fått se.',
    player: 'Husker lydstyrke, hvor langt du har kommet, og andre innstillinger i avspilleren.',
    buffer: 'Oppbevarer opplysninger til de er sendt.',
    balance: 'Sørger for at det er samme server som svarer deg hver gang.',
    basket: 'Husker handlekurven din.',
    payment: 'Bidrar til å avsløre svindel ved betaling.',
    form: 'Husker det du har fylt ut.',
    recording: 'Knytter klikkene og bevegelsene dine sammen til ett opptak.',
    shown: 'Husker hvilke meldinger du har fått se.',
    cache: 'Gjør at sider lastes inn raskere.',
    unknown: 'Selskapet opplyser ikke hva det brukes til.',
  },
  collects: {
    connection:
      'IP-adressen din og det alle nettlesere sender: hva slags nettleser det er, og hvilken side du er på.',
    visits:
      'Hvilke sider du besøker og hva du gjør der, hvordan du kom til nettstedet, hvilken nettleser og enhet du bruker, og omtrent hvor du er.',
    anonymous:
      'Hvilke sider som besøkes, med hva slags nettlesere og fra hvilke land. Besøkende blir ikke gjenkjent.',
    recordings:
      'Hvordan du beveger deg, klikker og ruller på sidene, i form av varmekart og opptak, og hvilken nettleser og enhet du bruker.',
    advertising:
      'Hvilke sider du ser og hva du gjør der. Selskapet kan koble dette til opplysninger det har om deg fra andre steder, og bruker det til annonsering.',
    contacts:
      'Hvilke sider du besøker og hva du gjør der, knyttet til navnet ditt og kontaktopplysningene dine når du har oppgitt dem.',
    companies:
      'Hvilke sider du ser, og IP-adressen din, for å finne ut hvilken bedrift du besøker nettstedet fra.',
    chat: 'Det du skriver i chatten, sidene du kommer fra, nettleseren din og IP-adressen din.',
    embed: 'IP-adressen din, nettleseren din, siden du er på, og det du ser, hører eller leser.',
    map: 'IP-adressen din, nettleseren din, siden du er på, og hvilken del av kartet du ser på.',
    robots:
      'IP-adressen din, nettleseren din og hvordan du beveger deg på siden, for å skille mellom mennesker og automatiske programmer.',
    payment:
      'Betalingsopplysninger, og opplysninger om enheten din som brukes til å avsløre svindel.',
    errors:
      'Feil på sidene, sammen med hvilken nettleser du bruker, hvilken side du er på, og IP-adressen din.',
    forms: 'Det du fyller ut, og siden du er på.',
    experiments: 'Hvilken versjon av en side du har fått se, og hva du gjør der.',
    tags: 'IP-adressen din og siden du er på. Tjenesten laster inn de andre tjenestene som du tillater.',
    site: 'Bare det som lagres her. Ingen andre får det.',
  },
  uncertain: 'Det er usikkert om dette stemmer.',
  launcher: {
    label: 'Chat',
    contacts:
      'Chatten kommer fra {vendor}. For å starte den må nettleseren din kontakte selskapet, som da ser IP-adressen din og kan lagre informasjonskapsler.',
    once: 'Start for dette besøket',
    always: 'Tillat alltid',
  },
};
