import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

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

export const services: ServiceTexts = {
  why: {
    visitor:
      'Rozpoznaje Państwa przeglądarkę przy kolejnych wizytach, aby można było liczyć odwiedzających.',
    session: 'Łączy w całość to, co robią Państwo podczas jednej wizyty.',
    limit: 'Ogranicza częstotliwość wysyłania danych.',
    campaign: 'Zapamiętuje, przez jaką reklamę lub jaki link Państwo tu trafili.',
    advertising:
      'Rozpoznaje Państwa przeglądarkę, także w innych witrynach, aby dobierać reklamy i mierzyć ich skuteczność.',
    contact: 'Łączy Państwa wizyty z podanymi przez Państwa danymi kontaktowymi.',
    refusal: 'Zapamiętuje, że nie chcą Państwo być śledzeni.',
    answer: 'Zapamiętuje Państwa odpowiedź w sprawie plików cookie.',
    chat: 'Zachowuje Państwa rozmowę przy przechodzeniu ze strony na stronę.',
    settings: 'Zapamiętuje Państwa ustawienia.',
    robots: 'Odróżnia ludzi od programów.',
    security: 'Chroni witrynę przed nadużyciami.',
    test: 'Sprawdza, czy Państwa przeglądarka przyjmuje pliki cookie.',
    login: 'Podtrzymuje zalogowanie.',
    account: 'Rozpoznaje Państwa, gdy są Państwo zalogowani na koncie w tej firmie.',
    experiment: 'Zapamiętuje, którą wersję strony Państwu wyświetlono.',
    player: 'Zapamiętuje głośność, pozycję odtwarzania i inne ustawienia odtwarzacza.',
    buffer: 'Przechowuje dane do czasu ich wysłania.',
    balance: 'Kieruje zapytania Państwa przeglądarki do tego samego serwera.',
    basket: 'Zapamiętuje zawartość Państwa koszyka.',
    payment: 'Pomaga wykrywać oszustwa przy płatnościach.',
    form: 'Zapamiętuje to, co Państwo wpisali.',
    recording: 'Łączy Państwa kliknięcia i ruchy w jedno nagranie.',
    shown: 'Zapamiętuje, które komunikaty już Państwu wyświetlono.',
    cache: 'Przyspiesza wczytywanie stron.',
    unknown: 'Firma nie podaje, do czego to służy.',
  },
  collects: {
    connection:
      'Państwa adres IP oraz to, co wysyła każda przeglądarka: jej rodzaj i adres otwartej strony.',
    visits:
      'Odwiedzane strony i to, co Państwo na nich robią, sposób dotarcia do witryny, przeglądarka i urządzenie oraz przybliżona lokalizacja.',
    anonymous:
      'Odwiedzane strony oraz rodzaje przeglądarek i kraje, z których pochodzą wizyty. Odwiedzający nie są rozpoznawani.',
    recordings:
      'Państwa ruchy, kliknięcia i przewijanie na stronach, w postaci map cieplnych i nagrań, a także przeglądarka i urządzenie.',
    advertising:
      'Oglądane strony i to, co Państwo na nich robią. Firma może łączyć te dane z tym, co wie o Państwu z innych źródeł, i wykorzystuje je w reklamie.',
    contacts:
      'Odwiedzane strony i to, co Państwo na nich robią, w powiązaniu z Państwa imieniem, nazwiskiem i adresem, gdy zostaną podane.',
    companies:
      'Państwa adres IP, aby ustalić, z jakiej firmy odwiedzają Państwo witrynę, oraz oglądane strony.',
    chat: 'To, co Państwo piszą na czacie, strony, z których Państwo przychodzą, przeglądarka i adres IP.',
    embed:
      'Państwa adres IP, przeglądarka, otwarta strona oraz to, co Państwo oglądają, czego słuchają lub co czytają.',
    map: 'Państwa adres IP, przeglądarka, otwarta strona oraz oglądany fragment mapy.',
    robots:
      'Państwa adres IP, przeglądarka i sposób poruszania się po stronie, aby odróżnić ludzi od programów.',
    payment: 'Dane płatności oraz dane o Państwa urządzeniu, aby wykrywać oszustwa.',
    errors: 'Błędy na stronach, a także przeglądarka, otwarta strona i Państwa adres IP.',
    forms: 'To, co Państwo wpisują, i otwarta strona.',
    experiments: 'Wyświetlona Państwu wersja strony i to, co Państwo na niej robią.',
    tags: 'Państwa adres IP i otwarta strona. Ta usługa wczytuje inne, na które Państwo zezwolą.',
    site: 'Tylko to, co jest tu zapisywane. Nikt inny tego nie otrzymuje.',
  },
  uncertain: 'To nie jest pewne.',
  launcher: {
    label: 'Czat',
    contacts:
      'Czat dostarcza {vendor}. Aby go uruchomić, Państwa przeglądarka musi połączyć się z tą firmą, która pozna wtedy Państwa adres IP i może zapisać pliki cookie.',
    once: 'Uruchom na czas tej wizyty',
    always: 'Zawsze zezwalaj',
  },
};
