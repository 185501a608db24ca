import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

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

export const services: ServiceTexts = {
  why: {
    visitor: 'Kjenner igjen nettlesaren din ved seinare besøk, slik at besøkande kan teljast.',
    session: 'Knyter saman det du gjer i løpet av eitt besøk.',
    limit: 'Avgrensar kor ofte opplysningar blir sende.',
    campaign: 'Hugsar kva annonse eller lenkje som førte deg hit.',
    advertising:
      'Kjenner igjen nettlesaren din, også på andre nettstader, for å velje annonsar og måle korleis dei verkar.',
    contact: 'Knyter besøka dine til kontaktopplysningar som du har oppgitt.',
    refusal: 'Hugsar at du ikkje vil bli spora.',
    answer: 'Hugsar svaret ditt om informasjonskapslar.',
    chat: 'Tek vare på samtalen din når du går frå side til side.',
    settings: 'Hugsar innstillingane dine.',
    robots: 'Skil mellom menneske og automatiske program.',
    security: 'Vernar nettstaden mot misbruk.',
    test: 'Sjekkar om nettlesaren din tek imot informasjonskapslar.',
    login: 'Held deg innlogga.',
    account: 'Kjenner deg igjen når du er logga inn hos selskapet.',
    experiment: 'Hugsar kva versjon av ei side du har fått sjå.',
    player: 'Hugsar lydstyrke, kor langt du har kome, og andre innstillingar i avspelaren.',
    buffer: 'Oppbevarer opplysningar til dei er sende.',
    balance: 'Sørgjer for at det er same serveren som svarer deg kvar gong.',
    basket: 'Hugsar handlekorga di.',
    payment: 'Medverkar til å avsløre svindel ved betaling.',
    form: 'Hugsar det du har fylt ut.',
    recording: 'Knyter klikka og rørslene dine saman til eitt opptak.',
    shown: 'Hugsar kva meldingar du har fått sjå.',
    cache: 'Gjer at sider blir lasta inn raskare.',
    unknown: 'Selskapet opplyser ikkje kva det blir brukt til.',
  },
  collects: {
    connection:
      'IP-adressa di og det alle nettlesarar sender: kva slags nettlesar det er, og kva side du er på.',
    visits:
      'Kva sider du besøkjer og kva du gjer der, korleis du kom til nettstaden, kva nettlesar og eining du bruker, og omtrent kvar du er.',
    anonymous:
      'Kva sider som blir besøkte, med kva slags nettlesarar og frå kva land. Besøkande blir ikkje kjende igjen.',
    recordings:
      'Korleis du rører deg, klikkar og rullar på sidene, i form av varmekart og opptak, og kva nettlesar og eining du bruker.',
    advertising:
      'Kva sider du ser og kva du gjer der. Selskapet kan kople dette til opplysningar det har om deg frå andre stader, og bruker det til annonsering.',
    contacts:
      'Kva sider du besøkjer og kva du gjer der, knytt til namnet ditt og kontaktopplysningane dine når du har oppgitt dei.',
    companies:
      'Kva sider du ser, og IP-adressa di, for å finne ut kva bedrift du besøkjer nettstaden frå.',
    chat: 'Det du skriv i chatten, sidene du kjem frå, nettlesaren din og IP-adressa di.',
    embed: 'IP-adressa di, nettlesaren din, sida du er på, og det du ser, høyrer eller les.',
    map: 'IP-adressa di, nettlesaren din, sida du er på, og kva del av kartet du ser på.',
    robots:
      'IP-adressa di, nettlesaren din og korleis du rører deg på sida, for å skilje mellom menneske og automatiske program.',
    payment:
      'Betalingsopplysningar, og opplysningar om eininga di som blir brukte til å avsløre svindel.',
    errors:
      'Feil på sidene, saman med kva nettlesar du bruker, kva side du er på, og IP-adressa di.',
    forms: 'Det du fyller ut, og sida du er på.',
    experiments: 'Kva versjon av ei side du har fått sjå, og kva du gjer der.',
    tags: 'IP-adressa di og sida du er på. Tenesta lastar inn dei andre tenestene som du tillèt.',
    site: 'Berre det som blir lagra her. Ingen andre får det.',
  },
  uncertain: 'Det er usikkert om dette stemmer.',
  launcher: {
    label: 'Chat',
    contacts:
      'Chatten kjem frå {vendor}. For å starte han må nettlesaren din kontakte selskapet, som då ser IP-adressa di og kan lagre informasjonskapslar.',
    once: 'Start for dette besøket',
    always: 'Tillat alltid',
  },
};
