import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

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

export const services: ServiceTexts = {
  why: {
    visitor: 'Känner igen din webbläsare vid senare besök, så att besökare kan räknas.',
    session: 'Håller ihop det du gör under ett och samma besök.',
    limit: 'Begränsar hur ofta uppgifter skickas.',
    campaign: 'Minns vilken annons eller länk som ledde dig hit.',
    advertising:
      'Känner igen din webbläsare, även på andra webbplatser, för att välja annonser och mäta vilken effekt de har.',
    contact: 'Kopplar dina besök till kontaktuppgifter som du har lämnat.',
    refusal: 'Minns att du inte vill bli spårad.',
    answer: 'Minns ditt svar om kakor.',
    chat: 'Behåller din konversation när du går från sida till sida.',
    settings: 'Minns dina inställningar.',
    robots: 'Skiljer mellan människor och automatiska program.',
    security: 'Skyddar webbplatsen mot missbruk.',
    test: 'Kontrollerar om din webbläsare tar emot kakor.',
    login: 'Håller dig inloggad.',
    account: 'Känner igen dig när du är inloggad hos företaget.',
    experiment: 'Minns vilken version av en sida du har fått se.',
    player: 'Minns volym, hur långt du har kommit och andra inställningar i spelaren.',
    buffer: 'Sparar uppgifter tills de har skickats.',
    balance: 'Ser till att det är samma server som svarar dig varje gång.',
    basket: 'Minns din varukorg.',
    payment: 'Hjälper till att upptäcka bedrägerier vid betalning.',
    form: 'Minns det du har fyllt i.',
    recording: 'Kopplar ihop dina klick och rörelser till en inspelning.',
    shown: 'Minns vilka meddelanden du har fått se.',
    cache: 'Gör att sidor laddas snabbare.',
    unknown: 'Företaget anger inte vad det används till.',
  },
  collects: {
    connection:
      'Din IP-adress och det som alla webbläsare skickar: vad för slags webbläsare det är och vilken sida du är på.',
    visits:
      'Vilka sidor du besöker och vad du gör där, hur du kom till webbplatsen, vilken webbläsare och enhet du använder och ungefär var du är.',
    anonymous:
      'Vilka sidor som besöks, med vilka slags webbläsare och från vilka länder. Besökare känns inte igen.',
    recordings:
      'Hur du rör dig, klickar och scrollar på sidorna, i form av värmekartor och inspelningar, samt vilken webbläsare och enhet du använder.',
    advertising:
      'Vilka sidor du ser och vad du gör där. Företaget kan koppla detta till uppgifter som det har om dig från annat håll, och använder det för annonsering.',
    contacts:
      'Vilka sidor du besöker och vad du gör där, kopplat till ditt namn och dina kontaktuppgifter när du väl har lämnat dem.',
    companies:
      'Vilka sidor du ser, och din IP-adress för att ta reda på vilket företag du besöker webbplatsen från.',
    chat: 'Det du skriver i chatten, sidorna du kommer från, din webbläsare och din IP-adress.',
    embed:
      'Din IP-adress, din webbläsare, sidan du är på och det du tittar på, lyssnar på eller läser.',
    map: 'Din IP-adress, din webbläsare, sidan du är på och vilken del av kartan du tittar på.',
    robots:
      'Din IP-adress, din webbläsare och hur du rör dig på sidan, för att skilja mellan människor och automatiska program.',
    payment:
      'Betalningsuppgifter, och uppgifter om din enhet som används för att upptäcka bedrägerier.',
    errors: 'Fel på sidorna, tillsammans med din webbläsare, sidan du är på och din IP-adress.',
    forms: 'Det du fyller i och sidan du är på.',
    experiments: 'Vilken version av en sida du har fått se och vad du gör där.',
    tags: 'Din IP-adress och sidan du är på. Tjänsten laddar de andra tjänsterna som du tillåter.',
    site: 'Bara det som sparas här. Ingen annan får del av det.',
  },
  uncertain: 'Det är osäkert om detta stämmer.',
  launcher: {
    label: 'Chatt',
    contacts:
      'Chatten kommer från {vendor}. För att starta den måste din webbläsare kontakta företaget, som då ser din IP-adress och kan spara kakor.',
    once: 'Starta för det här besöket',
    always: 'Tillåt alltid',
  },
};
