import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

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
