import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

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
