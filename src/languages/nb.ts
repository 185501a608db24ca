import type { Texts } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Får vi bruke informasjonskapsler?',
    body: '{controller} ber om samtykke til å bruke informasjonskapsler (cookies) og lignende teknikker til {purposes}. {parties} Ingenting tas i bruk før du har sagt ja.',
    withdraw: 'Du kan når som helst endre svaret under «{preferences}».',
  },
  preferences: {
    title: 'Innstillinger for cookies',
    body: 'Alt valgfritt er av til du slår det på. Du kan når som helst endre svaret her.',
    alwaysOn: 'Alltid på',
    partlyOn: 'Delvis på',
    services: { one: '{count} tjeneste', other: '{count} tjenester' },
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
        'Kjenner deg igjen her og på andre nettsteder, for å tilpasse annonser og måle dem.',
    },
  },
  service: {
    vendor: 'Selskap',
    roles: {
      controller: 'selvstendig behandlingsansvarlig',
      joint: 'felles behandlingsansvarlig',
      processor: 'databehandler',
    },
    subprocessors: 'Underleverandører',
    outsideEea: 'Utenfor EU/EØS',
    yes: 'Ja',
    no: 'Nei',
    collects: 'Samler inn',
    retention: 'Lagres i',
    hosts: 'Kobler til',
    stores: 'Lagres i nettleseren',
    storesNothing: 'Ingenting lagres i nettleseren.',
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
} satisfies Texts;
