import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Får vi använda kakor?',
    body: '{controller} ber om ditt samtycke till att använda kakor (cookies) och liknande teknik för {purposes}. {parties} Inget av detta sker förrän du har sagt ja.',
    withdraw: 'Du kan när som helst ändra ditt svar under ”{preferences}”.',
  },
  gpc: 'Din webbläsare ber webbplatser att inte sälja eller dela dina uppgifter (Global Privacy Control). Det respekteras. Avstängt tills du själv slår på det: {purposes}.',
  saved: 'Ditt svar har sparats.',
  preferences: {
    title: 'Inställningar för kakor',
    body: 'Allt som är valfritt är av tills du slår på det. Du kan när som helst ändra ditt svar här.',
    scope: 'Svaret gäller för {site}.',
    wideScope: 'Svaret gäller för {site} och allt under den adressen.',
    alwaysOn: 'Alltid på',
    partlyOn: 'Delvis på',
    services: { one: '{count} tjänst', other: '{count} tjänster' },
    details: 'Detaljer och kakor',
    search: 'Sök bland tjänster och kakor',
    language: 'Språk',
    complaint: 'Klagomål lämnas till',
    version: 'Version',
  },
  actions: {
    accept: 'Godkänn alla',
    reject: 'Avvisa alla',
    choose: 'Välj själv',
    save: 'Spara mina val',
    close: 'Stäng utan att spara',
    policy: 'Integritetspolicy',
    newTab: 'öppnas i ny flik',
  },
  parties: {
    one: 'Om du godkänner får {count} annat företag uppgifter om ditt besök.',
    other: 'Om du godkänner får {count} andra företag uppgifter om ditt besök.',
  },
  purposes: {
    necessary: {
      name: 'Nödvändiga',
      description: 'Håller dig inloggad, skyddar formulär mot missbruk och minns ditt svar här.',
    },
    functional: {
      name: 'Extra funktioner',
      description:
        'Visar chatt, kartor, video och typsnitt från andra företag och minns inställningar som språk.',
    },
    statistics: {
      name: 'Statistik',
      description: 'Räknar besök och visar vilka sidor som läses och hur besökare hittar dem.',
    },
    marketing: {
      name: 'Marknadsföring',
      description:
        'Känner igen dig här och på andra webbplatser, för att anpassa annonser och mäta vilka av dem som leder till besök.',
    },
  },
  service: {
    vendor: 'Företag',
    roles: {
      controller: 'självständigt personuppgiftsansvarig',
      joint: 'gemensamt personuppgiftsansvarig',
      processor: 'personuppgiftsbiträde',
    },
    subprocessors: 'Underbiträden',
    outsideEea: 'Utanför EU/EES',
    yes: 'Ja',
    no: 'Nej',
    collects: 'Samlar in',
    retention: 'Sparas i',
    hosts: 'Ansluter till',
    stores: 'Sparas i webbläsaren',
    storesNothing: 'Inget sparas i webbläsaren.',
    columns: {
      name: 'Namn',
      kind: 'Typ',
      lifetime: 'Sparas',
      party: 'Tillhör',
      why: 'Syfte',
    },
    kinds: {
      cookie: 'Kaka',
      local: 'Lokal lagring',
      session: 'Sessionslagring',
      indexeddb: 'IndexedDB',
      cache: 'Cachelagring',
    },
    untilClosed: 'tills du stänger webbläsaren',
    untilDeleted: 'tills du raderar det',
    sliding: '{lifetime}, förnyas vid varje besök',
    first: 'den här webbplatsen',
    third: 'tredje part',
  },
} satisfies TextsIn<'sv'>;

export const placeholder: PlaceholderTexts = {
  from: 'Det här innehållet kommer från {vendor}.',
  contacts:
    'För att visa det måste din webbläsare kontakta {host}, som då ser din IP-adress och kan spara kakor.',
  covers: '”{alwaysAllow}” gäller {names}, på hela webbplatsen.',
  loadOnce: 'Ladda en gång',
  alwaysAllow: 'Tillåt alltid',
};

export const page: PageTexts = {
  title: 'Information om kakor',
  updated: 'Senast ändrad den {date}',
  answer: 'Ditt svar',
  undecided: 'Du har inte svarat än. Inget valfritt används.',
  decided: 'Du svarade den {date}.',
  id: 'Svarets id',
  allowed: 'Tillåtet',
  refused: 'Inte tillåtet',
  copy: 'Kopiera',
  copied: 'Kopierat.',
  download: 'Ladda ner som JSON',
  change: 'Ändra svaret',
  withdraw: 'Återkalla samtycket',
  controller: 'Personuppgiftsansvarig',
  email: 'E-post',
  phone: 'Telefon',
  dpo: 'Dataskyddsombud',
};
