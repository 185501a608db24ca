import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Får vi bruke informasjonskapslar?',
    body: '{controller} ber om samtykke til å bruke informasjonskapslar (cookies) og liknande teknologi til {purposes}. {parties} Ingenting av dette skjer før du har sagt ja.',
    withdraw: 'Du kan når som helst endre svaret under «{preferences}».',
  },
  gpc: 'Nettlesaren din ber nettstader la vere å selje eller dele opplysningane dine (Global Privacy Control). Det blir respektert. Slått av til du sjølv slår det på: {purposes}.',
  saved: 'Svaret ditt er lagra.',
  preferences: {
    title: 'Innstillingar for informasjonskapslar',
    body: 'Alt valfritt er av til du slår det på. Du kan når som helst endre svaret her.',
    scope: 'Svaret gjeld for {site}.',
    wideScope: 'Svaret gjeld for {site} og alt under den adressa.',
    alwaysOn: 'Alltid på',
    partlyOn: 'Delvis på',
    services: { one: '{count} teneste', other: '{count} tenester' },
    details: 'Detaljar og informasjonskapslar',
    search: 'Søk i tenester og informasjonskapslar',
    language: 'Språk',
    complaint: 'Klager går til',
    version: 'Versjon',
  },
  actions: {
    accept: 'Godta alle',
    reject: 'Avvis alle',
    choose: 'Vel sjølv',
    save: 'Lagre vala mine',
    close: 'Lukk utan å lagre',
    policy: 'Personvernerklæring',
    newTab: 'blir opna i ny fane',
  },
  parties: {
    one: 'Dersom du godtek, får {count} anna selskap opplysningar om besøket ditt.',
    other: 'Dersom du godtek, får {count} andre selskap opplysningar om besøket ditt.',
  },
  purposes: {
    necessary: {
      name: 'Nødvendige',
      description: 'Held deg innlogga, vernar skjema mot misbruk og hugsar svaret ditt her.',
    },
    functional: {
      name: 'Ekstra funksjonar',
      description:
        'Viser chat, kart, video og skrifttypar frå andre selskap, og hugsar innstillingar som språk.',
    },
    statistics: {
      name: 'Statistikk',
      description: 'Tel besøk og viser kva sider som blir lesne, og korleis besøkande finn dei.',
    },
    marketing: {
      name: 'Marknadsføring',
      description:
        'Kjenner deg igjen her og på andre nettstader, for å tilpasse annonsar og måle kva for nokre av dei som fører til besøk.',
    },
  },
  service: {
    vendor: 'Selskap',
    roles: {
      controller: 'sjølvstendig behandlingsansvarleg',
      joint: 'felles behandlingsansvarleg',
      processor: 'databehandlar',
    },
    subprocessors: 'Underdatabehandlarar',
    outsideEea: 'Utanfor EU/EØS',
    yes: 'Ja',
    no: 'Nei',
    collects: 'Samlar inn',
    retention: 'Blir lagra i',
    hosts: 'Koplar seg til',
    stores: 'Blir lagra i nettlesaren',
    storesNothing: 'Ingenting blir lagra i nettlesaren.',
    columns: {
      name: 'Namn',
      kind: 'Type',
      lifetime: 'Blir lagra',
      party: 'Høyrer til',
      why: 'Føremål',
    },
    kinds: {
      cookie: 'Informasjonskapsel',
      local: 'Lokal lagring',
      session: 'Øktlagring',
      indexeddb: 'IndexedDB',
      cache: 'Hurtiglager',
    },
    untilClosed: 'til du lukkar nettlesaren',
    untilDeleted: 'til du slettar det',
    sliding: '{lifetime}, blir fornya ved kvart besøk',
    first: 'denne nettstaden',
    third: 'tredjepart',
  },
} satisfies TextsIn<'nn'>;

export const placeholder: PlaceholderTexts = {
  from: 'Dette innhaldet kjem frå {vendor}.',
  contacts:
    'For å vise det må nettlesaren din kontakte {host}, som då ser IP-adressa di og kan lagre informasjonskapslar.',
  covers: '«{alwaysAllow}» gjeld {names}, på heile nettstaden.',
  loadOnce: 'Last inn éin gong',
  alwaysAllow: 'Tillat alltid',
};

export const page: PageTexts = {
  title: 'Erklæring om informasjonskapslar',
  updated: 'Sist endra {date}',
  answer: 'Svaret ditt',
  undecided: 'Du har ikkje svart enno. Ingenting valfritt er i bruk.',
  decided: 'Du svarte {date}.',
  id: 'ID for svaret ditt',
  allowed: 'Tillate',
  refused: 'Ikkje tillate',
  copy: 'Kopier',
  copied: 'Kopiert.',
  download: 'Last ned som JSON',
  change: 'Endre svaret',
  withdraw: 'Trekk tilbake samtykket',
  controller: 'Behandlingsansvarleg',
  email: 'E-post',
  phone: 'Telefon',
  dpo: 'Personvernombod',
};
