import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Dürfen wir Cookies verwenden?',
    body: '{controller} bittet um Ihre Einwilligung in die Verwendung von Cookies und ähnlichen Technologien für diese Zwecke: {purposes}. {parties} Nichts davon geschieht, bevor Sie zugestimmt haben.',
    withdraw: 'Sie können Ihre Entscheidung jederzeit unter „{preferences}“ ändern.',
  },
  gpc: 'Ihr Browser bittet Websites, Ihre Daten weder zu verkaufen noch weiterzugeben (Global Privacy Control). Das wird beachtet. Ausgeschaltet, solange Sie es nicht selbst einschalten: {purposes}.',
  saved: 'Ihre Entscheidung wurde gespeichert.',
  preferences: {
    title: 'Cookie-Einstellungen',
    body: 'Alles Optionale ist ausgeschaltet, bis Sie es einschalten. Sie können Ihre Entscheidung hier jederzeit ändern.',
    scope: 'Ihre Entscheidung gilt für {site}.',
    wideScope: 'Ihre Entscheidung gilt für {site} und alles unter dieser Adresse.',
    alwaysOn: 'Immer an',
    partlyOn: 'Teilweise an',
    services: { one: '{count} Dienst', other: '{count} Dienste' },
    details: 'Details und Cookies',
    search: 'Dienste und Cookies suchen',
    language: 'Sprache',
    complaint: 'Beschwerden an:',
    version: 'Version',
  },
  actions: {
    accept: 'Alle akzeptieren',
    reject: 'Alle ablehnen',
    choose: 'Selbst auswählen',
    save: 'Auswahl speichern',
    close: 'Ohne Speichern schließen',
    policy: 'Datenschutzerklärung',
    newTab: 'öffnet sich in einem neuen Tab',
  },
  parties: {
    one: 'Wenn Sie zustimmen, erhält {count} anderes Unternehmen Informationen über Ihren Besuch.',
    other:
      'Wenn Sie zustimmen, erhalten {count} andere Unternehmen Informationen über Ihren Besuch.',
  },
  purposes: {
    necessary: {
      name: 'Notwendig',
      description:
        'Hält Sie angemeldet, schützt Formulare vor Missbrauch und merkt sich hier Ihre Entscheidung.',
    },
    functional: {
      name: 'Zusatzfunktionen',
      description:
        'Zeigt Chat, Karten, Videos und Schriftarten anderer Unternehmen und merkt sich Einstellungen wie die Sprache.',
    },
    statistics: {
      name: 'Statistik',
      description: 'Zählt Besuche und zeigt, welche Seiten gelesen und wie sie gefunden werden.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Erkennt Sie hier und auf anderen Websites wieder, um Anzeigen anzupassen und zu messen, welche davon zu Besuchen führen.',
    },
  },
  service: {
    vendor: 'Unternehmen',
    roles: {
      controller: 'eigenständig Verantwortlicher',
      joint: 'gemeinsam Verantwortlicher',
      processor: 'Auftragsverarbeiter',
    },
    subprocessors: 'Unterauftragsverarbeiter',
    outsideEea: 'Außerhalb der EU/des EWR',
    yes: 'Ja',
    no: 'Nein',
    collects: 'Erhobene Daten',
    retention: 'Speicherdauer',
    hosts: 'Verbindet sich mit',
    stores: 'Im Browser gespeichert',
    storesNothing: 'Im Browser wird nichts gespeichert.',
    columns: {
      name: 'Name',
      kind: 'Art',
      lifetime: 'Speicherdauer',
      party: 'Anbieter',
      why: 'Zweck',
    },
    kinds: {
      cookie: 'Cookie',
      local: 'Lokaler Speicher',
      session: 'Sitzungsspeicher',
      indexeddb: 'IndexedDB',
      cache: 'Cache',
    },
    untilClosed: 'bis Sie den Browser schließen',
    untilDeleted: 'bis Sie es löschen',
    sliding: '{lifetime}, bei jedem Besuch erneuert',
    first: 'diese Website',
    third: 'Drittanbieter',
  },
} satisfies TextsIn<'de'>;

export const placeholder: PlaceholderTexts = {
  from: 'Dieser Inhalt stammt von {vendor}.',
  contacts:
    'Zum Anzeigen muss Ihr Browser {host} kontaktieren. Dabei wird Ihre IP-Adresse übermittelt, und es können Cookies gespeichert werden.',
  covers: '„{alwaysAllow}“ gilt auf der gesamten Website für: {names}.',
  loadOnce: 'Einmal laden',
  alwaysAllow: 'Immer erlauben',
};

export const page: PageTexts = {
  title: 'Cookie-Erklärung',
  updated: 'Zuletzt geändert am {date}',
  answer: 'Ihre Entscheidung',
  undecided: 'Sie haben sich noch nicht entschieden. Optionales wird nicht verwendet.',
  decided: 'Sie haben sich am {date} entschieden.',
  id: 'ID Ihrer Entscheidung',
  allowed: 'Erlaubt',
  refused: 'Nicht erlaubt',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  download: 'Als JSON herunterladen',
  change: 'Entscheidung ändern',
  withdraw: 'Einwilligung widerrufen',
  controller: 'Verantwortlicher',
  email: 'E-Mail',
  phone: 'Telefon',
  dpo: 'Datenschutzbeauftragter',
};

export const services: ServiceTexts = {
  why: {
    visitor:
      'Erkennt Ihren Browser bei späteren Besuchen wieder, damit Besucher gezählt werden können.',
    session: 'Verbindet, was Sie während eines einzelnen Besuchs tun.',
    limit: 'Begrenzt, wie oft Daten gesendet werden.',
    campaign: 'Merkt sich, welche Anzeige oder welcher Link Sie hierher geführt hat.',
    advertising:
      'Erkennt Ihren Browser hier und auf anderen Websites wieder, um Werbung auszuwählen und ihre Wirkung zu messen.',
    contact: 'Verknüpft Ihre Besuche mit Kontaktdaten, die Sie angegeben haben.',
    refusal: 'Merkt sich, dass Sie nicht nachverfolgt werden möchten.',
    answer: 'Merkt sich Ihre Entscheidung zu Cookies.',
    chat: 'Bewahrt Ihren Chatverlauf, wenn Sie von Seite zu Seite wechseln.',
    settings: 'Merkt sich Ihre Einstellungen.',
    robots: 'Unterscheidet Menschen von automatischen Programmen.',
    security: 'Schützt die Website vor Missbrauch.',
    test: 'Prüft, ob Ihr Browser Cookies annimmt.',
    login: 'Hält Sie angemeldet.',
    account: 'Erkennt Sie wieder, wenn Sie bei dem Unternehmen angemeldet sind.',
    experiment: 'Merkt sich, welche Version einer Seite Ihnen gezeigt wurde.',
    player: 'Merkt sich Lautstärke, Abspielposition und andere Einstellungen des Players.',
    buffer: 'Bewahrt Daten auf, bis sie gesendet wurden.',
    balance: 'Sorgt dafür, dass Ihnen jedes Mal derselbe Server antwortet.',
    basket: 'Merkt sich Ihren Warenkorb.',
    payment: 'Hilft, Betrug bei Zahlungen zu erkennen.',
    form: 'Merkt sich, was Sie eingegeben haben.',
    recording: 'Fügt Ihre Klicks und Bewegungen zu einer Aufzeichnung zusammen.',
    shown: 'Merkt sich, welche Meldungen Ihnen gezeigt wurden.',
    cache: 'Lässt Seiten schneller laden.',
    unknown: 'Das Unternehmen gibt nicht an, wozu dies dient.',
  },
  collects: {
    connection:
      'Ihre IP-Adresse und was jeder Browser sendet: welcher Browser es ist und auf welcher Seite Sie sind.',
    visits:
      'Welche Seiten Sie besuchen und was Sie dort tun, wie Sie auf die Website gekommen sind, welchen Browser und welches Gerät Sie verwenden und wo Sie ungefähr sind.',
    anonymous:
      'Welche Seiten besucht werden, mit welchen Arten von Browsern und aus welchen Ländern. Besucher werden nicht wiedererkannt.',
    recordings:
      'Wie Sie sich auf den Seiten bewegen, klicken und scrollen, als Heatmaps und Aufzeichnungen, sowie welchen Browser und welches Gerät Sie verwenden.',
    advertising:
      'Welche Seiten Sie sehen und was Sie dort tun. Das Unternehmen kann dies mit dem verknüpfen, was es von anderswo über Sie weiß, und verwendet es für Werbung.',
    contacts:
      'Welche Seiten Sie besuchen und was Sie dort tun, verknüpft mit Ihrem Namen und Ihren Kontaktdaten, sobald Sie diese angegeben haben.',
    companies:
      'Welche Seiten Sie sehen, und Ihre IP-Adresse, um herauszufinden, von welchem Unternehmen aus Sie die Website besuchen.',
    chat: 'Was Sie im Chat schreiben, die Seiten, von denen Sie kommen, Ihr Browser und Ihre IP-Adresse.',
    embed:
      'Ihre IP-Adresse, Ihr Browser, die Seite, auf der Sie sind, und was Sie ansehen, anhören oder lesen.',
    map: 'Ihre IP-Adresse, Ihr Browser, die Seite, auf der Sie sind, und welchen Teil der Karte Sie ansehen.',
    robots:
      'Ihre IP-Adresse, Ihr Browser und wie Sie sich auf der Seite bewegen, um Menschen von automatischen Programmen zu unterscheiden.',
    payment: 'Zahlungsdaten sowie Daten über Ihr Gerät, um Betrug zu erkennen.',
    errors:
      'Fehler auf den Seiten, dazu Ihr Browser, die Seite, auf der Sie sind, und Ihre IP-Adresse.',
    forms: 'Was Sie eingeben, und die Seite, auf der Sie sind.',
    experiments: 'Welche Version einer Seite Ihnen gezeigt wurde und was Sie dort tun.',
    tags: 'Ihre IP-Adresse und die Seite, auf der Sie sind. Der Dienst lädt die anderen Dienste, die Sie erlauben.',
    site: 'Nur das, was hier gespeichert wird. Sonst erhält es niemand.',
  },
  uncertain: 'Diese Angabe ist nicht gesichert.',
  launcher: {
    label: 'Chat',
    contacts:
      'Der Chat stammt von {vendor}. Zum Starten muss Ihr Browser dieses Unternehmen kontaktieren. Dabei wird Ihre IP-Adresse übermittelt, und es können Cookies gespeichert werden.',
    once: 'Für diesen Besuch starten',
    always: 'Immer erlauben',
  },
};
