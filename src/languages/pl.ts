import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Czy możemy używać plików cookie?',
    body: '{controller} prosi o Państwa zgodę na używanie plików cookie i podobnych technologii w następujących celach: {purposes}. {parties} Bez Państwa zgody nic z tego nie nastąpi.',
    withdraw: 'Odpowiedź można w każdej chwili zmienić w sekcji „{preferences}”.',
  },
  gpc: 'Państwa przeglądarka prosi witryny, aby nie sprzedawały ani nie udostępniały Państwa danych (Global Privacy Control). Ta prośba jest respektowana. Wyłączone, dopóki sami Państwo tego nie włączą: {purposes}.',
  saved: 'Odpowiedź została zapisana.',
  preferences: {
    title: 'Ustawienia plików cookie',
    body: 'Wszystko, co opcjonalne, jest wyłączone, dopóki Państwo tego nie włączą. Odpowiedź można tu w każdej chwili zmienić.',
    scope: 'Państwa odpowiedź dotyczy witryny {site}.',
    wideScope: 'Państwa odpowiedź dotyczy witryny {site} i wszystkiego pod tym adresem.',
    alwaysOn: 'Zawsze włączone',
    partlyOn: 'Częściowo włączone',
    services: {
      one: '{count} usługa',
      few: '{count} usługi',
      many: '{count} usług',
      other: '{count} usług',
    },
    details: 'Szczegóły i pliki cookie',
    search: 'Szukaj usług i plików cookie',
    language: 'Język',
    complaint: 'Skargi przyjmuje',
    version: 'Wersja',
  },
  actions: {
    accept: 'Zaakceptuj wszystkie',
    reject: 'Odrzuć wszystkie',
    choose: 'Wybierz samodzielnie',
    save: 'Zapisz mój wybór',
    close: 'Zamknij bez zapisywania',
    policy: 'Polityka prywatności',
    newTab: 'otwiera się w nowej karcie',
  },
  parties: {
    one: 'Jeśli wyrażą Państwo zgodę, informacje o Państwa wizycie otrzyma {count} inna firma.',
    few: 'Jeśli wyrażą Państwo zgodę, informacje o Państwa wizycie otrzymają {count} inne firmy.',
    many: 'Jeśli wyrażą Państwo zgodę, informacje o Państwa wizycie otrzyma {count} innych firm.',
    other: 'Jeśli wyrażą Państwo zgodę, informacje o Państwa wizycie otrzyma {count} innych firm.',
  },
  purposes: {
    necessary: {
      name: 'Niezbędne',
      description:
        'Podtrzymuje zalogowanie, chroni formularze przed nadużyciami i zapamiętuje tutaj Państwa odpowiedź.',
    },
    functional: {
      name: 'Dodatkowe funkcje',
      description:
        'Wyświetla czat, mapy, filmy i czcionki innych firm oraz zapamiętuje ustawienia, na przykład język.',
    },
    statistics: {
      name: 'Statystyka',
      description:
        'Zlicza wizyty i pokazuje, które strony są czytane i jak odwiedzający na nie trafiają.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Rozpoznaje Państwa tutaj i w innych witrynach, aby dopasowywać reklamy i mierzyć, które z nich prowadzą do wizyt.',
    },
  },
  service: {
    vendor: 'Firma',
    roles: {
      controller: 'niezależny administrator',
      joint: 'współadministrator',
      processor: 'podmiot przetwarzający',
    },
    subprocessors: 'Dalsze podmioty przetwarzające',
    outsideEea: 'Poza UE/EOG',
    yes: 'Tak',
    no: 'Nie',
    collects: 'Zbierane dane',
    retention: 'Okres przechowywania',
    hosts: 'Łączy się z',
    stores: 'Zapisywane w przeglądarce',
    storesNothing: 'Nic nie jest zapisywane w przeglądarce.',
    columns: {
      name: 'Nazwa',
      kind: 'Rodzaj',
      lifetime: 'Okres',
      party: 'Właściciel',
      why: 'Do czego służy',
    },
    kinds: {
      cookie: 'Plik cookie',
      local: 'Pamięć lokalna',
      session: 'Pamięć sesji',
      indexeddb: 'IndexedDB',
      cache: 'Pamięć podręczna',
    },
    untilClosed: 'do zamknięcia przeglądarki',
    untilDeleted: 'do usunięcia przez Państwa',
    sliding: '{lifetime}, odnawiane przy każdej wizycie',
    first: 'ta witryna',
    third: 'strona trzecia',
  },
} satisfies TextsIn<'pl'>;

export const placeholder: PlaceholderTexts = {
  from: 'Tę treść dostarcza {vendor}.',
  contacts:
    'Aby ją wyświetlić, przeglądarka musi połączyć się z serwerem {host}, który pozna wtedy Państwa adres IP i może zapisać pliki cookie.',
  covers: '„{alwaysAllow}” obejmuje w całej witrynie: {names}.',
  loadOnce: 'Wczytaj raz',
  alwaysAllow: 'Zawsze zezwalaj',
};

export const page: PageTexts = {
  title: 'Deklaracja dotycząca plików cookie',
  updated: 'Ostatnia zmiana: {date}',
  answer: 'Państwa odpowiedź',
  undecided: 'Nie udzielono jeszcze odpowiedzi. Nic opcjonalnego nie jest używane.',
  decided: 'Data odpowiedzi: {date}.',
  id: 'Identyfikator odpowiedzi',
  allowed: 'Dozwolone',
  refused: 'Niedozwolone',
  copy: 'Kopiuj',
  copied: 'Skopiowano.',
  download: 'Pobierz jako JSON',
  change: 'Zmień odpowiedź',
  withdraw: 'Wycofaj zgodę',
  controller: 'Administrator danych',
  email: 'E-mail',
  phone: 'Telefon',
  dpo: 'Inspektor ochrony danych',
};
