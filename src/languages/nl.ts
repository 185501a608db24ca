import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Mogen we cookies gebruiken?',
    body: '{controller} vraagt je toestemming om cookies en vergelijkbare technieken te gebruiken voor {purposes}. {parties} Dit alles gebeurt pas als je ja hebt gezegd.',
    withdraw: 'Je kunt je keuze op elk moment wijzigen onder ‘{preferences}’.',
  },
  gpc: 'Je browser vraagt sites om je gegevens niet te verkopen of te delen (Global Privacy Control). Dat wordt gerespecteerd. Uit, tenzij je het zelf aanzet: {purposes}.',
  saved: 'Je keuze is opgeslagen.',
  preferences: {
    title: 'Cookie-instellingen',
    body: 'Alles wat optioneel is, staat uit totdat je het aanzet. Je kunt je keuze hier op elk moment wijzigen.',
    scope: 'Je keuze geldt voor {site}.',
    wideScope: 'Je keuze geldt voor {site} en alles onder dat adres.',
    alwaysOn: 'Altijd aan',
    partlyOn: 'Deels aan',
    services: { one: '{count} dienst', other: '{count} diensten' },
    details: 'Details en cookies',
    search: 'Diensten en cookies zoeken',
    language: 'Taal',
    complaint: 'Klachten gaan naar',
    version: 'Versie',
  },
  actions: {
    accept: 'Alles accepteren',
    reject: 'Alles weigeren',
    choose: 'Zelf kiezen',
    save: 'Mijn keuzes opslaan',
    close: 'Sluiten zonder op te slaan',
    policy: 'Privacyverklaring',
    newTab: 'opent in een nieuw tabblad',
  },
  parties: {
    one: 'Als je accepteert, krijgt {count} ander bedrijf informatie over je bezoek.',
    other: 'Als je accepteert, krijgen {count} andere bedrijven informatie over je bezoek.',
  },
  purposes: {
    necessary: {
      name: 'Noodzakelijk',
      description:
        'Houdt je ingelogd, beschermt formulieren tegen misbruik en onthoudt hier je keuze.',
    },
    functional: {
      name: 'Extra functies',
      description:
        'Toont chat, kaarten, video’s en lettertypen van andere bedrijven en onthoudt instellingen zoals de taal.',
    },
    statistics: {
      name: 'Statistieken',
      description:
        'Telt bezoeken en laat zien welke pagina’s worden gelezen en hoe bezoekers ze vinden.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Herkent je hier en op andere sites, om advertenties aan te passen en te meten welke daarvan tot bezoeken leiden.',
    },
  },
  service: {
    vendor: 'Bedrijf',
    roles: {
      controller: 'zelfstandig verwerkingsverantwoordelijke',
      joint: 'gezamenlijk verwerkingsverantwoordelijke',
      processor: 'verwerker',
    },
    subprocessors: 'Subverwerkers',
    outsideEea: 'Buiten de EU/EER',
    yes: 'Ja',
    no: 'Nee',
    collects: 'Verzamelt',
    retention: 'Bewaartermijn',
    hosts: 'Maakt verbinding met',
    stores: 'Opgeslagen in de browser',
    storesNothing: 'Er wordt niets opgeslagen in de browser.',
    columns: {
      name: 'Naam',
      kind: 'Soort',
      lifetime: 'Bewaartermijn',
      party: 'Hoort bij',
      why: 'Waarvoor',
    },
    kinds: {
      cookie: 'Cookie',
      local: 'Lokale opslag',
      session: 'Sessieopslag',
      indexeddb: 'IndexedDB',
      cache: 'Cache',
    },
    untilClosed: 'totdat je de browser sluit',
    untilDeleted: 'totdat je het verwijdert',
    sliding: '{lifetime}, bij elk bezoek verlengd',
    first: 'deze site',
    third: 'derde partij',
  },
} satisfies TextsIn<'nl'>;

export const placeholder: PlaceholderTexts = {
  from: 'Deze inhoud komt van {vendor}.',
  contacts:
    'Om de inhoud te tonen, moet je browser contact maken met {host}, dat dan je IP-adres ziet en cookies kan opslaan.',
  covers: '‘{alwaysAllow}’ geldt voor {names}, op de hele site.',
  loadOnce: 'Eén keer laden',
  alwaysAllow: 'Altijd toestaan',
};

export const page: PageTexts = {
  title: 'Cookieverklaring',
  updated: 'Laatst gewijzigd op {date}',
  answer: 'Je keuze',
  undecided: 'Je hebt nog geen keuze gemaakt. Er wordt niets optioneels gebruikt.',
  decided: 'Je hebt je keuze gemaakt op {date}.',
  id: 'ID van je keuze',
  allowed: 'Toegestaan',
  refused: 'Niet toegestaan',
  copy: 'Kopiëren',
  copied: 'Gekopieerd.',
  download: 'Downloaden als JSON',
  change: 'Je keuze wijzigen',
  withdraw: 'Je toestemming intrekken',
  controller: 'Verwerkingsverantwoordelijke',
  email: 'E-mail',
  phone: 'Telefoon',
  dpo: 'Functionaris voor gegevensbescherming',
};

export const services: ServiceTexts = {
  why: {
    visitor: 'Herkent je browser bij latere bezoeken, zodat bezoekers kunnen worden geteld.',
    session: 'Houdt bij elkaar wat je tijdens één bezoek doet.',
    limit: 'Beperkt hoe vaak gegevens worden verstuurd.',
    campaign: 'Onthoudt via welke advertentie of link je hier bent gekomen.',
    advertising:
      'Herkent je browser, ook op andere sites, om advertenties te kiezen en hun resultaat te meten.',
    contact: 'Koppelt je bezoeken aan contactgegevens die je hebt opgegeven.',
    refusal: 'Onthoudt dat je niet gevolgd wilt worden.',
    answer: 'Onthoudt je keuze over cookies.',
    chat: 'Bewaart je gesprek terwijl je van pagina naar pagina gaat.',
    settings: 'Onthoudt je instellingen.',
    robots: 'Onderscheidt mensen van automatische programma’s.',
    security: 'Beschermt de site tegen misbruik.',
    test: 'Controleert of je browser cookies accepteert.',
    login: 'Houdt je ingelogd.',
    account: 'Herkent je als je bij dit bedrijf bent ingelogd.',
    experiment: 'Onthoudt welke versie van een pagina je te zien hebt gekregen.',
    player: 'Onthoudt het volume, de afspeelpositie en andere instellingen van de speler.',
    buffer: 'Bewaart gegevens totdat ze zijn verstuurd.',
    balance: 'Stuurt je verzoeken steeds naar dezelfde server.',
    basket: 'Onthoudt wat er in je winkelmandje zit.',
    payment: 'Helpt om fraude bij betalingen op te sporen.',
    form: 'Onthoudt wat je hebt ingevuld.',
    recording: 'Houdt een opname van je klikken en bewegingen bij elkaar.',
    shown: 'Onthoudt welke berichten je te zien hebt gekregen.',
    cache: 'Laat pagina’s sneller laden.',
    unknown: 'Dit bedrijf zegt niet waarvoor het dient.',
  },
  collects: {
    connection:
      'Je IP-adres, en wat elke browser meestuurt: wat voor browser het is en op welke pagina je bent.',
    visits:
      'Welke pagina’s je bezoekt en wat je er doet, hoe je er kwam, je browser en apparaat, en waar je ongeveer bent.',
    anonymous:
      'Welke pagina’s worden bezocht, met welke soorten browsers en vanuit welke landen. Bezoekers worden niet herkend.',
    recordings:
      'Hoe je op de pagina’s beweegt, klikt en scrolt, als heatmaps en opnamen, samen met je browser en apparaat.',
    advertising:
      'Welke pagina’s je ziet en wat je er doet. Dit bedrijf kan dat koppelen aan wat het van elders over je weet, en gebruikt het voor advertenties.',
    contacts:
      'Welke pagina’s je bezoekt en wat je er doet, gekoppeld aan je naam en contactgegevens zodra je die hebt opgegeven.',
    companies:
      'Je IP-adres, om te achterhalen vanuit welk bedrijf je de site bezoekt, en de pagina’s die je ziet.',
    chat: 'Wat je in de chat schrijft, de pagina’s waar je vandaan komt, je browser en je IP-adres.',
    embed:
      'Je IP-adres, je browser, de pagina waarop je bent, en wat je bekijkt, beluistert of leest.',
    map: 'Je IP-adres, je browser, de pagina waarop je bent, en welk deel van de kaart je bekijkt.',
    robots:
      'Je IP-adres, je browser, en hoe je op de pagina beweegt, om mensen van automatische programma’s te onderscheiden.',
    payment: 'Betaalgegevens, en gegevens over je apparaat om fraude op te sporen.',
    errors: 'Fouten in de pagina’s, met je browser, de pagina waarop je bent en je IP-adres.',
    forms: 'Wat je invult, en de pagina waarop je bent.',
    experiments: 'Welke versie van een pagina je te zien hebt gekregen, en wat je er doet.',
    tags: 'Je IP-adres en de pagina waarop je bent. Deze dienst laadt de andere diensten die je toestaat.',
    site: 'Alleen wat hier wordt opgeslagen. Niemand anders krijgt het.',
  },
  uncertain: 'Dit is niet zeker.',
  launcher: {
    label: 'Chat',
    contacts:
      'De chat komt van {vendor}. Om de chat te starten, moet je browser contact maken met dit bedrijf, dat dan je IP-adres ziet en cookies kan opslaan.',
    once: 'Starten voor dit bezoek',
    always: 'Altijd toestaan',
  },
};
