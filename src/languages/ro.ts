import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Putem folosi cookie-uri?',
    body: '{controller} vă cere consimțământul pentru a folosi cookie-uri și tehnologii similare în următoarele scopuri: {purposes}. {parties} Nimic din toate acestea nu se întâmplă înainte să spuneți da.',
    withdraw: 'Vă puteți schimba răspunsul oricând, la „{preferences}”.',
  },
  gpc: 'Browserul dumneavoastră le cere site-urilor să nu vândă și să nu partajeze datele dumneavoastră (Global Privacy Control). Cererea este respectată. Rămân dezactivate, dacă nu le activați dumneavoastră: {purposes}.',
  saved: 'Răspunsul dumneavoastră a fost salvat.',
  preferences: {
    title: 'Setări pentru cookie-uri',
    body: 'Tot ce este opțional este dezactivat până când îl activați. Vă puteți schimba răspunsul aici oricând.',
    scope: 'Răspunsul dumneavoastră este valabil pentru {site}.',
    wideScope:
      'Răspunsul dumneavoastră este valabil pentru {site} și pentru tot ce se află sub această adresă.',
    alwaysOn: 'Întotdeauna activ',
    partlyOn: 'Parțial activ',
    services: {
      one: '{count} serviciu',
      few: '{count} servicii',
      other: '{count} de servicii',
    },
    details: 'Detalii și cookie-uri',
    search: 'Căutați servicii și cookie-uri',
    language: 'Limba',
    complaint: 'Plângeri:',
    version: 'Versiunea',
  },
  actions: {
    accept: 'Acceptați toate',
    reject: 'Respingeți toate',
    choose: 'Personalizați',
    save: 'Salvați alegerile',
    close: 'Închideți fără a salva',
    policy: 'Politica de confidențialitate',
    newTab: 'se deschide într-o filă nouă',
  },
  parties: {
    one: 'Dacă acceptați, încă {count} companie va primi informații despre vizita dumneavoastră.',
    few: 'Dacă acceptați, alte {count} companii vor primi informații despre vizita dumneavoastră.',
    other:
      'Dacă acceptați, alte {count} de companii vor primi informații despre vizita dumneavoastră.',
  },
  purposes: {
    necessary: {
      name: 'Necesare',
      description:
        'Vă mențin sesiunea deschisă, protejează formularele împotriva abuzurilor și rețin aici răspunsul dumneavoastră.',
    },
    functional: {
      name: 'Funcții suplimentare',
      description:
        'Afișează chat, hărți, videoclipuri și fonturi de la alte companii și rețin setări precum limba.',
    },
    statistics: {
      name: 'Statistici',
      description:
        'Numără vizitele și arată ce pagini sunt citite și cum ajung vizitatorii la ele.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Vă recunosc aici și pe alte site-uri, pentru a adapta reclamele și a măsura care dintre ele aduc vizite.',
    },
  },
  service: {
    vendor: 'Companie',
    roles: {
      controller: 'operator independent',
      joint: 'operator asociat',
      processor: 'persoană împuternicită de operator',
    },
    subprocessors: 'Subcontractanți',
    outsideEea: 'În afara UE/SEE',
    yes: 'Da',
    no: 'Nu',
    collects: 'Date colectate',
    retention: 'Perioada de păstrare',
    hosts: 'Se conectează la',
    stores: 'Stocat în browser',
    storesNothing: 'Nu se stochează nimic în browser.',
    columns: {
      name: 'Nume',
      kind: 'Tip',
      lifetime: 'Durată',
      party: 'Provine de la',
      why: 'Scop',
    },
    kinds: {
      cookie: 'Cookie',
      local: 'Stocare locală',
      session: 'Stocare de sesiune',
      indexeddb: 'IndexedDB',
      cache: 'Memorie cache',
    },
    untilClosed: 'până când închideți browserul',
    untilDeleted: 'până când îl ștergeți',
    sliding: '{lifetime}, cu reînnoire la fiecare vizită',
    first: 'acest site',
    third: 'o terță parte',
  },
} satisfies TextsIn<'ro'>;

export const placeholder: PlaceholderTexts = {
  from: 'Acest conținut provine de la {vendor}.',
  contacts:
    'Pentru a-l afișa, browserul dumneavoastră trebuie să contacteze {host}, care vă vede astfel adresa IP și poate stoca cookie-uri.',
  covers: '„{alwaysAllow}” se aplică pentru {names}, pe întregul site.',
  loadOnce: 'Încărcați o dată',
  alwaysAllow: 'Permiteți întotdeauna',
};

export const page: PageTexts = {
  title: 'Declarație privind cookie-urile',
  updated: 'Ultima modificare: {date}',
  answer: 'Răspunsul dumneavoastră',
  undecided: 'Nu ați răspuns încă. Nu se folosește nimic opțional.',
  decided: 'Ați răspuns pe {date}.',
  id: 'Identificatorul răspunsului',
  allowed: 'Permis',
  refused: 'Nepermis',
  copy: 'Copiați',
  copied: 'Copiat.',
  download: 'Descărcați în format JSON',
  change: 'Schimbați răspunsul',
  withdraw: 'Retrageți consimțământul',
  controller: 'Operatorul de date',
  email: 'E-mail',
  phone: 'Telefon',
  dpo: 'Responsabilul cu protecția datelor',
};

export const services: ServiceTexts = {
  why: {
    visitor:
      'Recunoaște browserul dumneavoastră la vizitele următoare, pentru ca vizitatorii să poată fi numărați.',
    session: 'Leagă între ele acțiunile dumneavoastră din timpul unei vizite.',
    limit: 'Limitează cât de des se trimit date.',
    campaign: 'Reține ce reclamă sau ce link v-a adus aici.',
    advertising:
      'Recunoaște browserul dumneavoastră, și pe alte site-uri, pentru a alege reclamele și a le măsura rezultatele.',
    contact: 'Leagă vizitele dumneavoastră de datele de contact pe care le-ați furnizat.',
    refusal: 'Reține că nu doriți ca activitatea dumneavoastră să fie urmărită.',
    answer: 'Reține răspunsul dumneavoastră privind cookie-urile.',
    chat: 'Păstrează conversația dumneavoastră când treceți de la o pagină la alta.',
    settings: 'Reține setările dumneavoastră.',
    robots: 'Deosebește oamenii de programele automate.',
    security: 'Protejează site-ul împotriva abuzurilor.',
    test: 'Verifică dacă browserul dumneavoastră acceptă cookie-uri.',
    login: 'Vă menține sesiunea deschisă.',
    account:
      'Vă recunoaște atunci când v-ați conectat la contul dumneavoastră de la această companie.',
    experiment: 'Reține ce versiune a unei pagini v-a fost afișată.',
    player: 'Reține volumul, poziția de redare și alte setări ale playerului.',
    buffer: 'Păstrează datele până când sunt trimise.',
    balance: 'Trimite toate cererile dumneavoastră către același server.',
    basket: 'Reține coșul dumneavoastră de cumpărături.',
    payment: 'Ajută la depistarea fraudelor în cazul plăților.',
    form: 'Reține ce ați completat.',
    recording:
      'Leagă între ele părțile unei înregistrări a clicurilor și mișcărilor dumneavoastră.',
    shown: 'Reține ce mesaje v-au fost afișate.',
    cache: 'Face ca paginile să se încarce mai repede.',
    unknown: 'Această companie nu spune la ce servește.',
  },
  collects: {
    connection:
      'Adresa dumneavoastră IP și ceea ce trimite orice browser: tipul său și pagina pe care vă aflați.',
    visits:
      'Ce pagini vizitați și ce faceți pe ele, cum ați ajuns aici, browserul și dispozitivul dumneavoastră și, aproximativ, unde vă aflați.',
    anonymous:
      'Ce pagini sunt vizitate, cu ce tipuri de browsere și din ce țări. Vizitatorii nu sunt recunoscuți.',
    recordings:
      'Cum vă mișcați, dați clic și derulați pe pagini, sub formă de hărți termice și înregistrări, împreună cu browserul și dispozitivul dumneavoastră.',
    advertising:
      'Ce pagini vedeți și ce faceți pe ele. Această companie poate lega aceste informații de ceea ce știe despre dumneavoastră din alte surse și le folosește pentru publicitate.',
    contacts:
      'Ce pagini vizitați și ce faceți pe ele, toate acestea fiind legate de numele și datele dumneavoastră de contact, odată ce le-ați furnizat.',
    companies:
      'Adresa dumneavoastră IP, pentru a afla din ce companie vizitați site-ul, și paginile pe care le vedeți.',
    chat: 'Ce scrieți în chat, paginile de pe care veniți, browserul și adresa dumneavoastră IP.',
    embed:
      'Adresa dumneavoastră IP, browserul, pagina pe care vă aflați și ceea ce priviți, ascultați sau citiți.',
    map: 'Adresa dumneavoastră IP, browserul, pagina pe care vă aflați și partea de hartă pe care o priviți.',
    robots:
      'Adresa dumneavoastră IP, browserul și modul în care vă mișcați pe pagină, pentru a deosebi oamenii de programele automate.',
    payment: 'Date de plată și date despre dispozitivul dumneavoastră, pentru a depista fraudele.',
    errors:
      'Erorile din pagini, împreună cu browserul, pagina pe care vă aflați și adresa dumneavoastră IP.',
    forms: 'Ce completați și pagina pe care vă aflați.',
    experiments: 'Ce versiune a unei pagini v-a fost afișată și ce faceți pe ea.',
    tags: 'Adresa dumneavoastră IP și pagina pe care vă aflați. Acest serviciu încarcă celelalte servicii pe care le permiteți.',
    site: 'Doar ceea ce este stocat aici. Nimeni altcineva nu primește aceste date.',
  },
  uncertain: 'Această informație nu este certă.',
  launcher: {
    label: 'Chat',
    contacts:
      'Chatul provine de la {vendor}. Pentru a-l porni, browserul dumneavoastră trebuie să contacteze această companie, care vă vede astfel adresa IP și poate stoca cookie-uri.',
    once: 'Porniți pentru această vizită',
    always: 'Permiteți întotdeauna',
  },
};
