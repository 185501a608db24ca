import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

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
