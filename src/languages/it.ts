import type { PageTexts, PlaceholderTexts, ServiceTexts, TextsIn } from '../declaration/texts.js';

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

export const services: ServiceTexts = {
  why: {
    visitor: 'Riconosce il tuo browser nelle visite successive, per poter contare i visitatori.',
    session: 'Collega tra loro le cose che fai durante una stessa visita.',
    limit: 'Limita la frequenza con cui vengono inviati i dati.',
    campaign: 'Ricorda quale annuncio o link ti ha portato qui.',
    advertising:
      'Riconosce il tuo browser, anche su altri siti, per scegliere gli annunci e misurarne i risultati.',
    contact: 'Collega le tue visite ai dati di contatto che hai fornito.',
    refusal: 'Ricorda che non vuoi che la tua attività venga tracciata.',
    answer: 'Ricorda la tua risposta sui cookie.',
    chat: 'Conserva la tua conversazione mentre passi da una pagina all’altra.',
    settings: 'Ricorda le tue impostazioni.',
    robots: 'Distingue le persone dai programmi automatici.',
    security: 'Protegge il sito dagli abusi.',
    test: 'Verifica se il tuo browser accetta i cookie.',
    login: 'Mantiene attiva la tua sessione.',
    account: 'Ti riconosce quando hai effettuato l’accesso al tuo account di questa azienda.',
    experiment: 'Ricorda quale versione di una pagina ti è stata mostrata.',
    player: 'Ricorda il volume, il punto di riproduzione e altre impostazioni del lettore.',
    buffer: 'Conserva i dati fino al loro invio.',
    balance: 'Invia tutte le tue richieste allo stesso server.',
    basket: 'Ricorda il tuo carrello.',
    payment: 'Aiuta a individuare le frodi nei pagamenti.',
    form: 'Ricorda ciò che hai inserito nei moduli.',
    recording: 'Unisce le parti di una registrazione dei tuoi clic e movimenti.',
    shown: 'Ricorda quali messaggi ti sono stati mostrati.',
    cache: 'Fa caricare le pagine più velocemente.',
    unknown: 'Questa azienda non dice a che cosa serve.',
  },
  collects: {
    connection:
      'Il tuo indirizzo IP e ciò che ogni browser invia: il suo tipo e la pagina in cui ti trovi.',
    visits:
      'Quali pagine visiti e che cosa ci fai, come ci arrivi, il tuo browser e il tuo dispositivo, e all’incirca dove ti trovi.',
    anonymous:
      'Quali pagine vengono visitate, con quali tipi di browser e da quali Paesi. I visitatori non vengono riconosciuti.',
    recordings:
      'Come ti muovi, fai clic e scorri nelle pagine, sotto forma di mappe di calore e registrazioni, insieme al tuo browser e al tuo dispositivo.',
    advertising:
      'Quali pagine vedi e che cosa ci fai. Questa azienda può collegare queste informazioni a ciò che sa di te da altre fonti, e le usa per la pubblicità.',
    contacts:
      'Quali pagine visiti e che cosa ci fai, il tutto collegato al tuo nome e ai tuoi dati di contatto una volta che li hai forniti.',
    companies:
      'Il tuo indirizzo IP, per scoprire da quale azienda visiti il sito, e le pagine che vedi.',
    chat: 'Ciò che scrivi nella chat, le pagine da cui arrivi, il tuo browser e il tuo indirizzo IP.',
    embed:
      'Il tuo indirizzo IP, il tuo browser, la pagina in cui ti trovi, e ciò che guardi, ascolti o leggi.',
    map: 'Il tuo indirizzo IP, il tuo browser, la pagina in cui ti trovi, e quale parte della mappa guardi.',
    robots:
      'Il tuo indirizzo IP, il tuo browser e come ti muovi nella pagina, per distinguere le persone dai programmi automatici.',
    payment: 'I dati di pagamento, e dati sul tuo dispositivo per individuare le frodi.',
    errors:
      'Gli errori nelle pagine, insieme al tuo browser, alla pagina in cui ti trovi e al tuo indirizzo IP.',
    forms: 'Ciò che inserisci nei moduli e la pagina in cui ti trovi.',
    experiments: 'Quale versione di una pagina ti è stata mostrata e che cosa ci fai.',
    tags: 'Il tuo indirizzo IP e la pagina in cui ti trovi. Questo servizio carica gli altri servizi che consenti.',
    site: 'Solo ciò che viene salvato qui. Nessun altro lo riceve.',
  },
  uncertain: 'Questo dato non è certo.',
  launcher: {
    label: 'Chat',
    contacts:
      'La chat proviene da {vendor}. Per avviarla, il tuo browser deve contattare questa azienda, che vede così il tuo indirizzo IP e può salvare cookie.',
    once: 'Avvia per questa visita',
    always: 'Consenti sempre',
  },
};
