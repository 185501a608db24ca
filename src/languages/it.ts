import type { PageTexts, PlaceholderTexts, TextsIn } from '../declaration/texts.js';

export default {
  notice: {
    title: 'Possiamo usare i cookie?',
    body: '{controller} chiede il tuo consenso all’uso di cookie e tecnologie simili per queste finalità: {purposes}. {parties} Nulla di tutto questo avviene finché non dici di sì.',
    withdraw: 'Puoi cambiare la tua risposta in qualsiasi momento in «{preferences}».',
  },
  gpc: 'Il tuo browser chiede ai siti di non vendere né condividere i tuoi dati (Global Privacy Control). La richiesta viene rispettata. Disattivato, a meno che non lo attivi tu: {purposes}.',
  saved: 'La tua risposta è stata salvata.',
  preferences: {
    title: 'Impostazioni dei cookie',
    body: 'Tutto ciò che è facoltativo è disattivato finché non lo attivi. Qui puoi cambiare la tua risposta in qualsiasi momento.',
    scope: 'La tua risposta vale per {site}.',
    wideScope:
      'La tua risposta vale per {site} e per tutto ciò che si trova sotto questo indirizzo.',
    alwaysOn: 'Sempre attivo',
    partlyOn: 'Parzialmente attivo',
    services: { one: '{count} servizio', other: '{count} servizi' },
    details: 'Dettagli e cookie',
    search: 'Cerca servizi e cookie',
    language: 'Lingua',
    complaint: 'Reclami:',
    version: 'Versione',
  },
  actions: {
    accept: 'Accetta tutto',
    reject: 'Rifiuta tutto',
    choose: 'Scegli tu',
    save: 'Salva le mie scelte',
    close: 'Chiudi senza salvare',
    policy: 'Informativa sulla privacy',
    newTab: 'si apre in una nuova scheda',
  },
  parties: {
    one: 'Se accetti, {count} altra azienda riceverà informazioni sulla tua visita.',
    other: 'Se accetti, altre {count} aziende riceveranno informazioni sulla tua visita.',
  },
  purposes: {
    necessary: {
      name: 'Necessari',
      description:
        'Mantengono attiva la tua sessione, proteggono i moduli dagli abusi e ricordano qui la tua risposta.',
    },
    functional: {
      name: 'Funzioni aggiuntive',
      description:
        'Mostrano chat, mappe, video e font di altre aziende, e ricordano impostazioni come la lingua.',
    },
    statistics: {
      name: 'Statistiche',
      description:
        'Contano le visite e mostrano quali pagine vengono lette e come i visitatori le trovano.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Ti riconoscono qui e su altri siti, per adattare gli annunci e misurare quali portano visite.',
    },
  },
  service: {
    vendor: 'Azienda',
    roles: {
      controller: 'titolare autonomo del trattamento',
      joint: 'contitolare del trattamento',
      processor: 'responsabile del trattamento',
    },
    subprocessors: 'Sub-responsabili',
    outsideEea: 'Fuori dall’UE/dal SEE',
    yes: 'Sì',
    no: 'No',
    collects: 'Dati raccolti',
    retention: 'Periodo di conservazione',
    hosts: 'Si collega a',
    stores: 'Salvato nel browser',
    storesNothing: 'Nel browser non viene salvato nulla.',
    columns: {
      name: 'Nome',
      kind: 'Tipo',
      lifetime: 'Durata',
      party: 'Appartiene a',
      why: 'Finalità',
    },
    kinds: {
      cookie: 'Cookie',
      local: 'Archiviazione locale',
      session: 'Archiviazione di sessione',
      indexeddb: 'IndexedDB',
      cache: 'Cache',
    },
    untilClosed: 'finché non chiudi il browser',
    untilDeleted: 'finché non lo elimini',
    sliding: '{lifetime}, con rinnovo a ogni visita',
    first: 'questo sito',
    third: 'terze parti',
  },
} satisfies TextsIn<'it'>;

export const placeholder: PlaceholderTexts = {
  from: 'Questo contenuto proviene da {vendor}.',
  contacts:
    'Per mostrarlo, il tuo browser deve contattare {host}, che vede così il tuo indirizzo IP e può salvare cookie.',
  covers: '«{alwaysAllow}» vale per {names}, in tutto il sito.',
  loadOnce: 'Carica una volta',
  alwaysAllow: 'Consenti sempre',
};

export const page: PageTexts = {
  title: 'Dichiarazione sui cookie',
  updated: 'Ultima modifica: {date}',
  answer: 'La tua risposta',
  undecided: 'Non hai ancora risposto. Non viene usato nulla di facoltativo.',
  decided: 'Hai risposto in data {date}.',
  id: 'Identificativo della tua risposta',
  allowed: 'Consentito',
  refused: 'Non consentito',
  copy: 'Copia',
  copied: 'Copiato.',
  download: 'Scarica in formato JSON',
  change: 'Cambia la tua risposta',
  withdraw: 'Revoca il tuo consenso',
  controller: 'Titolare del trattamento',
  email: 'E-mail',
  phone: 'Telefono',
  dpo: 'Responsabile della protezione dei dati',
};
