import type { Texts } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Får vi använda kakor?',
    body: '{controller} ber om ditt samtycke till att använda kakor (cookies) och liknande teknik för {purposes}. {parties} Inget används innan du har sagt ja.',
    withdraw: 'Du kan när som helst ändra ditt svar under ”{preferences}”.',
  },
  preferences: {
    title: 'Inställningar för kakor',
    body: 'Allt som är valfritt är av tills du slår på det. Du kan när som helst ändra ditt svar här.',
    alwaysOn: 'Alltid på',
    partlyOn: 'Delvis på',
    services: { one: '{count} tjänst', other: '{count} tjänster' },
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
        'Känner igen dig här och på andra webbplatser, för att anpassa annonser och mäta dem.',
    },
  },
  service: {
    vendor: 'Företag',
    roles: {
      controller: 'självständigt personuppgiftsansvarig',
      joint: 'gemensamt personuppgiftsansvarig',
      processor: 'personuppgiftsbiträde',
    },
    subprocessors: 'Underleverantörer',
    outsideEea: 'Utanför EU/EES',
    yes: 'Ja',
    no: 'Nej',
    collects: 'Samlar in',
    retention: 'Sparas i',
    hosts: 'Ansluter till',
    stores: 'Sparas i webbläsaren',
    storesNothing: 'Inget sparas i webbläsaren.',
    kinds: {
      cookie: 'Kaka',
      local: 'Lokal lagring',
      session: 'Sessionslagring',
      indexeddb: 'IndexedDB',
      cache: 'Cacheminne',
    },
    untilClosed: 'tills du stänger webbläsaren',
    untilDeleted: 'tills du raderar det',
    sliding: '{lifetime}, förnyas vid varje besök',
    first: 'den här webbplatsen',
    third: 'tredje part',
  },
} satisfies Texts;
